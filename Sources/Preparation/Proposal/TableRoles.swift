import Layers
import Studies

/// Which table is which data set.
struct TableRoles {
  /// Positions in the list of tables, by data set.
  private(set) var tables: [String: Int] = [:]
  /// The column of the schools' own codes.
  private(set) var schoolCode: String?
  /// That there are other editions, by data set.
  private(set) var notes: [String: String] = [:]
  let found: [FoundFiles.Table]

  init(_ found: [FoundFiles.Table]) {
    self.found = found
    let scores = found.indices.map { schoolScore($0) }
    if let best = found.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }), scores[best] >= 4 {
      set("schools", best, orEditionIn: found.indices.filter { scores[$0] >= 4 })
    } else if let best = namedTable(scores) ?? onlyNamedPoints(scores) {
      set("schools", best, orEditionIn: found.indices.filter { scores[$0] >= 0 && hasPlaces($0) })
    }
    schoolCode = tables["schools"].flatMap { codeColumn(of: $0) }
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
      // Pupils of several years may be in a file for each, with the same columns.
      let header: Set<String> = pair.dataset == "pupils" ? Set(found[pair.table].table.header) : []
      let alike = pairs.filter { $0.dataset == pair.dataset && $0.score >= 4 }.map(\.table)
      set(
        pair.dataset, pair.dataset == "pupils" ? newest(like: pair.table) : pair.table,
        orEditionIn: alike.filter {
          !tables.values.contains($0) && Set(found[$0].table.header) != header
        })
    }
  }

  /// Of the tables with the same columns that are not taken the one of the last year in their names.
  private func newest(like table: Int) -> Int {
    guard let own = NamedYear(file: found[table].file) else { return table }
    let header = Set(found[table].table.header)
    var newest = (table: table, year: own.start)
    for other in found.indices
    where Set(found[other].table.header) == header && !tables.values.contains(other) {
      guard let year = NamedYear(file: found[other].file)?.start, year > newest.year else { continue }
      newest = (other, year)
    }
    return newest.table
  }

  /// Takes a table for a data set, or the newest edition of it among some.
  private mutating func set(_ dataset: String, _ table: Int, orEditionIn candidates: [Int]) {
    let files = Set(candidates + [table]).sorted().map { (position: $0, file: found[$0].file) }
    let editions = Editions(files, year: nil)
    let right = editions.right(for: table)
    tables[dataset] = right
    notes[dataset] = editions.note(on: right) { found[$0].file }
  }

  /// How well a table's columns and its name fit the words of a data set.
  func fit(_ table: Int, _ columns: [String]) -> Double {
    columns.reduce(0) { sum, column in
      let isThere = found[table].table.header.contains { name in
        (ProposalWords.columns[column]?.fit(name) ?? 0) >= 2
          && (column != "rank" || areRanks(found[table].column(name)))
      }
      return sum + (isThere ? 1 : 0)
    }
  }

  /// Whether numbers may be the ranks that a family gives: the rank of a neighbourhood among thousands is none.
  private func areRanks(_ column: CategoryColumn) -> Bool {
    column.labels.count <= TableRoles.mostRanks
  }

  private static let mostRanks = 60

  func nameFit(_ table: Int, _ dataset: String) -> Double {
    Double(ProposalWords.files[dataset]?.fit(found[table].title) ?? 0) * 1.5
  }

  func hasPlaces(_ index: Int) -> Bool { found[index].table.places != nil || fit(index, ["x", "y"]) == 2 }

  private func schoolScore(_ index: Int) -> Double {
    let table = found[index]
    let hasSector = table.table.header.contains { SectorGuess(table.column($0)) != nil }
    let hasNames = table.table.header.contains { name in
      let labels = table.column(name).labels
      return !labels.isEmpty && labels.filter(ProposalWords.schoolNames.isIn).count * 3 > labels.count
    }
    guard hasPlaces(index) else { return 0 }
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
