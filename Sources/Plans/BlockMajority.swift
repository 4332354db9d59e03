import Languages

/// In which of some areas most of each block's pupils live.
struct BlockMajority {
  /// The area of each block, the lower of equals; −1 where none of its pupils is in any.
  private(set) var areas: [Int32] = []
  /// Blocks whose pupils are in several areas, and the pupils who are not in that of most.
  private(set) var cut = 0
  private(set) var minority = 0

  /// "1 pupil counts", "3 pupils count".
  static func counting(_ pupils: Int) -> Text {
    .counted(pupils, one: "{0} pupil counts", many: "{0} pupils count")
  }

  /// - Parameter area: of each pupil of the study, −1 for none.
  init(_ blocks: StudyBlocks, _ area: some Collection<Int32>) {
    var counts = [[Int32: Int]](repeating: [:], count: blocks.ids.count)
    for (block, area) in zip(blocks.block, area) where block >= 0 && area >= 0 {
      counts[Int(block)][area, default: 0] += 1
    }
    for counts in counts {
      guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
        areas.append(-1)
        continue
      }
      areas.append(most.key)
      if counts.count > 1 {
        cut += 1
        minority += counts.values.reduce(0, +) - most.value
      }
    }
  }
}
