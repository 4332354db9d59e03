import DeterministicParallel
import Foundation
import Layers
import Redesign

/// A square city of square blocks whose quarters differ in their share of a minority; schools at random, today's zones
/// by the nearest one.
struct MadeUpCity {
  let side: Int
  let problem: RedesignProblem
  private let schools: [(x: Double, y: Double)]
  private static let step = 150.0

  init(side: Int, schools count: Int, seed: UInt64) {
    self.side = side
    var draws = SeededGenerator(seed: seed)
    let width = Double(side) * Self.step
    var schools: [(x: Double, y: Double)] = []
    let apart = 0.6 * width / Double(count).squareRoot()
    while schools.count < count {
      let place = (x: draws.unit() * width, y: draws.unit() * width)
      if schools.allSatisfy({ hypot($0.x - place.x, $0.y - place.y) > apart }) { schools.append(place) }
    }
    let quarters = (0..<max(4, count)).map { _ in
      (x: draws.unit() * width, y: draws.unit() * width, size: width * (0.05 + 0.1 * draws.unit()))
    }
    var pupils = ContiguousArray<Int32>()
    var members = ContiguousArray<Int32>()
    var distances = ContiguousArray<Double>()
    var today = ContiguousArray<Int32>()
    for row in 0..<side {
      for column in 0..<side {
        let (x, y) = ((Double(column) + 0.5) * Self.step, (Double(row) + 0.5) * Self.step)
        // Twelve coins: about a Poisson number with a mean of 6.
        let number = (0..<12).reduce(0) { sum, _ in sum + draws.below(2) }
        let near = quarters.reduce(0.0) { sum, quarter in
          let away = hypot(quarter.x - x, quarter.y - y) / quarter.size
          return max(sum, exp(-away * away / 2))
        }
        let share = 0.1 + 0.75 * near
        pupils.append(Int32(number))
        members.append(Int32((0..<number).reduce(0) { sum, _ in sum + (draws.unit() < share ? 1 : 0) }))
        // Streets are a fifth longer than straight lines.
        let ways = schools.map { 1.2 * hypot($0.x - x, $0.y - y) }
        distances.append(contentsOf: ways)
        today.append(Int32(ways.indices.min { ways[$0] < ways[$1] } ?? 0))
      }
    }
    var borders: [BlockGraph.Border] = []
    for block in 0..<side * side {
      if (block + 1) % side != 0 { borders.append(.init(block, block + 1, length: Self.step)) }
      if block + side < side * side { borders.append(.init(block, block + side, length: Self.step)) }
    }
    self.schools = schools
    problem = RedesignProblem(
      blocks: (0..<side * side).map(String.init), graph: BlockGraph(count: side * side, borders: borders),
      pupils: pupils, groups: [PupilGroup(name: "minority", counts: members)],
      facilities: schools.indices.map { Facility(code: String(1001 + $0), homes: []) },
      distances: distances, today: Plan(today))
  }

  /// Writes the tables for other programs: NAME_blocks.csv, NAME_edges.csv, NAME_schools.csv and NAME_dist_m.csv.
  func write(_ name: String) throws {
    let today = problem.today?.facility ?? []
    try OutputFile.write("\(name)_blocks.csv", overwrite: true) { writer in
      writer.append("block,x,y,school,total,minority\n")
      for block in problem.blocks.indices {
        let (x, y) = ((Double(block % side) + 0.5) * Self.step, (Double(block / side) + 0.5) * Self.step)
        writer.append(
          "\(block),\(x),\(y),\(problem.facilities[Int(today[block])].code),\(problem.pupils[block]),"
            + "\(problem.groups[0].counts[block])\n")
      }
    }
    try OutputFile.write("\(name)_edges.csv", overwrite: true) { writer in
      writer.append("a,b\n")
      for block in problem.blocks.indices {
        for neighbour in problem.graph.neighbours(of: block) where Int(neighbour) > block {
          writer.append("\(block),\(neighbour)\n")
        }
      }
    }
    try OutputFile.write("\(name)_schools.csv", overwrite: true) { writer in
      writer.append("school,x,y,enrollment\n")
      for (school, place) in schools.enumerated() {
        let enrolled = problem.pupils.indices.reduce(0) {
          today[$1] == Int32(school) ? $0 + Int(problem.pupils[$1]) : $0
        }
        writer.append("\(problem.facilities[school].code),\(place.x),\(place.y),\(enrolled)\n")
      }
    }
    try OutputFile.write("\(name)_dist_m.csv", overwrite: true) { writer in
      writer.append("block," + problem.facilities.map(\.code).joined(separator: ",") + "\n")
      for block in problem.blocks.indices {
        let ways = problem.facilities.indices.map { String(format: "%.1f", problem.distance(block, $0)) }
        writer.append("\(block)," + ways.joined(separator: ",") + "\n")
      }
    }
  }
}
