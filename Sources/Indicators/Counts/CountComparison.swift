import Languages
import Layers
import Segregation
import Studies

/// What two tables of counts that are compared have in common, by the names of their units and groups.
public struct CountComparison: Sendable {
  private let before: CountTable
  private let after: CountTable

  public init(_ before: CountTable, _ after: CountTable) { (self.before, self.after) = (before, after) }

  /// What would be in both tables but for how it is written, one sentence each: a school whose code lost its zeros seems to
  /// close, and another to open.
  public var doubts: [Text] {
    let (first, second) = (before.path.shownPath, after.path.shownPath)
    let units: Text? = alikeUnits.map { count, words in
      "of the units of \(name: first), \(.whole(count)) would be in \(name: second) but for \(Text(words)): each seems to close, and another one to open"
    }
    let groups: Text? = alikeGroups.map { count, words in
      "of the groups of \(name: first), \(.whole(count)) would be in \(name: second) but for \(Text(words)): each seems to leave, and another one to come"
    }
    return [units, groups].compactMap { $0 }
  }

  /// Throws where there is nothing to be compared.
  ///
  /// - Parameters:
  ///   - units: the column of the units.
  ///   - group: that of the groups; nil where each has a column.
  public func check(units: String, group: String?) throws(FileError) {
    func fault(_ things: String, _ column: String?, _ alike: (count: Int, words: String)?) -> FileError {
      FileError(
        .badData, path: after.path, column: column,
        "no \(things) of it is in \(before.path.shownPath), so that there is nothing to compare",
        hint: alike.map {
          "write them alike in both tables: \($0.count) would be in both but for \($0.words)"
        }
          ?? "the column must hold the same names or codes in both tables")
    }
    guard !Set(before.units).isDisjoint(with: after.units) else { throw fault("unit", units, alikeUnits) }
    guard !Set(before.groups).isDisjoint(with: after.groups) else { throw fault("group", group, alikeGroups) }
  }

  /// Both tables without the units of which either masks a count: in the other, they would seem to be opened or closed.
  ///
  /// - Throws: `SegregationError`, which tables that could be read cannot cause.
  public func leavingOutMasked() throws(SegregationError) -> (before: CountTable, after: CountTable) {
    (try before.leavingOut(after.maskedUnits), try after.leavingOut(before.maskedUnits))
  }

  private var alikeUnits: (count: Int, words: String)? {
    CountComparison.alike(
      before.maskedUnits.union(before.units), after.maskedUnits.union(after.units), SpellingDifference.ofCodes
    )
  }

  private var alikeGroups: (count: Int, words: String)? {
    CountComparison.alike(Set(before.groups), Set(after.groups), SpellingDifference.ofWords)
  }

  /// How many names of one table are not in the other and would be but for a difference in how they are written.
  private static func alike(
    _ one: Set<String>, _ other: Set<String>, _ differences: [SpellingDifference]
  ) -> (count: Int, words: String)? {
    let added = other.subtracting(one)
    guard !added.isEmpty else { return nil }
    return SpellingDifference.explaining(one.subtracting(other), by: added, differences).map {
      ($0.texts.count, $0.difference.words)
    }
  }
}
