import DeterministicParallel
import Layers
import Studies

/// Pupils by area and grade in successive school years, with births and what new dwellings bring: all that a forecast is
/// made of.
public struct EnrolmentHistory: Sendable {
  /// The calendar years in which the school years begin, without a gap.
  public let years: [Int]
  public let areas: Int
  public let grades: Int
  /// The district of each area; 0 where there are none.
  public let district: [Int]
  /// Of year y, area a and grade g at (y · areas + a) · grades + g; not-a-number where it is not known, but for the last year.
  public private(set) var pupils: [Double]
  /// Births by calendar year, one number an area, not-a-number where it is not known; a year of which none is known is
  /// missing.
  public private(set) var births: [Int: [Double]] = [:]
  /// Pupils of all grades that dwellings finished in a year bring, one number an area.
  public private(set) var housing: [Int: [Double]] = [:]
  public let entryAge: Int

  /// - Parameters:
  ///   - pupils: for each year, area by area, the numbers of its grades.
  ///   - district: of each area; empty for one district.
  public init(
    years: [Int], areas: Int, grades: Int, pupils: [Double], district: [Int] = [],
    births: [Int: [Double]] = [:], housing: [Int: [Double]] = [:], entryAge: Int = 3
  ) {
    precondition(pupils.count == years.count * areas * grades, "each year has all areas and grades")
    precondition(zip(years, years.dropFirst()).allSatisfy { $0 + 1 == $1 }, "years follow one another")
    (self.years, self.areas, self.grades, self.pupils) = (years, areas, grades, pupils)
    self.district = district.isEmpty ? Array(repeating: 0, count: areas) : district
    (self.births, self.housing, self.entryAge) = (births, housing, entryAge)
  }

  func at(_ year: Int, _ area: Int, _ grade: Int) -> Double { pupils[(year * areas + area) * grades + grade] }

  /// All numbers of a year, area by area.
  func cells(_ year: Int) -> ArraySlice<Double> {
    pupils[(year * areas * grades)..<((year + 1) * areas * grades)]
  }

  /// All numbers of a year; where one is not known, that of the nearest year that is, the earlier of two.
  func filled(_ year: Int) -> [Double] {
    let size = areas * grades
    return cells(year).enumerated().map { cell, number in
      guard number.isNaN else { return number }
      for distance in 1..<max(years.count, 2) {
        for other in [year - distance, year + distance] where years.indices.contains(other) {
          let found = pupils[other * size + cell]
          if !found.isNaN { return found }
        }
      }
      return 0
    }
  }

  /// What was known at the end of a year: the years up to it, and the births before it.
  func asOf(_ year: Int) -> EnrolmentHistory {
    let count = (years.firstIndex(of: year) ?? years.count - 1) + 1
    return EnrolmentHistory(
      years: Array(years.prefix(count)), areas: areas, grades: grades,
      pupils: Array(pupils.prefix(count * areas * grades)), district: district,
      births: births.filter { $0.key < year }, housing: housing, entryAge: entryAge)
  }
}

extension EnrolmentHistory {
  /// The pupils of a study's years by the area of their home and their grade, and those of its table of history.
  ///
  /// - Throws: `FileError` when there is no key `forecast`, when the pupils have no grades, and when fewer than two
  ///   successive years are known.
  public init(_ years: StudyYears, _ tables: ForecastTables, _ rule: ForecastRule) throws(FileError) {
    let study = years.current
    let (areas, grades) = (study.zones.count, rule.grades.count)
    var counted = [(year: Int, counts: [Double], column: CategoryColumn, study: Study)]()
    for own in years.studies {
      guard let year = SchoolYear(own.year), let column = own.pupils.attributes.categories["grade"] else {
        throw FileError(
          .badData, path: study.file.path, "a forecast needs the school year and the grade of the pupils",
          hint: "write \"year\" as in 2025-26, and add \"grade: …\" to the columns under \"pupils\"")
      }
      let grade = column.labels.map { rule.grades.firstIndex(of: $0) ?? -1 }
      var counts = Array(repeating: 0.0, count: areas * grades)
      for (pupil, zone) in own.pupils.zone.enumerated() where zone >= 0 {
        let code = Int(column.codes[pupil])
        if code >= 0, grade[code] >= 0 { counts[Int(zone) * grades + grade[code]] += 1 }
      }
      guard counts.contains(where: { $0 > 0 }) else {
        throw FileError(
          .badData, path: study.file.path, "no pupil of \(own.year) is in any of the grades of the forecast",
          hint: column.told(as: "grades of the pupils"))
      }
      counted.append((year.start, counts, column, own))
    }
    var known = EnrolmentHistory.numbers(
      tables.history, cells: areas * grades, beside: counted.map(\.counts)
    ) { $0.zone * grades + $0.grade }
    for own in counted {
      try EnrolmentHistory.check(
        own.counts, against: known[own.year - 1], of: own.study, rule.grades, others: own.column)
      known[own.year] = own.counts
    }
    for (grade, name) in rule.grades.enumerated() {
      let isFilled = known.values.contains { counts in
        stride(from: grade, to: counts.count, by: grades).contains { counts[$0] > 0 }
      }
      guard !isFilled else { continue }
      throw FileError(
        .badData, path: study.file.path, "nobody of any year is in the grade \"\(name)\" of the forecast",
        hint: study.pupils.attributes.categories["grade"]?.told(as: "grades of the pupils"))
    }
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
    func byYear(_ entries: [ForecastTables.Entry]) -> [Int: [Double]] {
      var sums = [Int: [Double]]()
      for entry in entries {
        sums[entry.year, default: Array(repeating: 0, count: areas)][entry.zone] += entry.value
      }
      return sums
    }
    let births = EnrolmentHistory.numbers(tables.births, cells: areas) { $0.zone }
    let districts = study.districts?.count ?? 0
    self.init(
      years: Array(first...last), areas: areas, grades: grades,
      pupils: (first...last).flatMap { known[$0] ?? [] },
      district: study.districtOfZone.map { $0 >= 0 ? Int($0) : districts }, births: births,
      housing: byYear(tables.housing), entryAge: rule.entryAge)
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
