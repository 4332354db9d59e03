import Foundation

/// GDAL's opinion of a file, where its programs are installed.
enum Gdal {
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/ogrinfo")

  /// What `ogrinfo` prints; nil when it fails.
  static func info(_ arguments: String...) throws -> String? { try run("ogrinfo", ["-ro"] + arguments) }

  /// Converts a file with `ogr2ogr`; false when it fails.
  @discardableResult
  static func convert(_ arguments: String...) throws -> Bool { try run("ogr2ogr", arguments) != nil }

  private static func run(_ program: String, _ arguments: [String]) throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/\(program)")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  /// How many features a file's only layer has, and the sum of their areas in the file's own units.
  static func summary(_ path: String) throws -> (features: Int, area: Double)? {
    guard let listing = try info("-so", "-al", path),
      let layer = listing.split(separator: "\n").first(where: { $0.hasPrefix("Layer name: ") })?
        .dropFirst("Layer name: ".count)
    else { return nil }
    let named = listing.split(separator: "\n").first { $0.hasPrefix("Geometry Column = ") }
    let geometry = named?.dropFirst("Geometry Column = ".count) ?? "geometry"
    // Not OGR's own SQL, which adds up areas below 0.0001 wrongly (GDAL 3.6).
    let query = "SELECT COUNT(*) AS features, SUM(ST_Area(\"\(geometry)\")) AS area FROM \"\(layer)\""
    guard let answer = try info("-q", "-dialect", "SQLite", "-sql", query, path) else { return nil }
    func value(_ name: String) -> String? {
      answer.split(separator: "\n").first { $0.contains(" \(name) (") }?
        .split(separator: "=").last.map { $0.trimmingCharacters(in: .whitespaces) }
    }
    guard let features = value("features").flatMap(Int.init) else { return nil }
    return (features, value("area").flatMap(Double.init) ?? 0)
  }
}
