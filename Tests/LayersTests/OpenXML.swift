/// What the parts of a workbook of Office Open XML begin with.
enum OpenXML {
  static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// A part that leads to others, r0, r1 …, by their kinds and targets.
  static func relations(_ targets: [(String, String)]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + targets.enumerated().map {
        "<Relationship Id=\"r\($0)\" Type=\"\(types)/\($1.0)\" Target=\"\($1.1)\"/>"
      }.joined() + "</Relationships>"
  }
}
