import Layers
import Studies

extension EnrolmentHistory {
  /// The pupils of a study's years by the area of their home and their grade, and those of its table of history.
  ///
  /// - Throws: `FileError` when pupils have no grades, when nobody is in one of those of the forecast or the pupils of one
  ///   seem to have it under another name, and when fewer than two successive years are known.
  public init(_ years: StudyYears, _ tables: ForecastTables, _ rule: ForecastRule) throws(FileError) {
    let study = years.current
    let (areas, grades) = (study.zones.count, rule.grades.count)
    let counted = try EnrolmentHistory.counted(years, rule)
    var known = EnrolmentHistory.numbers(
      tables.history, cells: areas * grades, beside: counted.map(\.counts)
    ) { $0.zone * grades + $0.grade }
    for own in counted {
      try EnrolmentHistory.check(
        own.counts, against: known[own.start - 1], of: own.study, rule.grades, others: own.grades)
      known[own.start] = own.counts
    }
    try EnrolmentHistory.refuseEmptyGrades(known.values, rule.grades, of: study)
    guard let last = SchoolYear(study.year)?.start else {
      throw FileError(.badData, path: study.file.path, "the \"year\" is no school year")
    }
    var first = last
    while known[first - 1] != nil { first -= 1 }
    guard last > first else {
      throw FileError(
        .badData, path: study.file.path, "a forecast needs two successive school years or more",
        hint: "name a file of pupils for each year, or add \"history\" under \"forecast\"")
    }
    var housing = [Int: [Double]]()
    for entry in tables.housing {
      housing[entry.year, default: Array(repeating: 0, count: areas)][entry.zone] += entry.value
    }
    let districts = study.districts?.count ?? 0
    self.init(
      years: Array(first...last), areas: areas, grades: grades,
      pupils: (first...last).flatMap { known[$0] ?? [] },
      district: study.districtOfZone.map { $0 >= 0 ? Int($0) : districts },
      births: EnrolmentHistory.numbers(tables.births, cells: areas) { $0.zone }, housing: housing,
      entryAge: rule.entryAge)
  }

  /// The pupils of a school year as its own file has them.
  private struct CountedYear {
    /// The calendar year in which it begins.
    let start: Int
    /// Of area a and grade g at a · grades + g.
    let counts: [Double]
    /// The grades of all pupils, those of the forecast and others.
    let grades: CategoryColumn
    let study: Study
  }

  private static func counted(_ years: StudyYears, _ rule: ForecastRule) throws(FileError) -> [CountedYear] {
    let (areas, grades, path) = (years.current.zones.count, rule.grades.count, years.current.file.path)
    var counted = [CountedYear]()
    for study in years.studies {
      guard let year = SchoolYear(study.year), let column = study.pupils.attributes.categories["grade"],
        let grade = rule.gradeOfPupils(study)
      else {
        throw FileError(
          .badData, path: path, "a forecast needs the school year and the grade of the pupils",
          hint: "write \"year\" as in 2025-26, and add \"grade: …\" to the columns under \"pupils\"")
      }
      var counts = Array(repeating: 0.0, count: areas * grades)
      for (pupil, zone) in study.pupils.zone.enumerated() where zone >= 0 && grade[pupil] >= 0 {
        counts[Int(zone) * grades + grade[pupil]] += 1
      }
      guard counts.contains(where: { $0 > 0 }) else {
        throw FileError(
          .badData, path: path, "no pupil of \(study.year) is in any of the grades of the forecast",
          hint: column.told(as: "grades of the pupils"))
      }
      counted.append(CountedYear(start: year.start, counts: counts, grades: column, study: study))
    }
    return counted
  }

  /// Throws where nobody of any year is in one of the grades.
  private static func refuseEmptyGrades(
    _ years: some Collection<[Double]>, _ grades: [String], of study: Study
  ) throws(FileError) {
    for (grade, name) in grades.enumerated() {
      let isFilled = years.contains { counts in
        stride(from: grade, to: counts.count, by: grades.count).contains { counts[$0] > 0 }
      }
      guard !isFilled else { continue }
      throw FileError(
        .badData, path: study.file.path, "nobody of any year is in the grade \"\(name)\" of the forecast",
        hint: study.pupils.attributes.categories["grade"]?.told(as: "grades of the pupils"))
    }
  }

  /// Throws where a whole grade of the year before is gone and pupils are in grades that the forecast does not name: they are
  /// its pupils under another name.
  private static func check(
    _ counts: [Double], against before: [Double]?, of study: Study, _ grades: [String],
    others column: CategoryColumn
  ) throws(FileError) {
    guard let before, column.labels.contains(where: { !grades.contains($0) }) else { return }
    func sum(_ cells: [Double], _ grade: Int) -> Double {
      stride(from: grade, to: cells.count, by: grades.count).reduce(0) {
        $0 + (cells[$1].isNaN ? 0 : cells[$1])
      }
    }
    guard let gone = grades.indices.first(where: { sum(counts, $0) == 0 && sum(before, $0) > 0 }) else {
      return
    }
    let others = column.toldLabels.filter { !grades.contains($0) }
    throw FileError(
      .badData, path: study.file.resolve(study.pupils.file), column: study.file.pupils.columns["grade"],
      "no pupil of \(study.year) is in the grade \"\(grades[gone])\" of the forecast, in which there were some the year before",
      hint: (others.isEmpty
        ? "say what the other grades of the pupils mean: "
        : "other grades of the pupils are \(others.quoted(9)); say what they mean: ")
        + "pupils: values: {grade: {code: grade}}")
  }

  /// The numbers of a table by year and cell, which is an area or one of its grades. A cell without a row in a year that has
  /// others is one of nobody, unless so many are in its other years that the row must have been forgotten: then its number
  /// is not known. A year whose numbers are all left blank or masked is one without rows.
  ///
  /// - Parameter others: what is known of other years beside the table.
  private static func numbers(
    _ entries: [ForecastTables.Entry], cells: Int, beside others: [[Double]] = [],
    cell: (ForecastTables.Entry) -> Int
  ) -> [Int: [Double]] {
    var sums = [Int: [Double?]]()
    for entry in entries {
      sums[entry.year, default: Array(repeating: nil, count: cells)][cell(entry)].add(entry.value)
    }
    let usual = (0..<cells).map { cell in
      let known = sums.values.compactMap { $0[cell] }.filter { !$0.isNaN } + others.map { $0[cell] }
      return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    }
    return sums.filter { year in year.value.contains { $0.map { !$0.isNaN } == true } }.mapValues { year in
      zip(year, usual).map { $0 ?? ($1 >= EnrolmentHistory.fewestForgotten ? .nan : 0) }
    }
  }

  /// Where so many are counted in a year, none in another one is less likely than one in a hundred.
  static let fewestForgotten = 5.0
}

extension Double? {
  /// Adds a number to one that may not be there yet.
  fileprivate mutating func add(_ number: Double) { self = (self ?? 0) + number }
}
