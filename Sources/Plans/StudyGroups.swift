import Layers
import Studies

extension Study {
  /// The position of a group that somebody names.
  ///
  /// - Throws: `FileError` for one that the study has not got.
  func position(ofGroup name: String) throws(FileError) -> Int {
    guard let position = groups.firstIndex(where: { $0.name == name }) else {
      throw FileError(
        .badData, path: file.path, "there is no group \"\(name)\"",
        hint: groups.isEmpty
          ? "the study has no groups yet: add \"groups\" to it"
          : "the groups are " + groups.map(\.name).joined(separator: ", "))
    }
    return position
  }
}
