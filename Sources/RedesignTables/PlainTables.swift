import Foundation
import Layers
import Redesign
import Studies

/// The plain tables of a problem: blocks, their borders, facilities and whatever else there is.
public struct PlainTables: Sendable {
  public var blocks: String
  public var adjacency: String
  public var schools: String
  public var today: String?
  public var distances: String?
  public var columns: NamedColumns
  /// The columns of the groups in the table of blocks.
  public var groups: [String]

  public init(
    blocks: String, adjacency: String, schools: String, today: String? = nil, distances: String? = nil,
    columns: NamedColumns = NamedColumns(), groups: [String] = []
  ) {
    self.blocks = blocks
    self.adjacency = adjacency
    self.schools = schools
    self.today = today
    self.distances = distances
    self.columns = columns
    self.groups = groups
  }

  /// The file that says what is today.
  public var todayPath: String { today ?? blocks }

  public var paths: [String] { [blocks, adjacency, schools] + [today, distances].compactMap { $0 } }

  /// The problem that the tables hold, with the pupils enrolled in each facility today.
  ///
  /// - Parameter plans: the paths of plans, in which columns may have names of their own, too.
  /// - Throws: `FileError` with the row and the column of the first code that is not known or stands twice, of a field
  ///   that holds no number, and of a group with more members than there are pupils.
  public func problem(plans: [String] = []) throws(FileError) -> PlainProblem {
    let blockFile = try CSVFile(blocks)
    try checkChosenColumns(plans)
    _ = try columns.needed(.unit, in: blockFile)
    let pupilColumn = try columns.needed(.pupils, in: blockFile)
    let groupColumns = try groupNames(in: blockFile)
    let table = try PlainTable(
      blockFile, columns, texts: [.unit, .today, .feeder],
      numbers: [.x, .y, .latitude, .longitude, .pupils, .area, .perimeter], extraNumbers: groupColumns)
    let codes = try table.codes(.unit, unique: true)
    guard !codes.isEmpty else { throw FileError(.badData, path: blocks, "the table has no rows") }
    let pupils = try table.counts(named: pupilColumn)
    var groupCounts: [PupilGroup] = []
    var notes: [String] = []
    for name in groupColumns {
      let counts = try table.counts(named: name)
      try refuseMore(counts, than: pupils, of: name)
      let doubtful = counts.indices.filter { counts[$0] > pupils[$0] }
      if let first = doubtful.first {
        notes.append(
          doubtful.count == 1
            ? "1 block has more pupils of \(name) than pupils, in row \(first + 1) of \(blocks); "
              + "they are counted as they stand"
            : "\(doubtful.count) blocks have more pupils of \(name) than pupils, the first in row \(first + 1) of "
              + "\(blocks); they are counted as they stand")
      }
      groupCounts.append(PupilGroup(name: name, counts: counts))
    }
    let feeders = table.texts(.feeder).map { Feeders(named: $0) }
    let index = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    var shapes: BlockShapes?
    if let areas = try table.numbers(.area, "an area above 0", where: { $0 > 0 }),
      let perimeters = try table.numbers(.perimeter, "a length above 0", where: { $0 > 0 })
    {
      shapes = BlockShapes(areas: ContiguousArray(areas), perimeters: ContiguousArray(perimeters))
    }
    let borders = try Borders(index, codes, in: self)
    // Without lengths of borders no zone has a perimeter.
    let isMeasured = borders.haveLengths || shapes == nil
    notes += [
      isMeasured ? shapes.flatMap { borders.doubt(beside: $0, in: self) } : borders.lackOfLengths(in: self)
    ]
    .compactMap { $0 }
    if !isMeasured { shapes = nil }
    let schools = try FacilityRows(self.schools, columns, units: index)
    let places = try CoordinateColumns(table)
    let ways = try readDistances(index, schools, places)
    if distances == nil {
      let middle = places.middle(of: codes.indices)
      let far = places.remote(from: middle, among: codes.indices)
      notes += [CoordinateColumns.doubt(far, "block", "blocks", in: table)].compactMap { $0 }
      notes += [schools.doubt(from: places.isInDegrees == schools.places.isInDegrees ? middle : nil)]
        .compactMap { $0 }
    }
    notes += schools.notes
    if distances != nil {
      notes += [doubt(of: ways, beside: places.distances(to: schools))].compactMap { $0 }
    }
    let plan = try readToday(table, index, schools)
    if let open = plan?.facility.count(where: { $0 == Plan.none }), open > 0 {
      notes.append(
        "\(counted(open, "block has", "blocks have")) no facility today in \(todayPath), so that nothing is told of "
          + "today's plan")
    }
    return PlainProblem(
      problem: RedesignProblem(
        blocks: codes, graph: borders.graph, pupils: pupils, groups: groupCounts, shapes: shapes,
        feeders: feeders,
        facilities: schools.facilities, distances: ways, today: plan),
      enrolment: schools.enrolment, notes: notes)
  }

