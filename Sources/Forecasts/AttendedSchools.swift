import Studies

/// The part of an area's pupils of a grade who are in a school.
struct SchoolShare {
  /// −1 for none of the study's schools.
  let school: Int
  let part: Double
}

/// Which schools the pupils of each area and grade attend in a year.
struct AttendedSchools {
  /// Of school s and grade g at s · grades + g: all pupils, and those of them who live in no area.
  private(set) var pupils: [Double]
  private(set) var withoutArea: [Double]
  /// Of each grade those who live in an area and are in none of the schools.
  private(set) var elsewhere: [Double]
  /// For each area its pupils at grade · (schools + 1) + school + 1.
  private var ofArea: [[Int: Double]]
  private let (schools, grades): (Int, Int)

  init(_ study: Study, _ rule: ForecastRule) {
    (schools, grades) = (study.schools.count, rule.grades.count)
    pupils = Array(repeating: 0, count: schools * grades)
    withoutArea = pupils
    elsewhere = Array(repeating: 0, count: grades)
    ofArea = Array(repeating: [:], count: study.zones.count)
    for (pupil, grade) in (rule.gradeOfPupils(study) ?? []).enumerated() where grade >= 0 {
      let (school, zone) = (Int(study.pupils.school[pupil]), Int(study.pupils.zone[pupil]))
      if school >= 0 { pupils[school * grades + grade] += 1 }
      if zone >= 0 {
        ofArea[zone][grade * (schools + 1) + school + 1, default: 0] += 1
        if school < 0 { elsewhere[grade] += 1 }
      } else if school >= 0 {
        withoutArea[school * grades + grade] += 1
      }
    }
  }

  /// Of an area the shares of each grade, and those of all grades together; empty where it has nobody. In the schools'
  /// order, so that sums are the same in all runs.
  func shares(of area: Int) -> (grades: [[SchoolShare]], all: [SchoolShare]) {
    var counts = Array(repeating: [SchoolShare](), count: grades)
    for (key, count) in ofArea[area].sorted(by: { $0.key < $1.key }) {
      counts[key / (schools + 1)].append(SchoolShare(school: key % (schools + 1) - 1, part: count))
    }
    return (counts.map(\.shares), counts.flatMap(\.self).shares)
  }
}

extension [SchoolShare] {
  /// Made to add up to 1.
  var shares: [SchoolShare] {
    let sum = reduce(0.0) { $0 + $1.part }
    return map { SchoolShare(school: $0.school, part: $0.part / sum) }
  }
}
