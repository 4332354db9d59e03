import ArgumentParser
import Redesign

/// What plans are measured by, and the constraints that commands of plans have in common.
struct PlanOptions: ParsableArguments {
  enum Capacity: String, ExpressibleByArgument, CaseIterable {
    case hard, soft
  }

  @Option(
    help: ArgumentHelp(
      """
      What to make small: distance, segregation, balance, compactness, moved, feeders, islands; several with weights, \
      such as distance=1,segregation=500. distance is Σ pupils · km, with --open and --candidates the fixed costs as well; nearest is the same \
      whatever the places, capacity the same within them; balance alone is \
      .7 · Σ|1 − pupils/capacity| + .3 · Σ(1 − 4π area/perimeter²) where there are shapes; feeders is for each feeder the \
      number of facilities beyond one that its pupils go to, islands for each zone its pieces beyond one.
      """, valueName: "names"))
  var objective: String

  @Option(help: ArgumentHelp("The index of segregation: D, H, M or eta2.", valueName: "index"))
  var index = "D"

  @Option(
    help: """
      Whether a facility's capacity is a limit. By default redraw and verify-plan take it for one unless balance or \
      nearest is an objective or --size is given, ensemble only where capacity is the objective.
      """)
  var capacity: Capacity?

  @Option(
    help: ArgumentHelp(
      "The fewest pupils of a facility that is open, as a share of its capacity.", valueName: "share"))
  var minimumFill: Double?

  @Option(
    help: ArgumentHelp(
      "How much longer than today a block's way may be: .5 is half as long again.", valueName: "share"))
  var travel: Double?

  @Option(help: ArgumentHelp("The longest way of a block that changes its facility.", valueName: "metres"))
  var longestWay: Double?

  @Option(
    help: ArgumentHelp(
      "How many more pupils than today a facility may have: .15 is 15 %.", valueName: "share"))
  var size: Double?

  @Option(
    help: ArgumentHelp(
      "The share of a block's neighbours of the same zone that go with it.", valueName: "share"))
  var cohesion: Double?

  @Option(help: ArgumentHelp("The largest share of pupils who get another facility.", valueName: "share"))
  var moved: Double?

  @Flag(
    help: """
      All pupils of a feeder go to one facility: feeders are a column of the table of blocks, or the study's "feeders".
      """)
  var feedersTogether = false

  @OptionGroup var limits: NamedLimits

  func validate() throws {
    for (name, share) in [("--minimum-fill", minimumFill), ("--cohesion", cohesion), ("--moved", moved)] {
      if let share, !(0...1).contains(share) { throw ValidationError("\(name) must lie between 0 and 1.") }
    }
    for (name, value) in [("--travel", travel), ("--size", size)] {
      if let value, !(0...1000).contains(value) { throw ValidationError("\(name) is from 0 to 1000.") }
    }
    if let longestWay, !WayLimit.metres.contains(longestWay) {
      throw ValidationError("--longest-way \(WayLimit.words).")
    }
    _ = try weights()
    guard SegregationIndex(rawValue: index) != nil else {
      throw ValidationError("--index must be D, H, M or eta2.")
    }
  }

  private static let names = [
    "distance", "nearest", "capacity", "segregation", "balance", "compactness", "moved", "feeders",
    "islands",
  ]

  /// Those that measure the same and differ in what they make of places.
  private static let ways: Set = ["distance", "nearest", "capacity"]

  /// What the objective names, with the weights that are given.
  func weights() throws -> [(name: String, weight: Double?)] {
    let parts = objective.split(separator: ",")
    guard !parts.isEmpty else { throw ValidationError("--objective names nothing.") }
    var seen: [String: String] = [:]
    return try parts.map { part in
      let pair = part.split(separator: "=", maxSplits: 1)
      let name = String(pair[0])
      guard PlanOptions.names.contains(name) else {
        throw ValidationError(
          "--objective: \(name) is not one of \(PlanOptions.names.joined(separator: ", ")).")
      }
      let measure = PlanOptions.ways.contains(name) ? "distance" : name
      if let other = seen.updateValue(name, forKey: measure) {
        throw ValidationError(
          other == name
            ? "--objective names \(name) twice: name it once, with a weight such as \(name)=2."
            : "--objective: \(other) and \(name) both make the ways of the pupils small: name one of them.")
      }
      guard pair.count == 2 else { return (name, nil) }
      guard let weight = Double(pair[1]), weight > 0, weight.isFinite else {
        throw ValidationError("--objective: the weight of \(name) must be a number above 0.")
      }
      return (name, weight)
    }
  }

  /// Whether the objective has two parts.
  var namesTwo: Bool { get throws { try weights().count == 2 } }
}
