import Foundation
import Layers

/// What runs of `catchment` have written into a folder, which is no source of a study.
struct EarlierResults {
  /// Folders that hold nothing else.
  private var folders: Set<String> = []
  /// Files that stand beside others.
  private var files: Set<String> = []
  /// Of those files, each list that names them.
  private(set) var lists: [String] = []

  /// - Parameters:
  ///   - names: all files of the folder, relative to it.
  ///   - path: of the folder.
  init(among names: [String], in path: String) {
    let there = Set(names)
    let prefixes = Set(
      names.filter { ["about.json", "measures.csv"].contains($0.fileName) }.map(\.folderPrefix))
    for prefix in prefixes where there.contains(prefix + "zones.qml") {
      let list = prefix + "about.json"
      let about = About(URL(fileURLWithPath: path).appendingPathComponent(list))
      // Results may be written where the city's own files are; then only what the run names as its own is passed over.
      let written = Set(about?.files.map(\.file) ?? [])
      let read = Set((about?.made?.inputs ?? []).map(\.file.fileName)).subtracting(written)
      if prefix.isEmpty || read.contains(where: { there.contains(prefix + $0) }) {
        guard about != nil else { continue }
        files.formUnion(written.map { prefix + $0 } + [list])
        lists.append(list)
      } else {
        folders.insert(prefix)
      }
    }
  }

  func contains(_ file: String) -> Bool { files.contains(file) || folders.contains(file.folderPrefix) }
}

/// What `about.json` says.
private struct About: Decodable {
  struct Made: Decodable { let inputs: [File]? }
  struct File: Decodable { let file: String }

  let files: [File]
  let made: Made?

  /// - Returns: nil where there is none, or another program's.
  init?(_ url: URL) {
    guard
      let about = (try? Data(contentsOf: url)).flatMap({ try? JSONDecoder().decode(About.self, from: $0) })
    else { return nil }
    self = about
  }
}
