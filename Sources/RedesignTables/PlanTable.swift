import Layers
import Redesign

/// A plan in a file: a row per block with the facility that it is assigned to.
public struct PlanTable {
  private let file: CSVFile
  private let columns: NamedColumns
  private let mayBeNamed: Bool

  /// - Parameter columns: the names of its columns; nil where they cannot be named.
  /// - Throws: `FileError` when the file cannot be read.
  public init(_ path: String, _ columns: NamedColumns? = nil) throws(FileError) {
    file = try CSVFile(path)
    self.columns = columns ?? NamedColumns()
    mayBeNamed = columns != nil
  }

  /// The plan for the blocks and facilities of a problem.
  public func plan(for problem: RedesignProblem) throws(FileError) -> Plan {
    try plan(
      units: Dictionary(uniqueKeysWithValues: problem.blocks.enumerated().map { ($1, $0) }),
      facilities: Dictionary(
        uniqueKeysWithValues: problem.facilities.enumerated().map { ($1.code, $0) }), mayMiss: false)
  }

  /// - Parameter mayMiss: whether blocks may have no facility.
  /// - Throws: `FileError` for a code that is not known, a block that stands twice or not at all.
  func plan(units: [String: Int], facilities: [String: Int], mayMiss: Bool) throws(FileError) -> Plan {
    guard let unitColumn = columns.column(.unit, in: file) else {
      throw noColumn(columns.chosen[.unit] ?? "unit")
    }
    let known = facilityNames.lazy.compactMap { file.columnName($0) }
    guard let facilityColumn = known.first(where: { $0 != unitColumn }) else {
      throw noColumn(facilityNames[0])
    }
    let table = try PlainTable(
      file, NamedColumns([.unit: unitColumn, .today: facilityColumn]), texts: [.unit, .today], numbers: [])
    let codes = try table.codes(.unit, unique: true)
    let assigned = table.texts(.today) ?? []
    var plan = ContiguousArray<Int32>(repeating: Plan.none, count: units.count)
    for (row, code) in codes.enumerated() {
      guard let unit = units[code] else {
        throw .unknown(
          "block", code, among: codes, known: units.codesInOrder, "the codes of the blocks are",
          path: file.path, row: row + 1, column: unitColumn)
      }
      guard let text = assigned[row] else {
        if mayMiss { continue }
        throw FileError(
          .badData, path: file.path, row: row + 1, column: facilityColumn, "the block has no facility")
      }
      guard let facility = facilities[text] else {
        throw .unknown(
          "facility", text, among: assigned.compactMap { $0 }, known: facilities.codesInOrder,
          "the codes of the facilities are", path: file.path, row: row + 1, column: facilityColumn)
      }
      plan[unit] = Int32(facility)
    }
    if !mayMiss, let missing = plan.firstIndex(of: Plan.none) {
      let code = units.first { $0.value == missing }?.key ?? ""
      let count = plan.filter { $0 == Plan.none }.count
      throw FileError(
        .badData, path: file.path, column: unitColumn,
        "the plan leaves out \(count == 1 ? "one block" : "\(count) blocks"), the first of them \(code)",
        hint: "each block needs a row")
    }
    return Plan(plan)
  }

  /// The names of the column of facilities, those that were chosen first.
  private var facilityNames: [String] {
    [ColumnRole.today, .facility].compactMap { columns.chosen[$0] }
      + ["facility", "school", "today", "zone", "area", "district", "assignment"]
  }

  /// That the column of blocks or that of facilities is not there.
  private func noColumn(_ name: String) -> FileError {
    let wanted = "a plan has the columns unit and facility"
    if let title = file.titleAbove(["unit", "facility"]) { return title }
    guard !file.seemsHeaderless else {
      return FileError(
        .badData, path: file.path, column: name, "the file seems to have no header row",
        hint: "\(wanted), which the first row must name")
    }
    let names = "the columns are " + file.header.map { "\"\($0)\"" }.joined(separator: ", ")
    return FileError(
      .badData, path: file.path, column: name, "there is no such column, and \(wanted)",
      hint: mayBeNamed ? "\(names): name them with --columns unit=…,facility=…" : "\(names): rename them")
  }
}

extension Plan {
  /// Writes the plan as `unit,facility`.
  public func writeCSV(for problem: RedesignProblem, to writer: ByteWriter) {
    writer.append("unit,facility\n")
    for (block, facility) in facility.enumerated() {
      let code = facility < 0 ? "" : problem.facilities[Int(facility)].code
      writer.append("\(problem.blocks[block].csvField),\(code.csvField)\n")
    }
  }
}
