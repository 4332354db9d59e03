import DeterministicParallel
import Foundation
import Layers
import Studies

/// The digests of all files that a study reads. They are taken on a thread of their own, as that needs nothing but the
/// files, while others read or measure.
public struct InputDigests: Sendable {
  private let inputs: Awaited<Result<[Provenance.Input], FileError>>

  /// Begins to read all inputs once more.
  public init(of file: StudyFile, workers: Workers = .all) {
    inputs = workers.begin {
      Result { () throws(FileError) in try InputDigests.inputs(of: file) }
    }
  }

  /// Waits until all are taken.
  ///
  /// - Throws: `FileError` when an input can no longer be read.
  func told() throws(FileError) -> [Provenance.Input] { try inputs.value.get() }

  private static func inputs(of file: StudyFile) throws(FileError) -> [Provenance.Input] {
    let isPublic = file.publish.audience == .public
    let withheld = isPublic ? Set(file.pathsOfPersons + file.pathsOfCounts + [file.path]) : []
    let folder = file.path.folderPrefix
    var seen = Set<String>()
    var told = [Provenance.Input]()
    for path in file.inputPaths.flatMap(parts) where seen.insert(path).inserted {
      let isBeside = path.hasPrefix(folder) && !folder.isEmpty
      // The public need not know where a town keeps its databases.
      let name =
        path.namesDatabase
        ? path.namedTable
        : isBeside ? String(path.dropFirst(folder.count)) : path.hasPrefix("/") ? path.fileName : path
      told.append(
        Provenance.Input(
          file: name, sha256: withheld.contains(path) ? nil : try SHA256.digest(of: path)))
    }
    return told
  }

  /// The file and what belongs to it: of a shapefile its table and its system.
  private static func parts(_ path: String) -> [String] {
    guard path.fileEnding.lowercased() == "shp" else { return [path] }
    let others = ["dbf", "prj", "cpg"].map { "\(path.withoutEnding).\($0)" }
    return [path] + others.filter { FileManager.default.fileExists(atPath: $0) }
  }
}

extension StudyFile {
  /// The files that hold small numbers of pupils by area: few values to try for one that is not known.
  fileprivate var pathsOfCounts: [String] {
    [forecast?.history, forecast?.births].compactMap { $0 }.flatMap { [$0.file] + $0.files.values }
      .map(\.containerPath).map(resolve)
  }

  /// The files that hold single pupils or teachers.
  fileprivate var pathsOfPersons: [String] {
    let files = [pupils, applications, staff].compactMap { $0 }.flatMap { [$0.file] + $0.files.values }
    return (files + mergedParts + [register?.decisions].compactMap { $0 }).map(\.containerPath).map(resolve)
  }
}
