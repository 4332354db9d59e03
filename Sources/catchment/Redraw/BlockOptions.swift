import ArgumentParser
import DeterministicParallel
import Plans
import Studies

/// What the blocks of a study are called, and which of them are neighbours.
struct BlockOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The column of the codes of a layer of --blocks.", valueName: "column"))
  var blockId: String?

  @Option(
    help: ArgumentHelp(
      "Blocks that touch along fewer metres are no neighbours; by default \(Int(BlockOptions.usualBorder)).",
      valueName: "metres"))
  var shortestBorder: Double?

  @Option(
    name: .customLong("barrier"),
    help: ArgumentHelp(
      """
      Rivers, railways or motorways, a layer of lines or areas: blocks on both sides are no neighbours, unless the study \
      has streets and a short way leads over a bridge. May be repeated.
      """, valueName: "layer"))
  var barriers: [String] = []

  private static let usualBorder = 5.0

  /// Along how many metres neighbours touch at least.
  var leastBorder: Double { shortestBorder ?? BlockOptions.usualBorder }

  func validate() throws {
    if let shortestBorder, !WayLimit.metres.contains(shortestBorder) {
      throw ValidationError("--shortest-border \(WayLimit.words).")
    }
  }

  /// The blocks that an option --blocks names; without it the study's residential units.
  func source(_ blocks: String?) throws -> StudyBlocks.Source {
    guard let blocks else { return .residential }
    if blocks == "streets" { return .streets }
    if blocks.hasPrefix("homes:") {
      guard let pupils = Int(blocks.dropFirst(6)), (1...1_000_000).contains(pupils) else {
        throw ValidationError(
          "--blocks homes:50 grows blocks of at most 50 pupils; the number is from 1 to 1,000,000.")
      }
      return .homes(pupils)
    }
    if blocks.hasPrefix("grid:") {
      guard let side = Double(blocks.dropFirst(5)), side >= StudyBlocks.Source.finest, side <= 100_000 else {
        throw ValidationError(
          "--blocks grid:250 makes squares of 250 m; the side is \(Int(StudyBlocks.Source.finest)) m or more."
        )
      }
      return .grid(side)
    }
    return .layer(.init(file: blocks, id: blockId))
  }

  /// nil where none was named.
  func barrierLines(of study: Study, workers: Workers) throws -> BarrierLines? {
    try barriers.isEmpty ? nil : BarrierLines(barriers, of: study, workers: workers)
  }
}
