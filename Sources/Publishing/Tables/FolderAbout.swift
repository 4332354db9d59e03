import Layers
import Measures

/// What stands beside the files of a run: what made them, and each file by its digest, for those that cannot say so
/// themselves.
struct FolderAbout: Encodable {
  static let fileName = "about.json"

  let made: Provenance
  let files: [File]
  /// Rows of measures that the long table does not hold, by reason.
  let rowsLeftOut: [String: Int]

  struct File: Encodable {
    let file: String
    let bytes: Int
    let sha256: String
  }

  /// - Parameter written: files whose content is complete, though they need not have their names yet.
  /// - Throws: `FileError` when one cannot be read again.
  init(_ made: Provenance, written: [OutputFile], leftOut: MeasureTable.LeftOut) throws(FileError) {
    self.made = made
    var files = [File]()
    for file in written {
      try file.writer.flush()
      let content = try FileBytes(file.temporaryPath)
      files.append(
        File(
          file: file.path.fileName, bytes: content.count, sha256: try SHA256.digest(of: file.temporaryPath)))
    }
    self.files = files
    rowsLeftOut = ["undefined": leftOut.undefined, "rest of a group below the city": leftOut.rest]
      .filter { $0.value > 0 }
  }

  var json: String { JSONOutput.of(self) + "\n" }
}
