import ArgumentParser
import Foundation
import Layers
import Measures
import Publishing

/// Where a command's table goes, and in which form.
struct TableOutput: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json, geojson
  }

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, or a table of a database: postgresql://…?table=schema.name; - is the screen.",
      valueName: "path"))
  var output = "-"

  @Option(help: "The form; by default the ending of --output decides, and the screen gets a table.")
  var format: Format?

  @Flag(help: "Short for --format json.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write the areas with their measures to this map as well: GeoJSON, .gpkg or .shp.", valueName: "path"))
  var map: String?

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  var chosenFormat: Format {
    if json { return .json }
    if let format { return format }
    if output.namesDatabase { return .csv }
    return Format(rawValue: output.fileEnding.lowercased())
      ?? (output == "-" ? .table : .csv)
  }

  func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("Give either --json or --format \(format.rawValue), not both.")
    }
    if output.namesDatabase {
      guard chosenFormat == .csv else {
        throw ValidationError("--output: a table of a database has no --format; leave it out.")
      }
      return
    }
    let ending = output.fileEnding.lowercased()
    let named = Format(rawValue: ending)
    // GeoJSON may well stand in a file that ends with .json.
    if let named, named != chosenFormat, (named, chosenFormat) != (.json, .geojson) {
      throw ValidationError(
        "--output: its name ends with .\(ending), but \(json ? "--json" : "--format") says \(chosenFormat.rawValue); "
          + "let both say the same.")
    }
    let isKnown = ["", "txt"].contains(ending) || named != nil || format != nil || json
    guard output.namesWorkbook || !isKnown else { return }
    throw ValidationError(
      "--output: this table is written as .csv, .json or .geojson, not as .\(ending); --format says the form of a file of "
        + "another name.")
  }

  /// Refuses a map whose name says no form of maps, before the work begins.
  func checkMap() throws(FileError) {
    guard let map, map != "-", !map.namesDatabase, LayerForm(path: map) == nil else { return }
    throw FileError(
      .cannotCreate, path: map, "maps are not written in this form",
      hint: "let the name end with .geojson, .gpkg, .shp or .parquet")
  }

  /// Gives a writer to `body` and puts what it wrote in place.
  func write(_ body: (ByteWriter) throws(FileError) -> Void) throws(FileError) {
    if output == "-" {
      let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
      try body(writer)
      try writer.flush()
    } else if output.namesDatabase {
      try OutputFile.writeTable(toDatabase: output, overwrite: overwrite, body)
    } else {
      try OutputFile.write(output, overwrite: overwrite, body)
    }
  }
}
