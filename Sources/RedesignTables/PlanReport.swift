import Foundation
import Languages
import Layers
import Redesign

/// What is to be told of a plan: as JSON, or in words.
public struct PlanReport {
  private let problem: RedesignProblem
  private let objective: Objective
  private let constraints: Constraints
  private let result: SearchResult?
  private let hint: Objective.Term?
  private let plan: Plan
  public let verdict: PlanVerdict

  /// - Parameter hint: the term of compactness in the objective that nobody asked for by name, which bounds do not count.
  public init(
    _ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints, _ result: SearchResult,
    hint: Objective.Term? = nil
  ) {
    self.hint = hint
    self.problem = problem
    self.objective = objective
    self.constraints = constraints
    self.result = result
    plan = result.plan
    verdict = result.verdict
  }

  public init(
    _ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints, plan: Plan,
    _ verdict: PlanVerdict
  ) {
    self.problem = problem
    self.objective = objective
    self.constraints = constraints
    self.plan = plan
    self.verdict = verdict
    (result, hint) = (nil, nil)
  }

  /// Today's plan measured alike; nil when there is none for each block.
  private var today: PlanVerdict? {
    guard let today = problem.today, !today.facility.contains(Plan.none) else { return nil }
    return PlanVerifier(problem, objective, constraints).verdict(on: today)
  }

  /// The facilities that serve blocks in one of the plan and today's only; nil when there is no plan of today.
  private var changes: (opened: [Facility], closed: [Facility])? {
    guard let today = problem.today else { return nil }
    return (
      today.closed(since: plan).map { problem.facilities[$0] },
      plan.closed(since: today).map { problem.facilities[$0] }
    )
  }

  /// How much of what was asked for is left to gain at most, as a share.
  private var gap: Double? {
    guard verdict.isFeasible, let hint, let bound = result?.bound else { return result?.gap }
    let asked = zip(objective.terms, verdict.values).reduce(0) { $1.0 == hint ? $0 : $0 + $1.0.weight * $1.1 }
    return asked > 0 ? max(0, (asked - bound) / asked) : nil
  }

  private var names: [String] { objective.terms.map { $0.measure.name(in: problem) } }

  /// One JSON object on one line.
  public var json: String {
    let today = today
    let report = Report(
      feasible: verdict.isFeasible, objective: verdict.objective, bound: result?.bound, gap: gap,
      seconds: result?.seconds, cpuSeconds: result?.processorSeconds, rounds: result?.rounds,
      open: verdict.openFacilities, opened: changes?.opened.map(\.code), closed: changes?.closed.map(\.code),
      terms: zip(names, zip(objective.terms, verdict.values)).map {
        Report.Term(name: $0, weight: $1.0.weight, value: $1.1)
      },
      today: today?.objective,
      todayTerms: today.map { zip(names, $0.values).map { .init(name: $0, weight: nil, value: $1) } },
      contiguity: contiguity,
      facilities: problem.facilities.enumerated().map { index, facility in
        Report.Load(
          id: facility.code, pupils: verdict.loads[index], capacity: facility.capacity,
          fill: facility.capacity.flatMap { $0 > 0 ? Double(verdict.loads[index]) / Double($0) : nil })
      },
      violations: verdict.violations.map {
        Report.Broken(
          kind: $0.kind.rawValue, facility: $0.facility.map { problem.facilities[$0].code },
          unit: $0.block.map { problem.blocks[$0] }, amount: $0.amount)
      })
    return JSONOutput.of(report, names: .snakeCase) + "\n"
  }

  /// How many blocks break each rule of contiguity, whichever was asked for.
  private var contiguity: Report.Contiguity {
    func broken(_ rule: Contiguity, keepsIslands: Bool) -> Int {
      var constraints = Constraints()
      constraints.contiguity = rule
      constraints.keepsIslands = keepsIslands
      constraints.keepsHomes = false
      constraints.mayClose = true
      return PlanVerifier(problem, Objective([]), constraints).verdict(on: plan).violations
        .reduce(0) { $0 + Int($1.amount) }
    }
    let hasRoots = problem.facilities.allSatisfy { !$0.homes.isEmpty } || !problem.distances.isEmpty
    return Report.Contiguity(
      rule: constraints.contiguity.name, cutOff: broken(.connected, keepsIslands: false),
      withoutNearerNeighbour: hasRoots ? broken(.nearerNeighbour, keepsIslands: true) : nil)
  }

