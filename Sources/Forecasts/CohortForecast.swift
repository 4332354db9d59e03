/// The pupils of the years to come by the cohorts of today.
///
/// Each year the pupils of a grade move on at the ratio of their area; into the first grade come the children born so many
/// years before, at the ratio of entrants to births, or as many as of late where births are not known; new dwellings add
/// theirs. (The cohort survival method, as school districts use it.)
public struct CohortForecast: Sendable {
  public let history: EnrolmentHistory
  public let ratios: CohortRatios
  /// How many years there are.
  public let horizon: Int
  /// Of year h (0 for the first to come), area a and grade g at (h · areas + a) · grades + g.
  public private(set) var pupils: [Double] = []

  /// Where births are not known, so many of the last known years stand in.
  static let lateYears = 3

  public init(_ history: EnrolmentHistory, horizon: Int) {
    self.history = history
    self.horizon = horizon
    ratios = CohortRatios(history)
    let (areas, grades) = (history.areas, history.grades)
    var last = Array(history.cells(history.years.count - 1))
    var built = Array(repeating: 0.0, count: areas)
    for step in 0..<horizon {
      let year = (history.years.last ?? 0) + 1 + step
      var next = Array(repeating: 0.0, count: areas * grades)
      for area in 0..<areas {
        let cell = area * grades
        let brought = (history.housing[year]?[area] ?? 0) / Double(grades)
        built[area] += brought
        // Children of families in the dwellings built since are not among the births.
        next[cell] = entrants(area, in: year) + built[area]
        for grade in 1..<grades {
          next[cell + grade] = last[cell + grade - 1] * ratios.ratios[cell + grade] + brought
        }
      }
      pupils += next
      last = next
    }
  }

  /// Whether births lead to the first grade of a year; else it is as large as of late.
  public func knowsBirths(of year: Int) -> Bool { history.births[year - history.entryAge] != nil }

  /// The births that lead to the first grade of a year: those counted, or the mean of the last counted years.
  func births(_ area: Int, in year: Int) -> Double? {
    if let counted = history.births[year - history.entryAge]?[area], !counted.isNaN { return counted }
    let known = history.births.keys.sorted().compactMap { history.births[$0]?[area] }.filter { !$0.isNaN }
    let late = known.suffix(CohortForecast.lateYears)
    guard !late.isEmpty else { return nil }
    return late.reduce(0.0, +) / Double(late.count)
  }

  private func entrants(_ area: Int, in year: Int) -> Double {
    let cell = area * history.grades
    if let births = births(area, in: year), ratios.ratios[cell] > 0 { return births * ratios.ratios[cell] }
    let late = history.years.indices.suffix(CohortForecast.lateYears)
    return late.reduce(0.0) { $0 + history.at($1, area, 0) } / Double(late.count)
  }

  public func at(_ step: Int, _ area: Int, _ grade: Int) -> Double {
    pupils[(step * history.areas + area) * history.grades + grade]
  }
}
