import Foundation
import Redesign
import RedesignTables

/// One of the published instances, with its objective, its constraints and the best value known.
struct Instance {
  let problem: RedesignProblem
  let objective: Objective
  let constraints: Constraints
  let best: Double?

  init(_ family: String, _ name: String, root: String) throws {
    switch family {
    case "afsap", "unified":
      let folder = "\(root)/public/\(family)"
      let tables = PlainTables(
        blocks: "\(folder)/units.csv", adjacency: "\(folder)/adjacency.csv",
        schools: "\(folder)/facilities/\(name).csv")
      problem = try tables.problem().problem
      var constraints = Constraints()
      constraints.ceilings = problem.facilities.map(\.capacity)
      constraints.mayClose = family == "unified"
      self.constraints = constraints
      objective =
        family == "unified"
        ? Objective([.init(.travel), .init(.fixedCosts)]) : Objective(.travel)
      best = try Instance.best(folder, name, family == "unified" ? "contiguous" : nil)
    case "loudoun":
      let folder = "\(root)/public/loudoun"
      problem = try PlainTables(
        blocks: "\(folder)/\(name)_areas.csv", adjacency: "\(folder)/borders.csv",
        schools: "\(folder)/\(name)_schools.csv", today: "\(folder)/\(name)_today.csv"
      ).problem().problem
      objective = Objective([.init(.balance, weight: 0.7), .init(.compactness, weight: 0.3)])
      constraints = Constraints()
      best = try Instance.best(folder, name, nil)
    case "city":
      // SIDE:schools:contiguity
      let parts = name.split(separator: ":").map(String.init)
      let city = MadeUpCity(side: Int(parts[0]) ?? 60, schools: Int(parts[1]) ?? 20, seed: 2026)
      if let folder = option("tables") { try city.write("\(folder)/city_\(parts[0])_\(parts[1])") }
      problem = city.problem
      objective = Objective(.segregation(.dissimilarity, groups: [0]))
      var constraints = Constraints()
      constraints.travelGrowth = 0.5
      let now = PlanVerifier(problem, objective, constraints).verdict(on: problem.today ?? Plan([]))
      print("today \(now.objective)")
      constraints.ceilings = now.loads.map { Int(1.15 * Double($0) + 1e-9) }
      constraints.keepsHomes = false
      constraints.keepsIslands = true
      if parts[2] != "connected" {
        constraints.contiguity = .nearerNeighbour
        constraints.cohesion = 0.5
      }
      self.constraints = constraints
      best = nil
    default:
      // NAME:group:travel:size:cohesion:contiguity
      let parts = name.split(separator: ":").map(String.init)
      let path = "\(root)/\(parts[0])"
      let plain = try PlainTables(
        blocks: "\(path)_blocks.csv", adjacency: "\(path)_edges.csv", schools: "\(path)_schools.csv",
        distances: "\(path)_dist_m.csv", groups: [parts[1]]
      ).problem()
      problem = plain.problem
      objective = Objective(.segregation(.dissimilarity, groups: [0]))
      var constraints = Constraints()
      constraints.travelGrowth = Double(parts[2])
      let size = Double(parts[3]) ?? 0
      constraints.ceilings = (plain.pupilsToday ?? []).map { Int((1 + size) * $0 + 1e-9) }
      constraints.cohesion = Double(parts[4])
      if constraints.cohesion == 0 { constraints.cohesion = nil }
      constraints.keepsHomes = false
      constraints.keepsIslands = true
      constraints.contiguity =
        ["free": .free, "connected": .connected][parts[5]] ?? .nearerNeighbour
      self.constraints = constraints
      best = nil
    }
  }

  private static func best(_ folder: String, _ name: String, _ part: String?) throws -> Double? {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/best.json"))
    let all = try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]]
    let entry = part.flatMap { all?[name]?[$0] as? [String: Any] } ?? all?[name]
    return entry?["best"] as? Double
  }
}