  /// Estimates of groups and of all pupils may differ by so many in a block, as each is rounded by itself.
  private static let mostRounding: Int32 = 5

  /// Refuses a group of which more are in a block, or in all blocks together, than rounding explains: its indices would all
  /// be 0.
  private func refuseMore(
    _ counts: ContiguousArray<Int32>, than pupils: ContiguousArray<Int32>, of group: String
  ) throws(FileError) {
    func sum(_ numbers: ContiguousArray<Int32>) -> Int { numbers.reduce(0) { $0 + Int($1) } }
    guard let row = counts.indices.max(by: { counts[$0] - pupils[$0] < counts[$1] - pupils[$1] }),
      counts[row] - pupils[row] > PlainTables.mostRounding || sum(counts) > sum(pupils)
    else { return }
    throw FileError(
      .badData, path: blocks, row: row + 1, column: group,
      "the block has more members of the group than pupils",
      hint: "a group is a part of the pupils: correct the number, or name the column that counts all of them "
        + "(--columns pupils=…)")
  }

  /// That ways are shorter than straight lines can be, as where they are kilometres or minutes, or 0, as some write what is
  /// not known; nil where few are and none is 0.
  private func doubt(of ways: ContiguousArray<Double>, beside lines: ContiguousArray<Double>) -> String? {
    guard lines.count == ways.count, let distances else { return nil }
    let far = lines.indices.filter { lines[$0] > 100 }
    let short = far.count { ways[$0] < lines[$0] / 2 }
    guard short * 10 > far.count else {
      let empty = far.count { ways[$0] == 0 }
      return empty == 0
        ? nil
        : "\(counted(empty, "way")) of \(distances) of \(grouped(far.count)) of 0 m though the places are apart: 0 is the "
          + "shortest way of all, and not a way that is not known"
    }
    return
      "\(counted(short, "way")) of \(distances) of \(grouped(far.count)) less than half as long as the straight "
      + "line: ways are in metres"
  }

  /// A name that no file knows would be passed over in silence otherwise.
  private func checkChosenColumns(_ plans: [String]) throws(FileError) {
    var headers: [String] = []
    for path in paths + plans { headers += try CSVFile(path).header.map { $0.lowercased() } }
    for (role, name) in columns.chosen.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where !headers.contains(name.lowercased()) {
      throw FileError(
        .badData, path: blocks, column: name, "no table has such a column",
        hint: "--columns names it for \(role.rawValue)")
    }
  }

  private func groupNames(in file: CSVFile) throws(FileError) -> [String] {
    var names: [String] = []
    for group in groups {
      guard let name = file.columnName(group) else {
        throw .noColumn(group, among: file.header, path: file.path)
      }
      names.append(name)
    }
    return names
  }

  private func readToday(_ table: PlainTable, _ index: [String: Int], _ schools: FacilityRows)
    throws(FileError) -> Plan?
  {
    if let today {
      return try PlanTable(today, columns).plan(units: index, facilities: schools.index, mayMiss: true)
    }
    guard let codes = table.texts(.today) else { return nil }
    var facilities = ContiguousArray<Int32>()
    for (row, code) in codes.enumerated() {
      guard let code else {
        facilities.append(Plan.none)
        continue
      }
      guard let facility = schools.index[code] else {
        throw .unknown(
          "facility", code, among: codes.compactMap { $0 }, known: schools.codes,
          "the codes of the facilities stand in \(self.schools)", path: blocks, row: row + 1,
          column: table.name(.today))
      }
      facilities.append(Int32(facility))
    }
    return Plan(facilities)
  }

  private func readDistances(_ index: [String: Int], _ schools: FacilityRows, _ places: CoordinateColumns)
    throws(FileError) -> ContiguousArray<Double>
  {
    if let distances {
      return try DistanceMatrix(distances, columns).values(units: index, facilities: schools.codes)
    }
    return places.distances(to: schools)
  }
}

/// A problem from plain tables.
public struct PlainProblem: Sendable {
  public let problem: RedesignProblem
  /// Pupils enrolled per facility, where the table of facilities says so.
  public let enrolment: [Double]?
  /// What is doubtful about the tables, a sentence each.
  public let notes: [String]

  /// The pupils of each facility today: as enrolled, else by today's plan; nil when neither is known.
  public var pupilsToday: [Double]? {
    if let enrolment { return enrolment }
    guard let today = problem.today else { return nil }
    var sums = [Double](repeating: 0, count: problem.facilities.count)
    for (block, facility) in today.facility.enumerated() where facility >= 0 {
      sums[Int(facility)] += Double(problem.pupils[block])
    }
    return sums
  }
}
