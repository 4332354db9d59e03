import ArgumentParser
import Foundation
import Redesign

/// What a plan shall be good at and what it must keep to.
struct RedrawOptions: ParsableArguments {
  enum Rule: String, ExpressibleByArgument, CaseIterable {
    case connected, nearer, free

    var contiguity: Contiguity {
      switch self {
      case .connected: .connected
      case .nearer: .nearerNeighbour
      case .free: .free
      }
    }
  }

  enum Capacity: String, ExpressibleByArgument, CaseIterable {
    case hard, soft
  }

  enum Islands: String, ExpressibleByArgument, CaseIterable {
    case join, keep
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

  @OptionGroup var opening: OpeningOptions

  @Option(
    help: "Whether zones hang together (connected), each block has a nearer neighbour (nearer), or free.")
  var contiguity = Rule.connected

  @Option(
    help: """
      Whether blocks that are cut off today are joined to a zone or may stay; by default they are joined, unless \
      --travel or --cohesion bind the plan to today's.
      """)
  var islands: Islands?

  @Option(
    help: """
      Whether a facility's capacity is a limit; by default it is, unless balance or nearest is an objective or --size is \
      given.
      """)
  var capacity: Capacity?

  @Option(
    help: ArgumentHelp(
      "The fewest pupils of an open facility, as a share of its capacity.", valueName: "share"))
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

  @OptionGroup var named: NamedLimits

  @Option(
    help: ArgumentHelp(
      """
      How much compact areas count beside the objective where it does not name compactness: .2 lets that of today's plan \
      weigh as much as 20 % of today's objective. On a study .2 unless said otherwise, on plain tables 0.
      """, valueName: "share"))
  var compactnessHint: Double?

