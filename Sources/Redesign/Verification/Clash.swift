import Languages

/// Why no plan can keep to all constraints, seen before any search.
public enum Clash: Sendable, Hashable {
  /// All ceilings together hold fewer pupils than there are.
  case tooFewPlaces(missing: Int)
  /// So many facilities as may be open hold fewer pupils than there are, whichever they are.
  case tooFewOpenPlaces(open: Int, missing: Int)
  /// All floors together ask for more pupils than there are.
  case tooHighFloors(missing: Int)
  /// A block may be in no facility.
  case noFacility(block: Int)
  /// A block has more pupils than the ceiling of each facility that it may be in.
  case tooLarge(block: Int, missing: Int)
  /// A facility stands in a block that must be in another one.
  case homeNotAllowed(facility: Int, block: Int)
  /// Other than as many facilities as there are, or as must stay open, are asked to be open.
  case openCount(asked: Int, least: Int, most: Int)
  /// The pupils of a feeder go to one facility, but two schools stand among them that must stay open.
  case feederOfTwo(feeder: Int, first: Int, second: Int)
  /// A block cannot be reached from the home of any facility that it may be in.
  case unreachable(block: Int)

  /// The clashes of a problem with its constraints; none found is no promise that there is a plan.
  public static func found(in problem: RedesignProblem, _ constraints: Constraints) -> [Clash] {
    var found: [Clash] = []
    let facilities = problem.facilities.indices
    let ceilings = facilities.map { constraints.ceiling($0) }
    if ceilings.allSatisfy({ $0 != nil }) {
      let places = ceilings.reduce(0) { $0 + ($1 ?? 0) }
      if places < problem.totalPupils { found.append(.tooFewPlaces(missing: problem.totalPupils - places)) }
    }
    let floors = facilities.filter { !constraints.mayClose($0) }.reduce(0) { $0 + constraints.floor($1) }
    if floors > problem.totalPupils { found.append(.tooHighFloors(missing: floors - problem.totalPupils)) }
    if constraints.mayClose, let count = constraints.openCount {
      let (least, most) = (max(1, constraints.mustStayOpen(in: problem).count), facilities.count)
      if !(least...max(least, most)).contains(count) {
        found.append(.openCount(asked: count, least: least, most: most))
      } else if found.isEmpty,
        let places = places(of: count, constraints.mustStayOpen(in: problem), ceilings),
        places < problem.totalPupils
      {
        found.append(.tooFewOpenPlaces(open: count, missing: problem.totalPupils - places))
      }
    }
    let permitted = Permissions(problem, constraints).allowed
    func isAllowed(_ block: Int, _ facility: Int) -> Bool {
      permitted[block * problem.facilities.count + facility]
    }
    for block in problem.blocks.indices {
      let choices = facilities.filter { isAllowed(block, $0) }
      guard !choices.isEmpty else {
        found.append(.noFacility(block: block))
        continue
      }
      let largest = choices.map { constraints.ceiling($0) ?? .max }.max() ?? 0
      if Int(problem.pupils[block]) > largest {
        found.append(.tooLarge(block: block, missing: Int(problem.pupils[block]) - largest))
      }
    }
    if constraints.keepsHomes {
      for facility in facilities where !constraints.mayClose(facility) {
        for home in problem.facilities[facility].homes where !isAllowed(home, facility) {
          found.append(.homeNotAllowed(facility: facility, block: home))
        }
      }
    }
    found += feedersOfTwo(problem, constraints)
    if constraints.contiguity == .connected, constraints.keepsHomes, !constraints.keepsIslands {
      found += unreachable(problem, constraints.lockedFacilities, isAllowed)
    }
    return found
  }

  /// How many pupils so many facilities hold at most, those that stay open among them; nil for no limit.
  private static func places(of count: Int, _ stays: Set<Int>, _ ceilings: [Int?]) -> Int? {
    let others = ceilings.indices.filter { !stays.contains($0) }.map { ceilings[$0] ?? .max }.sorted(by: >)
    let held = stays.map { ceilings[$0] ?? .max } + others.prefix(max(0, count - stays.count))
    return held.contains(.max) ? nil : held.reduce(0, +)
  }

  private static func feedersOfTwo(_ problem: RedesignProblem, _ constraints: Constraints) -> [Clash] {
    guard constraints.keepsFeeders, constraints.keepsHomes, let feeders = problem.feeders else { return [] }
    var found: [Clash] = []
    var holder = [Int?](repeating: nil, count: feeders.codes.count)
    for (facility, place) in problem.facilities.enumerated() where !constraints.mayClose(facility) {
      for home in place.homes where feeders.ofBlock[home] >= 0 && problem.pupils[home] > 0 {
        let feeder = Int(feeders.ofBlock[home])
        if let first = holder[feeder], first != facility {
          found.append(.feederOfTwo(feeder: feeder, first: first, second: facility))
        }
        holder[feeder] = facility
      }
    }
    return found
  }

  /// - Parameter locked: facilities whose zones stay as they are, in pieces or not.
  private static func unreachable(
    _ problem: RedesignProblem, _ locked: Set<Int>, _ isAllowed: (Int, Int) -> Bool
  ) -> [Clash] {
    guard problem.facilities.allSatisfy({ !$0.homes.isEmpty }) else { return [] }
    var isReached = [Bool](repeating: false, count: problem.blocks.count)
    for (facility, place) in problem.facilities.enumerated() {
      let steps = problem.graph.steps(from: place.homes[0]) { isAllowed($0, facility) }
      for block in steps.indices where steps[block] < .max { isReached[block] = true }
    }
    return isReached.indices.filter { block in
      !isReached[block] && !(problem.today.map { locked.contains(Int($0.facility[block])) } ?? false)
    }.map { .unreachable(block: $0) }
  }

  /// One sentence with the codes and names of the problem, without a full stop.
  public func text(in problem: RedesignProblem) -> Text {
    func block(_ block: Int) -> String { problem.blocks[block] }
    func facility(_ facility: Int) -> String { problem.facilities[facility].label }
    return switch self {
    case .tooFewPlaces(let missing):
      "all facilities together have \(.whole(missing)) places too few for \(.whole(problem.totalPupils)) pupils"
    case .tooFewOpenPlaces(let count, let missing):
      count == 1
        ? "no facility alone has the places: the largest that may be has \(.whole(missing)) too few for \(.whole(problem.totalPupils)) pupils"
        : "even the \(.whole(count)) largest facilities that may be open together have \(.whole(missing)) places too few for \(.whole(problem.totalPupils)) pupils"
    case .tooHighFloors(let missing):
      "the least fill of all facilities together asks for \(.whole(missing)) pupils more than there are"
    case .noFacility(let own):
      "block \(name: block(own)) may be in no facility: all are too far or locked"
    case .tooLarge(let own, let missing):
      "block \(name: block(own)) has more pupils than any facility that it may be in has places, by \(.whole(missing))"
    case .homeNotAllowed(let own, let home):
      "facility \(name: facility(own)) stands in block \(name: block(home)), which must be in another zone"
    case .openCount(let asked, let least, let most):
      "\(.whole(asked)) facilities cannot be open: \(.whole(least)) must be, and there are \(.whole(most))"
    case .feederOfTwo(let feeder, let first, let second):
      "feeder \(name: problem.feeders?.codes[feeder] ?? "") must stay together, but holds schools of \(name: facility(first)) and of \(name: facility(second))"
    case .unreachable(let own):
      "block \(name: block(own)) cannot be reached from any facility that it may be in"
    }
  }
}
