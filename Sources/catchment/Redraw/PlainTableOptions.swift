import ArgumentParser
import Redesign
import RedesignTables

/// The plain tables of a problem, without a study.
struct PlainTableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The table of blocks: id, pupils (demand, pop, total), and x, y, area, perimeter, groups, today's school. On a study: \
      grid:250 for squares of 250 m, streets for the land between its streets, homes:50 for the land around at most 50 \
      pupils, or a layer of polygons, such as the areas of feeder schools that must stay whole; by default its residential \
      units.
      """, valueName: "csv"))
  var blocks: String?

  @Option(help: ArgumentHelp("The pairs of blocks that touch: id1, id2, length.", valueName: "csv"))
  var adjacency: String?

  @Option(
    help: ArgumentHelp(
      "The facilities: id, the block that each stands in (unit), capacity, fixed_cost, enrolment, x, y.",
      valueName: "csv"))
  var schools: String?

  @Option(help: ArgumentHelp("Today's plan: unit, facility.", valueName: "csv"))
  var today: String?

  @Option(
    help: ArgumentHelp(
      "The ways in metres, a row per block and a column per facility; straight lines without it.",
      valueName: "csv"))
  var distances: String?

  @Option(
    help: ArgumentHelp(
      "Columns with other names, such as unit=PBID,pupils=students; the roles are "
        + ColumnRole.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "role=name,…"))
  var columns: String?

  @Option(
    name: .customLong("group"),
    help: ArgumentHelp(
      "Columns of groups of pupils in the table of blocks; on a study, names of its groups.",
      valueName: "names"))
  var groups: [String] = []

  /// The names of the groups, however they were given.
  var groupNames: [String] { groups.flatMap { $0.split(separator: ",").map(String.init) } }

  func tables() throws -> PlainTables {
    guard let blocks, let adjacency, let schools else {
      throw ValidationError("Give --blocks, --adjacency and --schools.")
    }
    return PlainTables(
      blocks: blocks, adjacency: adjacency, schools: schools, today: today, distances: distances,
      columns: try NamedColumns(option: columns), groups: groupNames)
  }
}

extension NamedColumns {
  /// What --columns says: "unit=PBID,pupils=students".
  init(option: String?) throws {
    var chosen: [ColumnRole: String] = [:]
    for pair in option?.split(separator: ",") ?? [] {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let role = ColumnRole(rawValue: String(parts[0])) else {
        throw ValidationError("--columns takes role=name, such as unit=PBID; see --help for the roles.")
      }
      chosen[role] = String(parts[1])
    }
    self.init(chosen)
  }
}
