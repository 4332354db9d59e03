import DeterministicParallel
import Layers

/// That the pupils of a study are those of a year to come, as a forecast has them, and how many they were.
public struct Projection: Sendable, Hashable {
  /// The school year of the forecast.
  public let year: String
  /// The pupils of the forecast.
  public let pupils: Int
  /// The school year from which it begins, and the pupils of the same grades in it.
  public let start: String
  public let pupilsAtStart: Int

  public init(year: String, pupils: Int, start: String, pupilsAtStart: Int) {
    (self.year, self.pupils, self.start, self.pupilsAtStart) = (year, pupils, start, pupilsAtStart)
  }
}

extension StudyFile {
  /// The same study without what is known of its own year alone: datasets beside the pupils, and the city's own indicators.
  var withoutOtherDatasets: StudyFile {
    var file = self
    (file.applications, file.staff, file.costs, file.indicators) = (nil, nil, nil, [])
    return file
  }
}

extension Study {
  /// The same map and schools with the pupils of a year to come. Each has the home, the school and the groups of one of
  /// today's, and a grade of its own; absences, scores and what else is known of today's pupils it has not.
  ///
  /// - Parameters:
  ///   - rows: today's pupils, as often as one of the year to come stands in their place.
  ///   - grades: of each of these.
  /// - Throws: `FileError` when the map or the schools can no longer be read.
  public func projected(
    to projection: Projection, rows: ContiguousArray<Int32>, grades: CategoryColumn, workers: Workers = .all
  ) throws(FileError) -> Study {
    let geography = try StudyGeography(file.withoutOtherDatasets, in: crs, workers: workers) { _ in }
    let chosen = pupils.selecting(rows)
    var attributes = chosen.attributes
    attributes.numbers = [:]
    attributes.categories = ["grade": grades]
    if let stages = usualStages(of: grades.labels) {
      attributes.categories["stage"] = CategoryColumn(
        codes: ContiguousArray(grades.codes.map { $0 < 0 ? -1 : stages.codes[Int($0)] }),
        labels: stages.labels)
    }
    var coming = Pupils(
      x: chosen.x, y: chosen.y, placement: chosen.placement, school: chosen.school,
      enrolment: chosen.enrolment, zone: chosen.zone, district: chosen.district,
      residential: chosen.residential, isInSeveral: chosen.isInSeveral, attributes: attributes,
      codes: nil, file: chosen.file,
      rows: chosen.rows)
    try geography.leaveClosed(&coming, by: projection.year, workers: workers)
    var study = try Study(
      geography, year: projection.year, pupils: coming, groups: groups.map { $0.selecting(rows) },
      workers: workers)
    study.projection = projection
    return study
  }

  /// The stage of each of some grades, as most of today's pupils of that grade have it; nil without stages.
  package func usualStages(of grades: [String]) -> CategoryColumn? {
    guard let stage = pupils.attributes.categories["stage"],
      let grade = pupils.attributes.categories["grade"]
    else { return nil }
    var counts = [String: [Int32: Int]]()
    for pupil in grade.codes.indices {
      guard let label = grade[pupil], stage.codes[pupil] >= 0 else { continue }
      counts[label, default: [:]][stage.codes[pupil], default: 0] += 1
    }
    return CategoryColumn(
      codes: ContiguousArray(
        grades.map { label in counts[label]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? -1 }),
      labels: stage.labels)
  }
}

extension StudyGeography {
  /// Takes the pupils out of the schools that have closed by a year without another that took over, as out of those that a
  /// scenario closes.
  fileprivate func leaveClosed(
    _ pupils: inout Pupils, by name: String, workers: Workers
  ) throws(FileError) {
    guard let year = SchoolYear(name) else { return }
    var schools = self.schools
    pupils.school = try schools.following(pupils.school, in: name, of: file)
    let isOver = schools.openingYears.endWithoutSuccessor(by: year)
    let closed = Set(pupils.school).filter { $0 >= 0 && isOver[Int($0)] }
    guard !closed.isEmpty else { return }
    for school in closed { schools.closings[school] = -1 }
    let offer = try SchoolOffer(schools, pupils, year: name, of: file)
    pupils.assignedSchool = AssignedSchools(
      schools, offer, zone: pupils.zone, zoneCount: zones.count
    ).nearest(schools, x: pupils.x, y: pupils.y, workers: workers)
    schools.leaveClosed(&pupils, offer)
  }
}
