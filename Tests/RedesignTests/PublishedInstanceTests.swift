import DeterministicParallel
import Foundation
import Redesign
import RedesignTables
import TestSupport
import Testing

/// Values that other researchers published for their instances; the data lie outside the project.
@Suite struct PublishedInstanceTests {
  private static let folder = SharedData.path("redesign")

  static var isPresent: Bool { SharedData.has("redesign/public/README.md") }

  private func loudoun(_ level: String) throws -> (RedesignProblem, Objective) {
    let path = "\(Self.folder)/public/loudoun/\(level)"
    let problem = try PlainTables(
      blocks: "\(path)_areas.csv", adjacency: "\(Self.folder)/public/loudoun/borders.csv",
      schools: "\(path)_schools.csv", today: "\(path)_today.csv"
    ).problem().problem
    return (problem, Objective([.init(.balance, weight: 0.7), .init(.compactness, weight: 0.3)]))
  }

  @Test(
    .enabled(if: isPresent),
    arguments: [("ELEM", 18.119281828288933, 14.306798637671715), ("MID", 4.956060, 3.788651)])
  func `Loudoun's plans have the published values`(_ level: String, _ today: Double, _ best: Double) throws {
    let (problem, objective) = try loudoun(level)
    let verifier = PlanVerifier(problem, objective, Constraints())
    let path = "\(Self.folder)/public/loudoun/\(level)_published_best.csv"
    let published = verifier.verdict(on: try PlanTable(path).plan(for: problem))
    #expect(published.isFeasible)
    #expect(abs(published.objective - best) < 1e-6)
    let now = verifier.verdict(on: try #require(problem.today))
    #expect(abs(now.objective - today) < 1e-4)
    #expect(now.violations.contains { $0.kind == .pieces })
  }

  @Test(.enabled(if: isPresent)) func `The published plan of zyc5 has its published value`() throws {
    let folder = "\(Self.folder)/public/unified"
    let problem = try PlainTables(
      blocks: "\(folder)/units.csv", adjacency: "\(folder)/adjacency.csv",
      schools: "\(folder)/facilities/zyc5.csv"
    ).problem().problem
    var constraints = Constraints()
    constraints.mayClose = true
    constraints.ceilings = problem.facilities.map(\.capacity)
    let verdict = PlanVerifier(problem, Objective([.init(.travel), .init(.fixedCosts)]), constraints)
      .verdict(on: try PlanTable("\(folder)/published_solutions/zyc5.csv").plan(for: problem))
    #expect(verdict.isFeasible)
    #expect(abs(verdict.objective - 4594.3065) < 1e-4)
  }

  /// The optimum is CP-SAT's, with the constraints of Gillani et al. (2023).
  @Test(
    .enabled(if: isPresent, "the instances are not here"),
    arguments: [
      ("shaker_heights_oh", "white", 0.5, 0.21323, 0.10568),
      ("synth_city_900_8", "minority", 0, 0.30024, 0.23616),
    ])
  func `Segregation falls to what CP-SAT has proven to be the least`(
    _ name: String, _ group: String, _ cohesion: Double, _ today: Double, _ least: Double
  ) throws {
    let path = "\(Self.folder)/\(name)"
    let plain = try PlainTables(
      blocks: "\(path)_blocks.csv", adjacency: "\(path)_edges.csv", schools: "\(path)_schools.csv",
      distances: "\(path)_dist_m.csv", groups: [group]
    ).problem()
    let problem = plain.problem
    var constraints = Constraints()
    constraints.contiguity = .nearerNeighbour
    constraints.keepsHomes = false
    constraints.travelGrowth = 0.5
    constraints.cohesion = cohesion > 0 ? cohesion : nil
    constraints.ceilings = try #require(plain.pupilsToday).map { Int(1.15 * $0 + 1e-9) }
    let objective = Objective(.segregation(.dissimilarity, groups: [0]))
    let now = PlanVerifier(problem, objective, constraints).verdict(on: try #require(problem.today))
    #expect(abs(now.objective - today) < 1e-5)
    let result = PlanSearch(problem, objective, constraints).run(
      SearchOptions(seconds: 900, seed: 1, rounds: 2, pace: 60))
    #expect(result.verdict.isFeasible)
    #expect(result.verdict.objective >= least - 5e-6)
    #expect(result.verdict.objective < least + 5e-5)
    #expect(try #require(result.bound) <= least + 5e-6)
  }

  /// Two rounds reach each bar, on any machine.
  @Test(
    .enabled(
      if: isPresent, "the instances are not here"),
    arguments: [
      ("afsap", "zys_15a", 2196.24498811, 0.01), ("afsap", "zys_17d", 1841.48222193, 0.015),
      ("unified", "zyb1", 4014.58, 0.01),
    ])
  func `Plans come near the optimum, and bounds lie below it`(
    _ family: String, _ name: String, _ optimum: Double, _ bar: Double
  ) throws {
    let folder = "\(Self.folder)/public/\(family)"
    let problem = try PlainTables(
      blocks: "\(folder)/units.csv", adjacency: "\(folder)/adjacency.csv",
      schools: "\(folder)/facilities/\(name).csv"
    ).problem().problem
    var constraints = Constraints()
    constraints.ceilings = problem.facilities.map(\.capacity)
    constraints.mayClose = family == "unified"
    let objective = Objective(family == "unified" ? [.init(.travel), .init(.fixedCosts)] : [.init(.travel)])
    let result = PlanSearch(problem, objective, constraints).run(
      SearchOptions(seconds: 900, seed: 1, rounds: 2, pace: 60))
    #expect(result.verdict.isFeasible)
    #expect(result.verdict.objective >= optimum * (1 - 2e-6))
    #expect(result.verdict.objective <= optimum * (1 + bar))
    let bound = try #require(result.bound)
    #expect(bound <= optimum && bound >= optimum * 0.985)
  }
}
