import Foundation
import Languages
import Layers

/// That the pupils of two school years come from two copies of one file, as where last year's was kept under a new name.
struct SameYears {
  let finding: Finding?

  init(_ file: StudyFile) {
    let source = file.pupils
    finding =
      source.columns["year"] != nil
      ? nil
      : SameYears.pair(source.files.mapValues(file.resolve)).map { first, second in
        Finding(
          .sameFile, .warning, dataset: "pupils", file: file.resolve(source.files[second] ?? ""), count: 1,
          said:
            "the files of pupils of \(name: first) and \(name: second) are the same, byte for byte: what is told of changes between the two years is of no worth",
          toPublic: "the pupils of two school years are the same",
          hint: "name the file of each year under \"pupils\": {file: {…}} in the study file")
      }
  }

  /// The first two years, in their order, whose files hold the same.
  private static func pair(_ paths: [String: String]) -> (String, String)? {
    var known: [Int: [(year: String, path: String)]] = [:]
    for (year, path) in paths.sorted(by: { $0.key < $1.key }) where path.containedName == nil {
      guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int, size > 0
      else { continue }
      for other in known[size] ?? [] {
        if other.path == path || FileManager.default.contentsEqual(atPath: other.path, andPath: path) {
          return (other.year, year)
        }
      }
      known[size, default: []].append((year, path))
    }
    return nil
  }
}
