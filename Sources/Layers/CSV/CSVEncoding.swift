import Foundation

/// What the bytes of a text file mean.
enum CSVEncoding {
  /// The file's bytes as UTF-8 without a byte order mark, and where its text starts.
  ///
  /// UTF-8 is left where it is. UTF-16 is known by its mark. Whatever is not valid UTF-8 is read as Windows-1252,
  /// which holds ISO 8859-1: what municipal programs write when they do not write UTF-8. Lines that end with a
  /// carriage return alone, as some programs on a Mac write them, get line feeds.
  static func utf8(_ file: FileBytes) throws(FileError) -> (file: FileBytes, start: Int) {
    let (text, start) = try decoded(file)
    let lineEnds = text.withBytes { bytes in
      bytes.contains(.lineFeed) || !bytes.contains(.carriageReturn)
        ? nil : bytes.map { $0 == .carriageReturn ? UInt8.lineFeed : $0 }
    }
    return (lineEnds.map { FileBytes($0, path: file.path) } ?? text, start)
  }

  private static func decoded(_ file: FileBytes) throws(FileError) -> (file: FileBytes, start: Int) {
    enum Mark {
      case utf8, utf16, none
    }
    let mark = file.withBytes { bytes -> Mark in
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
      return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? .utf16 : .none
    }
    switch mark {
    case .utf8 where isUTF8(file): return (file, 3)
    case .none where isUTF8(file): return (file, 0)
    case .utf16: return (try transcoded(file, from: .utf16), 0)
    case .utf8, .none: return (try transcoded(file, from: .windowsCP1252), 0)
    }
  }

  private static func transcoded(_ file: FileBytes, from encoding: String.Encoding) throws(FileError)
    -> FileBytes
  {
    let text = file.withBytes { bytes -> String? in
      // The five bytes that Windows-1252 leaves open are control characters in ISO 8859-1.
      String(bytes: bytes, encoding: encoding) ?? String(bytes: bytes, encoding: .isoLatin1)
    }
    guard let text else {
      throw FileError(
        .badData, path: file.path, "the text is in an unknown encoding", hint: "save the file as UTF-8")
    }
    return FileBytes(Array(text.utf8), path: file.path)
  }

  private static func isUTF8(_ file: FileBytes) -> Bool { file.withBytes { $0.firstInvalidUTF8 == nil } }
}
