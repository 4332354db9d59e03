import Layers
import Redesign

extension FileError {
  /// That a row names a block or a facility that there is not.
  ///
  /// - Parameters:
  ///   - thing: "block" or "facility".
  ///   - code: as the row has it.
  ///   - given: all codes of the table's column, in its order.
  ///   - known: the codes that there are, in their order.
  ///   - place: where these stand, such as "the codes of the blocks stand in blocks.csv".
  static func unknown(
    _ thing: String, _ code: String, among given: [String], known: [String], _ place: String, path: String,
    row: Int, column: String
  ) -> FileError {
    FileError(
      .badData, path: path, row: row, column: column, "there is no such \(thing) as \"\(code)\"",
      hint: RespeltCodes(given, known: known).hint(place))
  }
}

extension Dictionary<String, Int> {
  /// The codes in the order of their numbers.
  var codesInOrder: [String] { sorted { $0.value < $1.value }.map(\.key) }
}
