import DeterministicParallel
import Languages
import Layers

/// Files of a run that are written together.
struct OutputPart: Sendable {
  /// In the order in which they are written.
  let names: [String]
  /// Whether it keeps one processor busy for long, so that others go on beside it.
  var isSlow = false
  /// Writes the files, whole but not yet in their places.
  let write: @Sendable (Context) throws -> [OutputFile]

  /// All that the writing of a part depends on.
  struct Context: Sendable {
    let folder: String
    let overwrite: Bool
    let provenance: Provenance
    let map: CityMap?
    let language: Language
    let workers: Workers

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func open(_ name: String) throws(FileError) -> OutputFile {
      try OutputFile(path(name), overwrite: overwrite, isPrivate: name == Publication.unplacedName)
    }
  }

  /// The files of all parts in the order of these, each with its digest; slow parts are begun first, and the others
  /// written beside them.
  ///
  /// - Throws: the `FileError` of a part that cannot be written.
  static func write(_ parts: [OutputPart], _ context: Context) throws -> (
    files: [OutputFile], digests: [FolderAbout.File]
  ) {
    /// What one thread hands to another when it is done with it.
    struct Handed: Sendable {
      let part: Int
      // Not isolated, as only one thread at a time has the files.
      nonisolated(unsafe) let files: [OutputFile]
      let digests: [FolderAbout.File]
    }
    let order = parts.indices.filter { parts[$0].isSlow } + parts.indices.filter { !parts[$0].isSlow }
    let done = try context.workers.pieces(order.count) { position throws -> Handed in
      let part = order[position]
      let files = try parts[part].write(context)
      return Handed(part: part, files: files, digests: try files.map { try FolderAbout.File($0) })
    }.sorted { $0.part < $1.part }
    return (done.flatMap(\.files), done.flatMap(\.digests))
  }
}
