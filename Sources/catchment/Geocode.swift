import ArgumentParser
import DeterministicParallel
import Foundation
import Geocoding
import Layers
import Servers
import Studies

struct Geocode: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the addresses of a table in a register, offline, and says how sure it is of each.",
    discussion: """
      The output has the table's columns and rows in their order, and adds outcome (accepted, review, refused), \
      match_type, score, lon, lat (WGS 84), x, y (the register's CRS), what was matched, and what differs. Examples:
        catchment geocode pupils.csv --register addresses.csv \\
          --register-crs EPSG:25831 --output homes.csv --review review.csv
        catchment geocode queries.csv --address query --register addresses.csv \\
          --register-crs EPSG:25831
        catchment geocode pupils.csv --register addresses.csv \\
          --register-crs EPSG:25831 --decisions review.csv --output homes.csv

      A server of your own can be asked for what the register has not got; what it finds is for review:
        catchment geocode pupils.csv --register addresses.csv \\
          --register-crs EPSG:25831 --output homes.csv \\
          --server nominatim=http://127.0.0.1:8080

      Registers of OpenAddresses, of Belgium (BeSt), Czechia (RÚIAN), Denmark (DAWA), France (BAN, BANO, BAL), Italy \
      (ANNCSU), Norway (Matrikkelen) and Switzerland (swisstopo), and municipal tables are recognised by their columns. In \
      a filled-in review list, the column "decision" holds the number of a candidate, "none", or an identifier.
      """)

  @Argument(help: "The table of addresses: a CSV file, or a sheet of a workbook.", completion: .file())
  var table: String

  @OptionGroup var encoding: EncodingOption

  @OptionGroup(title: "Columns of the table") var columns: QueryColumns
  @OptionGroup(title: "Register") var source: RegisterOptions

  @OptionGroup(title: "Server") var server: ServerOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; - is the screen.", valueName: "path"))
  var output = "-"

  @Option(help: ArgumentHelp("Write the doubtful rows with their candidates here.", valueName: "path"))
  var review: String?

  @Option(help: ArgumentHelp("A review list that has been filled in.", valueName: "path"))
  var decisions: String?

  @Option(help: ArgumentHelp("Goes before the names of the added columns.", valueName: "text"))
  var prefix = ""

  @Option(
    help: ArgumentHelp(
      "Accept answers that are right with at least this probability; of those that the default accepts, 99.9 % were "
        + "right on test addresses.", valueName: "0–1"))
  var accept = Geocoder.Settings().acceptScore

  @Option(
    help: ArgumentHelp(
      "Refuse what the register holds with less than this probability.", valueName: "0–1"))
  var plausible = Geocoder.Settings().reviewPlausibility

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if server.leave.letHomesLeave, server.server == nil {
      throw ValidationError("--let-homes-leave is about a --server.")
    }
    if let address = server.server, !PlaceServer.kinds.contains(address.kind) {
      throw ValidationError("--server is of the kind \(PlaceServer.kinds.joined(separator: " or ")).")
    }
    for (name, value) in [("accept", accept), ("plausible", plausible)] where !(0...1).contains(value) {
      throw ValidationError("--\(name) is a probability from 0 to 1.")
    }
    let inputs = [table.containerPath, source.register.containerPath, source.aliases, decisions].compactMap {
      $0
    }.map(\.wholePath)
    for written in [output, review].compactMap({ $0 }) where inputs.contains(written.wholePath) {
      throw ValidationError("\(written) is an input; write to another file.")
    }
    try TextTables.check([output, review], "addresses are")
    if let review, review.wholePath == output.wholePath {
      throw ValidationError("--output and --review must be two files.")
    }
  }

  func run() throws {
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      let table = try GeocodedTable(
        CSVFile(table, encoding: encoding.encoding, countsEmptyRows: true), columns: columns.named,
        prefix: prefix)
      if table.layout.street == nil || table.layout.number == nil {
        let taken = table.layout.columns.map { "\($0.name) from \"\(table.input.header[$0.position])\"" }
        terminal.say("note: columns taken: " + taken.joined(separator: ", "))
      }
      let lookup = try server.lookup()
      terminal.progress("reading the address register")
      var register = try RegisterFile(source.source(), workers: common.workers)
      try table.nameTown(of: &register)
      for doubt in [
        SharedPlacesDoubt(register.register, file: source.register).finding,
        ShiftDoubt(register, file: source.register).finding,
      ].compactMap({ $0 }) { terminal.warn(of: doubt) }
      register.notes.forEach { terminal.say("note: \($0)") }
      let geocoder = Geocoder(
        register.register, settings: .init(acceptScore: accept, reviewPlausibility: plausible))
      let decisions = try readDecisions(register, terminal)
      terminal.progress("finding the addresses")
      let summary = try write(table, geocoder, register, decisions, lookup)
      terminal.clear()
      summary.say(to: terminal)
      register.say(path: source.register, to: terminal)
    }
  }

  private func readDecisions(_ register: RegisterFile, _ terminal: Terminal) throws -> ReviewDecisions {
    guard let decisions else { return ReviewDecisions() }
    let (read, outdated) = try ReviewDecisions.read(decisions, for: register)
    let missing = read.missingIdentifiers(in: register.register).count
    if missing > 0 {
      let name = missing == 1 ? "1 decision names" : "\(missing) decisions name"
      terminal.say("note: \(name) an identifier that the register has not got")
    }
    if outdated > 0 {
      let made = outdated == 1 ? "1 decision was" : "\(outdated) decisions were"
      let left = outdated == 1 ? "is" : "are"
      terminal.say("note: \(made) made with another state of the register and \(left) left out")
    }
    return read
  }

  /// Writes both files, neither of which gets its name before both are whole.
  private func write(
    _ table: GeocodedTable, _ geocoder: Geocoder, _ register: RegisterFile, _ decisions: ReviewDecisions,
    _ lookup: (([AddressQuery]) throws -> [ServedPlace?])?
  ) throws -> GeocodingSummary {
    let outputFile = output == "-" ? nil : try OutputFile(output, overwrite: overwrite, isPrivate: true)
    let reviewFile = try review.map {
      try OutputFile($0, overwrite: overwrite, isPrivate: true)
    }
    let writer = outputFile?.writer ?? ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
    let summary = try table.write(
      to: writer, review: reviewFile?.writer, geocoder: geocoder, register: register, decisions: decisions,
      lookup: lookup, workers: common.workers)
    try writer.flush()
    try OutputFile.commit([outputFile, reviewFile].compactMap { $0 })
    return summary
  }
}

