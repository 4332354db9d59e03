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

    /// - Parameter written: a file whose content is complete, though it need not have its name yet.
    /// - Throws: `FileError` when it cannot be read again.
    init(_ written: OutputFile) throws(FileError) {
      try written.writer.flush()
      file = written.path.fileName
      bytes = try FileBytes(written.temporaryPath).count
      sha256 = try SHA256.digest(of: written.temporaryPath)
    }
  }

  init(_ made: Provenance, files: [File], leftOut: MeasureTable.LeftOut) {
    (self.made, self.files) = (made, files)
    rowsLeftOut = ["undefined": leftOut.undefined, "rest of a group below the city": leftOut.rest]
      .filter { $0.value > 0 }
  }

  var json: String { JSONOutput.of(self) + "\n" }
}
