import ArgumentParser
import Layers
import Plans
import Redesign
import RedesignTables
import Studies

struct BalanceSchools: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract:
      "Spreads the pupils of a group over schools by admission: places reserved, caps, and what it takes.",
    discussion: """
      Schools get places reserved for the group, and a cap, as shares of the pupils that they have today; of all ways to \
      keep to both the one is found in which the fewest pupils change school, and of those the one in which they walk the \
      least. It is exact. Where schools have other numbers of pupils afterwards, their shares differ from those asked for: \
      it is said where they do.
        catchment balance study.yml --group foreign_origin --reserve .1 --cap .4
        catchment balance study.yml --group low_income --within .1 \\
          --longest-way 1500 --output schools.csv
        catchment balance --schools schools.csv --group vulnerable --json
        catchment balance --schools centres.csv \\
          --columns facility=centre,pupils=alumnes --group vulnerables

      On a study each stage is balanced by itself, over the public and subsidised schools: as the pupils' column of stages \
      says, or the study's "stages", or else each grade. A plain table has the columns \
      school, pupils, and the group's name, and may have capacity, stage, municipality, and x and y; each stage and \
      municipality is balanced by itself, and ways are straight lines between schools.

      The share of the group who would have to change school for an even spread is the index of dissimilarity.
      """)

  @Argument(
    help: "The study file; leave it out to name a plain table by --schools.",
    completion: .file(extensions: ["yml", "yaml"]))
  var study: String?

  @Option(help: ArgumentHelp("A table of schools with their pupils, without a study.", valueName: "csv"))
  var schools: String?

  @Option(
    help: ArgumentHelp(
      "Columns of the table with other names, such as facility=code,pupils=enrolment; the roles are "
        + BalanceSchools.roles.map(\.rawValue).joined(separator: ", ") + ".", valueName: "role=name,…"))
  var columns: String?

  @Option(help: ArgumentHelp("The group: of the study, or a column of the table.", valueName: "name"))
  var group: String

  @Option(
    help: ArgumentHelp(
      "The places reserved for the group at each school, as a share of its pupils of today.",
      valueName: "share"))
  var reserve: Double?

  @Option(
    help: ArgumentHelp(
      "The most places that the group has at any school, as a share of its pupils of today.",
      valueName: "share"))
  var cap: Double?

  @Option(
    help: ArgumentHelp(
      "Without --reserve and --cap: how far a school's share may be from that of all pupils.",
      valueName: "share"))
  var within = 0.1

  @Option(help: ArgumentHelp("The longest way to another school than today's.", valueName: "metres"))
  var longestWay: Double?

  @Flag(help: "On a study: pupils stay at schools of the same district.")
  var withinDistricts = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write each school before and after to this file.", valueName: "csv"))
  var output: String?

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @OptionGroup var audience: AudienceOption
  @OptionGroup var common: CommonOptions

  private static let roles: [ColumnRole] = [
    .facility, .pupils, .capacity, .stage, .municipality, .x, .y, .longitude, .latitude,
  ]

  func validate() throws {
    guard (study == nil) != (schools == nil) else {
      throw ValidationError("Give a study file, or a table with --schools.")
    }
    for (name, share) in [("--reserve", reserve), ("--cap", cap), ("--within", within)] {
      if let share, !(share >= 0 && share <= 1) { throw ValidationError("\(name) must lie between 0 and 1.") }
    }
    if let longestWay, !WayLimit.metres.contains(longestWay) {
      throw ValidationError("--longest-way \(WayLimit.words).")
    }
    guard study == nil || columns == nil else {
      throw ValidationError("--columns is for a table; a study file names its own.")
    }
    try TextTables.check([output], "schools are")
    guard !json || output != "-" else {
      throw ValidationError("--json and --output - both write to the screen: give --output a file.")
    }
    guard study != nil || !withinDistricts else {
      throw ValidationError("--within-districts is for a study; a table has a column municipality.")
    }
  }

  func run() throws {
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      let limits = BalanceLimits(reserve: reserve, most: cap, within: within)
      let (cases, path) = try cases(limits, terminal)
      terminal.progress("balancing the schools")
      var found: [(BalanceCase, Balance)] = []
      for own in cases {
        if let clash = own.clash { throw refusal(own, clash, path) }
        guard let balance = own.problem.solved() else {
          throw refusal(own, "pupils would have to go farther than --longest-way, or to full schools", path)
        }
        found.append((own, balance))
      }
      terminal.clear()
      let report = BalanceReport(group, limits, found)
      if let output {
        try OutputFile.write(output, overwrite: overwrite) { report.writeCSV(to: $0) }
      }
      // Standard output holds one thing, and who wants quiet has a file.
      if output != "-", json || output == nil || !common.quiet {
        try Terminal.write(json ? report.json : report.text)
      }
    }
  }

  private func refusal(_ own: BalanceCase, _ clash: String, _ path: String) -> FileError {
    FileError(
      .badData, path: path, "\(own.title): no choice of schools keeps to the limits",
      hint: "\(clash); lower --reserve, or raise --cap, --within or --longest-way")
  }

  private func cases(_ limits: BalanceLimits, _ terminal: Terminal) throws -> ([BalanceCase], path: String) {
    if let study {
      let file = try audience.applied(to: StudyFile(path: study))
      try file.refuseThePublic("counts of pupils by school")
      try OutputFile.check([output], inputs: file.inputPaths, overwrite: overwrite)
      let loaded = try Study(file, workers: common.workers, progress: terminal.progress)
      for finding in loaded.findings { terminal.warn(of: finding) }
      let balance = try StudyBalance(loaded, group: group, byDistrict: withinDistricts)
      if balance.unknown > 0 {
        terminal.say(
          "doubtful: of \(balance.unknown) pupils it is not known whether they belong to \(group); they count as others"
        )
      }
      return (
        try balance.cases(
          limits, longestWay: longestWay, workers: common.workers, progress: terminal.progress), study
      )
    }
    let schools = schools ?? ""
    guard audience.audience != .public else {
      throw FileError(
        .refused, path: schools, "counts of pupils by school are not for the public",
        hint: "add --audience internal for your own use")
    }
    try OutputFile.check([output], inputs: [schools], overwrite: overwrite)
    let (cases, notes) = try BalanceTable(schools, NamedColumns(option: columns))
      .cases(group: group, limits, longestWay: longestWay)
    for note in notes { terminal.say("doubtful: \(note)") }
    return (cases, schools)
  }
}
