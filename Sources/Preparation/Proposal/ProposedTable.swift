import Geography
import Layers
import Studies

/// What a proposal says about one table: its columns with the reasons, and what its codes mean.
struct ProposedTable {
  struct Entry {
    let standard: String
    let local: String
    let reason: String
  }

  let file: String
  /// The files by school year, when there is one for each.
  var files: [(year: String, file: String)] = []
  var remark: String
  var columns: [Entry] = []
  var values: [(standard: String, meanings: [(code: String, meaning: String)], reason: String)] = []
  var crs: (code: String, reason: String)?
  var decimalComma = false
  var city: (name: String, reason: String)?

  mutating func add(_ standard: String, _ local: String, _ reason: String) {
    columns.append(Entry(standard: standard, local: local, reason: reason))
  }

  func local(_ standard: String) -> String? { columns.first { $0.standard == standard }?.local }

  /// Where the places are, as far as it has to be said.
  mutating func add(_ places: ProposedCoordinates?) {
    guard let places else { return }
    if let x = places.x, let y = places.y {
      add("x", x, "by name")
      add("y", y, "by name")
      decimalComma = places.decimalComma
    }
    if places.x != nil, let crs = places.crs {
      let code = crs.code ?? crs.definition
      self.crs = (
        code, crs == .wgs84 ? "the coordinates are degrees" : "in \(crs.name) the places lie in the city"
      )
    }
  }
}

/// Chooses columns of a table one after the other, so that none is taken twice.
struct ColumnChoice {
  private(set) var free: [String]
  private let table: FoundFiles.Table

  init(_ table: FoundFiles.Table) {
    self.table = table
    free = table.table.header
  }

  mutating func take(_ name: String) { free.removeAll { $0 == name } }

  /// The free column whose name fits a standard one best and whose values may be meant.
  mutating func choose(
    _ standard: String, atLeast fit: Int = 2, _ suits: (CategoryColumn) -> Bool = { _ in true }
  )
    -> String?
  {
    let words = ProposalWords.columns[standard]
    func score(_ name: String) -> Int { words?.fit(name) ?? 0 }
    let candidates = free.filter { score($0) >= fit && suits(table.column($0)) }
    guard
      let best = candidates.enumerated().max(by: {
        (score($0.element), $1.offset) < (score($1.element), $0.offset)
      })?.element
    else { return nil }
    take(best)
    return best
  }

  /// The free column whose values agree best with some codes, names that fit preferred.
  mutating func choose(_ standard: String, namedIn codes: Set<String>) -> (name: String, share: Double)? {
    func score(_ name: String) -> Double {
      let agreement = table.column(name).agreement(with: codes)
      return agreement < 0.4 ? 0 : agreement + Double(ProposalWords.columns[standard]?.fit(name) ?? 0) / 6
    }
    guard
      let best = free.enumerated().max(by: { (score($0.element), $1.offset) < (score($1.element), $0.offset) }
      )?.element,
      score(best) > 0
    else { return nil }
    take(best)
    let column = table.column(best)
    let known = zip(column.labels, column.counts).reduce(0) { $0 + (codes.contains($1.0) ? $1.1 : 0) }
    return (best, Double(known) / Double(max(1, column.known)))
  }
}

extension CategoryColumn {
  /// Whether it holds school years, such as 2025 or 2025-26.
  var isYears: Bool {
    !labels.isEmpty
      && labels.allSatisfy { label in
        let digits = label.prefix(4)
        return digits.count == 4 && digits.allSatisfy(\.isNumber)
          && (digits.hasPrefix("19") || digits.hasPrefix("20"))
          && label.count <= 9
      }
  }

  /// What yes and no are here; nil for a column of something else.
  var answers: [(code: String, meaning: String)]? {
    guard (1...4).contains(labels.count) else { return nil }
    var answers = [(code: String, meaning: String)]()
    for label in labels.sorted() {
      if ProposalWords.yes.contains(label) {
        answers.append((label, "yes"))
      } else if ProposalWords.no.contains(label) {
        answers.append((label, "no"))
      } else if ProposalWords.unknown.contains(label) {
        answers.append((label, "unknown"))
      } else {
        return nil
      }
    }
    return answers.contains { $0.meaning == "yes" } ? answers : nil
  }
}
