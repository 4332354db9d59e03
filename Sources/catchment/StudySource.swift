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

  @Option(help: ArgumentHelp("The column of the schools' codes.", valueName: "column"))
  var schoolId = "school"

  @Option(
    help: ArgumentHelp(
      "Pupils: a CSV with the coordinates of their homes, or a layer of points.", valueName: "file"))
  var pupils: String?

  @Option(help: ArgumentHelp("The column of the pupils that holds their school's code.", valueName: "column"))
  var attends = "school"

  @Option(help: ArgumentHelp("The columns of eastings or longitudes, in both tables.", valueName: "column"))
  var x = "x"

  @Option(help: ArgumentHelp("The columns of northings or latitudes, in both tables.", valueName: "column"))
  var y = "y"

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

  /// The table of schools that the options name; nil without one.
  var schoolTable: StudyFile.TableSource? {
    schools.map {
      StudyFile.TableSource(
        file: $0, columns: ["school": schoolId, "x": x, "y": y], crs: crs, decimalComma: decimalComma,
        encoding: text.encoding)
    }
  }

  /// The study file that was named, or the one that the options amount to.
  func file() throws -> StudyFile {
    if let study {
      guard namesNoFile else {
        throw ValidationError("Give either a study file or --zones, --schools and --pupils, not both.")
      }
      guard group.isEmpty else {
        throw ValidationError(
          "--group makes a group of plain files (--zones, --schools and --pupils); a study's groups stand in its file, "
            + "under \"groups\".")
      }
      if zoneId != nil || districtId != nil {
        throw ValidationError(
          "\(zoneId != nil ? "--zone-id" : "--district-id") is for plain files; a study file has \"id\" for it."
        )
      }
      guard text.encoding == nil else {
        throw ValidationError("A study file says the encoding of each table itself, by \"encoding\".")
      }
      return try StudyFile(path: study)
    }
    guard let zones, let schoolTable, let pupils else {
      throw ValidationError("Give a study file, or all of --zones, --schools and --pupils.")
    }
    let rules = try group.map(rule)
    var pupilColumns = ["school": attends, "x": x, "y": y]
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
