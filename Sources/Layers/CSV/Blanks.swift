extension UnsafeBufferPointer<UInt8> {
  /// The bytes without the blanks at either end: ASCII ones, and all that Unicode knows, those without width too.
  package var trimmingBlanks: UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, count)
    while start < end {
      if self[start] <= 0x20 {
        start += 1
      } else {
        let width = self[start] < 0x80 ? 0 : wideBlank(at: start, before: end)
        guard width > 0 else { break }
        start += width
      }
    }
    while end > start {
      if self[end - 1] <= 0x20 {
        end -= 1
      } else {
        guard self[end - 1] >= 0x80, let width = [2, 3].first(where: { isWideBlank(end - $0, $0, start) })
        else { break }
        end -= width
      }
    }
    return .init(rebasing: self[start..<end])
  }

  private func isWideBlank(_ position: Int, _ width: Int, _ start: Int) -> Bool {
    position >= start && wideBlank(at: position, before: position + width) == width
  }

  /// How many bytes the blank takes that stands at a position, if one beyond ASCII does; else 0.
  func wideBlank(at position: Int, before end: Int) -> Int {
    guard position + 1 < end else { return 0 }
    let (first, second) = (self[position], self[position + 1])
    if first == 0xC2 {
      // Next line, no-break space and soft hyphen.
      return second == 0x85 || second == 0xA0 || second == 0xAD ? 2 : 0
    }
    guard position + 2 < end else { return 0 }
    let third = self[position + 2]
    let isBlank =
      switch (first, second) {
      case (0xE1, 0x9A): third == 0x80
      // U+2000 to U+200F, the line separators, the marks of direction, the narrow no-break space.
      case (0xE2, 0x80): third <= 0x8F || (0xA8...0xAF).contains(third)
      // The mathematical space, the word joiner and other signs that nobody sees.
      case (0xE2, 0x81): (0x9F...0xAF).contains(third)
      case (0xE3, 0x80): third == 0x80
      // The mark of byte order, inside a text.
      case (0xEF, 0xBB): third == 0xBF
      default: false
      }
    return isBlank ? 3 : 0
  }

  /// A field without what keeps spreadsheets from taking a code for a number: ="08" and '08 are 08.
  var unprotected: UnsafeBufferPointer<UInt8> {
    guard count > 1 else { return self }
    let (first, second, last) = (self[0], self[1], self[count - 1])
    if first == UInt8(ascii: "="), second == .quote, last == .quote, count > 2 {
      let inner = self[2..<count - 1]
      return inner.contains(.quote) ? self : .init(rebasing: inner)
    }
    // A name may begin with an apostrophe, as 's-Hertogenbosch; a number or a formula does not.
    guard first == .apostrophe, second &- 0x30 < 10 || "=+-@".utf8.contains(second) else { return self }
    return .init(rebasing: self[1..<(last == .apostrophe ? count - 1 : count)])
  }

  /// A code as it is meant: without blanks around it, and without what protects it from spreadsheets.
  @inline(__always)
  var code: UnsafeBufferPointer<UInt8> {
    let text = trimmingBlanks
    guard let first = text.first, first == UInt8(ascii: "=") || first == .apostrophe else { return text }
    return text.unprotected.trimmingBlanks
  }
}

extension UInt8 {
  static let apostrophe = UInt8(ascii: "'")
}

extension StringProtocol {
  /// Without blanks at either end, whatever their width.
  public var trimmingBlanks: String {
    var text = String(self)
    return text.withUTF8 { String(decoding: $0.trimmingBlanks, as: UTF8.self) }
  }

  /// A code as it is meant: without blanks around it, and without what protects it from spreadsheets (="08", '08).
  public var plainCode: String {
    var text = String(self)
    return text.withUTF8 { String(decoding: $0.code, as: UTF8.self) }
  }

  /// A column's name as it is meant: as a code, and each run of blanks within it, or a line end, one plain blank.
  public var plainName: String {
    let invisible: ClosedRange<Unicode.Scalar> = "\u{200B}"..."\u{200F}"
    let words = plainCode.unicodeScalars.split { $0.properties.isWhitespace }
    let seen = words.map { word in
      String(
        String.UnicodeScalarView(
          word.filter { !invisible.contains($0) && !["\u{2060}", "\u{FEFF}", "\u{AD}"].contains($0) }))
    }
    return seen.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
