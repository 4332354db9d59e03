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

@Test func `letters and lengths alone part only words that are further apart`() {
  var draws = SeededGenerator(seed: 4)
  var parted = 0
  for _ in 0..<3000 {
    let left = (0...draws.below(8)).map { _ in UInt8(1 + draws.below(30)) }
    var right = left
    for _ in 0..<draws.below(4) {
      let place = draws.below(right.count + 1)
      switch draws.below(3) {
      case 0: right.insert(UInt8(1 + draws.below(30)), at: place)
      case 1 where place < right.count: right.remove(at: place)
      case 2 where place < right.count: right[place] = left[draws.below(left.count)]
      default: break
      }
    }
    for limit in 0...3 {
      let mayBeAlike = Symbols.mayBeAlike(
        Symbols.letters(left), length: left.count, Symbols.letters(right), length: right.count, limit: limit)
      if mayBeAlike { continue }
      parted += 1
      #expect(tabulatedDistance(left, right) > limit, "\(left) \(right)")
    }
  }
  #expect(parted > 1000)
}

@Test func `the letters of two words as one are those of the joined word`() {
  let (first, second) = ([5, 5, 1, 30] as [UInt8], [1, 2, 5, 30] as [UInt8])
  let joined = Symbols.joining(Symbols.letters(first), Symbols.letters(second))
  #expect(joined == Symbols.letters(first + second))
}

@Test func `a pattern that was emptied forgets its letters`() {
  var pattern = EditPattern()
  for code in [1, 2, 3] as [UInt8] { pattern.append(code) }
  pattern.removeAll()
  for code in [4, 5] as [UInt8] { pattern.append(code) }
  let text: [UInt8] = [1, 2, 3]
  #expect(pattern.distance(to: text.span, limit: 5) == 3)
}