  /// A line per fact.
  public var text: String {
    var lines: [String] = []
    for (index, name) in names.enumerated() {
      let measure = objective.terms[index].measure
      var line = "\(name): \(measure.text(verdict.values[index]))"
      if let today { line += " (today \(measure.text(today.values[index])))" }
      lines.append(line)
    }
    if objective.terms.count > 1 { lines.append("objective: \(verdict.objective.sixDigits)") }
    if let result {
      if let bound = result.bound {
        lines.append(
          "no plan is below \(boundText(bound))"
            + (gap.map {
              ": at most \(String(format: "%.2f", $0 * 100)) % are left to gain"
                + (hint == nil ? "" : ", compactness apart")
            } ?? ""))
      }
      let rounds = result.rounds == 1 ? "1 round" : "\(result.rounds) rounds"
      lines.append(
        String(
          format: "searched for %.1f s (%.1f s of processor time), ", result.seconds, result.processorSeconds)
          + rounds)
    }
    if problem.today != nil {
      var counted = Constraints()
      counted.contiguity = .free
      let moved = PlanVerifier(problem, Objective(.moved), counted).verdict(on: plan).values[0]
      lines.append("pupils who move: \(Int(moved).grouped) of \(problem.totalPupils.grouped)")
    }
    lines.append(
      "facilities that serve a block: \(verdict.openFacilities.grouped) of \(problem.facilities.count.grouped)"
    )
    for (what, facilities) in [("opened", changes?.opened ?? []), ("closed", changes?.closed ?? [])]
    where !facilities.isEmpty {
      lines.append("\(what): " + facilities.map(\.label).joined(separator: ", "))
    }
    if verdict.isFeasible {
      lines.append("all constraints are kept")
    } else {
      lines += verdict.violations.prefix(20).map { "broken: " + $0.text(in: problem).text(in: .english) }
      if verdict.violations.count > 20 { lines.append("and \(verdict.violations.count - 20) more") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Of an index alone with its three digits, rounded down, as a bound must be.
  private func boundText(_ bound: Double) -> String {
    let asked = objective.terms.filter { $0 != hint }
    guard let first = asked.first, asked.count == 1, first.weight == 1,
      case .segregation = first.measure
    else { return bound.sixDigits }
    return first.measure.text((bound * 1000).rounded(.down) / 1000)
  }
}

private struct Report: Encodable {
  struct Term: Encodable {
    let name: String
    let weight: Double?
    let value: Double
  }
  struct Load: Encodable {
    let id: String
    let pupils: Int
    let capacity: Int?
    let fill: Double?
  }
  struct Broken: Encodable {
    let kind: String
    let facility: String?
    let unit: String?
    let amount: Double
  }
  struct Contiguity: Encodable {
    let rule: String
    let cutOff: Int
    let withoutNearerNeighbour: Int?
  }
  let feasible: Bool
  let objective: Double
  let bound: Double?
  let gap: Double?
  let seconds: Double?
  let cpuSeconds: Double?
  let rounds: Int?
  let open: Int
  let opened: [String]?
  let closed: [String]?
  let terms: [Term]
  let today: Double?
  let todayTerms: [Term]?
  let contiguity: Contiguity
  let facilities: [Load]
  let violations: [Broken]
}

extension Objective.Measure {
  /// What reports call it.
  func name(in problem: RedesignProblem) -> String {
    switch self {
    case .travel: "distance"
    case .fixedCosts: "fixed costs"
    case .balance: "balance"
    case .compactness: "compactness"
    case .moved: "moved"
    case .splitFeeders: "split feeders"
    case .islands: "islands"
    case .segregation(let index, let groups):
      "segregation \(index.rawValue) of \(groups.map { problem.groups[$0].title }.joined(separator: ", "))"
    }
  }
}

extension Contiguity {
  fileprivate var name: String {
    switch self {
    case .free: "free"
    case .connected: "connected"
    case .nearerNeighbour: "nearer"
    }
  }
}
