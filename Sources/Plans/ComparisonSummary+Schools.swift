import Languages
import Studies

extension ComparisonSummary {
  /// Pupils whose area has a school for them in one plan only, who have no change of their way.
  static func withoutSchool(_ comparison: StudyComparison) -> [Text] {
    let after = comparison.after
    let (first, second) = comparison.assigned
    func areas(where counts: (Int) -> Bool) -> (pupils: Int, names: String) {
      var pupils = [Int](repeating: 0, count: after.zones.count)
      for (pupil, zone) in after.pupils.zone.enumerated() where zone >= 0 && counts(pupil) {
        pupils[Int(zone)] += 1
      }
      let names = pupils.indices.filter { pupils[$0] > 0 }.map { after.zones.labels[$0] }
      return (
        pupils.reduce(0, +),
        names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " …" : "")
      )
    }
    var lines = [Text]()
    let lost = areas { first[$0] >= 0 && second[$0] < 0 }
    if lost.pupils > 0 {
      lines.append(
        lost.pupils == 1
          ? "\(.whole(1)) pupil has no school of the area any more: \(name: lost.names). Ways are compared without this pupil."
          : "\(.whole(lost.pupils)) pupils have no school of their area any more: \(name: lost.names). Ways are compared without them."
      )
    }
    let found = areas { first[$0] < 0 && second[$0] >= 0 && comparison.before.pupils.zone[$0] >= 0 }
    if found.pupils > 0 {
      lines.append(
        found.pupils == 1
          ? "\(.whole(1)) pupil had no school of the area and has one now: \(name: found.names). Ways are compared without this pupil."
          : "\(.whole(found.pupils)) pupils had no school of their area and have one now: \(name: found.names). Ways are compared without them."
      )
    }
    return lines
  }
}
