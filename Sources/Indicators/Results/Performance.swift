import DeterministicParallel
import Languages
import Layers
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
    to table: inout MeasureTable, _ pupils: SortedPupils, _ places: [SchoolPlaces], workers: Workers
  ) {
    let study = pupils.study
    let parameters = study.file.catalogue
    guard let scores = study.pupils.attributes.numbers["score"],
      parameters.lowScore != nil || parameters.highScore != nil
    else { return }
    let (low, high) = (parameters.lowScore ?? -.infinity, parameters.highScore ?? .infinity)
    let grades = study.pupils.attributes.categories["grade"]
    let isTested = grades.map { $0.tested(scores, workers: workers) }
    // Of those tested 1 for low and 2 for high performance; 3 for who is not.
    let classes = workers.column(scores.count) { pupil -> Int8 in
      guard scores[pupil].isNaN else { return scores[pupil] < low ? 1 : scores[pupil] >= high ? 2 : 0 }
      guard let grades, let isTested else { return 3 }
      let grade = grades.codes[pupil]
      return grade >= 0 && isTested[Int(grade)] ? 3 : -1
    }
    let shares = PupilPlace.allCases.map { place in
      (place, PupilShares(pupils, by: place, classes: classes, classCount: 4, workers: workers))
    }
    for (kind, cut, part, threshold) in [
      (Kind.low, parameters.lowScore, 1, parameters.lowSchoolShare),
      (.high, parameters.highScore, 2, parameters.highSchoolShare),
    ] where cut != nil {
      for (place, shares) in shares {
        shares.add(share(kind, place), to: &table, part: [part], of: [0, 1, 2])
        shares.add(tested(place), to: &table, part: [0, 1, 2], of: [0, 1, 2, 3])
        if place == .enrolled {
          shares.addSchools(schools(kind), to: &table, places, part: [part], of: [0, 1, 2]) { $0 > threshold }
        }
      }
    }
  }
}

extension CategoryColumn {
  /// Which of the labels, grades, are those of somebody who has a score.
  fileprivate func tested(_ scores: ContiguousArray<Double>, workers: Workers) -> [Bool] {
    workers.map(codes.count, chunk: 1 << 16) { pupils in
      var isTested = Array(repeating: false, count: labels.count)
      for pupil in pupils where codes[pupil] >= 0 && !scores[pupil].isNaN {
        isTested[Int(codes[pupil])] = true
      }
      return isTested
    }.reduce(Array(repeating: false, count: labels.count)) { zip($0, $1).map { $0 || $1 } }
  }
}
