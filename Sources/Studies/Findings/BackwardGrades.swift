import Languages
import Layers

/// That far more pupils go down a grade from one year to the next than up, as where the files of two years are
/// exchanged.
struct BackwardGrades {
  let finding: Finding?

  /// Fewer may have been put right in the register.
  private static let fewest = 20
  /// So many times as many go down as up.
  private static let times = 3
  /// More different ones are no grades.
  private static let mostGrades = 100
  /// So many pupils tell whether it is worth to look at all.
  private static let asked = 5000

  /// - Parameter file: the study's.
  init(_ earlier: Pupils, of year: String, _ later: Pupils, of next: String, in file: StudyFile) {
    guard let codes = earlier.codes?.texts, let index = later.codes?.index,
      let before = earlier.attributes.categories["grade"], let after = later.attributes.categories["grade"],
      max(before.labels.count, after.labels.count) <= BackwardGrades.mostGrades
    else {
      finding = nil
      return
    }
    let order = GradeOrder(file, among: Set(before.labels).union(after.labels))
    let isLater = before.labels.map { old in after.labels.map { order.isLater($0, than: old) } }
    func steps(by step: Int) -> (up: Int, down: Int) {
      var (up, down) = (0, 0)
      for pupil in stride(from: 0, to: codes.count, by: step) where before.codes[pupil] >= 0 {
        let row = Int(codes.withBytes(at: pupil) { index.row(of: $0) })
        guard row >= 0, after.codes[row] >= 0,
          let isUp = isLater[Int(before.codes[pupil])][Int(after.codes[row])]
        else { continue }
        if isUp { up += 1 } else { down += 1 }
      }
      return (up, down)
    }
    func areBackward(_ steps: (up: Int, down: Int)) -> Bool {
      steps.down >= BackwardGrades.fewest && steps.down >= BackwardGrades.times * steps.up
    }
    guard areBackward(steps(by: max(1, codes.count / BackwardGrades.asked))), case let all = steps(by: 1),
      areBackward(all)
    else {
      finding = nil
      return
    }
    finding = Finding(
      .backwardGrades, .warning, dataset: "pupils", file: file.resolve(later.file),
      column: file.pupils.columns["grade"], count: all.down,
      said:
        "from \(name: year) to \(name: next), \(.whole(all.down)) pupils go down a grade and \(.whole(all.up)) go up, as where the two years are exchanged: who came, left or moved is told backwards",
      toPublic:
        "from \(name: year) to \(name: next), far more pupils go down a grade than up, as where the two years are exchanged",
      hint: "look which register is of which year: in the later one most pupils are a grade higher")
  }
}
