import Layers
import Redesign

/// A plan in a file: a row per block with the facility that it is assigned to.
public struct PlanTable {
  private let file: CSVFile
  private let columns: NamedColumns

  /// - Throws: `FileError` when the file cannot be read.
  public init(_ path: String, _ columns: NamedColumns = NamedColumns()) throws(FileError) {
    file = try CSVFile(path)
    self.columns = columns
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
    let unitColumn = try columns.needed(.unit, in: file)
    let facilityColumn = try name(of: [.today, .facility], besides: unitColumn)
    let table = try PlainTable(
      file, NamedColumns([.unit: unitColumn, .today: facilityColumn]), texts: [.unit, .today], numbers: [])
    let codes = try table.codes(.unit, unique: true)
    let assigned = table.texts(.today) ?? []
    var plan = ContiguousArray<Int32>(repeating: Plan.none, count: units.count)
    for (row, code) in codes.enumerated() {
      guard let unit = units[code] else {
        throw FileError(
          .badData, path: file.path, row: row + 1, column: unitColumn, "there is no such block")
      }
      guard let text = assigned[row] else {
        if mayMiss { continue }
        throw FileError(
          .badData, path: file.path, row: row + 1, column: facilityColumn, "the block has no facility")
      }
      guard let facility = facilities[text] else {
        throw FileError(
          .badData, path: file.path, row: row + 1, column: facilityColumn, "there is no such facility")
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

  private func name(of roles: [ColumnRole], besides taken: String) throws(FileError) -> String {
    let names = roles.compactMap { columns.chosen[$0] } + ["facility", "school", "today", "zone", "area"]
    if let name = names.lazy.compactMap({ file.columnName($0) }).first(where: { $0 != taken }) { return name }
    throw FileError(
      .badData, path: file.path, column: "facility", "there is no column for the facility",
      hint: "a plan has the columns unit and facility")
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
