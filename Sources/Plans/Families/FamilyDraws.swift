import DeterministicParallel
import Foundation
import Measures

/// Random draws of what families choose under two plans: of the model's coefficients within their covariance, and of each
/// pupil's choice. A pupil's luck is the same under both plans, so that only what differs between them makes a change.
struct FamilyDraws: Sendable {
  /// What one draw comes to under one plan.
  struct Result: Sendable {
    var dissimilarity: [Double]
    var meanWay: Double
    var attendance: Double
    /// Pupils of each school.
    var loads: [Int32]
  }

  /// The draws, each under both plans.
  struct Results: Sendable {
    let pairs: [(before: Result, after: Result)]

    /// The means of the draws, and the range of the middle 95 %; not-a-number where a draw has none.
    func estimate(count: Int, _ value: (Result) -> Double) -> FamilyForecast.Estimate {
      let values = pairs.map { (value($0.before), value($0.after)) }
      func cell(_ values: [Double]) -> Cell {
        guard !values.contains(where: \.isNaN) else { return Cell(nil, count: count) }
        let sorted = values.sorted()
        // Hyndman and Fan's type 7.
        func quantile(_ share: Double) -> Double {
          let place = share * Double(sorted.count - 1)
          let low = Int(place)
          let high = min(low + 1, sorted.count - 1)
          return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
        }
        return Cell(
          values.reduce(0, +) / Double(values.count), count: count,
          interval: quantile(0.025)...quantile(0.975))
      }
      return .init(
        before: cell(values.map(\.0)), after: cell(values.map(\.1)), change: cell(values.map { $1 - $0 }))
    }
  }

  private let model: AttendanceModel
  private let plans: [PlanChoices]
  private let rows: [Int]
  private let schools: Int
  private let groups: [ContiguousArray<Int8>]
  private let columns: [[ContiguousArray<Double>]]
  private let spread: Cholesky?

  /// - Parameters:
  ///   - rows: the pupils of whom all is known.
  ///   - schools: how many the plans have together.
  ///   - groups: for each group the membership of the pupils.
  init(
    _ model: AttendanceModel, _ plans: [PlanChoices], rows: [Int], schools: Int,
    groups: [ContiguousArray<Int8>]
  ) {
    (self.model, self.plans, self.rows) = (model, plans, rows)
    (self.schools, self.groups) = (schools, groups)
    columns = plans.map { $0.offers.columns(of: model.terms) }
    spread = Cholesky(model.fit.covariance, size: model.fit.coefficients.count, semidefinite: true)
  }

  func run(_ draws: Int, seed: UInt64, workers: Workers) -> Results {
    Results(
      pairs: workers.map(draws, chunk: 1) { range in
        var random = SeededGenerator(seed: seed, stream: UInt64(range.lowerBound))
        return draw(&random)
      })
  }

  private func draw(_ random: inout SeededGenerator) -> (before: Result, after: Result) {
    let fitted = model.fit.coefficients
    let noise = fitted.map { _ in FamilyDraws.normal(&random) }
    let coefficients = zip(fitted, spread?.times(noise) ?? fitted.map { _ in 0 }).map { $0 + $1 }
    var tallies = plans.map { _ in Tally(schools: schools, groups: groups.count) }
    for pupil in rows {
      let (luck, chance) = (random.unit(), random.unit())
      for (side, plan) in plans.enumerated() {
        let complies =
          luck < LogisticFit.probability(coefficients, columns[side], row: pupil)
        let outcome = plan.outcome(of: pupil, complies: complies, chance: chance)
        tallies[side].add(outcome, members: groups, pupil)
      }
    }
    let results = tallies.map { $0.result(of: rows.count) }
    return (results[0], results[1])
  }

  /// A standard normal number (Box and Muller 1958).
  private static func normal(_ random: inout SeededGenerator) -> Double {
    let radius = (-2 * log(1 - random.unit())).squareRoot()
    return radius * cos(2 * .pi * random.unit())
  }
}

/// The pupils of each school, counted.
private struct Tally {
  private let schools: Int
  /// Members and others of each group, by school.
  private var members: [Int32]
  private var others: [Int32]
  private var loads: [Int32]
  private var complying = 0
  private var ways = 0.0
  private var measured = 0

  init(schools: Int, groups: Int) {
    self.schools = schools
    members = [Int32](repeating: 0, count: schools * groups)
    others = members
    loads = [Int32](repeating: 0, count: schools)
  }

  mutating func add(
    _ outcome: (school: Int32, way: Double, complies: Bool), members groups: [ContiguousArray<Int8>],
    _ pupil: Int
  ) {
    let school = Int(outcome.school)
    loads[school] += 1
    if outcome.complies { complying += 1 }
    if !outcome.way.isNaN {
      ways += outcome.way
      measured += 1
    }
    for group in groups.indices {
      switch groups[group][pupil] {
      case 1: members[group * schools + school] += 1
      case 0: others[group * schools + school] += 1
      default: break
      }
    }
  }

  func result(of pupils: Int) -> FamilyDraws.Result {
    let groups = schools == 0 ? 0 : members.count / schools
    return FamilyDraws.Result(
      dissimilarity: (0..<groups).map { group in
        let range = group * schools..<(group + 1) * schools
        let (one, other) = (members[range], others[range])
        let sums = (one.reduce(0) { $0 + Int($1) }, other.reduce(0) { $0 + Int($1) })
        guard sums.0 > 0, sums.1 > 0 else { return .nan }
        return zip(one, other).reduce(0) {
          $0 + abs(Double($1.0) / Double(sums.0) - Double($1.1) / Double(sums.1))
        } / 2
      }, meanWay: measured == 0 ? .nan : ways / Double(measured),
      attendance: Double(complying) / Double(max(1, pupils)), loads: loads)
  }
}
