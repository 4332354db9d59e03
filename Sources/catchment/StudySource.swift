import ArgumentParser
import Foundation
import Layers
import Studies

/// Where a command gets its study: a study file, or plain files named one by one.
struct StudySource: ParsableArguments {
  @Argument(help: "The study file; leave it out to name the files by options.", completion: .file())
  var study: String?

  @Option(help: ArgumentHelp("Catchment areas: a shapefile, GeoJSON or a GeoPackage.", valueName: "file"))
  var zones: String?

  @Option(help: ArgumentHelp("The column of the areas' codes.", valueName: "column"))
  var zoneId: String?

  @Option(help: ArgumentHelp("Districts: a shapefile, GeoJSON or a GeoPackage.", valueName: "file"))
  var districts: String?

  @Option(help: ArgumentHelp("The column of the districts' codes.", valueName: "column"))
  var districtId: String?

  @Option(help: ArgumentHelp("Schools: a CSV with coordinates, or a layer of points.", valueName: "file"))
  var schools: String?

  @Option(help: ArgumentHelp("The column of the schools' codes; by default school.", valueName: "column"))
  var schoolId: String?

  @Option(
    help: ArgumentHelp(
      "Pupils: a CSV with the coordinates of their homes, or a layer of points.", valueName: "file"))
  var pupils: String?

  @Option(
    help: ArgumentHelp(
      "The column of the pupils that holds their school's code; by default school.", valueName: "column"))
  var attends: String?

  @Option(
    help: ArgumentHelp(
      "The columns of eastings or longitudes, in both tables; by default x.", valueName: "column"))
  var x: String?

  @Option(
    help: ArgumentHelp(
      "The columns of northings or latitudes, in both tables; by default y.", valueName: "column"))
  var y: String?

  @Option(
    help: ArgumentHelp("The CRS of these coordinates; by default that of the areas.", valueName: "EPSG:code"))
  var crs: String?

  @Flag(help: "Read 3,5 as three and a half, in both tables.")
  var decimalComma = false

  @OptionGroup var text: EncodingOption

  @Option(
    help: ArgumentHelp(
      "A group of pupils: its name, a column, and the values of its members. May be repeated.",
      valueName: "name=column:value,value"))
  var group: [String] = []

  /// Whether no file of a study is named by an option.
  var namesNoFile: Bool { [zones, schools, pupils, districts].allSatisfy { $0 == nil } }

  /// The columns of coordinates.
  var coordinates: (x: String, y: String) { (x ?? "x", y ?? "y") }

  /// The table of schools that the options name; nil without one.
  var schoolTable: StudyFile.TableSource? {
    schools.map {
      StudyFile.TableSource(
        file: $0, columns: ["school": schoolId ?? "school", "x": coordinates.x, "y": coordinates.y], crs: crs,
        decimalComma: decimalComma, encoding: text.encoding)
    }
  }

  /// The study file that was named, or the one that the options amount to.
  ///
  /// - Parameter readsPlaces: whether a table of places is read besides, which the options of coordinates describe.
  func file(readsPlaces: Bool = false) throws -> StudyFile {
    if let study {
      guard namesNoFile else {
        throw ValidationError("Give either a study file or --zones, --schools and --pupils, not both.")
      }
      guard group.isEmpty else {
        throw ValidationError(
          "--group makes a group of plain files (--zones, --schools and --pupils); a study's groups stand in its file, "
            + "under \"groups\".")
      }
      let ofFiles = [
        ("--zone-id", zoneId != nil, "id"), ("--district-id", districtId != nil, "id"),
        ("--school-id", schoolId != nil, "columns"), ("--attends", attends != nil, "columns"),
        ("--encoding", text.encoding != nil, "encoding"),
      ]
      let ofPlaces = [
        ("--x", x != nil, "columns"), ("--y", y != nil, "columns"), ("--crs", crs != nil, "crs"),
        ("--decimal-comma", decimalComma, "decimal"),
      ]
      if let (option, _, key) = (ofFiles + (readsPlaces ? [] : ofPlaces)).first(where: \.1) {
        throw ValidationError("\(option) is for plain files; a study file has \"\(key)\" for it.")
      }
      return try StudyFile(path: study)
    }
    guard let zones, let schoolTable, let pupils else {
      throw ValidationError("Give a study file, or all of --zones, --schools and --pupils.")
    }
    let rules = try group.map(rule)
    var pupilColumns = ["school": attends ?? "school", "x": coordinates.x, "y": coordinates.y]
    for rule in rules { pupilColumns[rule.column] = rule.column }
    return StudyFile(
      path: FileManager.default.currentDirectoryPath + "/options", name: "The city",
      zones: StudyFile.AreaSource(file: zones, id: zoneId),
      districts: districts.map { StudyFile.AreaSource(file: $0, id: districtId) },
      schools: schoolTable,
      pupils: StudyFile.TableSource(
        file: pupils, columns: pupilColumns, crs: crs, decimalComma: decimalComma, encoding: text.encoding),
      groups: rules)
  }

  private func rule(_ text: String) throws -> GroupRule {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    let condition = halves.last?.split(separator: ":", maxSplits: 1).map(String.init) ?? []
    guard halves.count == 2, condition.count == 2, !["school", "x", "y"].contains(condition[0]) else {
      throw ValidationError("--group has the form name=column:value,value, such as migrant=origin:foreign")
    }
    let values = condition[1].split(separator: ",").map(\.plainCode)
    return GroupRule(name: halves[0], column: condition[0], condition: .isOne(of: Set(values)))
  }
}
