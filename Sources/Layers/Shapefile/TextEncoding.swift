import Foundation

/// How the bytes of a table's texts stand for letters, under a name that iconv knows.
struct TextEncoding: Hashable {
  let name: String

  static let utf8 = TextEncoding(name: "UTF-8")
  /// What Western European programs wrote; it holds ISO-8859-1 and fills its gaps.
  static let windows1252 = TextEncoding(name: "CP1252")

  /// The encoding that a .cpg file names: "UTF-8", "1252", "ANSI 1252", "ISO88591", "OEM 850" …; nil when no
  /// such encoding is known.
  init?(codePage text: String) {
    let word = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let digits = word.filter(\.isNumber)
    switch word {
    case "": return nil
    case "UTF8", "65001", "CP65001", "UNICODE": self = .utf8
    case "SHIFTJIS", "SJIS", "932": self.init(checked: "CP932")
    case "BIG5": self.init(checked: "BIG5")
    case "GBK", "GB2312", "936": self.init(checked: "CP936")
    case "LATIN1", "ASCII", "USASCII": self.init(checked: "ISO-8859-1")
    default:
      if digits.hasPrefix("8859"), digits.count > 4 {
        self.init(checked: "ISO-8859-\(digits.dropFirst(4))")
      } else if (3...5).contains(digits.count) {
        self.init(checked: "CP\(digits)")
      } else {
        self.init(systemName: text)
      }
    }
  }

  /// The encoding of a DBF header's language driver byte; nil for 0 (not said) and 0x57 ("ANSI", whatever the
  /// writer's system had).
  init?(languageDriver byte: UInt8) {
    let pages: [UInt8: Int] = [
      0x01: 437, 0x02: 850, 0x03: 1252, 0x08: 865, 0x09: 437, 0x0A: 850, 0x0B: 437, 0x0D: 437, 0x0E: 850,
      0x0F: 437, 0x10: 850, 0x11: 437, 0x12: 850, 0x13: 932, 0x14: 850, 0x15: 437, 0x16: 850, 0x17: 865,
      0x18: 437, 0x19: 437, 0x1A: 850, 0x1B: 437, 0x1C: 863, 0x1D: 850, 0x1F: 852, 0x22: 852, 0x23: 852,
      0x24: 860, 0x25: 850, 0x26: 866, 0x37: 850, 0x40: 852, 0x4D: 936, 0x4E: 949, 0x4F: 950, 0x50: 874,
      0x58: 1252, 0x59: 1252, 0x64: 852, 0x65: 866, 0x66: 865, 0x67: 861, 0x6A: 737, 0x6B: 857, 0x6C: 863,
      0x78: 950, 0x79: 949, 0x7A: 936, 0x7B: 932, 0x7C: 874, 0x86: 737, 0x87: 852, 0x88: 857, 0xC8: 1250,
      0xC9: 1251, 0xCA: 1254, 0xCB: 1253, 0xCC: 1257,
    ]
    let mac: UInt8 = 0x04
    guard let page = pages[byte] else {
      guard byte == mac else { return nil }
      self.init(checked: "MACINTOSH")
      return
    }
    self.init(checked: "CP\(page)")
  }

  /// The encoding that people mean by a name: "Windows-1250", "Mac Roman", "KOI8-R", "latin1", "1252"; nil when the
  /// system knows none of that name.
  init?(named text: String) {
    let word = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if ["UTF8", "UTF8SIG", "UTF8BOM"].contains(word) {
      self = .utf8
    } else if let encoding = TextEncoding(systemName: text) ?? TextEncoding(codePage: text) {
      self = encoding
    } else {
      return nil
    }
  }

  /// The encoding that the system knows by a name, blanks, dashes and letter case apart, or that Macs call so.
  private init?(systemName text: String) {
    let word = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let dashed = text.trimmingBlanks.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
    guard !word.isEmpty,
      dashed.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:+()".contains($0)) })
    else { return nil }
    let names =
      ["MACROMAN", "MACOSROMAN", "APPLEROMAN"].contains(word) ? ["MACINTOSH"] : [dashed, word]
    guard let known = names.lazy.compactMap({ TextEncoding(checked: $0) }).first else { return nil }
    self = known
  }

  private init(name: String) { self.name = name }

  private init?(checked name: String) {
    guard TextDecoder(TextEncoding(name: name)) != nil else { return nil }
    self.name = name
  }
}

/// Turns bytes of one encoding into UTF-8. Not thread safe.
final class TextDecoder {
  private let converter: iconv_t?

  var isUTF8: Bool { converter == nil }

  /// nil when the system does not know the encoding.
  init?(_ encoding: TextEncoding) {
    guard encoding != .utf8 else {
      converter = nil
      return
    }
    let opened = iconv_open("UTF-8", encoding.name)
    guard let opened, Int(bitPattern: opened) != -1 else { return nil }
    converter = opened
  }

  deinit {
    if let converter { iconv_close(converter) }
  }

  /// The UTF-8 bytes of a text as far as each of its bytes stands for a letter, and how many bytes those are.
  func strictUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], read: Int) {
    guard let converter else {
      let end = bytes.firstInvalidUTF8 ?? bytes.count
      return (Array(bytes[..<end]), end)
    }
    var text = [UInt8]()
    text.reserveCapacity(bytes.count + bytes.count / 8)
    // The converter reads from there, and writes nothing to it.
    var source = UnsafeMutablePointer<CChar>(
      mutating: UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self))
    var left = bytes.count
    var isDone = false
    while !isDone {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        buffer.withMemoryRebound(to: CChar.self) { buffer in
          var (target, room) = (buffer.baseAddress, buffer.count)
          let isEnd = left == 0
          let result =
            isEnd
            ? iconv(converter, nil, nil, &target, &room) : iconv(converter, &source, &left, &target, &room)
          count = buffer.count - room
          isDone = isEnd || (result == -1 && errno != E2BIG)
        }
      }
      text += piece
    }
    return (text, bytes.count - left)
  }

  /// The text's UTF-8 bytes; what stands for no letter becomes U+FFFD.
  func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> ContiguousArray<UInt8> {
    guard let converter else { return ContiguousArray(String(decoding: bytes, as: UTF8.self).utf8) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No letter of these encodings takes more than four bytes of UTF-8 for one of its own.
    var output = [CChar](repeating: 0, count: 4 * bytes.count + 4)
    var (inputLeft, outputLeft) = (input.count, output.count)
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (source, target) = (input.baseAddress, output.baseAddress)
        while inputLeft > 0 {
          // It goes on to the end, or to what stands for no letter.
          iconv(converter, &source, &inputLeft, &target, &outputLeft)
          guard inputLeft > 0, outputLeft >= 3, let mark = target else { break }
          for (index, byte) in [0xEF, 0xBF, 0xBD].enumerated() {
            mark[index] = CChar(truncatingIfNeeded: byte)
          }
          target = mark + 3
          outputLeft -= 3
          source = source.map { $0 + 1 }
          inputLeft -= 1
        }
      }
    }
    return ContiguousArray(output.dropLast(outputLeft).map { UInt8(bitPattern: $0) })
  }
}
