import Layers
import Studies

/// Which table is which data set.
struct TableRoles {
  /// Positions in the list of tables, by data set.
  private(set) var tables: [String: Int] = [:]
  /// The column of the schools' own codes.
  private(set) var schoolCode: String?
  private let found: [FoundFiles.Table]

  init(_ found: [FoundFiles.Table]) {
    self.found = found
    let scores = found.indices.map { schoolScore($0) }
    if let best = found.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }), scores[best] >= 4 {
      tables["schools"] = best
      schoolCode = codeColumn(of: best)
    }
    let codes = Set(
      tables["schools"].flatMap { index in schoolCode.map { found[index].column($0).labels } } ?? [])
    var pairs = [(score: Double, dataset: String, table: Int)]()
    for table in found.indices where table != tables["schools"] {
      for dataset in ["pupils", "register", "applications", "staff", "costs"] {
        pairs.append((score(table, as: dataset, schoolCodes: codes), dataset, table))
      }
    }
    for pair in pairs.sorted(by: { ($0.score, $1.table, $1.dataset) > ($1.score, $0.table, $0.dataset) })
    where pair.score >= 4 && tables[pair.dataset] == nil && !tables.values.contains(pair.table) {
      tables[pair.dataset] = pair.table
    }
  }

  /// How well a table's columns and its name fit the words of a data set.
  private func fit(_ table: Int, _ columns: [String]) -> Double {
    columns.reduce(0) { sum, column in
      sum
        + (found[table].table.header.contains { (ProposalWords.columns[column]?.fit($0) ?? 0) >= 2 } ? 1 : 0)
    }
  }

  private func nameFit(_ table: Int, _ dataset: String) -> Double {
    Double(ProposalWords.files[dataset]?.fit(found[table].title) ?? 0) * 1.5
  }

  private func schoolScore(_ index: Int) -> Double {
    let table = found[index]
    let hasSector = table.table.header.contains { SectorGuess(table.column($0)) != nil }
    let hasNames = table.table.header.contains { name in
      let labels = table.column(name).labels
      return !labels.isEmpty && labels.filter(ProposalWords.schoolNames.isIn).count * 3 > labels.count
    }
    let hasPlaces = table.table.places != nil || fit(index, ["x", "y"]) == 2
    guard hasPlaces else { return 0 }
    return nameFit(index, "schools") + (hasSector ? 3 : 0) + (hasNames ? 3 : 0) + fit(index, ["capacity"])
      - nameFit(index, "register") - nameFit(index, "pupils") - 2
      * fit(index, ["origin", "parents_education"])
  }

  private func score(_ table: Int, as dataset: String, schoolCodes: Set<String>) -> Double {
    let joins =
      found[table].table.header.map { found[table].column($0).agreement(with: schoolCodes) }.max() ?? 0
    let columns: [String: [String]] = [
      "pupils": ["pupil", "origin", "parents_education", "needs", "grade", "sex", "repeater"],
      "register": [], "applications": ["rank", "assigned_school", "pupil"],
      "staff": ["teacher", "fte", "role", "years_teaching"], "costs": ["amount", "type"],
    ]
    let own = nameFit(table, dataset) + fit(table, columns[dataset] ?? [])
    switch dataset {
    case "register":
      return own + (AddressColumns(register: found[table]) == nil ? -9 : 4) - 4 * joins
    case "pupils": return own + 3 * joins - 2 * fit(table, ["rank", "fte"])
    case "applications": return own + 2 * joins + 2 * fit(table, ["rank", "assigned_school"])
    case "staff": return own + 2 * joins + 2 * fit(table, ["fte"])
    default: return own + 2 * joins + 2 * fit(table, ["amount"])
    }
  }

  /// The column of a table's own codes: without repetition where it has a value, named by other tables, called a code.
  private func codeColumn(of index: Int) -> String? {
    let table = found[index]
    // Some rows may have no code, as nurseries in a list of schools.
    let candidates = table.table.header.filter { table.column($0).isUniqueWhereKnown }
    func score(_ name: String) -> Double {
      let codes = Set(table.column(name).labels)
      let others = found.indices.filter { $0 != index }
      let named =
        others.flatMap { other in
          found[other].table.header.map { found[other].column($0).agreement(with: codes) }
        }.max() ?? 0
      return 2 * named + Double(ProposalWords.columns["school"]?.fit(name) ?? 0) / 3
        - (table.column(name).numericShare(comma: true) > 0.5 ? 2 : 0)
        - (table.column(name).isUnique ? 0 : 0.5)
        - (["x", "y"].contains { (ProposalWords.columns[$0]?.fit(name) ?? 0) > 1 } ? 2 : 0)
    }
    return candidates.enumerated().max { (score($0.element), $1.offset) < (score($1.element), $0.offset) }?
      .element
  }
}

/// What the values of a column say about who runs a school; nil for a column that says something else.
struct SectorGuess {
  let meanings: [String: String]

  init?(_ column: CategoryColumn) {
    guard (1...12).contains(column.labels.count) else { return nil }
    var meanings = [String: String]()
    for label in column.labels {
      if ProposalWords.subsidisedSector.isIn(label) || ProposalWords.subsidisedSector.contains(label) {
        meanings[label] = "subsidised"
      } else if ProposalWords.publicSector.isIn(label) {
        meanings[label] = "public"
      } else if ProposalWords.privateSector.isIn(label) {
        meanings[label] = "private"
      } else if ProposalWords.unknown.contains(label) {
        meanings[label] = "unknown"
      }
    }
    let known = zip(column.labels, column.counts).reduce(0) { $0 + (meanings[$1.0] == nil ? 0 : $1.1) }
    guard known * 10 > column.known * 9, meanings.values.contains(where: { $0 != "unknown" }) else {
      return nil
    }
    // A code without meaning would stop the study.
    for label in column.labels where meanings[label] == nil { meanings[label] = "unknown" }
    self.meanings = meanings
  }
}
