/// How much weight "as many as today" has beside the cohorts: schools that are full, and places whose families change, stay
/// as large as they are whatever their cohorts say.
///
/// A mean of two forecasts that are off for different reasons is off less than either (Bates and Granger 1969). The weight
/// is the one under which forecasts of the last years, each made with what was known before, would have been off least.
public struct Persistence: Sendable, Hashable {
  public let weight: Double
  /// Whether the last years told it; else too few are known, and it is the usual one.
  public let isTold: Bool

  /// What it may be.
  public static let weights = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5]
  /// What it is where too few years are known to tell.
  public static let usual = 0.2
  /// With fewer known years than this, too few forecasts can be tried.
  static let fewestYears = 5
  /// Tried are forecasts of one year to so many, of each at most so many of the last.
  private static let (farthest, mostTrials) = (3, 3)

  /// - Parameter shrinkage: how far areas' ratios are drawn to the district, as `CohortRatios` found it.
  public init(_ history: EnrolmentHistory, shrinkage: Double) {
    let years = history.years
    var errors = Persistence.weights.map { _ in 0.0 }
    if years.count >= Persistence.fewestYears {
      for ahead in 1...Persistence.farthest {
        let origins = years.indices.dropFirst(BackTest.fewestYears - 1).dropLast(ahead)
        for origin in origins.suffix(Persistence.mostTrials) {
          let known = history.asOf(years[origin])
          let made = CohortForecast.moved(
            known, CohortRatios(known, shrinkage: shrinkage), horizon: ahead)
          for (place, actual) in history.cells(origin + ahead).enumerated()
          where actual >= BackTest.fewestPupils {
            let cell = (ahead - 1) * history.areas * history.grades + place
            for (choice, weight) in Persistence.weights.enumerated() {
              let forecast = (1 - weight) * made.byCohorts[cell] + weight * made.asToday[cell]
              errors[choice] += abs(actual - forecast) / actual
            }
          }
        }
      }
    }
    isTold = errors.contains { $0 > 0 }
    let best = errors.indices.min { errors[$0] < errors[$1] }
    weight = isTold ? best.map { Persistence.weights[$0] } ?? Persistence.usual : Persistence.usual
  }
}
