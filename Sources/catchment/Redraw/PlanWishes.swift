import ArgumentParser
import Foundation
import Redesign

/// What a plan shall be good at and what it must keep to, as a command is told it.
protocol PlanWishes {
  var plan: PlanOptions { get set }
  /// Which facilities a plan may open and close; nil where all stay open.
  var chosen: OpeningOptions? { get }
  var rule: Contiguity { get }
  /// Whether blocks that are cut off today may stay; nil where it depends on the constraints.
  var keepsIslands: Bool? { get }
  /// Whether places are limits where nothing else is said.
  var arePlacesLimits: Bool { get }
  /// How much compact areas count beside the objective, as a share of today's; nil for what is usual.
  var compactnessHint: Double? { get }
}

extension PlanWishes {
  private var mayOpen: Bool { chosen?.mayOpen ?? false }

  /// What `--objective` names, each on its own.
  ///
  /// - Parameters: those of `objective`.
  func objectives(for problem: RedesignProblem, staying: Set<Int>, _ path: String) throws -> [Objective] {
    try plan.objective.split(separator: ",").map { part in
      var single = self
      single.plan.objective = String(part)
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
    let weights = try plan.weights()
    for (name, weight) in weights {
      switch name {
      case "distance", "nearest", "capacity":
        guard !problem.distances.isEmpty else {
          throw ValidationError(
            "There are no ways: the tables need coordinates (x, y), or give --distances.")
        }
        terms.append(.init(.travel, weight: weight ?? 1))
        if mayOpen { terms.append(.init(.fixedCosts, weight: weight ?? 1)) }
      case "segregation":
        guard !problem.groups.isEmpty, let index = SegregationIndex(rawValue: plan.index) else {
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
          throw ValidationError(
            "Compactness needs the area and the perimeter of each block, and the lengths of their borders.")
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
    constraints.contiguity = rule
    constraints.mayClose = mayOpen
    constraints.openCount = chosen?.openExactly
    if chosen?.openExactly != nil, problem.distances.isEmpty {
      throw ValidationError("--open-exactly needs ways: coordinates, or --distances.")
    }
    let bindsToToday = plan.travel != nil || plan.cohesion != nil
    if bindsToToday || plan.moved != nil { try needToday(problem, "--travel, --cohesion and --moved") }
    if plan.travel != nil || plan.longestWay != nil, problem.distances.isEmpty {
      throw ValidationError("--travel and --longest-way need ways: coordinates, or --distances.")
    }
    constraints.keepsIslands = keepsIslands ?? bindsToToday
    constraints.travelGrowth = plan.travel
    constraints.longestWay = plan.longestWay
    constraints.cohesion = plan.cohesion.flatMap { $0 > 0 ? $0 : nil }
    constraints.largestMovedShare = plan.moved
    if plan.feedersTogether { try needFeeders(problem, "--feeders-together") }
    constraints.keepsFeeders = plan.feedersTogether
    let names = try Set(plan.weights().map(\.name))
    let isSoft =
      !names.contains("capacity")
      && (!arePlacesLimits || !names.isDisjoint(with: ["balance", "nearest"]) || plan.size != nil)
    var ceilings: [Int?] = problem.facilities.map { _ in nil }
    if (plan.capacity ?? (isSoft ? .soft : .hard)) == .hard { ceilings = problem.facilities.map(\.capacity) }
    if let size = plan.size {
      guard let pupilsToday else {
        throw ValidationError("--size needs today's pupils: a column enrolment, or today's plan.")
      }
      // One that may open has no pupils to be a share of.
      for (facility, pupils) in pupilsToday.enumerated() where pupils > 0 || !mayOpen {
        // A billionth for the rounding of the product.
        let most = Int(((1 + size) * pupils + 1e-9).rounded(.down))
        ceilings[facility] = min(most, ceilings[facility] ?? most)
      }
    }
    constraints.ceilings = ceilings
    if let minimumFill = plan.minimumFill {
      constraints.floors = problem.facilities.map {
        Int((minimumFill * Double($0.capacity ?? 0) - 1e-9).rounded(.up))
      }
    }
    try plan.limits.apply(to: &constraints, problem, staysOpen: chosen?.staysOpen ?? [])
    if names.contains("capacity") {
      try needPlaces(problem, constraints.lockedFacilities, "capacity", path) { $0.capacity != nil }
    }
    if constraints.mayClose { constraints.staysOpen.formUnion(problem.facilitiesApart(constraints)) }
    if rule == .nearerNeighbour || constraints.cohesion != nil,
      let block = problem.blocks.indices.first(where: { problem.graph.neighbours(of: $0).count > 64 })
    {
      throw ValidationError(
        "Block \(problem.blocks[block]) has more than 64 neighbours; rules on neighbours cannot be searched for."
      )
    }
    return constraints
  }
}
