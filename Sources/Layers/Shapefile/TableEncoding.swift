/// In which encoding the texts of a .dbf file are.
///
/// The .cpg file says it, or else the header; where neither does, or the bytes belie it, the bytes themselves are asked:
/// nothing but UTF-8 looks like it where there are letters beyond ASCII. One text of another encoding, or one that its
/// field cuts in the middle of a letter, does not change how all others are read.
struct TableEncoding {
  /// Of all texts that can be in it.
  let main: TextEncoding
  /// Of the texts that are not UTF-8 where the others are.
  let stray: TextEncoding
  /// What the user must know.
  let note: String?

  init(_ parts: ShapefileParts, _ table: FileBytes, _ header: TableHeader) {
    let named = parts.codePage.flatMap { file in
      TextEncoding(codePage: file.withBytes { String(decoding: $0.prefix(64), as: UTF8.self) })
    }
    let letters = Letters(table, header)
    guard let claimed = named ?? TextEncoding(languageDriver: header.languageDriver) else {
      stray = .windows1252
      main = letters.areUTF8 || letters.areNone ? .utf8 : .windows1252
      note =
        if letters.areNone {
          nil
        } else if letters.areUTF8 {
          "the .dbf does not say in which encoding its texts are: by their bytes they are UTF-8"
        } else {
          "the .dbf does not say in which encoding its texts are: they were read as Windows-1252; if letters come out wrong, name the encoding in a .cpg file"
        }
      return
    }
    if claimed == .utf8 {
      stray = .windows1252
      main = letters.areUTF8 || letters.other == 0 ? .utf8 : .windows1252
      note = main == .utf8 ? nil : "the texts are not UTF-8 as the file says; they were read as Windows-1252"
    } else {
      stray = claimed
      main = letters.areNearlyAllUTF8 ? .utf8 : claimed
      note =
        main == .utf8
        ? "the texts are UTF-8, not \(claimed.name) as the file says; they were read as UTF-8" : nil
    }
  }

  /// How many texts and names of columns with letters beyond ASCII there are of each kind.
  private struct Letters {
    var (utf8, other) = (0, 0)
    /// With one such letter only, of which the end of the field may have cut off a part: if it is not one of another
    /// encoding.
    var cut = 0

    var areNone: Bool { utf8 + other + cut == 0 }

    /// A few that could be UTF-8 come about by chance where all else is not: É» in CAFÉ».
    var areUTF8: Bool { utf8 > 0 && utf8 * 20 >= other }

    var areNearlyAllUTF8: Bool { utf8 > 0 && utf8 >= other * 20 }

    init(_ table: FileBytes, _ header: TableHeader) {
      for field in header.fields {
        field.nameBytes.withUnsafeBufferPointer { add($0, isFull: $0.count >= TableDecoder.fullName) }
      }
      let fields = header.fields.filter { $0.type == UInt8(ascii: "C") }
      table.withBytes { bytes in
        for record in 0..<header.recordCount {
          let start = header.headerLength + record * header.recordLength
          for field in fields {
            let text = TableValue.trimmed(
              UnsafeBufferPointer(
                rebasing: bytes[start + field.offset..<start + field.offset + field.width]))
            add(text, isFull: text.count == field.width)
          }
        }
      }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, isFull: Bool) {
      guard let high = text.firstIndex(where: { $0 >= 0x80 }) else { return }
      let rest = UnsafeBufferPointer(rebasing: text[high...])
      let whole = isFull ? TableDecoder.wholeLetters(rest) : rest
      if whole.firstInvalidUTF8 != nil {
        other += 1
      } else if whole.contains(where: { $0 >= 0x80 }) {
        utf8 += 1
      } else {
        cut += 1
      }
    }
  }
}

/// Turns the texts of a .dbf file into UTF-8, each for itself. Not thread safe.
struct TableDecoder {
  private let main: TextDecoder
  private let stray: TextDecoder

  /// From how many bytes on the name of a column may have been cut.
  static let fullName = 10

  /// - Parameter stray: the encoding of texts that are not UTF-8 where the others are.
  /// - Returns: nil when the system does not know one of the encodings.
  init?(_ encoding: TextEncoding, stray strayEncoding: TextEncoding = .windows1252) {
    guard let main = TextDecoder(encoding), let stray = TextDecoder(strayEncoding) else { return nil }
    (self.main, self.stray) = (main, stray)
  }

  /// - Parameter isFull: whether the text fills its field to the end, which may have cut its last letter in two.
  /// - Returns: the text in UTF-8, and whether it is in another encoding than the others.
  func utf8(
    _ text: UnsafeBufferPointer<UInt8>, isFull: Bool
  ) -> (text: ContiguousArray<UInt8>, isStray: Bool) {
    guard main.isUTF8 else { return (main.utf8(text), false) }
    let letters = isFull ? TableDecoder.wholeLetters(text) : text
    return letters.firstInvalidUTF8 == nil ? (ContiguousArray(letters), false) : (stray.utf8(text), true)
  }

  /// A text without the letter at its end that the field's width cut in two.
  static func wholeLetters(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let invalid = text.firstInvalidUTF8, text.count - invalid < 4,
      (0xC2...0xF4).contains(text[invalid]),
      text[(invalid + 1)...].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return text }
    return UnsafeBufferPointer(rebasing: text[..<invalid])
  }
}
