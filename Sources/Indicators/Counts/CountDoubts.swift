import Studies

/// Finds what makes the numbers of a table of counts other ones than they seem: one thing under two spellings, a group that
/// says that nothing is known, percents in place of pupils.
struct CountDoubts {
  let units: [String]
  let groups: [String]
  /// Row by row.
  let counts: [Double]

  /// What a reader must know, one sentence each.
  var notes: [String] {
    let percents =
      hasPercents
      ? ["each unit has 100 in all: if these are percents, indices take all units for equally large"] : []
    let unknown = groups.filter(UnknownValue.isOne).sorted()
    return percents + alike(units, "units") + alike(groups, "groups") + misjoined(units, "units")
      + misjoined(groups, "groups")
      + (unknown.isEmpty
        ? []
        : [
          "\(unknown.quoted()) \(unknown.count == 1 ? "counts as a group of its own" : "count as groups of their own"): leave it empty, or out, where it says that nothing is known"
        ])
  }

  /// Names that differ by blanks, letter case and accents only, of which a few may be slips.
  private func alike(_ names: [String], _ things: String) -> [String] {
    guard let difference = SpellingDifference.ofWords.first(where: { $0.words.contains("accents") }) else {
      return []
    }
    let twins = Dictionary(grouping: names, by: difference.form).values.filter { $0.count > 1 }
    guard let first = twins.map({ $0.sorted() }).min(by: { $0[0] < $1[0] }),
      twins.count * 20 <= max(names.count, 20)
    else { return [] }
    return [
      "\(first.quoted()) differ by \(difference.words) only and are counted as \(first.count) \(things)"
        + (twins.count > 1 ? "; so are others" : "")
    ]
  }

  /// Names of one thing that spreadsheets and keyboards keep apart, however many: 08019 and 8019, A in Latin and in Cyrillic.
  private func misjoined(_ names: [String], _ things: String) -> [String] {
    [
      (
        "zeros in front",
        { (name: String) in name.allSatisfy(\.isNumber) ? name.withoutLeadingZeros : Substring(name) }
      ), ("letters or digits that look alike", { Substring($0.withoutLookalikes) }),
    ].compactMap { words, form in
      let twins = Dictionary(grouping: names, by: form).values.filter { $0.count > 1 }
      guard let first = twins.map({ $0.sorted() }).min(by: { $0[0] < $1[0] }) else { return nil }
      return "\(first.quoted()) differ by \(words) only and are counted as \(first.count) \(things)"
        + (twins.count > 1 ? "; so are others" : "")
    }
  }

  /// Whether all units have 100 in all, as rounded percents have.
  private var hasPercents: Bool {
    let all = units.indices.map { unit in
      counts[unit * groups.count..<(unit + 1) * groups.count].reduce(0, +)
    }
    let filled = all.filter { $0 > 0 }
    return filled.count > 2
      && (filled.allSatisfy { abs($0 - 100) <= 1 } || filled.allSatisfy { abs($0 - 1) <= 0.01 })
  }
}
