import Foundation

/// What the bytes of a text file mean.
enum CSVEncoding {
  /// The file's bytes as UTF-8 without a byte order mark, and where its text starts.
  ///
  /// UTF-8 is left where it is. UTF-16 is known by its mark. Whatever is not valid UTF-8 is read as Windows-1252,
  /// which holds ISO 8859-1: what municipal programs write when they do not write UTF-8.
  static func utf8(_ file: FileBytes) throws(FileError) -> (file: FileBytes, start: Int) {
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

  /// Whether all bytes are valid UTF-8; ASCII goes by eight bytes at a time.
  static func isUTF8(_ file: FileBytes) -> Bool {
    file.withBytes { bytes in
      guard let base = bytes.baseAddress else { return true }
      let raw = UnsafeRawPointer(base)
      var position = 0
      while position < bytes.count {
        while position + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          position += 8
        }
        if position >= bytes.count { return true }
        let length = sequenceLength(bytes, at: position)
        if length == 0 { return false }
        position += length
      }
      return true
    }
  }

  /// How many bytes the character at a position has, 0 when it is none (Unicode standard, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
