import Layers

/// The pupils of one school year whose codes are those of pupils of the next.
struct PupilsFoundAgain {
  typealias Pair = (before: Int, after: Int)

  private let codes: TextColumn
  private let index: RowIndex

  /// So many pupils tell whether it is worth to look at all.
  static let asked = 5000

  /// - Returns: nil when the pupils of one of the years have no codes.
  init?(_ earlier: Pupils, in later: Pupils) {
    guard let codes = earlier.codes?.texts, let index = later.codes?.index else { return nil }
    (self.codes, self.index) = (codes, index)
  }

  /// The rows of some of them in both years, at even steps.
  var some: [Pair] { pairs(step: max(1, codes.count / PupilsFoundAgain.asked)) }

  var all: [Pair] { pairs(step: 1) }

  private func pairs(step: Int) -> [Pair] {
    stride(from: 0, to: codes.count, by: step).compactMap { before in
      let after = Int(codes.withBytes(at: before) { index.row(of: $0) })
      return after < 0 ? nil : (before, after)
    }
  }
}

/// How many of the pupils found again are of a group in both years, in one, and in none.
struct MemberChanges {
  private var stayed = 0
  private var left = 0
  private var joined = 0
  private var never = 0

  init(_ before: ContiguousArray<Int8>, _ after: ContiguousArray<Int8>, of pairs: [PupilsFoundAgain.Pair]) {
    for pair in pairs {
      switch (before[pair.before], after[pair.after]) {
      case (1, 1): stayed += 1
      case (1, 0): left += 1
      case (0, 1): joined += 1
      case (0, 0): never += 1
      default: continue
      }
    }
  }

  var count: Int { stayed + left + joined + never }
  var changed: Int { left + joined }
  private var before: Double { Double(stayed + left) }
  private var after: Double { Double(stayed + joined) }

  /// How many would change if the values of one year were dealt out anew.
  var changedByChance: Double {
    count == 0 ? 0 : (before * (Double(count) - after) + after * (Double(count) - before)) / Double(count)
  }

  /// The smaller part of the pupils that belongs to the group, or does not, in a year.
  var leastShare: Double {
    let all = Double(count)
    return count == 0 ? 0 : min(before, after, all - before, all - after) / all
  }

  /// Whether about as many belong to the group in both years.
  var areAsMany: Bool { min(before, after) * 2 >= max(before, after) }

  /// The coefficient phi of the two years: 1 where each pupil stays what it was, 0 where the years have nothing to do with
  /// each other (Yule 1912).
  var correlation: Double {
    let all = Double(count)
    let spread = (before * (all - before) * after * (all - after)).squareRoot()
    return spread > 0 ? (Double(stayed) * Double(never) - Double(left) * Double(joined)) / spread : 1
  }
}
