/// How cohorts change from one year to the next: of a grade's pupils so many are in the next grade a year later, of the
/// children born so many enter.
///
/// Ratios of areas are drawn towards that of their district, and these towards that of the city, as if so many pupils more
/// had moved on at its rate: a small cohort says little. The ratio says who leaves and who comes: migration is its rest to 1.
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
  public static let shrinkage = 100.0
  /// At most so many steps from year to year are looked at, the last ones.
  public static let mostSteps = 5

  public init(_ history: EnrolmentHistory) {
    let (areas, grades) = (history.areas, history.grades)
    let districts = (history.district.max() ?? 0) + 1
    var before = Array(repeating: 0.0, count: areas * grades)
    var after = before
    let steps = history.years.indices.dropFirst().suffix(CohortRatios.mostSteps)
    for year in steps {
      let built = history.housing[history.years[year]]
      for area in 0..<areas {
        // What new dwellings brought is no rate of the cohorts.
        let brought = (built?[area] ?? 0) / Double(grades)
        for grade in 0..<grades {
          let start =
            grade > 0
            ? history.at(year - 1, area, grade - 1)
            : history.births[history.years[year] - history.entryAge]?[area]
          guard let start else { continue }
          before[area * grades + grade] += start
          after[area * grades + grade] += max(0, history.at(year, area, grade) - brought)
        }
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
    let weight = CohortRatios.shrinkage
    let ofDistrict = district.enumerated().map { position, sums in
      (sums.after + weight * ofCity[position % grades]) / (sums.before + weight)
    }
    ratios = (0..<areas * grades).map { cell in
      let larger = ofDistrict[history.district[cell / grades] * grades + cell % grades]
      return (after[cell] + weight * larger) / (before[cell] + weight)
    }
    (self.before, self.after, self.ofDistrict, self.ofCity) = (before, after, ofDistrict, ofCity)
    self.grades = grades
  }
}
