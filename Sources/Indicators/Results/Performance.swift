import Measures
import Repeatable
import Studies

/// Pupils and schools with low and with high performance: indicators 18 and 19.
public enum Performance {
  /// Which end of the scores.
  enum Kind: String {
    case low, high
  }

  static func share(_ kind: Kind, _ place: PupilPlace) -> Indicator {
    Indicator(
      "\(kind.rawValue)_performance_\(place.rawValue)",
      "Pupils with \(kind.rawValue) performance, of those tested \(place.words)", .share, isMapped: true)
  }

  static func schools(_ kind: Kind) -> Indicator {
    Indicator(
      "\(kind.rawValue)_performance_schools",
      "Schools with more pupils of \(kind.rawValue) performance than the threshold", .share)
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
