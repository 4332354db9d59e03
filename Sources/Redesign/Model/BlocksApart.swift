/// Blocks that touch no other one, such as islands without a bridge.
extension RedesignProblem {
  /// None where there is but one block.
  private var blocksApart: [Int] {
    blocks.count > 1 ? blocks.indices.filter { graph.neighbours(of: $0).isEmpty } : []
  }

  /// Such blocks that can be in no zone which keeps to the rule of contiguity; empty where there may be a plan for them.
  ///
  /// One may be a zone by itself: that of the facility which has its only home there, or of one that has no home. And it may
  /// stay with today's facility where blocks that are cut off today may, or where that facility's zone stays as it is.
  public func strandedBlocks(_ constraints: Constraints) -> [Int] {
    guard constraints.contiguity != .free else { return [] }
    let homes = Set(facilities.compactMap { $0.homes.count == 1 ? $0.homes[0] : nil })
    let stranded = blocksApart.filter { block in
      guard !homes.contains(block) else { return false }
      guard let own = today?.facility[block], own >= 0 else { return true }
      return !constraints.keepsIslandsOfToday && !constraints.lockedFacilities.contains(Int(own))
    }
    let homeless = facilities.count { $0.homes.isEmpty }
    return stranded.count > homeless ? stranded : []
  }

  /// Facilities that must stay open as no other zone can hold the block that they stand in.
  public func facilitiesApart(_ constraints: Constraints) -> Set<Int> {
    guard constraints.contiguity != .free else { return [] }
    let apart = Set(blocksApart)
    return Set(
      facilities.indices.filter { facility in
        let homes = facilities[facility].homes
        guard homes.count == 1, apart.contains(homes[0]) else { return false }
        let own = today.map { $0.facility[homes[0]] } ?? Plan.none
        return own < 0 || own == Int32(facility) || !constraints.keepsIslandsOfToday
      })
  }
}

extension Constraints {
  /// Whether blocks that are cut off from their facility today may stay with it.
  var keepsIslandsOfToday: Bool { keepsIslands || contiguity == .nearerNeighbour }
}
