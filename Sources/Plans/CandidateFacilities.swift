import Layers
import Redesign
import Studies

extension CandidateSites {
  /// The sites as facilities, each at home in the block in which it stands.
  ///
  /// - Parameters:
  ///   - standing: the block of each site, −1 for none.
  ///   - others: the areas with the blocks of their schools.
  /// - Throws: `FileError` for a site that stands in no block, and for one in a block where another school does: only one of
  ///   them could hold it.
  func facilities(
    in standing: some Collection<Int32>, _ blocks: StudyBlocks, beside others: [Facility]
  ) throws(FileError) -> [Facility] {
    var holder: [Int: String] = [:]
    for other in others { for home in other.homes { holder[home] = other.label } }
    var facilities: [Facility] = []
    for (site, block) in standing.enumerated() {
      let block = Int(block)
      guard block >= 0 else {
        throw error(
          site, "x", "the school stands in no block",
          "check its coordinates, or take blocks that cover the place")
      }
      if let other = holder[block] {
        throw error(
          site, "x", "the school stands in the block \(blocks.ids[block]), as the school of \(other) does",
          "a block is in one area: take smaller blocks, such as --blocks homes:25, or another place")
      }
      let facility = Facility(
        code: schools.ids[site], name: schools.names[site], homes: [block],
        capacity: schools.capacities[site].map { Int($0) }, fixedCost: costs[site])
      holder[block] = facility.label
      facilities.append(facility)
    }
    return facilities
  }
}
