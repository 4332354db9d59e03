import DeterministicParallel
import Testing

@testable import Geocoding

/// The textbook's table, as a second opinion.
private func tabulatedDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var rows = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
  for i in 0...left.count { rows[i][0] = i }
  for j in 0...right.count { rows[0][j] = j }
  for i in 1..<max(1, left.count + 1) {
    for j in 1..<max(1, right.count + 1) {
      let cost = left[i - 1] == right[j - 1] ? 0 : 1
      rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
      }
    }
  }
  return rows[left.count][right.count]
}

@Test func `the bit-parallel distance is the tabulated one`() {
  var draws = SeededGenerator(seed: 3)
  for _ in 0..<3000 {
    let left = (0..<draws.below(13)).map { _ in UInt8(1 + draws.below(4)) }
    let right = (0..<draws.below(13)).map { _ in UInt8(1 + draws.below(4)) }
    var pattern = EditPattern()
    for code in left { pattern.append(code) }
    let distance = pattern.distance(to: right.span, limit: 20)
    #expect(distance == tabulatedDistance(left, right), "\(left) \(right)")
  }
}

@Test func `a pattern that was emptied forgets its letters`() {
  var pattern = EditPattern()
  for code in [1, 2, 3] as [UInt8] { pattern.append(code) }
  pattern.removeAll()
  for code in [4, 5] as [UInt8] { pattern.append(code) }
  let text: [UInt8] = [1, 2, 3]
  #expect(pattern.distance(to: text.span, limit: 5) == 3)
}
