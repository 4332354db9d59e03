import Measures
import Studies

/// How full schools are.
public enum CapacityUse {
  /// Of the schools of which the places are known.
  public static let share = Indicator(
    "capacity_use", "Pupils enrolled here, of the places of the schools", .share, isMapped: true,
    summation: .quotient)

  /// Adds the share of each school and, by the area of the schools, that of all; nothing for a study without places.
  public static func add(to table: inout MeasureTable, study: Study) {
    guard study.schools.capacities.contains(where: { $0 != nil }) else { return }
    let places = ContiguousArray(study.schools.capacities.map { max(0, $0 ?? 0) })
    var enrolled = ContiguousArray(repeating: 0.0, count: study.schools.count)
    for school in study.pupils.school where school >= 0 && places[Int(school)] > 0 {
      enrolled[Int(school)] += 1
    }
    for level in SchoolPlaces.levels(of: study) {
      table.add(
        share, level: level.level, group: "all", year: study.year,
        zip(level.sums(enrolled), level.sums(places)).map { .quotient($0, by: $1, count: Int($0)) })
    }
  }
}
