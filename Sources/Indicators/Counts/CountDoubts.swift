import Languages
import Layers
import Studies

/// Finds what makes the numbers of a table of counts other ones than they seem: one thing under two spellings, a group that
/// says that nothing is known, percents in place of pupils.
struct CountDoubts {
  let units: [String]
  let groups: [String]
  /// Row by row.
  let counts: [Double]

  /// What a reader must know, one sentence each.
  var notes: [Text] {
    let percents: [Text] =
      hasPercents
      ? ["each unit has 100 in all: if these are percents, indices take all units for equally large"] : []
    let unknown = groups.filter(UnknownValue.isOne).sorted()
    return percents + alike(units, areUnits: true) + alike(groups, areUnits: false)
      + misjoined(units, areUnits: true) + misjoined(groups, areUnits: false) + known(unknown)
  }

  /// - Parameter unknown: the groups that may say that nothing is known.
  private func known(_ unknown: [String]) -> [Text] {
    switch unknown.count {
    case 0: []
    case 1:
      [
        "\(name: unknown.quoted()) counts as a group of its own: leave it empty, or out, where it says that nothing is known"
      ]
    default:
      [
        "\(name: unknown.quoted()) count as groups of their own: leave it empty, or out, where it says that nothing is known"
      ]
    }
  }

  /// Names that differ by blanks, letter case and accents only, of which a few may be slips.
  private func alike(_ names: [String], areUnits: Bool) -> [Text] {
    guard let difference = SpellingDifference.ofWords.first(where: { $0.words.contains("accents") }) else {
      return []
    }
    let twins = twins(names, areUnits: areUnits, by: difference.form)
    guard let first = twins.map({ $0.sorted() }).min(by: { $0[0] < $1[0] }),
      twins.count * 20 <= max(names.count, 20)
    else { return [] }
    return [
      CountDoubts.note(first, areUnits: areUnits, Text(difference.words), isOneOfSeveral: twins.count > 1)
    ]
  }

  /// Names of one form, where one of them stands for several pupils: those of one each may be people's.
  private func twins<Form: Hashable>(
    _ names: [String], areUnits: Bool, by form: (String) -> Form
  ) -> [[String]] {
    let alike = Dictionary(grouping: names.indices) { form(names[$0]) }.values.filter { $0.count > 1 }
    return alike.filter { twins in
      twins.contains { name in
        let cells = areUnits ? groups.indices.map { (name, $0) } : units.indices.map { ($0, name) }
        let size = cells.reduce(0) { $0 + counts[$1.0 * groups.count + $1.1] }
        return size >= Double(CategoryColumn.fewestTold)
      }
    }.map { $0.map { names[$0] } }
  }

  private static func note(
    _ names: [String], areUnits: Bool, _ words: Text, isOneOfSeveral: Bool
  ) -> Text {
    let (quoted, count) = (names.quoted(), Number.whole(names.count))
    let note: Text =
      areUnits
      ? "\(name: quoted) differ by \(words) only and are counted as \(count) units"
      : "\(name: quoted) differ by \(words) only and are counted as \(count) groups"
    return isOneOfSeveral ? "\(note); so are others" : note
  }

  /// Names of one thing that spreadsheets and keyboards keep apart, however many: 08019 and 8019, A in Latin and in Cyrillic.
  private func misjoined(_ names: [String], areUnits: Bool) -> [Text] {
    [
      (
        "zeros in front",
        { (name: String) in name.allSatisfy(\.isNumber) ? name.withoutLeadingZeros : Substring(name) }
      ), ("letters or digits that look alike", { Substring($0.withoutLookalikes) }),
    ].compactMap { words, form in
      let twins = twins(names, areUnits: areUnits) { form($0) }
      guard let first = twins.map({ $0.sorted() }).min(by: { $0[0] < $1[0] }) else { return nil }
      return CountDoubts.note(first, areUnits: areUnits, Text(words), isOneOfSeveral: twins.count > 1)
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
