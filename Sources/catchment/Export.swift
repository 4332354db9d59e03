import ArgumentParser
import Foundation
import Geography
import Languages
import Layers
import Measures
import Publishing
import Studies

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a city's map for QGIS, one of its layers with their measures, or converts a layer.",
    discussion: """
      The ending of --output decides the form unless --format does: .geojson, .shp, .gpkg, .parquet. A layer of a GeoPackage \
      is named as in city.gpkg#zones. A GeoPackage of a study without --layer holds the whole city: catchment areas, districts, \
      residential units, schools, who goes where, what is in reach, homes by square and the findings of catchment check, each \
      with its styles. Beside it stands a QGIS project of the same name (.qgz), with a map and a page to print for each main \
      measure. With --layer, the layer is added to a GeoPackage that is there. postgresql://user@host/database?table=schema.name \
      is a table of a database with PostGIS; its password comes from PGPASSWORD or ~/.pgpass. Examples:
        catchment export study.yml --output city.gpkg
        catchment export study.yml --audience public --language ca --output city.gpkg
        catchment export study.yml --layer schools --output schools.shp
        catchment export study.yml --layer zones --output zones.geojson
        catchment export study.yml --layer grid --audience public \\
          --output homes.geojson
        catchment export zones.shp --output zones.geojson
        catchment export city.gpkg#zones --output zones.shp
        catchment export study.yml --layer zones --output zones.parquet
        catchment export study.yml --layer zones \\
          --output 'postgresql://anna@db/schools?table=results.zones'
        catchment export 'postgresql://anna@db/schools?table=public.zones' \\
          --output zones.gpkg
        catchment export points.csv --x x --y y --crs EPSG:25831 \\
          --output points.geojson

      A study has one grid for the public, as two of different sides can be subtracted from each other, and tell of a few \
      homes in a known place. Its side stands in the study file: publish: {grid_side: 400}. Once a grid of these pupils is \
      public, leave it as it is.
      """)

  enum LayerName: String, ExpressibleByArgument, CaseIterable {
    case zones, districts, schools, homes, grid

    /// nil for what is no level of measures.
    var level: Level? {
      switch self {
      case .zones: .zone
      case .districts: .district
      case .schools: .school
      case .homes, .grid: nil
      }
    }
  }

  @Argument(
    help:
      "A study file, or a layer: shapefile, GeoJSON, GeoPackage, a table of a database, or a CSV of points.",
    completion: .file()
  )
  var input: String

  @Option(
    help: """
      Which layer of a study: zones, districts or schools with their measures, homes as points (not for the public), \
      or a grid that counts homes in squares of no few pupils. By default all of them in a GeoPackage, and zones in \
      other forms.
      """)
  var layer: LayerName?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write, or a table of a database.", valueName: "path")
  )
  var output: String

  @OptionGroup var encoding: EncodingOption

  @Option(help: "The form of the file, where its name does not say.")
  var format: LayerForm?

  @Option(
    help: ArgumentHelp(
      "A CSV's column of eastings or longitudes; by default x, or else the first of "
        + DegreeColumnNames.longitude.joined(separator: ", ") + ".",
      valueName: "column"))
  var x: String?

  @Option(
    help: ArgumentHelp(
      "A CSV's column of northings or latitudes; by default y, or else the first of "
        + DegreeColumnNames.latitude.joined(separator: ", ") + ".", valueName: "column")
  )
  var y: String?

  @Option(help: ArgumentHelp("The CRS of the input, where it does not say.", valueName: "EPSG:code"))
  var crs: String?

  @Option(
    help: ArgumentHelp(
      "The side of the smallest squares of a grid; by default what the study says under publish: {grid_side: …}, or 250. A "
        + "grid for the public has no other side.", valueName: "metres"))
  var side: Double?

  @Flag(help: "Replace the file if it is there, or the layer where one is added to a GeoPackage.")
  var overwrite = false

  @OptionGroup var findings: FindingsOption
  @OptionGroup var server: ServerLeave
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard isStudy || audience.audience != .public else {
      throw ValidationError(
        """
        A file is converted as it is, with all that it holds: --audience public is for layers of a study file. Leave it \
        out to convert the file for your own use.
        """)
    }
    let ofFile = [
      ("--x", x != nil), ("--y", y != nil), ("--crs", crs != nil), ("--encoding", encoding.encoding != nil),
    ]
    let ofStudy = [
      ("--layer", layer != nil), ("--side", side != nil), ("--accept-findings", findings.acceptFindings),
      ("--let-homes-leave", server.letHomesLeave), ("--language", language.language != nil),
    ]
    if let option = (isStudy ? ofFile : ofStudy).first(where: \.1)?.0 {
      throw ValidationError(
        isStudy
          ? "\(option) is for a file that is converted; a study says in its own file how its tables are read."
          : "\(option) is for a study file; another file is converted as it is.")
    }
    guard let side else { return }
    guard layer == .grid else { throw ValidationError("--side goes with --layer grid.") }
    guard PublishingRules.gridSides.contains(side) else {
      throw ValidationError("--side must be from \(PublishingRules.gridSideWords).")
    }
  }

  func run() throws {
    try reporting {
      var terminal = Terminal(isQuiet: common.quiet)
      let study = isStudy ? try audience.opened(input, server, language, &terminal) : nil
      // A layer is added to a GeoPackage, which says itself what is in the way.
      let isAdded = isStudy && form == .geoPackage && !isWholeCity
      try OutputFile.check(
        [output] + (isWholeCity ? [CityMap.projectPath(of: output)] : []),
        inputs: study?.inputPaths ?? [input.containerPath], overwrite: overwrite || isAdded)
      if layer == .homes { try study?.refuseThePublic("points of homes") }
      if isWholeCity, let study { return try exportCity(study, terminal) }
      let written = try study.map { try exportLayer($0, terminal) } ?? convert(terminal)
      terminal.clear()
      for note in written {
        let count = note.features.count
        // What is said of the columns has no features.
        let features = count == 0 ? "" : " (\(count) feature\(count == 1 ? "" : "s"))"
        terminal.say("note: \(note.text)\(features)")
      }
    }
  }

  private var form: LayerForm? { format ?? LayerForm(path: output) }
  private var isStudy: Bool { ["yml", "yaml"].contains(input.fileEnding.lowercased()) }
  /// Whether nobody but its owner may read what is written: homes, and what comes out of a file of that kind.
  private var isPrivate: Bool {
    if isStudy { return layer == .homes }
    let rights =
      try? FileManager.default.attributesOfItem(atPath: input.containerPath)[.posixPermissions] as? Int
    return rights.map { $0 & 0o077 == 0 } ?? false
  }

  private var isWholeCity: Bool { isStudy && layer == nil && form == .geoPackage }

  private func exportCity(_ file: StudyFile, _ terminal: Terminal) throws {
    let (years, publication) = try findings.publication(of: file, workers: common.workers, terminal)
    let map = try CityMap(
      publication, of: years, file: output.fileName, in: terminal.language, workers: common.workers,
      progress: terminal.progress)
    terminal.progress("writing")
    let paths = try map.write(to: output, overwrite: overwrite)
    terminal.clear()
    map.notes.forEach(terminal.note)
    terminal.tell(written: paths)
  }

  private func exportLayer(_ file: StudyFile, _ terminal: Terminal) throws -> [Layer.Note] {
    let name = layer ?? .zones
    guard let level = name.level else {
      let study = try StudyYears(
        file, onlyCurrent: true, workers: common.workers, progress: terminal.progress)
      try findings.review(study.findings, terminal)
      return try write(
        name == .homes ? Layer.homes(of: study.current) : try grid(of: study, terminal), terminal)
    }
    let publication = try findings.publication(of: file, workers: common.workers, terminal).publication
    let said = terminal.language
    guard var styled = publication.layer(level, in: said) else {
      throw FileError(.badData, path: input, "the study has no \(name.rawValue)")
    }
    var notes = [Layer.Note]()
    if form == .shapefile, !styled.fitsShapefile,
      let main = publication.layer(level, in: said, onlyMain: true)
    {
      notes = [
        Layer.Note(
          "a shapefile cannot hold \(styled.layer.columns.count) columns, so it has the main measures only; .gpkg, "
            + ".geojson and .parquet hold all", features: [])
      ]
      styled = main
    }
    try OutputFile.check(
      StyledLayer.companions(of: output, as: form), inputs: file.inputPaths, overwrite: overwrite)
    terminal.progress("writing")
    return notes + styled.layer.notes
      + (try styled.write(
        to: output, as: form, by: Provenance(Version.program, of: publication.study), overwrite: overwrite,
        workers: common.workers))
  }

  private func write(_ layer: Layer, _ terminal: Terminal) throws -> [Layer.Note] {
    terminal.progress("writing")
    guard isStudy, form == .geoPackage else {
      return layer.notes
        + (try layer.write(
          to: output, as: format, overwrite: overwrite, isPrivate: isPrivate, workers: common.workers))
    }
    let file = try GeoPackageFile(output, overwrite: overwrite, isPrivate: isPrivate, keepsLayers: true)
    let notes = try file.add(layer)
    try file.commit()
    return layer.notes + notes
  }

  private func convert(_ terminal: Terminal) throws -> [Layer.Note] {
    if input.holdsTable {
      let file = try CSVFile(input, encoding: encoding.encoding)
      func column(_ given: String?, _ usual: [String]) -> String {
        given ?? usual.first { file.columnName($0) != nil } ?? usual[0]
      }
      let points = try Layer(
        points: file, x: column(x, ["x"] + DegreeColumnNames.longitude),
        y: column(y, ["y"] + DegreeColumnNames.latitude), crs: crs.map(system), workers: common.workers)
      return try write(points, terminal)
    }
    let ofTable = [("--x", x != nil), ("--y", y != nil), ("--encoding", encoding.encoding != nil)]
    if let option = ofTable.first(where: \.1)?.0 {
      throw ValidationError("\(option) is for a table of points; \(input) is a layer.")
    }
    var layer = try Layer(contentsOf: input)
    if let crs { layer.crs = try system(crs) }
    guard layer.crs != nil else {
      throw FileError.noCRS(path: input, hint: "add --crs EPSG:…")
    }
    try layer.checkDegrees(hint: "give the system that they are in: --crs EPSG:…")
    return try write(layer, terminal)
  }

  private func grid(of study: StudyYears, _ terminal: Terminal) throws -> Layer {
    let side = try study.current.file.publish.side(ofGrid: side, path: input)
    let (layer, leftOut) = try Layer.homeGrid(
      of: study, side: side, workers: common.workers, progress: terminal.progress)
    if leftOut > 0 {
      let pupils = Text.counted(
        leftOut,
        one:
          "{0} pupil is in no cell: too few live there, or the cell and the numbers of the catchment areas together would single out a few",
        many:
          "{0} pupils are in no cell: they are too few where they live, or their cell and the numbers of the catchment areas together would single out a few"
      )
      terminal.note(pupils)
    }
    return layer
  }

  private func system(_ text: String) throws -> CRS {
    do {
      return try CRS(text)
    } catch {
      throw ValidationError("--crs: \(error)")
    }
  }
}

extension LayerForm: ExpressibleByArgument {}