/// Which columns of the table say where people live.
struct QueryColumns: ParsableArguments {
  @Option(help: ArgumentHelp("The whole address in one line.", valueName: "column"))
  var address: String?

  @Option(help: ArgumentHelp("The street, with or without the number.", valueName: "column"))
  var street: String?

  @Option(help: ArgumentHelp("The street's type, where it stands apart.", valueName: "column"))
  var streetType: String?

  @Option(help: ArgumentHelp("The house number.", valueName: "column"))
  var number: String?

  @Option(help: ArgumentHelp("The letter behind the number, where it stands apart.", valueName: "column"))
  var suffix: String?

  @Option(help: ArgumentHelp("The postcode.", valueName: "column"))
  var postcode: String?

  @Option(help: ArgumentHelp("The town.", valueName: "column"))
  var city: String?

  @Option(help: ArgumentHelp("Floor, stair and door.", valueName: "column"))
  var floor: String?

  /// The columns that were named; none lets them be recognised.
  var named: [String: String] {
    [
      "address": address, "street_type": streetType, "street": street, "number": number, "suffix": suffix,
      "postcode": postcode, "city": city, "floor": floor,
    ].compactMapValues { $0 }
  }
}

/// Where the register is, and what it does not say of itself.
struct RegisterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Address points: a CSV file, a shapefile, GeoJSON or a GeoPackage.", valueName: "file")
  )
  var register: String

  @Option(
    help: ArgumentHelp(
      "The encoding of a register that is a table, where it is not found.", valueName: "name"))
  var registerEncoding: String?

  @Option(help: ArgumentHelp("The register's CRS, where it does not say.", valueName: "EPSG:code"))
  var registerCrs: String?

  @Option(
    help: ArgumentHelp(
      "A column of the register, when it is not recognised; then all that matter must be named. What it holds is one "
        + "of \(RegisterSource.columnNames.joined(separator: ", ")). May be repeated.",
      valueName: "what=column"))
  var registerColumn: [String] = []

  @Option(
    help: ArgumentHelp(
      "Other names of streets, old or in another language: a CSV file with the columns alias, street and city.",
      valueName: "file"))
  var aliases: String?

  @Option(help: ArgumentHelp("The town of the register's addresses that name none.", valueName: "name"))
  var registerCity: String?

  @Option(
    help: ArgumentHelp(
      "Where the register is kept ready to use; by default beside it, under its name with \".index\" behind it.",
      valueName: "path"))
  var index: String?

  @Flag(name: .customLong("no-index"), help: "Do not keep the register ready to use.")
  var isNotKept = false

  func source() throws -> RegisterSource {
    RegisterSource(
      register, columns: try columns(), crs: registerCrs, encoding: registerEncoding, aliases: aliases,
      city: registerCity,
      index: isNotKept ? .none : index.map { .at($0) } ?? .beside)
  }

  func validate() throws {
    _ = try columns()
    if isNotKept, index != nil { throw ValidationError("Give either --index or --no-index.") }
    // What stands at this path is replaced without asking.
    if let index, index.fileEnding != "index" {
      throw ValidationError("--index names a file that ends with .index")
    }
  }

  private func columns() throws -> [String: String] {
    try registerColumn.columns(
      of: "--register-column", from: RegisterSource.columnNames, suchAs: "street=nom_via")
  }
}

extension GeocodingSummary {
  /// Says how many rows found what, and how many of these may be expected to be right.
  func say(to terminal: Terminal) {
    let counts = Outcome.allCases.map { "\(grouped(outcomes[$0] ?? 0)) \($0.rawValue)" }.joined(
      separator: ", ")
    notes.forEach { terminal.say("note: \($0)") }
    terminal.say("\(grouped(rows)) rows: \(counts)")
    let types = MatchType.allCases.compactMap { type in
      matchTypes[type].map { "\(grouped($0)) \(type.rawValue)" }
    }
    if !types.isEmpty { terminal.say("  by match: " + types.joined(separator: ", ")) }
    let expected = [Outcome.accepted, .review].compactMap { outcome in
      expectedPrecision(outcome).map { "\(($0 * 1000).rounded(.down) / 10) % of \(outcome.rawValue)" }
    }
    if !expected.isEmpty {
      terminal.say("  expected to be right, by their scores: " + expected.joined(separator: ", "))
    }
    if reviewed > 0 { terminal.say("  decided by a reviewer: \(grouped(reviewed))") }
    if served > 0 { terminal.say("  found by the server, all for review: \(grouped(served))") }
  }
}

extension RegisterFile {
  /// Says which register it was, so that the run can be repeated, and what was wrong with it.
  func say(path: String, to terminal: Terminal) {
    terminal.say(
      "Register: \(path.fileName), \(grouped(register.count)) addresses in \(grouped(register.streetCount)) streets, "
        + "\(ownCRS.code ?? ownCRS.name)\n  SHA-256 \(hash)")
    register.report.sentences.forEach { terminal.say("  \($0)") }
  }
}