  func validate() throws {
    for (name, share) in [("--minimum-fill", minimumFill), ("--cohesion", cohesion), ("--moved", moved)] {
      if let share, !(0...1).contains(share) { throw ValidationError("\(name) must lie between 0 and 1.") }
    }
    for (name, value) in [("--travel", travel), ("--size", size), ("--compactness-hint", compactnessHint)] {
      if let value, !(0...1000).contains(value) { throw ValidationError("\(name) is from 0 to 1000.") }
    }
    if let longestWay, !WayLimit.metres.contains(longestWay) {
      throw ValidationError("--longest-way \(WayLimit.words).")
    }
    _ = try weights()
    guard named.open.isEmpty || opening.mayOpen else {
      throw ValidationError(
        "--stays-open goes with --open or --candidates: without them all facilities stay open.")
    }
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

  private func weights() throws -> [(name: String, weight: Double?)] {
    let parts = objective.split(separator: ",")
    guard !parts.isEmpty else { throw ValidationError("--objective names nothing.") }
    var seen: [String: String] = [:]
    return try parts.map { part in
      let pair = part.split(separator: "=", maxSplits: 1)
      let name = String(pair[0])
      guard RedrawOptions.names.contains(name) else {
        throw ValidationError(
          "--objective: \(name) is none of \(RedrawOptions.names.joined(separator: ", ")).")
      }
      let measure = RedrawOptions.ways.contains(name) ? "distance" : name
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

  /// What `--objective` names, each on its own.
  ///
  /// - Parameters: those of `objective`.
  func objectives(for problem: RedesignProblem, staying: Set<Int>, _ path: String) throws -> [Objective] {
    try objective.split(separator: ",").map { part in
      var single = self
      single.objective = String(part)
      return try single.objective(for: problem, staying: staying, path)
    }
  }

  /// The objective for a problem.
  ///
  /// - Parameters:
  ///   - staying: facilities whose zones stay as they are, which need no places.
  ///   - path: of the file that says how many places there are.
  func objective(for problem: RedesignProblem, staying: Set<Int>, _ path: String) throws -> Objective {
    var terms: [Objective.Term] = []
    let weights = try weights()
    for (name, weight) in weights {
      switch name {
      case "distance", "nearest", "capacity":
        guard !problem.distances.isEmpty else {
          throw ValidationError(
            "There are no ways: the tables need coordinates (x, y), or give --distances.")
        }
        terms.append(.init(.travel, weight: weight ?? 1))
        if opening.mayOpen { terms.append(.init(.fixedCosts, weight: weight ?? 1)) }
      case "segregation":
        guard !problem.groups.isEmpty, let index = SegregationIndex(rawValue: index) else {
          throw ValidationError("Segregation needs a group: add --group with the name of its column.")
        }
        guard problem.groups.count <= Objective.mostGroups else {
          throw ValidationError("At most \(Objective.mostGroups) groups can be measured at once.")
        }
        terms.append(
          .init(.segregation(index, groups: Array(problem.groups.indices)), weight: weight ?? 1))
      case "balance":
        try needPlaces(problem, staying, "balance", path) { $0.hasPlaces }
        if weight == nil, weights.count == 1, problem.shapes != nil {
          terms += [.init(.balance, weight: 0.7), .init(.compactness, weight: 0.3)]
        } else {
          terms.append(.init(.balance, weight: weight ?? 1))
        }
      case "compactness":
        guard problem.shapes != nil else {
          throw ValidationError("Compactness needs the area and the perimeter of each block.")
        }
        terms.append(.init(.compactness, weight: weight ?? 1))
      case "feeders":
        try needFeeders(problem, "--objective feeders")
        terms.append(.init(.splitFeeders, weight: weight ?? 1))
      case "islands":
        terms.append(.init(.islands, weight: weight ?? 1))
      default:
        try needToday(problem, "--objective moved")
        terms.append(.init(.moved, weight: weight ?? 1))
      }
    }
    return Objective(terms)
  }

  /// The constraints for a problem.
  ///
  /// - Parameters:
  ///   - pupilsToday: per facility; what `--size` is a share of.
  ///   - staying: facilities whose zones stay as they are, whatever --lock says.
  ///   - path: of the file that says how many places there are.
  func constraints(
    for problem: RedesignProblem, pupilsToday: [Double]?, staying: Set<Int> = [], _ path: String
  ) throws -> Constraints {
    var constraints = Constraints()
    constraints.lockedFacilities = staying
    constraints.contiguity = contiguity.contiguity
    constraints.mayClose = opening.mayOpen
    constraints.openCount = opening.openExactly
    if opening.openExactly != nil, problem.distances.isEmpty {
      throw ValidationError("--open-exactly needs ways: coordinates, or --distances.")
    }
    let bindsToToday = travel != nil || cohesion != nil
    if bindsToToday || moved != nil { try needToday(problem, "--travel, --cohesion and --moved") }
    if travel != nil || longestWay != nil, problem.distances.isEmpty {
      throw ValidationError("--travel and --longest-way need ways: coordinates, or --distances.")
    }
    constraints.keepsIslands = (islands ?? (bindsToToday ? .keep : .join)) == .keep
    constraints.travelGrowth = travel
    constraints.longestWay = longestWay
    constraints.cohesion = cohesion.flatMap { $0 > 0 ? $0 : nil }
    constraints.largestMovedShare = moved
    if feedersTogether { try needFeeders(problem, "--feeders-together") }
    constraints.keepsFeeders = feedersTogether
    let names = try Set(weights().map(\.name))
    let isSoft =
      !names.contains("capacity") && (!names.isDisjoint(with: ["balance", "nearest"]) || size != nil)
    var ceilings: [Int?] = problem.facilities.map { _ in nil }
    if (capacity ?? (isSoft ? .soft : .hard)) == .hard { ceilings = problem.facilities.map(\.capacity) }
    if let size {
      guard let pupilsToday else {
        throw ValidationError("--size needs today's pupils: a column enrolment, or today's plan.")
      }
      // One that may open has no pupils to be a share of.
      for (facility, pupils) in pupilsToday.enumerated() where pupils > 0 || !opening.mayOpen {
        // A billionth for the rounding of the product.
        let most = Int(((1 + size) * pupils + 1e-9).rounded(.down))
        ceilings[facility] = min(most, ceilings[facility] ?? most)
      }
    }
    constraints.ceilings = ceilings
    if let minimumFill {
      constraints.floors = problem.facilities.map {
        Int((minimumFill * Double($0.capacity ?? 0) - 1e-9).rounded(.up))
      }
    }
    try named.apply(to: &constraints, problem)
    if names.contains("capacity") {
      try needPlaces(problem, constraints.lockedFacilities, "capacity", path) { $0.capacity != nil }
    }
    if constraints.mayClose { constraints.staysOpen.formUnion(problem.facilitiesApart(constraints)) }
    if contiguity == .nearer || constraints.cohesion != nil,
      let block = problem.blocks.indices.first(where: { problem.graph.neighbours(of: $0).count > 64 })
    {
      throw ValidationError(
        "Block \(problem.blocks[block]) has more than 64 neighbours; rules on neighbours cannot be searched for."
      )
    }
    return constraints
  }
}
