import DeterministicParallel
import Layers
import Studies
import Travel

/// A study of which all pupils were counted in parts.
///
/// Its pupils stand in an order that depends on what was counted alone, so that all that is taken of them is the same
/// to the last bit whatever the parts and their order. A pupil here is one of those who are counted together; nobody's
/// home or code is known.
public struct MergedStudy: Sendable {
  public let years: StudyYears
  /// Of each year, as those of `Publication`.
  public let distances: [HomeSchoolDistances]
  public let nearer: [NearerSchools]

  /// - Parameters:
  ///   - file: the study as a whole; its pupils need not be there.
  ///   - paths: the files of all its parts, in any order.
  ///   - program: this version, which must be that of the parts.
  /// - Throws: `FileError` for parts that do not belong together, and for what cannot be read.
  public init(
    _ file: StudyFile, parts paths: [String], by program: String, workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws(FileError) {
    var geography = try StudyGeography(file, workers: workers, progress: progress)
    progress("adding up the parts")
    let parts = try MergedParts(paths, of: geography, by: program)
    let names = parts.counts.keys.sorted()
    let wanted = file.year.isEmpty ? names.last : file.year
    guard
      let position = names.lastIndex(where: { name in wanted.map { SchoolYear.isSame(name, $0) } ?? false })
        ?? names.lastIndex(where: { $0 == wanted })
    else {
      throw FileError(
        .badData, path: paths[0], "no part has pupils of the school year \"\(file.year)\"",
        hint: names.isEmpty ? nil : "the years are " + names.joined(separator: ", "))
    }
    geography.file.year = names[position]
    geography.file.mergedParts = paths.map(\.absolutePath)
    geography.file.register = nil
    // What parts do not carry must not come out as none.
    geography.file.pupils.columns = file.pupils.columns.filter { column, _ in
      StudyFile.countedColumns.contains(column) || file.groups.contains { $0.column == column }
    }
    geography.file.indicators = file.indicators.filter { ![.pupils, .applications].contains($0.dataset) }
    for rule in file.groups {
      let index = file.groups.firstIndex { $0.name == rule.name } ?? 0
      let isThere = parts.counts.values.contains { counts in
        counts.pupils.keys.contains { Array($0.profile.utf8)[index] == UInt8(ascii: "1") }
      }
      guard isThere else {
        throw FileError(
          .badData, path: file.path, "no pupil of any part is a member of the group \"\(rule.name)\"")
      }
    }
    var studies: [Study] = []
    var found: [(HomeSchoolDistances, NearerSchools)] = []
    for name in names {
      let counts = parts.counts[name] ?? PartCounts()
      let rows = ExpandedPupils(counts, groups: file.groups)
      var study = try Study(
        geography, year: name, pupils: rows.pupils, groups: rows.groups, workers: workers)
      study.applications = study.applications?.naming(counts.applicants, rows.firstOfProfile)
      studies.append(study)
      found.append(rows.ways(counts, method: parts.method))
    }
    years = StudyYears(studies, current: position)
    (distances, nearer) = (found.map(\.0), found.map(\.1))
  }
}

extension StudyFile {
  /// The columns of pupils that their counts stand for.
  static let countedColumns: Set = [
    "pupil", "school", "year", "grade", "stage", "x", "y", "street", "number", "address",
  ]
}

/// The pupils of a year's counts, one for each who was counted.
private struct ExpandedPupils {
  let pupils: Pupils
  let groups: [Group]
  /// A pupil of each profile.
  let firstOfProfile: [String: Int32]
  private let cells: [(key: PupilCell, count: Int)]

  init(_ counts: PartCounts, groups rules: [GroupRule]) {
    let cells = counts.pupils.sorted { $0.key < $1.key }.map { (key: $0.key, count: $0.value) }
    self.cells = cells
    let total = cells.reduce(0) { $0 + $1.count }
    func column<Value>(_ value: (PupilCell) -> Value) -> ContiguousArray<Value> {
      var values = ContiguousArray<Value>()
      values.reserveCapacity(total)
      for (cell, count) in cells { values.append(contentsOf: repeatElement(value(cell), count: count)) }
      return values
    }
    func numbers<Kind>(_ number: (PupilCell) -> ListNumber<Kind>) -> ListNumbers<Kind> {
      ListNumbers(codes: column { number($0).rawValue })
    }
    let unknown = ContiguousArray(repeating: Double.nan, count: total)
    pupils = Pupils(
      x: unknown, y: unknown, placement: column { Placement(rawValue: $0.placement) ?? .placed },
      school: numbers(\.school), enrolment: column { Enrolment(rawValue: $0.enrolment) ?? .known },
      zone: numbers(\.zone), district: numbers(\.district), residential: numbers(\.residential),
      isInSeveralZones: column { _ in false },
      attributes: .none, codes: nil, file: "", rows: nil)
    groups = rules.enumerated().map { position, rule in
      Group(
        name: rule.name, rule: rule.rule, title: rule.title,
        membership: column { cell in
          switch Array(cell.profile.utf8)[position] {
          case UInt8(ascii: "1"): 1
          case UInt8(ascii: "0"): 0
          default: -1
          }
        })
    }
    var (firsts, next) = ([String: Int32](), 0)
    for (cell, count) in cells {
      if firsts[cell.profile] == nil { firsts[cell.profile] = Int32(next) }
      next += count
    }
    firstOfProfile = firsts
  }

  /// The ways of the pupils: those of one area and profile in their order, each to one pupil.
  func ways(_ counts: PartCounts, method: String) -> (HomeSchoolDistances, NearerSchools) {
    struct Place: Hashable {
      let zone: ZoneNumber
      let district: DistrictNumber
      let profile: String
    }
    var lists: [Place: [(ways: [Int64], count: Int)]] = [:]
    for (cell, count) in counts.ways.sorted(by: { $0.key < $1.key }) {
      lists[Place(zone: cell.zone, district: cell.district, profile: cell.profile), default: []]
        .append((cell.ways, count))
    }
    var columns = WayCell.names.map { _ in ContiguousArray<Double>() }
    var nearest: SchoolNumbers = []
    var next: [Place: (entry: Int, used: Int)] = [:]
    for (cell, count) in cells {
      let place = Place(zone: cell.zone, district: cell.district, profile: cell.profile)
      let list = lists[place] ?? []
      var (entry, used) = next[place] ?? (0, 0)
      for _ in 0..<count {
        while entry < list.count, used == list[entry].count { (entry, used) = (entry + 1, 0) }
        let ways = entry < list.count ? list[entry].ways : WayCell.names.map { _ in WayCell.unknown }
        for (position, way) in ways.enumerated() { columns[position].append(WayCell.meters(way)) }
        used += 1
      }
      next[place] = (entry, used)
      nearest.append(contentsOf: repeatElement(cell.nearest, count: count))
    }
    let unreached = counts.unreached.sorted { $0.key < $1.key }.map { (reason: $0.key, count: $0.value) }
    return (
      HomeSchoolDistances(
        method: method, attended: columns[0], assigned: columns[1], nearest: columns[2],
        nearestSchool: nearest, straight: columns[3], unreached: unreached),
      NearerSchools(saved: columns[4])
    )
  }
}
