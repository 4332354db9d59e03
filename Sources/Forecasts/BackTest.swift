/// How far forecasts would have been off, had they been made in earlier years with what was known then.
public struct BackTest: Sendable {
  /// A number that was forecast, and what came.
  struct Trial: Sendable {
    let origin: Int
    let horizon: Int
    let forecast: Double
    let actual: Double
    /// The number of the year of the forecast: "last year again".
    let last: Double

    /// The error in units of the spread that a count of this size has by chance.
    var scaled: Double { (actual - forecast) / max(forecast, 1).squareRoot() }
  }

  /// How good forecasts of one level and horizon were.
  public struct Score: Sendable, Hashable {
    public let level: ForecastLevel
    public let horizon: Int
    /// How many numbers were held against what came.
    public let count: Int
    /// The mean of |actual − forecast| / actual over numbers of ten pupils and more (MAPE), and that of taking the last
    /// year again.
    public let error: Double
    public let errorOfLastYear: Double
    /// The share of what came that lay within intervals of 80 % made from the errors of other years' forecasts; nil where
    /// there are no others.
    public let coverage: Double?
  }

  private let trials: [ForecastLevel: [Int: [Trial]]]
  public let horizons: Int

  /// A forecast needs two steps from year to year to begin with.
  static let fewestYears = 3
  /// Shares of tiny numbers say nothing.
  static let fewestPupils = 10.0
  /// Two sided: 80 % of errors lie between.
  static let tails = 0.1...0.9

  public init(_ history: EnrolmentHistory) {
    var trials = [ForecastLevel: [Int: [Trial]]]()
    let years = history.years
    for origin in years.indices.dropFirst(BackTest.fewestYears - 1).dropLast() {
      let known = history.asOf(years[origin])
      let forecast = CohortForecast(known, horizon: years.count - 1 - origin)
      for horizon in 1...forecast.horizon {
        let size = history.areas * history.grades
        let cells = forecast.pupils[((horizon - 1) * size)..<(horizon * size)]
        let (then, now) = (history.cells(origin + horizon), history.cells(origin))
        // What is not known of either year is in no sum of the three.
        let isKnown = zip(then, now).map { !$0.isNaN && !$1.isNaN }
        for level in ForecastLevel.allCases {
          func sums(_ cells: some Sequence<Double>) -> [Double] {
            level.sums(
              zip(cells, isKnown).map { $1 ? $0 : 0 }[...], areas: history.areas, grades: history.grades)
          }
          let (made, came, last) = (sums(cells), sums(then), sums(now))
          let known = sums(isKnown.map { $0 ? 1 : 0 })
          for place in made.indices where known[place] > 0 {
            trials[level, default: [:]][horizon, default: []].append(
              Trial(
                origin: origin, horizon: horizon, forecast: made[place], actual: came[place],
                last: last[place]))
          }
        }
      }
    }
    self.trials = trials
    horizons = trials[.city]?.keys.max() ?? 0
  }

  /// The scores of a level by horizon; empty with fewer than four years.
  public func scores(_ level: ForecastLevel) -> [Score] {
    (trials[level] ?? [:]).sorted { $0.key < $1.key }.map { horizon, trials in
      let large = trials.filter { $0.actual >= BackTest.fewestPupils }
      func mean(_ error: (Trial) -> Double) -> Double {
        large.isEmpty ? .nan : large.reduce(0.0) { $0 + abs(error($1)) / $1.actual } / Double(large.count)
      }
      return Score(
        level: level, horizon: horizon, count: trials.count, error: mean { $0.actual - $0.forecast },
        errorOfLastYear: mean { $0.actual - $0.last }, coverage: BackTest.coverage(trials))
    }
  }

  /// The limits of an interval of 80 % around a forecast.
  ///
  /// A year farther ahead is never surer than a nearer one, though its few errors may have been small: the widest limits of
  /// all years up to it hold. Beyond the horizons that were tried, errors grow as those of steps that have nothing to do
  /// with each other.
  /// - Returns: nil when nothing could be tried.
  public func interval(_ level: ForecastLevel, horizon: Int, around forecast: Double) -> ClosedRange<Double>?
  {
    guard let known = trials[level], horizons > 0 else { return nil }
    // A horizon that was tried from one or two years only tells of these years; the one before, stretched, is safer.
    let tried = (1...horizons).last { Set(known[$0]?.map(\.origin) ?? []).count > 2 } ?? 1
    let used = min(horizon, tried)
    guard var limits = BackTest.limits(known[used] ?? []) else { return nil }
    for nearer in 1..<used {
      guard let own = BackTest.limits(known[nearer] ?? []) else { continue }
      limits = (min(limits.low, own.low), max(limits.high, own.high))
    }
    let spread = max(forecast, 1).squareRoot()
    let growth = (Double(horizon) / Double(used)).squareRoot() * spread
    var (below, above) = (growth * min(0, limits.low), growth * max(0, limits.high))
    // Where those few errors were larger still, they are known to be possible.
    for farther in (used + 1)..<(min(horizon, horizons) + 1) {
      let errors = known[farther] ?? []
      let single = errors.first.map { (low: -abs($0.scaled), high: abs($0.scaled)) }
      guard let own = BackTest.limits(errors) ?? single else { continue }
      (below, above) = (min(below, spread * own.low), max(above, spread * own.high))
    }
    let low = max(0, forecast + below)
    return low...max(low, forecast + above)
  }

  /// With fewer errors than this, both sides count as one.
  static let fewErrors = 20

  /// The scaled errors between which 80 % lie; alike on both sides where there are few.
  static func limits(_ trials: [Trial]) -> (low: Double, high: Double)? {
    guard trials.count > 1 else { return nil }
    guard trials.count >= fewErrors else {
      let farthest = quantile(trials.map { abs($0.scaled) }, tails.upperBound - tails.lowerBound)
      return (-farthest, farthest)
    }
    let errors = trials.map(\.scaled)
    return (quantile(errors, tails.lowerBound), quantile(errors, tails.upperBound))
  }

  /// Of n errors and one to come each order is as likely: few errors do not tell how far out the next may lie, and the
  /// farthest stands in then (split conformal prediction; Vovk, Gammerman and Shafer 2005).
  private static func quantile(_ errors: [Double], _ share: Double) -> Double {
    let sorted = errors.sorted()
    let place = min(max(share * Double(sorted.count + 1) - 1, 0), Double(sorted.count - 1))
    let (below, above) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }

  /// Each year's forecasts are held against intervals from the errors of the others.
  private static func coverage(_ trials: [Trial]) -> Double? {
    let byOrigin = Dictionary(grouping: trials, by: \.origin)
    guard byOrigin.count > 1 else { return nil }
    var (within, all) = (0, 0)
    for (origin, own) in byOrigin.sorted(by: { $0.key < $1.key }) {
      guard let limits = limits(trials.filter { $0.origin != origin }) else { continue }
      within += own.count { (limits.low...limits.high).contains($0.scaled) }
      all += own.count
    }
    return all > 0 ? Double(within) / Double(all) : nil
  }
}
