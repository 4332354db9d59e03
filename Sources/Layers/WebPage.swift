/// Web pages that stand under the name of a file of data, as servers send one with the reason why they send nothing else.
enum WebPage {
  /// What to do with such a file; nil for others.
  static func advice(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let start = UnsafeBufferPointer(rebasing: bytes.prefix(256)).trimmingBlanks
    let text = String(decoding: start.prefix(16), as: UTF8.self).lowercased()
    return text.hasPrefix("<html") || text.hasPrefix("<!doctype html")
      ? "it is a web page, perhaps with the reason why the server sent no data: open it, and download the file anew"
      : nil
  }
}
