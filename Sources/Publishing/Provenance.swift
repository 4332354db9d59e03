import Foundation
import Geography
import Layers
import Studies

/// What a file was made of, and by what: it stands in the file itself.
public struct Provenance: Sendable {
  /// Such as "catchment 0.9.0 (abc1234)".
  public let program: String
  /// What was asked for and of what, a key and a value each.
  public let entries: [(key: String, value: String)]

  /// - Parameters:
  ///   - inputs: the paths of what was read, of each of which the digest is told.
  ///   - parameters: what was asked for beside the study.
  /// - Throws: `FileError` for an input that is not there any more.
  public init(
    program: String, study: StudyFile, year: String, inputs: [String], parameters: [(String, String)]
  ) throws(FileError) {
    self.program = program
    var entries = [
      (key: "program", value: program), (key: "study", value: study.name), (key: "year", value: year),
      (key: "audience", value: study.publish.audience.rawValue),
    ]
    entries += parameters.map { (key: $0.0, value: $0.1) }
    var seen = Set<String>()
    for path in inputs where seen.insert(path).inserted {
      // Of the parts of a shapefile the geometries and the table say what was read.
      let parts = path.fileEnding.lowercased() == "shp" ? [path, path.withoutEnding + ".dbf"] : [path]
      for part in parts where part == path || FileManager.default.fileExists(atPath: part) {
        let bytes = try FileBytes(part)
        var digest = SHA256()
        bytes.withBytes { digest.update($0) }
        entries.append((key: "sha256 \(part.fileName)", value: digest.hexadecimal))
      }
    }
    self.entries = entries
  }

  /// A line for each entry.
  public var lines: [String] { entries.map { "\($0.key): \($0.value)" } }

  /// A table without geometries.
  var table: Layer {
    var none = Geometries()
    for _ in entries { none.appendNone() }
    return Layer(
      name: "about", crs: nil, geometries: none,
      columns: [
        Column(name: "key", values: .text(TextColumn(entries.map(\.key)))),
        Column(name: "value", values: .text(TextColumn(entries.map(\.value)))),
      ])
  }
}
