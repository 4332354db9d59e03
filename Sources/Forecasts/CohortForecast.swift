/// The pupils of the years to come by the cohorts of today.
///
/// Each year the pupils of a grade move on at the ratio of their area; into the first grade come the children born so many
/// years before, at the ratio of entrants to births, or as many as last year where births are not known; new dwellings add
/// theirs. (The cohort survival method, as school districts use it.) Of that and of as many pupils as today a mean is
/// taken, with the weights that would have forecast the last years best.
public struct CohortForecast: Sendable {
  public let history: EnrolmentHistory
  public let ratios: CohortRatios
  /// How many years there are.
  public let horizon: Int
  /// The weight of "as many as today" in each number, from 0 to 1.
  public let persistence: Double
  /// Of year h (0 for the first to come), area a and grade g at (h · areas + a) · grades + g.
  public let pupils: [Double]
  /// What the cohorts alone, and today's numbers with what new dwellings bring, make of it: `pupils` is their mean.
  public let byCohorts: [Double]
  public let asToday: [Double]

  /// Where births are not known, so many of the last known years stand in.
  static let lateYears = 3

  /// - Parameter persistence: nil for the weight of `Persistence` under which the last known years would have been forecast
  ///   best.
  public init(_ history: EnrolmentHistory, horizon: Int, persistence: Double? = nil) {
    self.history = history
    self.horizon = horizon
    ratios = CohortRatios(history)
    let weight = persistence ?? Persistence(history, shrinkage: ratios.shrinkage).weight
    (byCohorts, asToday) = CohortForecast.moved(history, ratios, horizon: horizon)
    pupils = zip(byCohorts, asToday).map { (1 - weight) * $0 + weight * $1 }
    self.persistence = weight
  }

  /// The two forecasts of which a mean is taken.
  static func moved(
    _ history: EnrolmentHistory, _ ratios: CohortRatios, horizon: Int
  ) -> (byCohorts: [Double], asToday: [Double]) {
    let (areas, grades) = (history.areas, history.grades)
    let today = history.filled(history.years.count - 1)
    let shares = entryShares(history)
    var (cohorts, standing) = ([Double](), [Double]())
    var last = today
    var built = Array(repeating: 0.0, count: areas)
    for step in 0..<horizon {
      let year = (history.years.last ?? 0) + 1 + step
      var next = Array(repeating: 0.0, count: areas * grades)
      for area in 0..<areas {
        let cell = area * grades
        let brought = (history.housing[year]?[area] ?? 0) / Double(grades)
        built[area] += brought
        let entrants =
          if let births = births(history, area, in: year), ratios.ratios[cell] > 0 {
            births * ratios.ratios[cell]
          } else { shares.lastYear * shares.ofAreas[area] }
        // Children of families in the dwellings built since are not among the births.
        next[cell] = entrants + built[area]
        for grade in 1..<grades {
          next[cell + grade] = last[cell + grade - 1] * ratios.ratios[cell + grade] + brought
        }
      }
      cohorts += next
      standing += today.indices.map { today[$0] + built[$0 / grades] }
      last = next
    }
    return (cohorts, standing)
  }

  /// The births that lead to the first grade of a year: those counted, or the mean of the last counted years.
  static func births(_ history: EnrolmentHistory, _ area: Int, in year: Int) -> Double? {
    if let counted = history.births[year - history.entryAge]?[area], !counted.isNaN { return counted }
    let known = history.births.keys.sorted().compactMap { history.births[$0]?[area] }.filter { !$0.isNaN }
    let late = known.suffix(lateYears)
    guard !late.isEmpty else { return nil }
    return late.reduce(0.0, +) / Double(late.count)
  }

  /// How those who enter fall to the areas where births are not known: the city's number is surest of the last year, the
  /// areas' shares of it are of several.
  struct EntryShares {
    /// The first grade of the city in the last year, and in all late years together.
    let lastYear: Double
    let ofLateYears: Double
    /// Each area's first grades of the late years, and their share of the city's.
    let pupils: [Double]
    let ofAreas: [Double]
  }

  static func entryShares(_ history: EnrolmentHistory) -> EntryShares {
    let late = history.years.indices.suffix(lateYears).map { year in
      let cells = history.filled(year)
      return stride(from: 0, to: cells.count, by: history.grades).map { cells[$0] }
    }
    let pupils = (0..<history.areas).map { area in late.reduce(0.0) { $0 + $1[area] } }
    let city = pupils.reduce(0, +)
    return EntryShares(
      lastYear: late.last?.reduce(0, +) ?? 0, ofLateYears: city,
      pupils: pupils, ofAreas: pupils.map { city > 0 ? $0 / city : 0 })
  }

  public func at(_ step: Int, _ area: Int, _ grade: Int) -> Double {
    pupils[(step * history.areas + area) * history.grades + grade]
  }
}
