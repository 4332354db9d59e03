import Layers

/// A register without codes of pupils in which each row stands twice: appended to itself, or with each row doubled by a
/// join. A register with codes tells by itself who stands there twice.
struct DoubledRegister {
  let finding: Finding?

  /// Fewer rows, or homes, may be alike by chance.
  private static let leastHomes = 10

  init(_ pupils: Pupils, file: String) {
    let half = pupils.count / 2
    guard pupils.codes == nil, pupils.count % 2 == 0, half >= DoubledRegister.leastHomes else {
      finding = nil
      return
    }
    // The first rows that differ settle it.
    let isAppended = (0..<half).allSatisfy { pupils.isAlike($0, $0 + half) }
    let isDoubled = !isAppended && (0..<half).allSatisfy { pupils.isAlike(2 * $0, 2 * $0 + 1) }
    guard isAppended || isDoubled, pupils.hasHomes(DoubledRegister.leastHomes) else {
      finding = nil
      return
    }
    finding = Finding(
      .duplicateCode, .error, dataset: "pupils", file: file, count: half,
      said: "each row stands twice in the register, so that \(count: half, "pupil") would count twice",
      toPublic: "each row of the register of pupils stands twice",
      hint: "take the repeated rows out, or name the column of the pupils' own codes as \"pupil\"")
  }
}

extension Pupils {
  /// Whether two rows say the same of home, school and all else that is read.
  fileprivate func isAlike(_ first: Int, _ second: Int) -> Bool {
    func isSame(_ numbers: ContiguousArray<Double>) -> Bool {
      numbers[first] == numbers[second] || numbers[first].isNaN && numbers[second].isNaN
    }
    return school[first] == school[second] && enrolment[first] == enrolment[second] && isSame(x) && isSame(y)
      && attributes.numbers.values.allSatisfy(isSame)
      && attributes.categories.values.allSatisfy { $0.codes[first] == $0.codes[second] }
  }

  /// Whether the pupils live at so many places at least.
  fileprivate func hasHomes(_ count: Int) -> Bool {
    var seen = Set<[Double]>()
    for pupil in x.indices where !x[pupil].isNaN {
      seen.insert([x[pupil], y[pupil]])
      if seen.count == count { return true }
    }
    return false
  }
}
