import DeterministicParallel
import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let repetition = CatalogueIndicator(
    20, "repetition", .results, "Pupils that repeat at least one course",
    definition:
      "Repeaters among all of whom it is known, in all and by grade.",
    unit: "share of pupils",
    needs: [[.column("repeater", of: .pupils)]],
    measures: PupilPlace.allCases.map { Repetition.share($0) })
}

/// Pupils who repeat a course: indicator 20.
public enum Repetition {
  /// Of all grades; by grade too, which is not for maps and the public.
  static func share(_ place: PupilPlace) -> Indicator {
    Indicator(
      "repeaters_\(place.rawValue)", "Pupils who repeat a course, of those \(place.words)", .share,
      isMapped: true, public: place == .resident ? .coarsenedShare() : nil)
  }

  static func share(_ place: PupilPlace, grade: String) -> Indicator {
    Indicator(
      "repeaters_\(place.rawValue)", "Pupils who repeat a course, of those \(place.words)", .share
    )
    .of(grade, by: "grade", "grade \(name: grade)")
  }

  /// More different grades than this are no grades.
  private static let mostGrades = 40

  /// Adds the share by home and by school, and by grade where the study maps it.
  static func add(to table: inout MeasureTable, _ pupils: SortedPupils, workers: Workers) {
    let study = pupils.study
    guard let column = study.pupils.attributes.categories["repeater"] else { return }
    let isRepeater = column.labels.map { $0 == "yes" }
    let grades = study.pupils.attributes.categories["grade"].map(NamedLabels.init).flatMap {
      $0.names.count <= mostGrades ? $0 : nil
    }
    let gradeCount = grades?.names.count ?? 0
    // The last pair of classes is that of pupils of unknown grade.
    let classes = workers.column(column.count) { pupil -> Int8 in
      guard column.codes[pupil] >= 0 else { return -1 }
      let grade = grades.map { $0.positions[pupil] < 0 ? gradeCount : Int($0.positions[pupil]) } ?? 0
      return Int8(2 * grade + (isRepeater[Int(column.codes[pupil])] ? 1 : 0))
    }
    let all = Array(0..<(2 * gradeCount + 2))
    for place in PupilPlace.allCases {
      let shares = PupilShares(pupils, by: place, classes: classes, classCount: all.count, workers: workers)
      shares.add(share(place), to: &table, part: all.filter { $0 % 2 == 1 }, of: all)
      for grade in 0..<gradeCount {
        guard let grades else { continue }
        shares.add(
          share(place, grade: grades.labels[grade]), to: &table, part: [2 * grade + 1],
          of: [2 * grade, 2 * grade + 1])
      }
    }
  }
}
