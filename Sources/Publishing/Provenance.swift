import DeterministicParallel
import Foundation
import Geography
import Layers
import Studies

/// What made a set of files: the program, the study with its choices, and the inputs by their digests.
///
/// Each form of file says it in its own way; all of them have it from here.
public struct Provenance: Sendable, Hashable, Encodable {
  /// Such as "catchment 0.9.0".
  public let program: String
  public let study: String
  /// The school year that is shown.
  public let year: String
  /// "internal" or "public".
  public let audience: String
  /// What the study file and the user chose. A secret seed is not among it.
  public let parameters: [String: String]
  public let inputs: [Input]

  /// A file that was read.
  public struct Input: Sendable, Hashable, Encodable {
    /// As the study file names it.
    public let file: String
    /// In hexadecimal digits. The public does not get it of files of single pupils, nor of the study file, which may
    /// hold a secret: who knows all but one value of a file could find that one by its digest.
    public let sha256: String?
  }

  /// What made files of a study in the year that is shown.
  ///
  /// - Parameters:
  ///   - program: which version writes the files.
  ///   - inputs: the digests of what was read, where they are taken already.
  /// - Throws: `FileError` when an input can no longer be read.
  public init(_ program: String, of study: Study, inputs: InputDigests? = nil) throws(FileError) {
    let (file, rules) = (study.file, study.file.publish)
    var parameters = [("crs", study.crs.code ?? file.crs ?? "")]
    let served = file.streetServer == nil ? "straight lines" : "server"
    parameters.append(("streets", file.streets.map(\.mode.rawValue) ?? served))
    if rules.audience == .public {
      parameters += [
        ("method", rules.method.rawValue), ("minimum_count", String(rules.minimumCount)),
        ("minimum_for_rates", String(rules.minimumForRates)),
        ("minimum_schools", String(rules.minimumSchools)),
      ]
    }
    self.program = program
    (self.study, year, audience) = (file.name, study.year, rules.audience.rawValue)
    self.parameters = Dictionary(parameters.filter { !$1.isEmpty }, uniquingKeysWith: { $1 })
    self.inputs = try (inputs ?? InputDigests(of: file)).told()
  }

  /// All of it, a key and a value each.
  public var entries: [(key: String, value: String)] {
    [("program", program), ("study", study), ("year", year), ("audience", audience)].filter { !$1.isEmpty }
      + parameters.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      + inputs.map { ("sha256 \($0.file)", $0.sha256 ?? "withheld") }
  }

  /// A line for each entry.
  public var lines: [String] { entries.map { "\($0.key): \($0.value)" } }

  /// A table without geometries.
  var table: Layer {
    let entries = entries
    var none = Geometries()
    for _ in entries { none.appendNone() }
    return Layer(
      name: "about", crs: nil, geometries: none,
      columns: [
        Column(name: "key", values: .text(TextColumn(entries.map(\.key)))),
        Column(name: "value", values: .text(TextColumn(entries.map(\.value)))),
      ])
  }

  /// One line without the inputs, as a comment or the foot of a page holds it.
  public var line: String {
    ([program, study, year, audience].filter { !$0.isEmpty }
      + parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }).joined(separator: " · ")
  }

  /// All of it as JSON, the same each time.
  public var json: String { JSONOutput.of(self) }

  /// An XML comment, in which no two hyphens may follow each other.
  public var xmlComment: String { "<!-- \(line.replacingOccurrences(of: "--", with: "- -")) -->\n" }
}
