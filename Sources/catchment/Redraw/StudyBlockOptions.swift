import ArgumentParser

/// What of a study is moved between its areas.
struct StudyBlockOptions: ParsableArguments {
  @OptionGroup var blockOptions: BlockOptions

  @Option(
    name: .customLong("stay"),
    help: ArgumentHelp(
      """
      Groups of the study whose members stay at the school of today's area wherever their block goes, such as siblings \
      and the last grades. May be repeated.
      """, valueName: "names"))
  var stays: [String] = []

  /// The names of the groups who stay, however they were given.
  var staying: [String] { stays.flatMap { $0.split(separator: ",").map(String.init) } }

  @OptionGroup var forecast: ForecastYearOption

  /// Refuses what makes no sense on a study.
  func check(_ plain: PlainTableOptions) throws {
    for (name, value) in [
      ("--adjacency", plain.adjacency), ("--schools", plain.schools), ("--today", plain.today),
      ("--distances", plain.distances), ("--columns", plain.columns),
    ] where value != nil {
      throw ValidationError("\(name) is for plain tables; a study has its own.")
    }
    _ = try blockOptions.source(plain.blocks)
  }

  /// Refuses what makes no sense without a study.
  ///
  /// - Parameter others: further options of a command, with what they were given.
  func refuse(_ others: [(name: String, value: String?)] = []) throws {
    let options = [
      ("--block-id", blockOptions.blockId != nil),
      ("--shortest-border", blockOptions.shortestBorder != nil),
      ("--barrier", !blockOptions.barriers.isEmpty), ("--stay", !stays.isEmpty),
      ("--year", forecast.year != nil),
    ]
    let given = (options + others.map { ($0.name, $0.value != nil) }).filter { $0.1 }.map { $0.0 }
    guard given.isEmpty else {
      throw ValidationError(
        "\(given.joined(separator: ", ")) \(given.count == 1 ? "is" : "are") for a study: name its file.")
    }
  }
}
