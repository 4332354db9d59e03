import Layers
import Studies

/// How many pupils schools will have, if those of each area and grade spread over the schools as they do today, and schools
/// open and close as the study says.
public struct SchoolDemand: Sendable {
  /// Of year h, school s and grade g at (h · schools + s) · grades + g; year 0 is today.
  public let pupils: [Double]
  public let schools: Int
  public let grades: Int
  /// Places in each grade of a school; nil where they are not known, and of a school without pupils.
  public let places: [Double?]
  /// The places of all grades.
  public let capacities: [Double?]

  /// Of year h and grade g at h · grades + g: pupils of the areas for whom no school is known.
  private let withoutSchool: [Double]
  /// Of year h those of them whose school has closed without another that took over.
  let ofClosed: [Double]
  /// Of year h and area a at h · areas + a: those of them of whose grade the area has nobody today and no school.
  let ofNewGrades: [Double]
  /// Schools that seem to have opened with their first grades and do not say that they will have more.
  let haveOnlyBegun: [Int]

  /// - Parameter before: the study of the year before; nil when there is none.
  /// - Throws: `FileError` when schools open and close, but a year of the forecast is none (`Schools.open(in:of:)`).
  init(
    _ study: Study, before: Study?, _ rule: ForecastRule, _ forecast: CohortForecast
  ) throws(FileError) {
    let history = forecast.history
    let (areas, grades, schools) = (history.areas, history.grades, study.schools.count)
    (self.schools, self.grades) = (schools, grades)
    let today = AttendedSchools(study, rule)
    let choices = SchoolChoices(
      study, rule, today: today, before: before.map { AttendedSchools($0, rule) })
    var years = [SchoolChoices.Year]()
    for step in 0..<forecast.horizon {
      let year = SchoolYear(start: (history.years.last ?? 0) + 1 + step)
      years.append(try SchoolChoices.Year(year, of: study))
    }
    var demand = today.pupils + Array(repeating: 0, count: forecast.horizon * schools * grades)
    var without = today.elsewhere + Array(repeating: 0, count: forecast.horizon * grades)
    var ofClosed = Array(repeating: 0.0, count: forecast.horizon + 1)
    var ofNewGrades = Array(repeating: 0.0, count: (forecast.horizon + 1) * areas)
    func add(_ pupils: Double, to school: Int, _ grade: Int, _ step: Int) {
      if school >= 0, !years[step - 1].isOver[school] {
        demand[(step * schools + school) * grades + grade] += pupils
      } else {
        without[step * grades + grade] += pupils
        if school >= 0 { ofClosed[step] += pupils }
      }
    }
    for (step, year) in zip(1..., years) {
      // Those who live in no area stay as they are.
      for (cell, pupils) in today.withoutArea.enumerated() where pupils > 0 {
        add(pupils, to: Int(year.places[cell / grades]), cell % grades, step)
      }
    }
    for area in 0..<areas {
      let own = today.shares(of: area)
      var shares = own.grades
      for (step, year) in zip(1..., years) {
        shares = choices.shares(of: area, today: own, before: shares, in: year)
        for grade in 0..<grades {
          let coming = forecast.at(step - 1, area, grade)
          for share in shares[grade] { add(coming * share.part, to: share.school, grade, step) }
          guard shares[grade].isEmpty else { continue }
          add(coming, to: -1, grade, step)
          ofNewGrades[step * areas + area] += coming
        }
      }
    }
    (pupils, withoutSchool) = (demand, without)
    (self.ofClosed, self.ofNewGrades) = (ofClosed, ofNewGrades)
    haveOnlyBegun = choices.haveOnlyBegun
    capacities = study.schools.capacities
    let entry = study.schools.attributes.numbers["entry_places"]
    places = (0..<schools).map { school in
      let own = (0..<grades).count { grade in
        stride(from: school * grades + grade, to: demand.count, by: schools * grades).contains {
          demand[$0] > 0
        }
      }
      if let places = entry?[school], places.isFinite { return places }
      return own > 0 ? study.schools.capacities[school].map { $0 / Double(own) } : nil
    }
  }

  public func at(_ step: Int, _ school: Int, _ grade: Int) -> Double {
    pupils[(step * schools + school) * grades + grade]
  }

  /// All pupils of a school.
  public func total(_ step: Int, _ school: Int) -> Double {
    (0..<grades).reduce(0.0) { $0 + at(step, school, $1) }
  }

  /// Pupils of the areas in a grade for whom no school is known: today those in none of the study's schools, later as many of
  /// each area and grade, those of schools that close without another that takes over, and those of grades that the area has
  /// not got today where no school of the area offers them.
  public func withoutSchool(_ step: Int, grade: Int) -> Double { withoutSchool[step * grades + grade] }

  /// The same of all grades.
  public func withoutSchool(_ step: Int) -> Double {
    (0..<grades).reduce(0.0) { $0 + withoutSchool(step, grade: $1) }
  }

  /// Whether a school has pupils in any year.
  func isAttended(_ school: Int) -> Bool { steps.contains { total($0, school) > 0 } }

  /// Whether a school has pupils of a grade in any year.
  func isAttended(_ school: Int, grade: Int) -> Bool { steps.contains { at($0, school, grade) > 0 } }

  /// The first year, today's among them as 0, in which a grade of a school has more pupils than places; nil for never.
  public func fullStep(_ school: Int, grade: Int) -> Int? {
    guard let places = places[school] else { return nil }
    return steps.first { at($0, school, grade) > places + 0.5 }
  }

  /// The first year in which a school has more pupils than places; nil for never.
  public func fullStep(_ school: Int) -> Int? {
    guard let places = capacities[school] else { return nil }
    return steps.first { total($0, school) > places + 0.5 }
  }

  /// The schools that have more pupils than places, or will have, with the first such year: in the order of these years.
  public var fullSchools: [(school: Int, step: Int)] {
    (0..<schools).compactMap { school in fullStep(school).map { (school: school, step: $0) } }
      .sorted { ($0.step, $0.school) < ($1.step, $1.school) }
  }

  private var steps: Range<Int> { 0..<(schools * grades > 0 ? pupils.count / (schools * grades) : 0) }
}
