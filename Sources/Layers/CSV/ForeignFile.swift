/// Files that are given as tables and hold something else, known by how they begin.
enum ForeignFile {
  /// - Throws: `FileError` that says what the file is and what to do.
  static func check(_ file: FileBytes) throws(FileError) {
    let advice = file.withBytes { bytes -> String? in
      let text = UnsafeBufferPointer(rebasing: bytes.prefix(64)).trimmingBlanks
      return beginnings.first { text.starts(with: $0.bytes) }?.advice
        ?? (bytes.dropFirst(4).starts(with: "Standard ".utf8) ? database : nil)
    }
    if let advice { throw noText(file.path, advice) }
  }

  static func noText(_ path: String, _ advice: String = "save it as a workbook (.xlsx) or as CSV")
    -> FileError
  {
    FileError(.badData, path: path, "this is no table of text", hint: advice)
  }

  private static let database = "export the table from the database as CSV"
  private static let statistics = "export it as CSV from the program that wrote it"

  private static let beginnings: [(bytes: [UInt8], advice: String)] = [
    (
      [0x50, 0x4B, 3, 4],
      "if it is a workbook, let its name end with .xlsx or .ods; other packed files must be unpacked"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      "it is an old workbook (.xls) or one that is locked by a password: save it as .xlsx without a password, or as CSV"
    ),
    ([0x1F, 0x8B], "it is packed (gzip): unpack it"), (Array("SQLite format 3".utf8), database),
    (Array("%PDF".utf8), "ask for the table itself: a PDF is read by nobody but people"),
    (
      Array("!table".utf8),
      "it is a layer of MapInfo: save it as a GeoPackage, in QGIS by Export, Save Features As"
    ),
    (Array("PAR1".utf8), "it is Parquet: let its name end with .parquet"),
    (Array("$FL".utf8), statistics),
    (Array("<stata_dta>".utf8), statistics),
    (Array("RDX".utf8), statistics), (Array("ARROW1".utf8), statistics),
    (Array("<html".utf8), webPage), (Array("<HTML".utf8), webPage), (Array("<!DOCTYPE".utf8), webPage),
    (Array("<!doctype".utf8), webPage), (Array("<table".utf8), webPage), (Array("<?xml".utf8), webPage),
  ]

  private static let webPage =
    "it is a web page or XML under the name of a table: open it in a spreadsheet and save it as .xlsx or as CSV"
}
