import DeterministicParallel
import Redesign

/// What plans of a city are edited on: blocks, areas with their schools, and ways, all of which stay as they are.
public struct EditGeography: Sendable {
  /// A school that takes pupils by address.
  public struct School: Sendable, Hashable {
    public let code: String
    public let name: String
    /// Places; nil where it is not known.
    public let capacity: Int?

    public init(code: String, name: String, capacity: Int?) {
      (self.code, self.name, self.capacity) = (code, name, capacity)
    }
  }

  /// Its facilities are the areas; its plan of today is the one that edited plans begin with.
  public let problem: RedesignProblem
  /// What people call the areas.
  public let names: [String]
  /// For each group of the problem those who are known not to belong to it, by block.
  public let others: [ContiguousArray<Int32>]
  public let schools: [School]
  /// The pupils of the blocks by the schools that there are for them, which stand in `schools`.
  public let stages: [BlockStage]
  /// Areas in which no school takes the pupils: they have no way, and stay as they are until they are unlocked.
  public let areasWithoutSchool: Set<Int>
  /// Today's plan; a block without an area is in the first.
  public let today: Plan

  public init(
    _ problem: RedesignProblem, names: [String], others: [ContiguousArray<Int32>], schools: [School],
    stages: [BlockStage], areasWithoutSchool: Set<Int> = []
  ) {
    let cells = problem.blocks.count * problem.facilities.count
    precondition(
      problem.distances.count == cells && stages.allSatisfy { $0.nearestSchool.count == cells },
      "each block has its ways")
    precondition(names.count == problem.facilities.count, "each area has a name")
    precondition(others.count == problem.groups.count, "each group has its rest")
    self.problem = problem
    (self.names, self.others, self.schools) = (names, others, schools)
    (self.stages, self.areasWithoutSchool) = (stages, areasWithoutSchool)
    let known = problem.today?.facility ?? ContiguousArray(repeating: 0, count: problem.blocks.count)
    today = Plan(ContiguousArray(known.map { max(0, $0) }))
  }

  public var areaCount: Int { problem.facilities.count }
  public var blockCount: Int { problem.blocks.count }

  /// The way from a block to the school of an area in whole decimetres, so that sums of ways are exact.
  func decimetres(_ block: Int, _ area: Int) -> Int {
    Int((problem.distance(block, area) * 10).rounded())
  }

  /// A number that tells blocks, areas and pupils from others: moves of one city make no sense in another.
  public var fingerprint: String {
    var hash = FNV1a.start
    func mix(_ byte: UInt8) { hash = FNV1a.add(UInt64(byte), to: hash) }
    func mix(_ number: Int32) { withUnsafeBytes(of: number.littleEndian) { $0.forEach(mix) } }
    for text in problem.blocks + problem.facilities.map(\.code) {
      text.utf8.forEach(mix)
      mix(0xff as UInt8)
    }
    problem.pupils.forEach(mix)
    today.facility.forEach(mix)
    return String(hash, radix: 16)
  }
}
