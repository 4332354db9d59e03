import DeterministicParallel
import Languages
import Layers
import Measures
import Studies

extension CatalogueIndicator {
  public static let absence = CatalogueIndicator(
    21, "absence", .results, "Absence and dropout",
    definition:
      "Sessions missed of those possible; the persistently absent; pupils of compulsory age who left school since the year before, those of unknown destination apart.",
    unit: "share of sessions; share of pupils",
    needs: [[.column("sessions_missed", of: .pupils)], [.column("sessions_possible", of: .pupils)]],
    measures: PupilPlace.allCases.flatMap { [Absence.rate($0), Absence.persistent($0)] }
      + [Dropout.share, Dropout.unknownDestination],
    parts: [
      Part(
        id: Dropout.share.id, title: Dropout.share.title,
        needs: [[.column("status", of: .pupils)], [.column("pupil", of: .pupils)], [.yearBefore]])
    ])
}

/// Absence, and dropout: indicator 21.
public enum Absence {
  static func rate(_ place: PupilPlace) -> Indicator {
    Indicator(
      "absence_\(place.rawValue)", "Sessions missed, of those possible, by pupils \(place.words)", .share,
      isMapped: true, public: place == .resident ? .mean() : nil)
  }

  static func persistent(_ place: PupilPlace) -> Indicator {
    Indicator(
      "persistent_absence_\(place.rawValue)", "Persistently absent pupils, of those \(place.words)", .share,
      public: place == .resident ? .coarsenedShare() : nil)
  }

  /// Adds the rate and the share of the persistently absent, by home and by school, of the pupils of whom both
  /// numbers of sessions are known.
  static func add(to table: inout MeasureTable, _ pupils: SortedPupils, workers: Workers) {
    let study = pupils.study
    let numbers = study.pupils.attributes.numbers
    guard let missed = numbers["sessions_missed"], let possible = numbers["sessions_possible"] else { return }
    let limit = study.file.catalogue.persistentAbsence
    // Who missed just so many, such as 17.1 of 171, reaches the limit. Of numbers with decimals, and of limits such as 0.07,
    // a computer holds neighbours: each lies off by 2^-53 of itself at most, as does their product (IEEE 754), which is far
    // below this tolerance, the usual one for equal numbers (PEP 485). A thousandth of a session, and a thousandth in
    // the limit, make a larger difference.
    let exactly = 1 - 1e-9
    // Who could attend no session could miss none.
    let sessions = workers.column(possible.count) { possible[$0] > 0 ? possible[$0] : .nan }
    let classes = workers.column(missed.count) { pupil -> Int8 in
      guard !missed[pupil].isNaN, !sessions[pupil].isNaN else { return -1 }
      return missed[pupil] >= limit * sessions[pupil] * exactly ? 1 : 0
    }
    for place in PupilPlace.allCases {
      PupilShares(pupils, by: place, classes: classes, classCount: 2, workers: workers)
        .add(persistent(place), to: &table, part: [1], of: [0, 1])
      PupilSums(pupils, by: place, missed, by: sessions, workers: workers).add(rate(place), to: &table)
    }
  }
}

/// What became of the pupils of compulsory age: who dropped out since the year before.
public enum Dropout {
  public static let share = Indicator(
    "dropout", "Pupils of compulsory age the year before who left school", .share, isMapped: true,
    public: .coarsenedShare(.pupilsOfTwoYears))
  public static let unknownDestination = Indicator(
    "dropout_unknown_destination",
    "Pupils of compulsory age the year before who are not enrolled and of whom it is not known why", .share,
    public: .coarsenedShare(.pupilsOfTwoYears))

  /// The ways to leave that are no dropout.
  static let destinations: Set<String> = ["graduated", "moved", "deceased"]

  /// Adds both shares under the later year and the place of the earlier home.
  ///
  /// Enrolled is who stands among the pupils of the later year, except without school and with a status that says the
  /// pupil is gone.
  static func add(to table: inout MeasureTable, study: Study, before: YearBefore, workers: Workers) {
    let earlier = before.study.pupils
    guard let rows = before.rows, let status = earlier.attributes.categories["status"] else { return }
    let laterStatus = study.pupils.attributes.categories["status"]
    let isCompulsory = earlier.gradeFlags(study.file.catalogue.compulsoryGrades)
    let (ends, laterEnds) = (Ends(status), laterStatus.map(Ends.init))
    let classes = workers.column(rows.count) { pupil -> Int8 in
      guard isCompulsory[pupil] else { return -1 }
      guard rows[pupil] >= 0 else { return ends.class(of: pupil) ?? 2 }
      let row = Int(rows[pupil])
      guard study.pupils.enrolment[row] == .noSchool else { return 0 }
      return laterEnds?.class(of: row) ?? 0
    }
    let shares = PupilShares(before, classes: classes, classCount: 3, workers: workers)
    shares.add(share, to: &table, part: [1], of: [0, 1, 2])
    shares.add(unknownDestination, to: &table, part: [2], of: [0, 1, 2])
  }

  /// How the pupils of a year ended, by the column of what became of them.
  private struct Ends {
    private let codes: ContiguousArray<Int32>
    /// For each label 1 for a dropout and 0 for another way to leave; nil for who is enrolled.
    private let ofLabel: [Int8?]

    init(_ status: CategoryColumn) {
      codes = status.codes
      ofLabel = status.labels.map { $0 == "enrolled" ? nil : destinations.contains($0) ? 0 : 1 }
    }

    /// nil for who is enrolled, or of whom nothing is said.
    func `class`(of pupil: Int) -> Int8? { codes[pupil] < 0 ? nil : ofLabel[Int(codes[pupil])] }
  }
}
