import Layers
import Redesign
import Studies

/// A table of schools with their pupils and those of a group, one row per school and stage.
///
/// Pupils count as living at their school, so that ways are straight lines between schools.
public struct BalanceTable {
  private let file: CSVFile
  private let columns: NamedColumns

  public init(_ path: String, _ columns: NamedColumns = NamedColumns()) throws(FileError) {
    file = try CSVFile(path)
    self.columns = columns
  }

  /// The cases of each stage and municipality, in the order of the table, and what is doubtful, a sentence each.
  ///
  /// - Parameters:
  ///   - group: the column of the members.
  ///   - longestWay: in metres, or the unit of the coordinates; nil for any.
  /// - Throws: `FileError` with row and column for what is missing or no number, for more members than pupils, and for
  ///   rows that are no schools but totals.
  public func cases(
    group: String, _ limits: BalanceLimits, longestWay: Double?
  ) throws(FileError) -> (cases: [BalanceCase], notes: [String]) {
    _ = try columns.needed(.facility, in: file)
    let pupilColumn = try columns.needed(.pupils, in: file)
    guard let groupColumn = file.columnName(group) else {
      throw .noColumn(group, among: file.header, path: file.path)
    }
    let table = try PlainTable(
      file, columns, texts: [.facility, .stage, .municipality],
      numbers: [.pupils, .capacity, .x, .y, .latitude, .longitude], extraNumbers: [groupColumn])
    let codes = try table.codes(.facility, unique: false)
    guard !codes.isEmpty else { throw FileError(.badData, path: file.path, "the table has no rows") }
    let pupils = try table.counts(named: pupilColumn)
    let members = try table.counts(named: groupColumn)
    if let row = pupils.indices.first(where: { members[$0] > pupils[$0] }) {
      throw FileError(
        .badData, path: file.path, row: row + 1, column: groupColumn,
        "the school has more members of the group than pupils")
    }
    let capacities = try table.numbers(.capacity, "a number of 0 or more") { $0 >= 0 }
    let places = try CoordinateColumns(table)
    guard longestWay == nil || places.isKnown else {
      throw FileError(
        .badData, path: file.path, "the schools have no coordinates, so that no way has a length",
        hint: "add their columns x and y, or leave out --longest-way")
    }
    let cases = try BalanceRows(table: table, codes: codes, pupils: pupils, members: members).cases()
    let far = cases.flatMap { own in
      places.remote(from: places.middle(of: own.rows), among: own.rows)
    }
    let full = codes.indices.count { row in capacities.map { Double(pupils[row]) > $0[row] } ?? false }
    let notes =
      (CoordinateColumns.doubt(far, "school", "schools", in: table).map { [$0] } ?? [])
      + (full > 0
        ? ["\(counted(full, "school has", "schools have")) more pupils than places, and may keep as many"]
        : [])
    let balanced = cases.map { key, own in
      let all = own.reduce(0) { $0 + Int(pupils[$1]) }
      let share = all > 0 ? Double(own.reduce(0) { $0 + Int(members[$1]) }) / Double(all) : 0
      let bounds = own.map { limits.members(of: Int(pupils[$0]), share: share) }
      var school: [Int32] = []
      var isMember: [Bool] = []
      for (position, row) in own.enumerated() {
        school += Array(repeating: Int32(position), count: Int(pupils[row]))
        isMember += (0..<Int(pupils[row])).map { $0 < Int(members[row]) }
      }
      return BalanceCase(
        stage: key[0], municipality: key[1], codes: own.map { codes[$0] }, names: own.map { codes[$0] },
        problem: BalanceProblem(
          places: own.map { row in max(Int(pupils[row]), capacities.map { Int($0[row]) } ?? 0) },
          least: bounds.map(\.least), most: bounds.map(\.most), school: school, isMember: isMember
        ) { pupil, other in
          let way = places.way(own[Int(school[pupil])], own[other])
          return way > longestWay ?? .infinity ? nil : way
        }, knowsWays: places.isKnown)
    }
    return (balanced, notes)
  }
}
