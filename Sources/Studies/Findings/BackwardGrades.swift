import Languages
import Layers

/// That far more pupils go down a grade from one year to the next than do in a school: the files of two years are
/// exchanged, or each year gives out its codes anew, so that another pupil is found by them.
struct BackwardGrades {
  let finding: Finding?

  /// Fewer may have been put right in the register.
  private static let fewest = 20
  /// So many times as many go down as up where the years are exchanged.
  private static let times = 3
  /// Of other pupils so large a part goes down. Where the first grade of one stage has the number of that of another, the
  /// step between them looks like one down.
  private static let share = 0.3
  /// The same where the pupils have other values, too.
  private static let shareOfOthers = 0.1
  /// More different ones are no grades.
  private static let mostGrades = 100

  private enum Cause {
    case exchangedYears, renewedCodes
  }

  private struct Steps {
    var up = 0
    var down = 0
    var same = 0

    /// - Parameter areOthers: whether the pupils have values of other pupils; nil where nobody can tell.
    func cause(_ areOthers: Bool?) -> Cause? {
      guard down >= BackwardGrades.fewest else { return nil }
      if down >= BackwardGrades.times * up { return areOthers == true ? .renewedCodes : .exchangedYears }
      guard areOthers != false else { return nil }
      let least = areOthers == true ? BackwardGrades.shareOfOthers : BackwardGrades.share
      return Double(down) >= least * Double(up + down + same) ? .renewedCodes : nil
    }
  }

  /// - Parameters:
  ///   - found: the pupils of the earlier year who are found again.
  ///   - some: some of them.
  ///   - areOthers: whether they have as many other values as if they were other pupils; nil where nobody can tell.
  ///   - file: the study's.
  init(
    _ earlier: YearPart, _ later: YearPart, _ found: PupilsFoundAgain, _ some: [PupilsFoundAgain.Pair],
    areOthers: Bool?, in file: StudyFile
  ) {
    guard let before = earlier.pupils.attributes.categories["grade"],
      let after = later.pupils.attributes.categories["grade"],
      max(before.labels.count, after.labels.count) <= BackwardGrades.mostGrades
    else {
      finding = nil
      return
    }
    let order = GradeOrder(file, among: Set(before.labels).union(after.labels))
    let isLater = before.labels.map { old in after.labels.map { order.isLater($0, than: old) } }
    let isSame = before.labels.map { old in after.labels.map { $0 == old } }
    let stages = (earlier.pupils.attributes.categories["stage"], later.pupils.attributes.categories["stage"])
    // Each stage may begin with the number 1.
    func changesStage(_ pair: PupilsFoundAgain.Pair) -> Bool {
      guard let old = stages.0?[pair.before], let new = stages.1?[pair.after] else { return false }
      return old != new
    }
    func steps(_ pairs: [PupilsFoundAgain.Pair]) -> Steps {
      var steps = Steps()
      for pair in pairs where !changesStage(pair) {
        let (old, new) = (Int(before.codes[pair.before]), Int(after.codes[pair.after]))
        guard old >= 0, new >= 0 else { continue }
        if isSame[old][new] {
          steps.same += 1
        } else if let isUp = isLater[old][new] {
          if isUp { steps.up += 1 } else { steps.down += 1 }
        }
      }
      return steps
    }
    guard steps(some).cause(areOthers) != nil, case let all = steps(found.all),
      let cause = all.cause(areOthers)
    else {
      finding = nil
      return
    }
    let isRenewed = cause == .renewedCodes
    finding = Finding(
      isRenewed ? .renewedCodes : .backwardGrades, .warning, dataset: "pupils",
      file: file.resolve(later.pupils.file), column: file.pupils.columns[isRenewed ? "pupil" : "grade"],
      count: all.down,
      said: isRenewed
        ? "of \(.whole(all.up + all.down + all.same)) pupils of \(name: earlier.year) whose codes are found again in \(name: later.year), \(.whole(all.down)) go down a grade and \(.whole(all.up)) go up, as where each year gives out its codes anew: who came, stayed, left or moved is told wrongly"
        : "from \(name: earlier.year) to \(name: later.year), \(.whole(all.down)) pupils go down a grade and \(.whole(all.up)) go up, as where the two years are exchanged: who came, left or moved is told backwards",
      toPublic: isRenewed
        ? "from \(name: earlier.year) to \(name: later.year), many pupils go down a grade, as where each year gives out its codes anew"
        : "from \(name: earlier.year) to \(name: later.year), far more pupils go down a grade than up, as where the two years are exchanged",
      hint: isRenewed
        ? "does a code mean the same pupil in both files? The number of a row does not: give all years the pupils' own codes, or leave \"pupil\" out of the columns"
        : "look which register is of which year: in the later one most pupils are a grade higher")
  }
}
