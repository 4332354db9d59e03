import ArgumentParser

/// Whether schools close whose areas a plan has not got.
struct ClosingOption: ParsableArguments {
  @Flag(
    help: """
      Close the schools that serve only areas which the plan has not got, as redraw --open does. Else they stay open, in \
      the areas in which they stand.
      """)
  var closeMissing = false
}
