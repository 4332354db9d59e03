import Languages
import Layers

/// That groups have other members in one school year than in the one before, more than pupils change: the values of a
/// column were exchanged, filled down, sorted by themselves or pushed down by a cell.
struct OtherValues {
  private(set) var findings: [Finding] = []
  /// Whether the groups have about as many other members among the pupils found again as if these were other pupils; nil where
  /// nobody can tell.
  private(set) var areOfOthers: Bool?

  /// By so much the share of a group changes where its values no longer mean the same, and so large a part of the pupils found
  /// again changes.
  private static let change = 0.5
  /// Fewer pupils may change so much.
  private static let fewest = 50
  /// Fewer tell nothing of what is dealt out anew, nor do groups of few, of whom other ones may be members each year.
  private static let fewestDealt = 200
  private static let leastShare = 0.1
  /// Between these correlations the values of two years have nothing to do with each other. Below them, who was a member
  /// is one no more, as one who has repeated a grade.
  private static let unrelated = -0.05...0.2
  /// What pupils are in one year says nothing of them in the next.
  private static let columnsOfTheYear: Set = [
    "grade", "stage", "repeater", "status", "school", "year", "score", "sessions_missed", "sessions_possible",
  ]
  /// Groups that change by more than this part of what chance alone would change are those of other pupils, and by less than
  /// half of it those of the same ones.
  private static let partOfChance = 0.8

  private let earlier: YearPart
  private let later: YearPart
  private let file: StudyFile
  private let found: PupilsFoundAgain?
  /// Of the pupils found again those who are looked at first.
  private let some: [PupilsFoundAgain.Pair]

  /// - Parameters:
  ///   - found: the pupils of the earlier year who are found again; nil where none can be.
  ///   - some: some of them.
  ///   - file: the study's.
  init(
    _ earlier: YearPart, _ later: YearPart, _ found: PupilsFoundAgain?, _ some: [PupilsFoundAgain.Pair],
    of file: StudyFile
  ) {
    (self.earlier, self.later, self.file, self.found, self.some) = (earlier, later, file, found, some)
    var all: [PupilsFoundAgain.Pair]?
    /// All who are found again, which takes longer than some.
    func whole() -> [PupilsFoundAgain.Pair] {
      let pairs = all ?? found?.all ?? []
      all = pairs
      return pairs
    }
    var changes = (real: 0.0, byChance: 0.0)
    for (rule, (before, after)) in zip(file.groups, zip(earlier.groups, later.groups)) {
      let column = file.pupils.columns[rule.column]
      let (old, new) = (before.membership, after.membership)
      if let shares = OtherValues.changedShares((old.count, { old[$0] }), (new.count, { new[$0] })) {
        findings.append(told(shares, of: rule.name, column))
        continue
      }
      guard !OtherValues.columnsOfTheYear.contains(rule.column) else { continue }
      let seen = MemberChanges(old, new, of: some)
      changes.real += Double(seen.changed)
      changes.byChance += seen.changedByChance
      guard OtherValues.areMany(seen) || OtherValues.areDealt(seen) else { continue }
      guard !followsGrade(old, new) else { continue }
      let known = MemberChanges(old, new, of: whole())
      if OtherValues.areMany(known) {
        findings.append(told(known, of: rule.name, column))
      } else if OtherValues.areDealt(known) {
        findings.append(toldAsDealt(known, of: rule.name, column))
      }
    }
    if changes.byChance >= Double(OtherValues.fewest) / 2 {
      let part = changes.real / changes.byChance
      areOfOthers = part >= OtherValues.partOfChance ? true : part < 0.5 ? false : nil
    }
    if let before = earlier.pupils.attributes.categories["repeater"],
      let after = later.pupils.attributes.categories["repeater"],
      let shares = OtherValues.changedShares(before.members("yes"), after.members("yes"))
    {
      let column = file.pupils.columns["repeater"]
      findings.append(told(shares, of: column ?? "repeater", column))
    }
  }

