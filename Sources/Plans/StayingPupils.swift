import Layers
import Redesign
import Studies

/// Pupils who stay at the school of today's area wherever their block goes, as siblings and the last grades may.
///
/// For each area they are one more block without land, which touches the area's home alone and is locked there.
struct StayingPupils {
  /// The pupils of each block who may move; the members of each group among them.
  private(set) var pupils: ContiguousArray<Int32>
  private(set) var members: [ContiguousArray<Int32>]
  /// The blocks of who stays: the area, and the block that each touches.
  private(set) var areas: [Int] = []
  private(set) var anchors: [Int] = []
  /// How many stay.
  private(set) var count = 0
  private var sums: [(pupils: Int32, members: [Int32], ways: Double)] = []

  /// - Parameters:
  ///   - names: of groups of the study whose members stay.
  ///   - homes: the blocks in which each area's schools stand.
  ///   - ways: from each block to each area, at block · areas + area.
  /// - Throws: `FileError` for a group that the study has not got.
  init(
    _ names: [String], _ study: Study, _ blocks: StudyBlocks, homes: [[Int]], ways: ContiguousArray<Double>
  ) throws(FileError) {
    (pupils, members) = (blocks.pupils, blocks.members)
    guard !names.isEmpty else { return }
    var staying = [Int]()
    for name in names { staying.append(try study.position(ofGroup: name)) }
    let areaCount = homes.count
    var position = [Int: Int]()
    for (pupil, block) in blocks.block.enumerated() where block >= 0 {
      guard staying.contains(where: { study.groups[$0].membership[pupil] == 1 }) else { continue }
      let (block, area) = (Int(block), Int(blocks.zone[Int(block)]))
      let own = position[area] ?? areas.count
      if own == areas.count {
        position[area] = own
        areas.append(area)
        anchors.append(
          homes[area].first
            ?? blocks.zone.indices.filter { blocks.zone[$0] == Int32(area) }
            .min { ways[$0 * areaCount + area] < ways[$1 * areaCount + area] } ?? block)
        sums.append((0, study.groups.map { _ in 0 }, 0))
      }
      count += 1
      pupils[block] -= 1
      sums[own].pupils += 1
      sums[own].ways += ways[block * areaCount + area]
      for group in members.indices where study.groups[group].membership[pupil] == 1 {
        members[group][block] -= 1
        sums[own].members[group] += 1
      }
    }
    pupils += sums.map(\.pupils)
    for group in members.indices { members[group] += sums.map { $0.members[group] } }
  }

  /// The ways of the blocks of who stays, to all areas alike: their mean way to the school of their own.
  func ways(areas: Int) -> ContiguousArray<Double> {
    ContiguousArray(
      sums.flatMap { sum in repeatElement(sum.ways / Double(max(1, sum.pupils)), count: areas) })
  }
}
