import Layers
import Studies

/// Which of the columns that hold codes of schools names the one that a table is about: of pupils the school that they
/// attend now, of applications the one that is asked for.
///
/// Others name the school before, that of a sibling, the nearest one.
struct SchoolColumn {
  let name: String
  let reason: String

  /// nil when no column holds codes of schools.
  ///
  /// - Parameters:
  ///   - free: the table's columns that hold nothing else.
  ///   - codes: of the schools.
  ///   - own: how the schools' own table calls the column of their codes.
  init?(
    _ table: FoundFiles.Table, free: [String], dataset: String, codes: Set<String>, calledByThem own: String?
  ) {
    let candidates = free.compactMap {
      Candidate($0, table.column($0), dataset: dataset, codes: codes, calledByThem: own)
    }
    guard
      let best = candidates.enumerated().max(by: {
        ($0.element.score, $1.offset) < ($1.element.score, $0.offset)
      })?.element
    else {
      guard let padded = SchoolColumn.padded(table, free: free, codes: codes) else { return nil }
      name = padded
      reason =
        "its codes are those of schools but for zeros in front: before anything is measured, write them alike in both tables, as text"
      return
    }
    name = best.name
    let column = table.column(best.name)
    let known = zip(column.labels, column.counts).reduce(0) { $0 + (codes.contains($1.0) ? $1.1 : 0) }
    let share = Double(known) / Double(max(1, column.known))
    let others = candidates.filter { $0.name != best.name && $0.mayNameSchools }.map(\.name)
    let more =
      others.isEmpty
      ? ""
      : "; \(others.prefix(3).joined(separator: ", ")) \(others.count == 1 ? "holds" : "hold") such codes as well"
    let meant = dataset == "applications" ? "asked for" : "attended now"
    reason =
      "\(Int((share * 1000).rounded(.down)) / 10) % of its codes are those of schools" + more
      + (best.isOther ? "; look it over: by its name this is not the school that is \(meant)" : "")
  }

  /// The first column whose codes would be those of schools if neither had zeros in front.
  private static func padded(_ table: FoundFiles.Table, free: [String], codes: Set<String>) -> String? {
    let bare = Set(codes.map { String($0.withoutLeadingZeros) })
    return free.first { name in
      let column = table.column(name)
      guard !column.isUnique, column.labels.contains(where: { $0.count >= shortestPadded }) else {
        return false
      }
      return CategoryColumn(column.labels.map { String($0.withoutLeadingZeros) }).agreement(with: bare) >= 0.4
    }
  }

  /// Shorter numbers are as likely those of grades.
  private static let shortestPadded = 4

  private struct Candidate {
    let name: String
    let score: Double
    /// Whether the name is that of another school than the one that is meant.
    let isOther: Bool
    /// Whether it is no coincidence that its values are codes of schools.
    let mayNameSchools: Bool

    init?(
      _ name: String, _ column: CategoryColumn, dataset: String, codes: Set<String>, calledByThem own: String?
    ) {
      let agreement = column.agreement(with: codes)
      guard agreement >= 0.4 else { return nil }
      let fit = ProposalWords.columns["school"]?.fit(name) ?? 0
      let isCalledAlike = own.map { $0.lowercased() == name.lowercased() } ?? false
      // Small numbers are those of grades, of children in a family and the like as well.
      let areSmall = column.labels.allSatisfy { label in Int(label).map { abs($0) < 100 } ?? false }
      let isPlain = fit < 2 && ProposalWords.ownSchools.fit(name) == 0 && !isCalledAlike
      let (others, meant) = Candidate.words(dataset)
      let isOther = others.contains { $0.fit(name) > 0 }
      var score = agreement + Double(fit) / 6
      // A column of other codes in each row is hardly that of the schools, though it is called like theirs: "id".
      if isCalledAlike, !column.isUnique { score += 0.5 }
      if meant.isIn(name) { score += 0.5 }
      if isOther { score -= 0.6 }
      if isPlain, areSmall { score -= 0.5 }
      (self.name, self.score, self.isOther) = (name, score, isOther)
      mayNameSchools = !column.isUnique && !(isPlain && areSmall)
    }

    /// What columns of other schools are called, and what those of the school that is meant are.
    private static func words(_ dataset: String) -> (others: [ProposalWords], meant: ProposalWords) {
      let always = [
        ProposalWords.formerSchools, ProposalWords.siblingSchools, ProposalWords.assignedSchools,
      ]
      return dataset == "applications"
        ? (always + [ProposalWords.attendedSchools], ProposalWords.soughtSchools)
        : (always + [ProposalWords.nextSchools, ProposalWords.soughtSchools], ProposalWords.attendedSchools)
    }
  }
}
