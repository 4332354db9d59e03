import Geocoding
import Geography
import Layers
import Repeatable

/// Reads the pupils' register and places each pupil: home, areas, schools, groups.
struct PupilLoader {
  let file: StudyFile
  let working: CRS
  let zones: Areas
  let districts: Areas?
  let residential: Areas?
  let schools: Schools
  let workers: Workers

  func load(progress: (String) -> Void) throws(FileError) -> (pupils: Pupils, groups: [Group]) {
    progress("reading the pupils")
    let groupColumns = Set(file.groups.map(\.column)).sorted()
    let chapter = try Chapter(
      file.pupils, of: file,
      ChapterColumns(
        texts: ["address", "street", "number", "postcode", "city", "floor"],
        categories: ["school"] + groupColumns),
      workers: workers)
    guard chapter.count > 0 else {
      throw chapter.error(row: nil, column: "school", "the table has a header but no rows")
    }
    let groups = try file.groups.map { rule throws(FileError) in
      Group(name: rule.name, rule: rule.rule, membership: try membership(rule, chapter))
    }
    let (school, enrolment) = attendedSchools(chapter)
    var homes = try HomePlacer(file: file, working: working, workers: workers).homes(
      chapter, progress: progress)
    progress("locating the homes")
    let zone = zones.locator.zones(x: homes.x, y: homes.y, workers: workers)
    for pupil in zone.indices where zone[pupil] < 0 && homes.placement[pupil] == .placed {
      homes.placement[pupil] = .outsideZones
    }
    let pupils = Pupils(
      x: homes.x, y: homes.y, placement: homes.placement, school: school, enrolment: enrolment, zone: zone,
      district: districts?.locator.zones(x: homes.x, y: homes.y, workers: workers)
        ?? ContiguousArray(repeating: -1, count: chapter.count),
      residential: residential?.locator.zones(x: homes.x, y: homes.y, workers: workers) ?? zone,
      assignedSchool: assignedSchools(homes, zone: zone),
      nearestSchool: NearestPoints(x: schools.x, y: schools.y).nearest(
        x: homes.x, y: homes.y, workers: workers))
    return (pupils, groups)
  }

  private func attendedSchools(_ chapter: Chapter)
    -> (school: ContiguousArray<Int32>, enrolment: ContiguousArray<Enrolment>)
  {
    guard let column = chapter.categories("school") else {
      return (
        ContiguousArray(repeating: -1, count: chapter.count),
        ContiguousArray(repeating: .noSchool, count: chapter.count)
      )
    }
    let codes = Dictionary(uniqueKeysWithValues: zip(schools.ids, Int32(0)...))
    let schoolOfLabel = column.labels.map { codes[$0] ?? -1 }
    let school = ContiguousArray(column.codes.map { $0 < 0 ? -1 : schoolOfLabel[Int($0)] })
    let enrolment = ContiguousArray(
      zip(column.codes, school).map { code, school -> Enrolment in
        code < 0 ? .noSchool : school < 0 ? .unknownSchool : .known
      })
    return (school, enrolment)
  }

  private func membership(_ rule: GroupRule, _ chapter: Chapter) throws(FileError) -> ContiguousArray<Int8> {
    guard let column = chapter.categories(rule.column) else {
      throw chapter.error(row: nil, column: rule.column, "the group \"\(rule.name)\" needs this column")
    }
    let memberships = try column.labels.indices.map { label throws(FileError) -> Int8 in
      switch rule.condition {
      case .isOne(let values): return values.contains(column.labels[label]) ? 1 : 0
      case .isWithin(let limits):
        guard let value = number(column.labels[label]) else {
          throw chapter.error(
            row: column.codes.firstIndex(of: Int32(label)), column: rule.column,
            "the value is no number, but the group \"\(rule.name)\" has limits",
            hint: "say what it means: pupils: values: {\(rule.column): {value: unknown}}")
        }
        return limits.contains(value) ? 1 : 0
      }
    }
    if case .isOne(let values) = rule.condition, memberships.allSatisfy({ $0 == 0 }), !memberships.isEmpty {
      throw chapter.error(
        row: nil, column: rule.column,
        "no pupil has a value of the group \"\(rule.name)\" (\(values.sorted().joined(separator: ", ")))",
        hint: "the values are \(column.labels.prefix(8).sorted().joined(separator: ", "))")
    }
    return ContiguousArray(column.codes.map { $0 < 0 ? -1 : memberships[Int($0)] })
  }

  private func number(_ text: String) -> Double? {
    Double(file.pupils.decimalComma ? String(text.map { $0 == "," ? "." : $0 }) : text)
  }

  /// The nearest of the public and subsidised schools of each home's catchment area.
  private func assignedSchools(_ homes: Homes, zone: ContiguousArray<Int32>) -> ContiguousArray<Int32> {
    var schoolsOfZone = [[Int32]](repeating: [], count: zones.count)
    for school in 0..<schools.count where schools.zone[school] >= 0 && schools.sectors[school] != .private {
      schoolsOfZone[Int(schools.zone[school])].append(Int32(school))
    }
    let candidates = schoolsOfZone
    return workers.fill(zone.count, chunk: 1 << 14) { range, result in
      for (pupil, index) in zip(range, 0...) {
        let schools = zone[pupil] < 0 ? [] : candidates[Int(zone[pupil])]
        result.initializeElement(at: index, to: nearest(of: schools, x: homes.x[pupil], y: homes.y[pupil]))
      }
    }
  }

  private func nearest(of candidates: [Int32], x: Double, y: Double) -> Int32 {
    var best: (squared: Double, school: Int32) = (.infinity, -1)
    for school in candidates {
      let (dx, dy) = (schools.x[Int(school)] - x, schools.y[Int(school)] - y)
      if dx * dx + dy * dy < best.squared { best = (dx * dx + dy * dy, school) }
    }
    return best.school
  }
}
