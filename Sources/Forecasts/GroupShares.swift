import Studies

/// The shares of groups in the forecast: each cohort keeps the share that it has, and those who enter have that of the first
/// grades of today, drawn towards the district's.
struct GroupShares: Sendable {
  let names: [String]
  /// For each group its members of each area today, as they were counted.
  let counted: [[Double]]
  /// For each group of how many pupils it is known whether they are in it, and of how many it is not.
  let known: [Int]
  let unknown: [Int]
  /// For each group the share of area a and grade g today at a · grades + g.
  private let today: [[Double]]
  /// For each group the share of those who enter, by area.
  private let entering: [[Double]]
  private let grades: Int

  /// So many pupils of the district stand beside those of the area.
  private static let shrinkage = 20.0
  /// The grades that tell of those who enter.
  private static let firstGrades = 3
  /// Up to this share, those of whom nothing is known change no number by much.
  static let fewUnknown = 0.01

  init(_ study: Study, _ rule: ForecastRule, _ history: EnrolmentHistory) {
    let (areas, grades) = (history.areas, history.grades)
    self.grades = grades
    names = study.groups.map(\.name)
    guard let grade = rule.gradeOfPupils(study) else {
      (today, entering, counted, known, unknown) = ([], [], [], [], [])
      return
    }
    var shares = [[Double]]()
    var entries = [[Double]]()
    var (counts, knownOf, unknownOf) = ([[Double]](), [Int](), [Int]())
    for group in study.groups {
      var members = Array(repeating: 0.0, count: areas * grades)
      var known = members
      var unknown = 0
      for (pupil, zone) in study.pupils.zone.enumerated() where zone >= 0 && grade[pupil] >= 0 {
        guard group.membership[pupil] >= 0 else {
          unknown += 1
          continue
        }
        let cell = Int(zone) * grades + grade[pupil]
        known[cell] += 1
        if group.membership[pupil] == 1 { members[cell] += 1 }
      }
      counts.append(
        (0..<areas).map { members[$0 * grades..<($0 + 1) * grades].reduce(0, +) })
      knownOf.append(Int(known.reduce(0, +)))
      unknownOf.append(unknown)
      let districts = (history.district.max() ?? 0) + 1
      var ofDistrict = Array(repeating: (members: 0.0, known: 0.0), count: districts)
      for cell in members.indices {
        ofDistrict[history.district[cell / grades]].members += members[cell]
        ofDistrict[history.district[cell / grades]].known += known[cell]
      }
      let all = known.reduce(0, +)
      let ofCity = all > 0 ? members.reduce(0, +) / all : 0
      func drawn(_ cells: Range<Int>) -> Double {
        let district = ofDistrict[history.district[cells.lowerBound / grades]]
        let larger = district.known > 0 ? district.members / district.known : ofCity
        let (part, whole) = (members[cells].reduce(0, +), known[cells].reduce(0, +))
        return (part + GroupShares.shrinkage * larger) / (whole + GroupShares.shrinkage)
      }
      shares.append(
        known.indices.map { known[$0] > 0 ? members[$0] / known[$0] : drawn($0..<$0 + 1) })
      entries.append(
        (0..<areas).map { drawn($0 * grades..<$0 * grades + min(grades, GroupShares.firstGrades)) })
    }
    (today, entering) = (shares, entries)
    (counted, known, unknown) = (counts, knownOf, unknownOf)
  }

  /// The share of a group in an area and grade, so many years after today; of those of whom it is known.
  func share(_ group: Int, _ area: Int, _ grade: Int, after years: Int) -> Double {
    grade >= years ? today[group][area * grades + grade - years] : entering[group][area]
  }
}
