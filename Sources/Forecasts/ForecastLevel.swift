/// What pupils are added up over: errors of a sum are not the sum of errors.
public enum ForecastLevel: String, Sendable, Hashable, CaseIterable {
  case areaGrade = "area_grade"
  case area
  case cityGrade = "city_grade"
  case city

  /// The sums over areas and grades, of one year's cells.
  func sums(_ cells: ArraySlice<Double>, areas: Int, grades: Int) -> [Double] {
    switch self {
    case .areaGrade: return Array(cells)
    case .area:
      return (0..<areas).map { area in
        cells[(cells.startIndex + area * grades)..<(cells.startIndex + (area + 1) * grades)].reduce(0, +)
      }
    case .cityGrade:
      return (0..<grades).map { grade in
        (0..<areas).reduce(0.0) { $0 + cells[cells.startIndex + $1 * grades + grade] }
      }
    case .city: return [cells.reduce(0, +)]
    }
  }
}