  /// Whether the grade says in both years who is a member, as where some grades are tested and others are not: then all
  /// change who go up.
  private func followsGrade(_ old: ContiguousArray<Int8>, _ new: ContiguousArray<Int8>) -> Bool {
    func grades(_ part: YearPart, _ isMember: ContiguousArray<Int8>) -> [String: Bool]? {
      guard let column = part.pupils.attributes.categories["grade"] else { return nil }
      var (members, known) = (
        [Int](repeating: 0, count: column.labels.count), [Int](repeating: 0, count: column.labels.count)
      )
      for (row, grade) in column.codes.enumerated() where grade >= 0 && isMember[row] >= 0 {
        members[Int(grade)] += Int(isMember[row])
        known[Int(grade)] += 1
      }
      var found: [String: Bool] = [:]
      for grade in column.labels.indices where known[grade] > 0 {
        let share = Double(members[grade]) / Double(known[grade])
        guard min(share, 1 - share) <= OtherValues.strayShare else { return nil }
        found[column.labels[grade]] = share > 0.5
      }
      return Set(found.values).count < 2 ? nil : found
    }
    guard let before = grades(earlier, old), let after = grades(later, new) else { return false }
    return before.allSatisfy { after[$0.key] ?? $0.value == $0.value }
  }

  /// So large a part of a grade may be otherwise.
  private static let strayShare = 0.1

  private static func areMany(_ changes: MemberChanges) -> Bool {
    changes.count >= fewest && Double(changes.changed) >= change * Double(changes.count)
  }

  private static func areDealt(_ changes: MemberChanges) -> Bool {
    changes.count >= fewestDealt && changes.leastShare >= leastShare && changes.areAsMany
      && unrelated.contains(changes.correlation)
  }

  /// Of so many rows, each with 1 for a member, 0 for another pupil and −1 where it is not known.
  private typealias Members = (count: Int, isOne: (Int) -> Int8)

  /// The shares of the members of two years where these lie far apart.
  private static func changedShares(
    _ before: Members, _ after: Members
  ) -> (before: Double, after: Double)? {
    func share(_ members: Members, step: Int) -> Double? {
      var (ones, known) = (0, 0)
      for row in stride(from: 0, to: members.count, by: step) {
        let isOne = members.isOne(row)
        guard isOne >= 0 else { continue }
        known += 1
        ones += Int(isOne)
      }
      return known < fewest ? nil : Double(ones) / Double(known)
    }
    func shares(_ step: (Int) -> Int) -> (before: Double, after: Double)? {
      guard let one = share(before, step: step(before.count)),
        let other = share(after, step: step(after.count)), abs(one - other) >= change
      else { return nil }
      return (one, other)
    }
    return shares { max(1, $0 / PupilsFoundAgain.asked) } == nil ? nil : shares { _ in 1 }
  }

  private static let hint: Text =
    "look whether the values mean the same in the files of both years, and whether the column was filled down, sorted by itself or pushed down by a cell in one of them"

  private func told(
    _ shares: (before: Double, after: Double), of name: String, _ column: String?
  ) -> Finding {
    finding(
      column, count: later.pupils.count,
      "\"\(name: name)\" is true of \(.percent(shares.after)) of the pupils in \(name: later.year), and was of \(.percent(shares.before)) in \(name: earlier.year): in one of the two years its values seem to mean something else",
      toPublic:
        "\"\(name: name)\" is true of far more pupils in one school year than in another, as where its values mean something else in one of them"
    )
  }

  private func told(_ changes: MemberChanges, of name: String, _ column: String?) -> Finding {
    finding(
      column, count: changes.changed,
      "of \(.whole(changes.count)) pupils found again in \(name: later.year), \(.whole(changes.changed)) are of the group \"\(name: name)\" in one of the two years only: in \(name: later.year) or \(name: earlier.year) its values seem to mean something else, or to be those of other pupils",
      toPublic: others(name))
  }

  private func toldAsDealt(_ changes: MemberChanges, of name: String, _ column: String?) -> Finding {
    finding(
      column, count: changes.changed,
      "whether pupils found again in \(name: later.year) are of the group \"\(name: name)\" has nothing to do with whether they were in \(name: earlier.year): of \(.whole(changes.count)), \(.whole(changes.changed)) change, about as many as if its values were dealt out anew",
      toPublic: others(name))
  }

  private func others(_ name: String) -> Text {
    "many pupils found again are of the group \"\(name: name)\" in one school year only, as where its values are those of other pupils in one of them"
  }

  private func finding(_ column: String?, count: Int, _ text: Text, toPublic publicText: Text) -> Finding {
    Finding(
      .otherValues, .warning, dataset: "pupils", file: file.resolve(later.pupils.file), column: column,
      count: count, said: text, toPublic: publicText, hint: OtherValues.hint)
  }
}

extension CategoryColumn {
  /// Who has a label, and who has another one.
  fileprivate func members(_ label: String) -> (count: Int, isOne: (Int) -> Int8) {
    let marks = labels.map { Int8($0 == label ? 1 : 0) }
    return (count, { row in codes[row] < 0 ? -1 : marks[Int(codes[row])] })
  }
}
