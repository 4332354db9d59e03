import Layers
import Studies

/// When the schools of a list opened and closed, and which of its rows are of closed ones, as far as its columns tell.
struct ProposedOpeningYears {
  /// The columns of the first and of the last days or years.
  private(set) var from: String?
  private(set) var until: String?
  /// Where the list tells no days: the column of the schools' state, what it says of those that are not closed, and how
  /// many others there are.
  private(set) var state: (column: String, open: [String], closed: Int)?
  /// In words.
  private(set) var doubts: [String] = []

  /// - Parameters:
  ///   - free: the table's columns that hold nothing else.
  ///   - code: the column of the schools' codes.
  ///   - attended: the schools that pupils name.
  init(_ table: FoundFiles.Table, free: [String], code: String?, attended: Set<String>) {
    let openings = ProposedOpeningYears.columns(of: table, free, ProposalWords.openings)
    let closures = ProposedOpeningYears.columns(of: table, free, ProposalWords.closures)
    let order = DayOrder(of: (openings + closures).map { table.column($0) })
    func opening(_ text: String) -> OpeningLimit? { OpeningLimit(opening: text, order) }
    func closure(_ text: String) -> OpeningLimit? { OpeningLimit(closing: text, order) }
    func choose(_ names: [String], _ limit: (String) -> OpeningLimit?, _ what: String) -> String? {
      let whole = names.first { table.column($0).labels.allSatisfy { limit($0) != nil } }
      if whole == nil, let name = names.first {
        doubts.append("\(name) may say when schools \(what), but not all of its values are days or years")
      }
      return whole
    }
    from = choose(openings, opening, "open")
    until = choose(closures.filter { $0 != from }, closure, "close")
    if let from, let until {
      let (first, last) = (table.column(from), table.column(until))
      let isReversed = (0..<min(first.count, last.count)).contains { row in
        guard let begin = first[row].flatMap(opening)?.start, let end = last[row].flatMap(closure)?.start
        else {
          return false
        }
        return end < begin
      }
      // The study would stop at a school that closed before it opened.
      if isReversed {
        doubts.append("\(from) is left out, as some of its days are behind those of \(until)")
        self.from = nil
      }
    }
    if until == nil { findState(table, free: free, code: code, attended: attended) }
  }

  /// The columns that are called so and half of whose values are days or years, the best name first.
  private static func columns(of table: FoundFiles.Table, _ free: [String], _ words: ProposalWords)
    -> [String]
  {
    let found = free.filter { name in
      guard words.fit(name) >= 2 else { return false }
      let labels = table.column(name).labels
      let days = labels.count {
        OpeningLimit(closing: $0) != nil || SchoolYear(endingOn: $0, .monthFirst) != nil
      }
      return !labels.isEmpty && days * 2 >= labels.count
    }
    return found.filter { words.fit($0) == 3 } + found.filter { words.fit($0) < 3 }
  }

  /// A column that says of some schools that they are closed and of others that they are open.
  private mutating func findState(
    _ table: FoundFiles.Table, free: [String], code: String?, attended: Set<String>
  ) {
    for name in free where ProposalWords.states.fit(name) > 0 {
      let column = table.column(name)
      guard (1...12).contains(column.labels.count) else { continue }
      let closed = Set(column.labels.filter(ProposalWords.closedState.isSaid))
      let open = column.labels.filter { !closed.contains($0) }
      guard !closed.isEmpty, open.isEmpty || open.contains(where: ProposalWords.openState.isIn) else {
        continue
      }
      let rows = (0..<column.count).filter { row in column[row].map(closed.contains) ?? false }
      let codes = code.map { table.column($0) }
      let named = rows.filter { row in codes?[row].map(attended.contains) ?? false }
      if open.isEmpty || !named.isEmpty || column.known < column.count {
        doubts.append(
          "by \(name) \(counted(rows.count, "school")) \(rows.count == 1 ? "is" : "are") closed; it does not say when"
            + (named.isEmpty ? "" : "; pupils attend some of them"))
      } else {
        state = (name, open.sorted(), rows.count)
      }
      return
    }
  }
}
