/// How cohorts change from one year to the next: of a grade's pupils so many are in the next grade a year later, of the
/// children born so many enter.
///
/// Ratios of areas are drawn towards that of their district, and these towards that of the city, as if so many pupils more
/// had moved on at its rate: a small cohort says little. How many, the last years tell. The ratio says who leaves and who
/// comes: migration is its rest to 1.
public struct CohortRatios: Sendable, Hashable {
  /// Of area a and grade g > 0 at a · grades + g, from grade g − 1; that of grade 0 is entrants by births, or 0 without.
  public let ratios: [Double]
  /// The numbers that a ratio comes from: pupils before and after, over all years.
  public let before: [Double]
  public let after: [Double]
  public let ofDistrict: [Double]
  public let ofCity: [Double]
  public let grades: Int
  /// So many pupils of the larger unit stand beside those of the smaller one.
  public let shrinkage: Double

  /// What `shrinkage` may be.
  public static let shrinkages = [30.0, 100, 300, 1000, 3000]
  /// What it is where too few years are known to tell.
  public static let usualShrinkage = 100.0
  /// At most so many steps from year to year are looked at, the last ones.
  public static let mostSteps = 5
  /// At most so many of the last years tell which shrinkage would have forecast them best.
  private static let mostTrials = 3

  /// - Parameter shrinkage: nil for the one of `shrinkages` under which the last known years would have been forecast best,
  ///   each from the years before it: where areas differ for good it is small, where they only seem to by chance it is large.
  public init(_ history: EnrolmentHistory, shrinkage: Double? = nil) {
    let (areas, grades) = (history.areas, history.grades)
    let districts = (history.district.max() ?? 0) + 1
    let weight = shrinkage ?? CohortRatios.bestShrinkage(history)
    var before = Array(repeating: 0.0, count: areas * grades)
    var after = before
    for year in history.years.indices.dropFirst().suffix(CohortRatios.mostSteps) {
      for (cell, step) in CohortRatios.steps(to: year, history).enumerated() {
        guard let step else { continue }
        before[cell] += step.before
        after[cell] += step.after
      }
    }
    var city = Array(repeating: (before: 0.0, after: 0.0), count: grades)
    var district = Array(repeating: (before: 0.0, after: 0.0), count: districts * grades)
    for area in 0..<areas {
      for grade in 0..<grades {
        let (cell, own) = (area * grades + grade, history.district[area] * grades + grade)
        city[grade] = (city[grade].before + before[cell], city[grade].after + after[cell])
        district[own] = (district[own].before + before[cell], district[own].after + after[cell])
      }
    }
    let ofCity = city.map { $0.before > 0 ? $0.after / $0.before : 0 }
    let ofDistrict = district.enumerated().map { position, sums in
      (sums.after + weight * ofCity[position % grades]) / (sums.before + weight)
    }
    ratios = (0..<areas * grades).map { cell in
      let larger = ofDistrict[history.district[cell / grades] * grades + cell % grades]
      return (after[cell] + weight * larger) / (before[cell] + weight)
    }
    (self.before, self.after, self.ofDistrict, self.ofCity) = (before, after, ofDistrict, ofCity)
    (self.grades, self.shrinkage) = (grades, weight)
  }

  /// For each area and grade the pupils, or births, of the year before that lead to it, and those who came; nil where
  /// either is not known.
  private static func steps(
    to year: Int, _ history: EnrolmentHistory
  ) -> [(before: Double, after: Double)?] {
    let built = history.housing[history.years[year]]
    return (0..<history.areas * history.grades).map { cell in
      let (area, grade) = (cell / history.grades, cell % history.grades)
      let start =
        grade > 0
        ? history.at(year - 1, area, grade - 1)
        : history.births[history.years[year] - history.entryAge]?[area]
      // What new dwellings brought is no rate of the cohorts.
      let brought = (built?[area] ?? 0) / Double(history.grades)
      let end = history.at(year, area, grade)
      guard let start, !start.isNaN, !end.isNaN else { return nil }
      return (start, max(0, end - brought))
    }
  }

  /// The shrinkage with the least error of forecasts of one year, in units of the spread that counts have by chance.
  private static func bestShrinkage(_ history: EnrolmentHistory) -> Double {
    let trials = history.years.indices.dropFirst(2).suffix(mostTrials).map { year in
      (steps: steps(to: year, history), known: history.asOf(history.years[year - 1]))
    }
    func error(_ shrinkage: Double) -> Double {
      trials.reduce(0.0) { sum, trial in
        let ratios = CohortRatios(trial.known, shrinkage: shrinkage).ratios
        return zip(trial.steps, ratios).reduce(sum) { sum, cell in
          guard let step = cell.0 else { return sum }
          let expected = step.before * cell.1
          return sum + (step.after - expected) * (step.after - expected) / max(expected, 1)
        }
      }
    }
    var best = (shrinkage: usualShrinkage, error: error(usualShrinkage))
    for shrinkage in shrinkages {
      let error = error(shrinkage)
      if error < best.error { best = (shrinkage, error) }
    }
    return best.shrinkage
  }
}
