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
