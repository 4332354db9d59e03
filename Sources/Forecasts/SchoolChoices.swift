import Layers
import Studies

/// To which schools the pupils of an area go in years to come, if they go on to choose as today.
///
/// In each grade a school keeps its share of the area's pupils. A school that grows by a grade a year keeps those of the
/// grade below. Where an area has nobody in a grade today, its pupils stay with those of the grade below, or else go where
/// its other pupils go, or else to the schools that serve it by address: to those that offer the grade.
struct SchoolChoices {
  /// The schools of a year to come.
  struct Year {
    /// For each school where its pupils are: in itself or in the school that took over.
    let places: SchoolNumbers
    /// Which of these have closed, so that their pupils are in none.
    let isOver: [Bool]
    let isOpen: [Bool]

    init(_ year: SchoolYear, of study: Study) throws(FileError) {
      places = study.schools.openingYears.places(in: year)
      isOver = study.schools.openingYears.endWithoutSuccessor(by: year)
      var isOpen = Array(repeating: false, count: study.schools.count)
      for school in try study.schools.open(in: year.name, of: study.file) { isOpen[Int(school)] = true }
      self.isOpen = isOpen
    }

    /// The share where its school has moved to, still named by itself where it has closed.
    fileprivate func following(_ share: SchoolShare) -> SchoolShare {
      share.school < 0 ? share : SchoolShare(school: Int(places[share.school]), part: share.part)
    }
  }

  /// Of school s and grade g at s · grades + g: whether the school has the grade or says so in its stages, and whether it
  /// has nobody in it yet, but pupils who will be.
  private let offers: [Bool]
  private let rises: [Bool]
  /// The schools that serve each area by address.
  private let ofAddress: [[SchoolNumber]]
  private let grades: Int
  /// Schools that seem to have opened with their first grades and do not say that they will have more.
  let haveOnlyBegun: [Int]

  /// - Parameter before: what was attended the year before; nil where it is not known.
  init(_ study: Study, _ rule: ForecastRule, today: AttendedSchools, before: AttendedSchools?) {
    let (grades, stages) = (rule.grades.count, study.usualStages(of: rule.grades))
    self.grades = grades
    var offers = Array(repeating: false, count: today.pupils.count)
    var rises = offers
    for school in 0..<study.schools.count {
      let cells = school * grades..<(school + 1) * grades
      let filled = cells.filter { today.pupils[$0] > 0 }
      for (grade, cell) in cells.enumerated() {
        let isBetween = (filled.first ?? .max) <= cell && cell <= (filled.last ?? .min)
        let isSaid = study.schools.offers?[school].offers(
          stages.flatMap { $0[grade] } ?? rule.grades[grade], study.file.stages)
        offers[cell] = isBetween || isSaid == true
        // Whoever was in the grade below last year has left the school.
        let haveLeft = grade > 0 && (before?.pupils[cell - 1] ?? 0) > 0
        rises[cell] = offers[cell] && today.pupils[cell] == 0 && !haveLeft
      }
    }
    (self.offers, self.rises) = (offers, rises)
    haveOnlyBegun = SchoolChoices.haveOnlyBegun(study, grades, today: today, before: before)
    ofAddress = study.schools.servingByAddress(
      (0..<study.schools.count).lazy.map { SchoolNumber($0) }, areas: study.zones.count)
  }

  /// The shares of each grade of an area in a year; empty where no school is known for it.
  ///
  /// - Parameter before: those of the year before.
  func shares(
    of area: Int, today: (grades: [[SchoolShare]], all: [SchoolShare]), before: [[SchoolShare]], in year: Year
  ) -> [[SchoolShare]] {
    (0..<grades).map { grade in
      func offering(_ shares: [SchoolShare]) -> [SchoolShare] {
        shares.map(year.following).filter {
          $0.school >= 0 && !year.isOver[$0.school] && offers[$0.school * grades + grade]
        }
      }
      let usual = today.grades[grade].map(year.following)
      let rising = grade > 0 ? offering(before[grade - 1]) : []
      if usual.isEmpty {
        if !rising.isEmpty { return rising.shares }
        let others = offering(today.all)
        if !others.isEmpty { return others.shares }
        let near = ofAddress[area].map { Int($0) }.filter { year.isOpen[$0] }
        return offering(near.map { SchoolShare(school: $0, part: 1) }).shares
      }
      let staying = rising.filter { rises[$0.school * grades + grade] }
      let rest = max(0, 1 - staying.reduce(0.0) { $0 + $1.part })
      return staying + usual.map { SchoolShare(school: $0.school, part: $0.part * rest) }
    }
  }
  /// Schools without stages of their own that have pupils from the first grade on and none in the last: those that had nobody
  /// the year before or, where that is not known, open this year or are the only ones of the first grade alone.
  private static func haveOnlyBegun(
    _ study: Study, _ grades: Int, today: AttendedSchools, before: AttendedSchools?
  ) -> [Int] {
    let schools = study.schools
    func has(_ school: Int, _ grade: Int) -> Bool { today.pupils[school * grades + grade] > 0 }
    let beginning = (0..<schools.count).filter { has($0, 0) && !has($0, grades - 1) }
    let unsaid = beginning.filter { schools.offers?[$0].text.isEmpty ?? true }
    if let before {
      return unsaid.filter { school in
        before.pupils[school * grades..<(school + 1) * grades].allSatisfy { $0 == 0 }
      }
    }
    let ofFirstAlone = beginning.filter { school in !(1..<grades).contains { has(school, $0) } }
    let withFirst = (0..<schools.count).count { has($0, 0) }
    let isRare = grades > 2 && ofFirstAlone.count <= max(1, withFirst / 10) && withFirst > 2
    let thisYear = SchoolYear(study.year)?.start
    return unsaid.filter { school in
      isRare && ofFirstAlone.contains(school)
        || thisYear != nil && schools.openingYears.first[school] == thisYear
    }
  }
}
