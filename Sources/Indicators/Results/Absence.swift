import Measures
import Repeatable
import Studies

/// Absence, and dropout: indicator 21.
public enum Absence {
  static func rate(_ place: PupilPlace) -> Indicator {
    Indicator(
      "absence_\(place.rawValue)", "Sessions missed, of those possible, by pupils \(place.words)", .share,
      isMapped: true)
  }

  static func persistent(_ place: PupilPlace) -> Indicator {
    Indicator(
      "persistent_absence_\(place.rawValue)", "Persistently absent pupils, of those \(place.words)", .share)
  }

  /// Adds the rate and the share of the persistently absent, by home and by school, of the pupils of whom both
  /// numbers of sessions are known.
  static func add(to table: inout MeasureTable, study: Study, workers: Workers) {
    let numbers = study.pupils.attributes.numbers
    guard let missed = numbers["sessions_missed"], let possible = numbers["sessions_possible"] else { return }
    let limit = study.file.catalogue.persistentAbsence
    // Who could attend no session could miss none.
    let sessions = ContiguousArray(possible.map { $0 > 0 ? $0 : .nan })
    let classes = ContiguousArray(
      zip(missed, sessions).map { missed, possible -> Int8 in
        guard !missed.isNaN, !possible.isNaN else { return -1 }
        // The quotient of whole numbers is as near to a limit such as 0.07 as the limit itself; a product is not.
        return missed / possible >= limit ? 1 : 0
      })
    for place in PupilPlace.allCases {
      PupilShares(study, by: place, classes: classes, classCount: 2, workers: workers)
        .add(persistent(place), to: &table, part: [1], of: [0, 1])
      PupilSums(study, by: place, missed, by: sessions, workers: workers).add(rate(place), to: &table)
    }
  }
}

/// What became of the pupils of compulsory age: who dropped out since the year before.
public enum Dropout {
  public static let share = Indicator(
    "dropout", "Pupils of compulsory age the year before who left school", .share, isMapped: true)
  public static let unknownDestination = Indicator(
    "dropout_unknown_destination",
    "Pupils of compulsory age the year before who are not enrolled and of whom it is not known why", .share)

  /// The ways to leave that are no dropout.
  static let destinations: Set<String> = ["graduated", "moved", "deceased"]

  /// Adds both shares under the later year and the place of the earlier home.
  ///
  /// Enrolled is who stands among the pupils of the later year, except without school and with a status that says the
  /// pupil is gone.
  static func add(to table: inout MeasureTable, study: Study, before: Study, workers: Workers) {
    guard let rows = before.pupils.rows(in: study.pupils),
      let status = before.pupils.attributes.categories["status"]
    else { return }
    let laterStatus = study.pupils.attributes.categories["status"]
    let isCompulsory = before.pupils.gradeFlags(study.file.catalogue.compulsoryGrades)
    let classes = ContiguousArray(
      rows.indices.map { pupil -> Int8 in
        guard isCompulsory[pupil] else { return -1 }
        var end = status[pupil]
        if rows[pupil] >= 0 {
          let row = Int(rows[pupil])
          guard study.pupils.enrolment[row] == .noSchool, let later = laterStatus?[row], later != "enrolled"
          else { return 0 }
          end = later
        }
        guard let end, end != "enrolled" else { return 2 }
        return destinations.contains(end) ? 0 : 1
      })
    let shares = PupilShares(before, by: .resident, classes: classes, classCount: 3, workers: workers)
    shares.add(share, to: &table, part: [1], of: [0, 1, 2])
    shares.add(unknownDestination, to: &table, part: [2], of: [0, 1, 2])
  }
}
