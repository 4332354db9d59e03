import Languages
import Layers
import Studies

/// Looks at what the table of schools says of school years and stages: `from`, `until`, `successor` and `stage`.
struct OpeningYearsCheck {
  private(set) var findings: [Finding] = []
  private let table: CheckedTable

  /// - Parameters:
  ///   - stages: the grades of each stage, as the study file names them.
  ///   - pupils: the tables of the pupils.
  init(_ table: CheckedTable, stages: [String: [String]], pupils: [CheckedTable]) {
    self.table = table
    let order = DayOrder(of: [table.column("from"), table.column("until")])
    if let days = DayDoubts(from: table.column("from"), until: table.column("until")) {
      findings.append(
        days.finding(file: table.path, column: table.localName("until"), fileRow: table.fileRow))
    }
    let first = years("from") { OpeningLimit(opening: $0, order) }
    let last = years("until") { OpeningLimit(closing: $0, order) }
    if let first, let last {
      let reversed = first.indices.filter { row in
        guard let from = first[row], let until = last[row] else { return false }
        return until < from
      }
      add(.impossibleTerm, .error, "until", reversed) {
        "\(count: $0, "school") that closed before it opened"
      }
    }
    checkSuccessors(hasClosed: last.map { $0.map { $0 != nil } })
    checkStages(stages, pupils)
  }

  /// The years of a column by the calendar years in which they begin; nil where the study maps no such column.
  private mutating func years(_ name: String, _ limit: (String) -> OpeningLimit?) -> [Int?]? {
    guard let column = table.column(name) else { return nil }
    // What means "unknown" is no limit either.
    let ofLabel = table.meanings(name).map { $0.map(limit) ?? .unlimited }
    let unknown = column.rows(labelled: ofLabel.map { $0 == nil })
    add(
      .impossibleTerm, .error, name, unknown,
      hint: "years look like 2025-26, 2025 or 2025-09-01; leave the field empty where there is no such limit"
    ) { "\(count: $0, "row") with something that is no school year" }
    return column.codes.map { $0 < 0 ? nil : ofLabel[Int($0)]?.start }
  }

  /// - Parameter hasClosed: whether each school has a last year; nil where none is said to.
  private mutating func checkSuccessors(hasClosed: [Bool]?) {
    guard let codes = table.column("school"), let named = table.column("successor") else { return }
    findings += JoinCheck(table, "successor", to: [table], "school").findings
    let rowOfCode = Dictionary(
      codes.codes.indices.filter { codes.codes[$0] >= 0 }.map { (codes.labels[Int(codes.codes[$0])], $0) },
      uniquingKeysWith: { first, _ in first })
    let next = named.codes.map { $0 < 0 ? nil : rowOfCode[named.labels[Int($0)]] }
    let circling = next.indices.filter { row in
      var (place, steps) = (next[row], 0)
      while let current = place, steps <= next.count { (place, steps) = (next[current], steps + 1) }
      return place != nil
    }
    add(.impossibleTerm, .error, "successor", circling) {
      "\(count: $0, "school") whose successors lead round in a circle"
    }
    let open = named.codes.indices.filter { named.codes[$0] >= 0 && hasClosed?[$0] != true }
    add(
      .impossibleTerm, .warning, "successor", open,
      hint: "give the last school year in the column \"until\"; until then its pupils stay where they are"
    ) { "\(count: $0, "school") with a successor but no last year" }
  }

  private mutating func checkStages(_ stages: [String: [String]], _ pupils: [CheckedTable]) {
    guard let column = table.column("stage") else { return }
    add(.stageNowhere, .warning, "stage", column.codes.indices.filter { column.codes[$0] < 0 }) {
      .counted(
        $0, one: "{0} school without a stage, which is there for nobody",
        many: "{0} schools without a stage, which are there for nobody")
    }
    let offers = StageList(column.labels)
    for table in pupils {
      guard let standard = ["stage", "grade"].first(where: { table.column($0) != nil }),
        let wanted = table.column(standard)
      else { continue }
      let isNowhere = table.meanings(standard).map { $0.map { !offers.offers($0, stages) } ?? false }
      let rows = wanted.rows(labelled: isNowhere)
      guard !rows.isEmpty else { continue }
      findings.append(
        table.finding(
          .stageNowhere, .warning, column: standard, rows: rows,
          standard == "stage"
            ? "\(count: rows.count, "pupil") of a stage that no school offers, for whom there is no school"
            : "\(count: rows.count, "pupil") of a grade that no school offers, for whom there is no school",
          hint: "write the grades of each stage under \"stages\" in the study file: {primary: [P1, P2, …]}"))
    }
  }

  private mutating func add(
    _ kind: Finding.Kind, _ severity: Finding.Severity, _ column: String, _ rows: [Int], hint: Text? = nil,
    _ text: (Int) -> Text
  ) {
    guard !rows.isEmpty else { return }
    findings.append(
      table.finding(kind, severity, column: column, rows: rows, text(rows.count), hint: hint))
  }
}
