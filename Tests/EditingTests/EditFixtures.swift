import DeterministicParallel
import Editing
import Redesign

/// A city of squares, six by six, with four areas of nine blocks each and a school in the middle of each.
enum Squares {
  static let side = 6

  static func geography(seed: UInt64 = 1, capacity: Int? = nil) -> EditGeography {
    var draws = SeededGenerator(seed: seed)
    let count = side * side
    let pupils = ContiguousArray((0..<count).map { _ in Int32(draws.below(12)) })
    let members = ContiguousArray(pupils.map { Int32(draws.below(Int($0) + 1)) })
    let unknown = zip(pupils, members).map { $0 > $1 ? Int32(draws.below(2)) : 0 }
    let others = ContiguousArray(zip(zip(pupils, members), unknown).map { $0.0 - $0.1 - $1 })
    var borders = [BlockGraph.Border]()
    for block in 0..<count {
      if block % side + 1 < side { borders.append(.init(block, block + 1, length: 100)) }
      if block + side < count { borders.append(.init(block, block + side, length: 100)) }
    }
    let homes = [(1, 1), (4, 1), (1, 4), (4, 4)].map { $0.1 * side + $0.0 }
    let ways = ContiguousArray(
      (0..<count).flatMap { block in
        homes.map { home in
          let (dx, dy) = (block % side - home % side, block / side - home / side)
          return 123.4 * Double(dx * dx + dy * dy).squareRoot()
        }
      })
    let today = ContiguousArray((0..<count).map { Int32($0 % side / 3 + 2 * ($0 / side / 3)) })
    let problem = RedesignProblem(
      blocks: (0..<count).map { "b\($0)" }, graph: BlockGraph(count: count, borders: borders), pupils: pupils,
      groups: [PupilGroup(name: "some", counts: members)],
      shapes: BlockShapes(
        areas: ContiguousArray(repeating: 10_000, count: count),
        perimeters: ContiguousArray(repeating: 400, count: count)),
      facilities: homes.enumerated().map { Facility(code: "A\($0)", homes: [$1], capacity: capacity) },
      distances: ways, today: Plan(today))
    return EditGeography(
      problem, names: ["North-west", "North-east", "South-west", "South-east"], others: [others],
      schools: (0..<4).map { .init(code: "S\($0)", name: "School \($0)", capacity: capacity) },
      stages: [
        .init(
          pupils: pupils, members: [members], others: [others],
          nearestSchool: ContiguousArray((0..<count).flatMap { _ in [0, 1, 2, 3] as [Int32] }))
      ])
  }
}
