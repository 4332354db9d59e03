import ArgumentParser
import DeterministicParallel
import Indicators
import Layers
import Publishing
import Segregation

/// What `catchment segregation` understands of a table of counts, which has no geography.
struct CountOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Table of counts: the column of the units, such as school.", valueName: "column"))
  var units: String?

  @Option(
    help: ArgumentHelp(
      "Table of counts in wide form: the columns of the groups, in place of --group. A name that holds a comma stands in "
        + "double quotes, here and in other lists: '\"white, non-hispanic\",black'.",
      valueName: "column,column"))
  var columns: NameList?

  @Option(
    help: ArgumentHelp(
      "Table of counts in long form: the column of the counts; without it each row is one pupil.",
      valueName: "column"))
  var weight: String?

  @Flag(help: "Table of counts: the counts are weights, which may have fractions.")
  var fractions = false

  @Option(
    help: ArgumentHelp(
      "Measure this one group, by two-group indices, against all others; on a study, with --versus.",
      valueName: "group"))
  var member: String?

  @Option(help: ArgumentHelp("With --member: against this other group alone.", valueName: "group"))
  var versus: String?

  @Option(
    help: ArgumentHelp(
      "Table of counts: columns in which the units nest, from coarse to fine; M and H come between and within them, "
        + "and every index for each part by itself.", valueName: "column,column"))
  var within: NameList?

  @Option(
    help: ArgumentHelp(
      "A second table of counts, of another year or plan: the change is taken apart; on a study, an earlier school year.",
      valueName: "file or year"))
  var compare: String?

  /// The names of those options that were given and mean nothing on a study.
  var givenForTablesOnly: [String] {
    let texts = [
      ("--units", units), ("--columns", columns?.text), ("--weight", weight), ("--within", within?.text),
    ]
    return texts.filter { $0.1 != nil }.map(\.0) + (fractions ? ["--fractions"] : [])
  }

  func validate() throws {
    if versus != nil, member == nil {
      throw ValidationError("--versus names a group for --member to be compared with.")
    }
    if compare != nil, within != nil { throw ValidationError("Give either --within or --compare, not both.") }
    if columns != nil, weight != nil {
      throw ValidationError("--columns hold the counts; leave out --weight.")
    }
  }

  /// How the table is laid out; `group` is what --group said.
  func layout(group: [String]) throws -> CountTable.Layout {
    switch (columns, group.count) {
    case (let columns?, 0):
      guard columns.names.count > 1 else {
        throw ValidationError(
          "One group has nobody to be compared with: --columns names two or more, such as --columns white,black."
        )
      }
      try refuseDoubles(columns.names + [units, within?.text].compactMap { $0 })
      return .wide(columns.names)
    case (nil, 1):
      try refuseDoubles([group[0]] + [units, weight].compactMap { $0 })
      return .long(group: group[0], weight: weight)
    case (nil, 0):
      throw ValidationError(
        "A table of counts needs its groups: --group race (a column), or --columns white,black (several).")
    case (.some, _):
      throw ValidationError("Give either --group (long form) or --columns (wide form), not both.")
    default: throw ValidationError("A table of counts has one column of groups; give --group once.")
    }
  }

  /// Refuses a column that is to hold two things.
  private func refuseDoubles(_ names: [String]) throws {
    var seen = Set<String>()
    if let double = names.first(where: { !seen.insert($0).inserted }) {
      throw ValidationError(
        "The column \(double) cannot hold two of the units, the groups and their counts: name each by its own."
      )
    }
  }

  /// The indices that were asked for, of one group or of all.
  ///
  /// - Parameter ids: none for those that there are; unknown names were refused before.
  func measures(_ ids: [String], of groups: [String], path: String) throws -> [SegregationMeasure] {
    if case .member(let group, let versus) = try contest(of: groups, path: path) {
      let indices =
        try ids.isEmpty
        ? TwoGroupIndex.all
        : ids.map { id in
          guard let index = TwoGroupIndex(id: id) else {
            throw ValidationError("\(id) is an index of all groups at once; leave out --member.")
          }
          return index
        }
      return indices.map { .group(group, versus: versus, $0) }
    }
    if ids.isEmpty { return MultigroupIndex.allCases.map { .allGroups($0) } }
    return ids.flatMap { id -> [SegregationMeasure] in
      if let index = MultigroupIndex(id: id) { return [.allGroups(index)] }
      guard let index = TwoGroupIndex(id: id) else { return [] }
      return groups.indices.map { .group($0, versus: .rest, index) }
    }
  }
}

extension CountOptions {
  /// Whom --member and --versus compare.
  func contest(of groups: [String], path: String) throws -> CountContest {
    func position(_ name: String, _ option: String) throws -> Int {
      guard let position = groups.firstIndex(of: name) else {
        throw ValidationError(
          "\(option): \(path) has no group of this name; it has \(groups.joined(separator: ", ")).")
      }
      return position
    }
    guard let member else { return .allGroups }
    let group = try position(member, "--member")
    let other = try versus.map { try position($0, "--versus") }
    guard other != group else { throw ValidationError("--versus must name another group than --member.") }
    return .member(group, versus: other.map(Versus.group) ?? .rest)
  }
}

/// Different names with commas between them; one that holds a comma stands in double quotes.
struct NameList: ExpressibleByArgument {
  let text: String
  let names: [String]

  init?(argument: String) {
    text = argument
    names = argument.listedNames
    guard !names.contains(""), Set(names).count == names.count else { return nil }
  }
}
