import Foundation

/// The parts of a file's path. (NSString's own end in a trap for a path of one letter.)
extension String {
  /// What stands behind the last slash.
  public var fileName: String {
    split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }

  /// All up to the last slash, which is kept, so that a name can be added; empty for a file right here.
  public var folderPrefix: String { String(dropLast(fileName.count)) }

  /// What stands behind the name's last dot, without it; empty when there is none but at the beginning.
  public var fileEnding: String {
    guard let dot = fileName.lastIndex(of: "."), dot > fileName.startIndex else { return "" }
    return String(fileName[fileName.index(after: dot)...])
  }

  /// The path of what a file holds that is packed by gzip: without the ending .gz.
  public var withoutPacking: String { fileEnding.lowercased() == "gz" ? withoutEnding : self }

  /// The path without its last dot and ending.
  public var withoutEnding: String { fileEnding.isEmpty ? self : String(dropLast(fileEnding.count + 1)) }

  /// Where the path leads if it is a symbolic link, whether or not a file is there; else the path itself.
  var linkTarget: String {
    var path = self
    let mostLinks = 40
    for _ in 0..<mostLinks {
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
      path = target.hasPrefix("/") ? target : path.folderPrefix + target
    }
    return path
  }

  /// The same for all names of a file: from the root, and with symbolic links followed.
  public var wholePath: String {
    namesDatabase ? self : URL(fileURLWithPath: self).resolvingSymlinksInPath().path
  }

  /// The path from the root.
  public var absolutePath: String { namesDatabase ? self : URL(fileURLWithPath: self).path }
}

extension String {
  /// The file that a path means: without the layer of a GeoPackage or a zip archive, or the sheet of a workbook, behind it.
  public var containerPath: String {
    if namesDatabase { return self }
    return GeoPackageSource(self)?.path ?? ZipSource(self)?.path ?? WorkbookSource(self)?.path ?? self
  }

  /// The layer or sheet that is named behind the file; nil where none is.
  public var containedName: String? {
    namesDatabase
      ? nil : GeoPackageSource(self)?.layer ?? ZipSource(self)?.layer ?? WorkbookSource(self)?.sheet
  }

  /// Whether the path is that of a layer with geometries, by its ending, of whatever kind is read here, or of a table of a
  /// database.
  public var namesLayer: Bool {
    namesDatabase || GeoPackageSource(self) != nil || ZipSource(self) != nil
      || [
        "shp", "dbf", "shx", "prj", "cpg", "parquet", "geoparquet", "parq", "pq", "geojson", "json",
        "geojsonl",
        "geojsons", "geojsonseq",
        "ndjson", "jsonl",
      ].contains(withoutPacking.fileEnding.lowercased())
  }

  /// Whether the path is that of a table of text, in which numbers stand as somebody wrote them.
  public var namesText: Bool { !namesLayer && !namesWorkbook }

  /// Whether the ending is that of a workbook, which a table of text must not have.
  public var namesWorkbook: Bool {
    guard !namesDatabase else { return false }
    return WorkbookSource(self) != nil || ["xls", "xlsb"].contains(fileEnding.lowercased())
  }

  /// Whether the ending is one of tables without geometry, or of files that people take for tables: those are refused
  /// with the reason.
  public var namesTable: Bool {
    guard !namesDatabase else { return false }
    return WorkbookSource(self) != nil
      || [
        "csv", "tsv", "tab", "psv", "txt", "dat", "prn", "xls", "xlsb", "fods", "numbers", "feather", "sav",
        "dta",
        "rds", "rdata",
        "mdb", "accdb", "pdf", "htm", "html",
      ].contains(withoutPacking.fileEnding.lowercased())
  }
}
