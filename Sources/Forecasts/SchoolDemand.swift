import Studies

/// How many pupils schools will have, if those of each area spread over the schools as they do today.
public struct SchoolDemand: Sendable {
  /// Of year h, school s and grade g at (h · schools + s) · grades + g; year 0 is today.
  public let pupils: [Double]
  public let schools: Int
  public let grades: Int
  /// Places in each grade of a school; nil where they are not known, and of a school without pupils.
  public let places: [Double?]
  /// The places of all grades.
  public let capacities: [Double?]

  init(_ study: Study, _ rule: ForecastRule, _ forecast: CohortForecast) {
    let history = forecast.history
    let (areas, grades, schools) = (history.areas, history.grades, study.schools.count)
    (self.schools, self.grades) = (schools, grades)
    let column = study.pupils.attributes.categories["grade"]
    let grade = column?.labels.map { rule.grades.firstIndex(of: $0) ?? -1 } ?? []
    var now = Array(repeating: 0.0, count: schools * grades)
    // Those who live in no area stay as they are.
    var strangers = now
    // Of each area, how many of its pupils attend each of their schools.
    var attend = Array(repeating: [Int: Double](), count: areas)
    for (pupil, school) in study.pupils.school.enumerated() where school >= 0 {
      let code = column.map { Int($0.codes[pupil]) } ?? -1
      guard code >= 0, grade[code] >= 0 else { continue }
      let cell = Int(school) * grades + grade[code]
      now[cell] += 1
      let zone = Int(study.pupils.zone[pupil])
      if zone >= 0 { attend[zone][Int(school), default: 0] += 1 } else { strangers[cell] += 1 }
    }
    // In the schools' order, so that sums are the same in all runs.
    let attended = attend.map { schools in schools.sorted { $0.key < $1.key } }
    var demand = now
    for step in 0..<forecast.horizon {
      var next = strangers
      for area in 0..<areas {
        for grade in 0..<grades {
          // Only schools that have the grade take its pupils.
          let taking = attended[area].filter { now[$0.key * grades + grade] > 0 }
          let all = taking.reduce(0.0) { $0 + $1.value }
          guard all > 0 else { continue }
          let coming = forecast.at(step, area, grade)
          for (school, pupils) in taking { next[school * grades + grade] += coming * pupils / all }
        }
      }
      demand += next
    }
    pupils = demand
    capacities = study.schools.capacities
    let entry = study.schools.attributes.numbers["entry_places"]
    places = (0..<schools).map { school in
      let own = (0..<grades).count { now[school * grades + $0] > 0 }
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
