import DeterministicParallel
import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let lowPerformance = CatalogueIndicator(
    18, "low_performance", .results, "Pupils and schools with low performance",
    definition:
      "Pupils whose score is below the low cut among those tested, the participation, and schools above the threshold.",
    unit: "share of pupils; share of schools",
    needs: [[.column("score", of: .pupils)], [.parameter("low_score")]],
    measures: Performance.measures(.low))

  public static let highPerformance = CatalogueIndicator(
    19, "high_performance", .results, "Pupils and schools with high performance",
    definition:
      "Pupils whose score reaches the high cut among those tested, the participation, and schools above the threshold.",
    unit: "share of pupils; share of schools",
    needs: [[.column("score", of: .pupils)], [.parameter("high_score")]],
    measures: Performance.measures(.high))
}

/// Pupils and schools with low and with high performance: indicators 18 and 19.
public enum Performance {
  /// Which end of the scores.
  enum Kind: String {
    case low, high
  }

  static func measures(_ kind: Kind) -> [Indicator] {
    PupilPlace.allCases.flatMap { [share(kind, $0), tested($0)] } + [schools(kind)]
  }

  static func share(_ kind: Kind, _ place: PupilPlace) -> Indicator {
    Indicator(
      "\(kind.rawValue)_performance_\(place.rawValue)",
      kind == .low
        ? "Pupils with low performance, of those tested \(place.words)"
        : "Pupils with high performance, of those tested \(place.words)", .share, isMapped: true,
      public: place == .resident ? .coarsenedShare() : nil)
  }

  static func schools(_ kind: Kind) -> Indicator {
    Indicator(
      "\(kind.rawValue)_performance_schools",
      kind == .low
        ? "Schools with more pupils of low performance than the threshold"
        : "Schools with more pupils of high performance than the threshold", .share,
      public: .shareOfCitySchools)
  }

  static func tested(_ place: PupilPlace) -> Indicator {
    Indicator(
      "tested_\(place.rawValue)", "Pupils tested, of those of the tested grades \(place.words)", .share)
  }

  /// Adds the shares of pupils by home and by school, the participation, and the shares of schools above the
  /// threshold. Without grades, all pupils are taken for such as should have been tested.
  static func add(
    _ kind: Kind, to table: inout MeasureTable, _ pupils: SortedPupils, _ places: [SchoolPlaces],
    workers: Workers
  ) {
    let study = pupils.study
    let parameters = study.file.catalogue
    guard let scores = study.pupils.attributes.numbers["score"],
      let cut = kind == .low ? parameters.lowScore : parameters.highScore
    else { return }
    let isTestedGrade = study.pupils.testedGrades(scores)
    let classes = workers.column(scores.count) { pupil -> Int8 in
      if scores[pupil].isNaN { return isTestedGrade[pupil] ? 2 : -1 }
      return (kind == .low ? scores[pupil] < cut : scores[pupil] >= cut) ? 1 : 0
    }
    let threshold = kind == .low ? parameters.lowSchoolShare : parameters.highSchoolShare
    for place in PupilPlace.allCases {
      let shares = PupilShares(pupils, by: place, classes: classes, classCount: 3, workers: workers)
      shares.add(share(kind, place), to: &table, part: [1], of: [0, 1])
      shares.add(tested(place), to: &table, part: [0, 1], of: [0, 1, 2])
      if place == .enrolled {
        shares.addSchools(schools(kind), to: &table, places, part: [1], of: [0, 1]) { $0 > threshold }
      }
    }
  }
}

extension Pupils {
  /// Whether each pupil's grade is one in which somebody has a score.
  fileprivate func testedGrades(_ scores: ContiguousArray<Double>) -> ContiguousArray<Bool> {
    guard let grades = attributes.categories["grade"] else {
      return ContiguousArray(repeating: true, count: count)
    }
    var isTested = Array(repeating: false, count: grades.labels.count)
    for (pupil, grade) in grades.codes.enumerated() where grade >= 0 && !scores[pupil].isNaN {
      isTested[Int(grade)] = true
    }
    return ContiguousArray(grades.codes.map { $0 >= 0 && isTested[Int($0)] })
  }
}
