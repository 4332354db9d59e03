import DeterministicParallel
import Languages
import Layers
import Studies

extension PupilForecast {
  /// The forecast up to a school year that somebody names: "2030-31".
  ///
  /// - Throws: `FileError` for a text that is no year to come, beside what `init(_:horizon:)` throws.
  public init(_ years: StudyYears, year: String, workers: Workers = .all) throws(FileError) {
    guard let wanted = SchoolYear(year)?.start, let now = SchoolYear(years.current.year)?.start,
      (1...PupilForecast.farthest).contains(wanted - now)
    else {
      let now = SchoolYear(years.current.year).map {
        "forecasts are for \(SchoolYear(start: $0.start + 1).name) to \(SchoolYear(start: $0.start + PupilForecast.farthest).name)"
      }
      throw FileError(
        .badData, path: years.current.file.path, "there is no forecast for the school year \"\(year)\"",
        hint: now ?? "write the study's own \"year\" as in 2025-26")
    }
    try self.init(years, horizon: wanted - now, workers: workers)
  }

  /// The study with the pupils of the last year of the forecast in place of today's, for plans to be measured on.
  ///
  /// Of each area and grade there are as many as the forecast has, rounded so that the city's sum is right. They stand in
  /// the places of today's pupils of their cohort, those not yet at school in the places of all pupils of their area, as the
  /// few of the first grades would bring chance into every index: they have the homes, groups and schools of these, each
  /// taken about as often as the others. Pupils who live in no area stay. Those of a school that closes until then without
  /// another that takes over are in the school of their area, as in a scenario.
  public func studyOfLastYear(workers: Workers = .all) throws(FileError) -> (study: Study, doubts: [Text]) {
    let (areas, grades, steps) = (history.areas, history.grades, cohorts.horizon)
    let donors = Donors(study, rule, areas: areas)
    var rows = ContiguousArray<Int32>()
    var codes = ContiguousArray<Int32>()
    var (sum, given, homeless) = (0.0, 0, 0)
    for area in 0..<areas {
      for grade in 0..<grades {
        sum += cohorts.at(steps - 1, area, grade)
        let count = Int(sum.rounded()) - given
        given += count
        let own = donors.cohort(area, grade, after: steps)
        guard !own.isEmpty else {
          homeless += count
          continue
        }
        for position in 0..<count {
          rows.append(own[Int((Double(position) + 0.5) * Double(own.count) / Double(count))])
          codes.append(Int32(grade))
        }
      }
    }
    for (row, grade) in donors.withoutArea {
      rows.append(row)
      codes.append(grade)
    }
    let projection = Projection(
      year: year(after: steps), pupils: given - homeless, start: year(after: 0),
      pupilsAtStart: Int(sums(.city, after: 0)[0]))
    let study = try study.projected(
      to: projection, rows: rows, grades: CategoryColumn(codes: codes, labels: rule.grades), workers: workers)
    var doubts = doubtsOfPupils
    if homeless > 0 {
      doubts.append(
        "\(.whole(homeless)) pupils of the forecast are in areas where nobody lives today: they have no home and are left out"
      )
    }
    return (study, doubts + closings(rows))
  }

  /// That schools of pupils have closed by the last year without another that takes over.
  private func closings(_ rows: ContiguousArray<Int32>) -> [Text] {
    let year = SchoolYear(start: (history.years.last ?? 0) + cohorts.horizon)
    let isOver = study.schools.openingYears.endWithoutSuccessor(by: year)
    let count = rows.count { row in
      let school = study.pupils.school[Int(row)]
      return school >= 0 && isOver[Int(school)]
    }
    guard count > 0 else { return [] }
    return [
      "\(count: count, "pupil") of \(name: year.name) whose school closes and names none that takes over: they count at the school of their area, or where that has none at the nearest public or subsidised one"
    ]
  }
}

/// Today's pupils in whose places those of years to come stand.
private struct Donors {
  /// Of area a and grade g at a · grades + g; those alike in their groups one after the other, and of these those who are
  /// neighbours.
  private var pupils: [[Int32]]
  /// Of each area, in the same order.
  private var all: [[Int32]]
  private let grades: Int
  /// Pupils of the grades who live in no area.
  private(set) var withoutArea: [(row: Int32, grade: Int32)] = []

  init(_ study: Study, _ rule: ForecastRule, areas: Int) {
    grades = rule.grades.count
    pupils = Array(repeating: [], count: areas * grades)
    all = Array(repeating: [], count: areas)
    for (pupil, grade) in (rule.gradeOfPupils(study) ?? []).enumerated() where grade >= 0 {
      let zone = Int(study.pupils.zone[pupil])
      if zone >= 0 {
        pupils[zone * grades + grade].append(Int32(pupil))
        all[zone].append(Int32(pupil))
      } else {
        withoutArea.append((Int32(pupil), Int32(grade)))
      }
    }
    func precedes(_ one: Int32, _ other: Int32) -> Bool {
      let (a, b) = (Int(one), Int(other))
      for group in study.groups where group.membership[a] != group.membership[b] {
        return group.membership[a] < group.membership[b]
      }
      return (study.pupils.residential[a], one) < (study.pupils.residential[b], other)
    }
    for cell in pupils.indices { pupils[cell].sort(by: precedes) }
    for area in all.indices { all[area].sort(by: precedes) }
  }

  /// Those who will be in a grade; where they are not at school yet, or there are none, all of the area.
  func cohort(_ area: Int, _ grade: Int, after steps: Int) -> [Int32] {
    let cohort = grade >= steps ? pupils[area * grades + grade - steps] : []
    return cohort.isEmpty ? all[area] : cohort
  }
}
