import ArgumentParser
import Layers
import Plans
import Studies

/// What of a study is moved between its areas.
struct StudyBlockOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The column of the codes of a layer of --blocks.", valueName: "column"))
  var blockId: String?

  @Option(
    help: ArgumentHelp(
      "Blocks that touch along fewer metres are no neighbours; by default 5.", valueName: "metres"))
  var shortestBorder: Double?

  @Option(
    name: .customLong("barrier"),
    help: ArgumentHelp(
      """
      Rivers, railways or motorways, a layer of lines or areas: blocks on both sides are no neighbours, unless the study \
      has streets and a short way leads over a bridge. May be repeated.
      """, valueName: "layer"))
  var barriers: [String] = []

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

  func source(_ blocks: String?) throws -> StudyBlocks.Source {
    try StudyBlocks.Source(option: blocks, id: blockId)
  }

  /// Refuses what makes no sense on a study.
  func check(_ plain: PlainTableOptions) throws {
    for (name, value) in [
      ("--adjacency", plain.adjacency), ("--schools", plain.schools), ("--today", plain.today),
      ("--distances", plain.distances), ("--columns", plain.columns),
    ] where value != nil {
      throw ValidationError("\(name) is for plain tables; a study has its own.")
    }
    if let shortestBorder, !WayLimit.metres.contains(shortestBorder) {
      throw ValidationError("--shortest-border \(WayLimit.words).")
    }
    _ = try source(plain.blocks)
  }

  /// Refuses what makes no sense without a study.
  ///
  /// - Parameter others: further options of a command, with what they were given.
  func refuse(_ others: [(name: String, value: String?)] = []) throws {
    let own = [
      ("--block-id", blockId != nil), ("--shortest-border", shortestBorder != nil),
      ("--barrier", !barriers.isEmpty), ("--stay", !stays.isEmpty), ("--year", forecast.year != nil),
    ]
    let given = (own + others.map { ($0.name, $0.value != nil) }).filter { $0.1 }.map { $0.0 }
    guard given.isEmpty else {
      throw ValidationError(
        "\(given.joined(separator: ", ")) \(given.count == 1 ? "is" : "are") for a study: name its file.")
    }
  }
}
