import Measures
import Studies

/// The districts of which the schools may be spoken of together, and whether those of the city may.
///
/// Schools count that have a value. What the districts shown leave of the city's schools is none, or as many as must
/// be spoken of together: fewer could be found by subtraction.
struct SeveralSchools {
  let districts: Set<Int>
  let isShownOfCity: Bool

  /// - Parameter cells: the measure of each school.
  init(_ study: Study, _ cells: [Cell]) {
    let minimum = study.file.publish.minimumSchools
    let schools = cells.indices.filter { cells[$0].count > 0 && !cells[$0].value.isNaN }
    isShownOfCity = schools.count >= minimum
    var counts = Array(repeating: 0, count: study.districts?.count ?? 0)
    for school in schools where study.schools.district[school] >= 0 {
      counts[Int(study.schools.district[school])] += 1
    }
    var shown = counts.indices.filter { counts[$0] >= minimum }.sorted { counts[$0] > counts[$1] }
    let others = schools.count - shown.reduce(0) { $0 + counts[$1] }
    if (1..<minimum).contains(others) { shown.removeLast(min(1, shown.count)) }
    districts = Set(shown)
  }
}
