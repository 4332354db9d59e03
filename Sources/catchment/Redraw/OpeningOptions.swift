import ArgumentParser

/// Which facilities a plan may open and close.
struct OpeningOptions: ParsableArguments {
  @Flag(help: "Facilities may be closed: those that are worth their fixed cost are opened.")
  var open = false

  @Option(
    help: ArgumentHelp(
      """
      On a study: sites where a school may open, each with an area of its own under its code. A table or layer with the \
      columns of the study's schools but that of their areas, and fixed_cost, in pupil-km, where opening costs something. \
      The schools that are there stay open, unless --open is given as well.
      """, valueName: "file"))
  var candidates: String?

  @Option(
    help: ArgumentHelp(
      """
      With --open or --candidates: so many facilities are open in all, those that stay among them (the p-median problem).
      """, valueName: "number"))
  var openExactly: Int?

  @Option(
    help: ArgumentHelp(
      "With --open or --candidates: facilities that stay open, whatever they cost. May be repeated.",
      valueName: "codes"))
  var staysOpen: [String] = []

  /// Whether a plan chooses which facilities serve blocks.
  var mayOpen: Bool { open || candidates != nil }

  func validate() throws {
    guard staysOpen.isEmpty || mayOpen else {
      throw ValidationError(
        "--stays-open goes with --open or --candidates: without them all facilities stay open.")
    }
    if let openExactly, !mayOpen || !(1...1_000_000).contains(openExactly) {
      throw ValidationError(
        "--open-exactly is a number of facilities from 1 on, and goes with --open or --candidates.")
    }
  }
}
