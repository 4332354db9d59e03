/// Numbers of pupils told in steps, of areas and of groups without common members, and of how many pupils who are of both
/// they speak.
///
/// What an area's step leaves possible of its members of a group narrows the group's, and the other way round: where all of a
/// group live in one area, the two speak of nearly the same pupils.
struct MembersByArea {
  private var areas: [ClosedRange<Int>]
  private var groups: [ClosedRange<Int>]
  private let areaCounts: [Int]
  private let groupCounts: [Int]
  /// Group by group and area by area how many live there, 0 where that is not published; of each group the others behind
  /// its areas, and of each area the others behind all groups.
  private var sizes: [Int] = []
  /// What may be of these.
  private var cells: [ClosedRange<Int>] = []
  private var isChanged = true

  /// - Parameters:
  ///   - areas: the numbers that are possible, and of how many pupils; `groups` likewise.
  ///   - members: of each group how many live in each area; nil where that is not published.
  init(
    areas: [(range: ClosedRange<Int>, count: Int)], groups: [(range: ClosedRange<Int>, count: Int)],
    members: [[Int?]]
  ) {
    (self.areas, areaCounts) = (areas.map { $0.range }, areas.map { $0.count })
    (self.groups, groupCounts) = (groups.map { $0.range }, groups.map { $0.count })
    var others = areaCounts
    for (group, members) in members.enumerated() {
      let known = members.map { $0 ?? 0 }
      for area in known.indices { others[area] -= known[area] }
      sizes += known + [max(0, groupCounts[group] - known.reduce(0, +))]
    }
    sizes += others.map { max(0, $0) } + [0]
    cells = sizes.map { 0...$0 }
  }

  /// Whether a reader is left fewer than so many numbers for a group, an area, or those of a group in an area; of fewer
  /// pupils each number must be possible.
  mutating func isNarrow(minimum: Int) -> Bool {
    narrow()
    func isNarrow(_ ranges: [ClosedRange<Int>], _ counts: [Int]) -> Bool {
      zip(ranges, counts).contains { range, count in count > 0 && range.count < min(minimum, count + 1) }
    }
    return isNarrow(areas, areaCounts) || isNarrow(groups, groupCounts) || isNarrow(cells, sizes)
  }

  /// Sums and parts narrow each other until nothing changes.
  private mutating func narrow() {
    let width = areas.count + 1
    // A hundred rounds say nearly all where sums creep up on each other.
    for _ in 0..<100 where isChanged {
      isChanged = false
      for area in areas.indices {
        areas[area] = narrowed(areas[area], stride(from: area, to: cells.count, by: width))
      }
      for group in groups.indices {
        groups[group] = narrowed(
          groups[group], stride(from: group * width, to: (group + 1) * width, by: 1))
      }
    }
  }

  /// What its parts leave of a sum, after they are narrowed by it.
  private mutating func narrowed(_ sum: ClosedRange<Int>, _ parts: StrideTo<Int>) -> ClosedRange<Int> {
    var (least, most) = (0, 0)
    for part in parts {
      least += cells[part].lowerBound
      most += cells[part].upperBound
    }
    let narrowed = sum.narrowed(from: least, to: most)
    for part in parts {
      let own = cells[part]
      let range = own.narrowed(
        from: narrowed.lowerBound - (most - own.upperBound),
        to: narrowed.upperBound - (least - own.lowerBound))
      guard range != own else { continue }
      cells[part] = range
      isChanged = true
    }
    if narrowed != sum { isChanged = true }
    return narrowed
  }
}

extension ClosedRange<Int> {
  /// What it has in common with other limits; unchanged if that is nothing, which no true numbers are.
  fileprivate func narrowed(from least: Int, to most: Int) -> ClosedRange<Int> {
    let (low, high) = (Swift.max(lowerBound, least), Swift.min(upperBound, most))
    return low <= high ? low...high : self
  }
}
