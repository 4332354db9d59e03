/// What a field may hold that shall be a number and is none that can be read.
public enum NumberForm: Sendable, Hashable {
  /// A mark by which statistical offices say that a number is withheld or not known: *, <5, .., [c].
  case masked
  /// Marks between thousands: 1,234 or 1.234,5.
  case thousands
  /// 3,5 where a decimal point was expected.
  case decimalComma
  case other

  public init(_ text: String) {
    let text = text.trimmingBlanks
    if text.utf8.count > 32 {
      self = .other
    } else if NumberForm.isMask(text) {
      self = .masked
    } else if !text.contains(where: \.isNumber) || !text.allSatisfy(NumberForm.isUsualInNumbers) {
      self = .other
    } else if text.contains(/^[+-]?[1-9]\d{0,2}(?:([.,'’\s])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/) {
      self = .thousands
    } else if text.contains(/^[+-]?\d*,\d+$/) {
      self = .decimalComma
    } else {
      self = .other
    }
  }

  private static let masks: Set = [
    "*", "**", "***", "#", "/", ".", "..", "...", "…", ":", "-", "–", "—", "−", "c", "s", "u", "x", "z",
    "low",
    "suppressed",
  ]

  /// Whether a letter may stand in a number: few words go on to the patterns, which are slow to make.
  private static func isUsualInNumbers(_ letter: Character) -> Bool {
    letter.isNumber || letter.isWhitespace || "+-.,'’".contains(letter)
  }

  private static func isMask(_ text: String) -> Bool {
    var word = text.lowercased()
    if let first = word.first, let last = word.last, word.count > 2, "([".contains(first), ")]".contains(last)
    {
      word = String(word.dropFirst().dropLast())
    }
    if masks.contains(word) { return true }
    guard let first = word.first, word.contains(where: \.isNumber), first.isNumber || "n<>≤≥".contains(first),
      word.contains(where: "<>≤≥-–".contains)
    else {
      return false
    }
    return word.contains(/^(?:n\s*)?[<>≤≥]=?\s*\d+(?:[.,]\d+)?\s*%?$/)
      || word.contains(/^\d+\s*[-–]\s*\d+$/)
  }

  /// A field whose digits stand in groups of three with blanks between them, without those: 1 234,5; else nil.
  static func ungrouped(_ field: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var number = [UInt8]()
    var (position, digits, groups) = (0, 0, 0)
    if let sign = field.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      number.append(sign)
      position = 1
    }
    while position < field.count {
      let byte = field[position]
      if byte &- 0x30 < 10 {
        number.append(byte)
        digits += 1
        position += 1
        continue
      }
      let width = byte == 0x20 ? 1 : field.wideBlank(at: position, before: field.count)
      guard width > 0 else { break }
      guard groups == 0 ? (1...3).contains(digits) : digits == 3 else { return nil }
      groups += 1
      digits = 0
      position += width
    }
    guard groups > 0, digits == 3 else { return nil }
    return number + field[position...]
  }
}

extension CSVTable.NumberColumn {
  /// What most of the fields that are no numbers look like; nil when there is none.
  public var likelyForm: NumberForm? {
    if unreadable.isEmpty { return nil }
    // One 3,5 tells that the 1,234 beside it are no thousands.
    if forms[.decimalComma] != nil { return .decimalComma }
    return forms[.thousands] == nil ? .other : .thousands
  }
}
