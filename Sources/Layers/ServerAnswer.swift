/// What stands under the name of a file of data in place of the data: mostly what a server says why it sends nothing else.
enum ServerAnswer {
  /// What to do about a web page or XML; nil for other files.
  static func advice(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let text = beginning(bytes)
    guard text.hasPrefix("<") else { return nil }
    if text.hasPrefix("<html") || text.hasPrefix("<!doctype html") {
      return
        "it is a web page, perhaps with the reason why the server sent no data: open it, and download the file anew"
    }
    if text.contains("exceptionreport") || text.contains("serviceexception") {
      return "it is XML with the reason why the server sent no data: open it, and ask for the layer anew"
    }
    if text.contains("<kml") {
      return
        "it is KML: give the file the ending .kml, and save the layer as a GeoPackage, as QGIS and ogr2ogr do"
    }
    if text.contains("featurecollection") {
      return
        "it is GML: ask the server for GeoJSON (outputFormat=application/json), or give the file the ending .gml, "
        + "and save the layer as a GeoPackage, as QGIS and ogr2ogr do"
    }
    return text.hasPrefix("<?xml") ? "it is XML: open it, as it may say why the server sent no data" : nil
  }

  /// What to do about GeoJSON within a line of JavaScript, as it is written for web pages; nil for other text.
  static func adviceOnScript(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    beginning(bytes).prefixMatch(of: /(?:(?:var|let|const)\s+)?[\w.$]+\s*[=(]\s*\{/) == nil
      ? nil : "it is JavaScript: take out what stands before the first { and behind the last }"
  }

  /// The first characters, in small letters.
  private static func beginning(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let start = UnsafeBufferPointer(rebasing: text.prefix(2000)).trimmingBlanks
    return String(decoding: start, as: UTF8.self).lowercased()
  }
}
