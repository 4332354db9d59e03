import Foundation

/// Checks plans from anywhere against a problem's constraints and measures them, on its own.
///
///     let verdict = PlanVerifier(problem, objective, constraints).verdict(on: plan)
///     verdict.isFeasible
///
/// It shares no code with the search, so that an error in one is seen by the other.
public struct PlanVerifier: Sendable {
  let problem: RedesignProblem
  let objective: Objective
  let constraints: Constraints

  public init(_ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints) {
    self.problem = problem
    self.objective = objective
    self.constraints = constraints
  }

  public func verdict(on plan: Plan) -> PlanVerdict {
    precondition(plan.facility.count == problem.blocks.count, "a plan has a facility for each block")
    var zones = [[Int]](repeating: [], count: problem.facilities.count)
    for (block, facility) in plan.facility.enumerated() where facility >= 0 {
      zones[Int(facility)].append(block)
    }
    let loads = zones.map { $0.reduce(0) { $0 + Int(problem.pupils[$1]) } }
    let values = objective.terms.map { value(of: $0.measure, plan, zones, loads) }
    return PlanVerdict(
      objective: zip(objective.terms, values).reduce(0) { $0 + $1.0.weight * $1.1 },
      values: values, loads: loads, openFacilities: zones.filter { !$0.isEmpty }.count,
      violations: violations(plan, zones, loads))
  }
}

/// What is to be said of a plan.
public struct PlanVerdict: Sendable, Hashable {
  public let objective: Double
  /// The value of each term of the objective, in its order and without its weight.
  public let values: [Double]
  /// Pupils per facility.
  public let loads: [Int]
  public let openFacilities: Int
  public let violations: [Violation]
  public var isFeasible: Bool { violations.isEmpty }
}

extension PlanVerifier {
  private func value(
    of measure: Objective.Measure, _ plan: Plan, _ zones: [[Int]], _ loads: [Int]
  ) -> Double {
    switch measure {
    case .travel:
      return plan.facility.indices.reduce(0) { sum, block in
        let facility = Int(plan.facility[block])
        guard facility >= 0, problem.pupils[block] > 0 else { return sum }
        return sum + Double(problem.pupils[block]) * problem.distance(block, facility) / 1000
      }
    case .fixedCosts:
      return zones.indices.reduce(0) { zones[$1].isEmpty ? $0 : $0 + problem.facilities[$1].fixedCost }
    case .balance:
      return zones.indices.reduce(0) { sum, facility in
        guard !zones[facility].isEmpty, let places = problem.facilities[facility].capacity, places > 0 else {
          return sum
        }
        let capacity = Double(places) + 0.00001
        return sum + abs(1 - (Double(loads[facility]) + 0.001) / capacity)
      }
    case .compactness:
      return zones.reduce(0) { $1.isEmpty ? $0 : $0 + dispersion(of: $1) }
    case .segregation(let index, let groups):
      return ZoneSegregation(zones: zones, problem: problem).value(index, groups: groups)
    case .moved:
      return Double(movedPupils(plan))
    case .splitFeeders:
      return Double(splitFeeders(plan))
    case .islands:
      return Double(islands(zones))
    }
  }

  private func dispersion(of zone: [Int]) -> Double {
    guard let shapes = problem.shapes else { return 0 }
    let members = Set(zone)
    var area = 0.0
    var perimeter = 0.0
    for block in zone {
      area += shapes.areas[block]
      perimeter += shapes.perimeters[block]
      for position in Int(problem.graph.starts[block])..<Int(problem.graph.starts[block + 1])
      where members.contains(Int(problem.graph.neighbours[position])) {
        perimeter -= problem.graph.lengths[position]
      }
    }
    return perimeter > 0 ? 1 - 4 * .pi * area / (perimeter * perimeter) : 0
  }

  func movedPupils(_ plan: Plan) -> Int {
    guard let today = problem.today else { return 0 }
    return plan.facility.indices.reduce(0) { sum, block in
      let was = today.facility[block]
      return was < 0 || was == plan.facility[block] ? sum : sum + Int(problem.pupils[block])
    }
  }
}
