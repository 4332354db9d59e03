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
    } else if text.hasThousands {
      self = .thousands
    } else {
      self = text.hasDecimalComma ? .decimalComma : .other
    }
  }

  private static let masks: Set = [
    "*", "**", "***", "#", "/", ".", "..", "...", "…", ":", "-", "–", "—", "−", "c", "s", "u", "x", "z",
    "low",
    "suppressed",
  ]

  private static func isMask(_ text: String) -> Bool {
    var word = text.lowercased()
    if let first = word.first, let last = word.last, word.count > 2, "([".contains(first), ")]".contains(last)
    {
      word = String(word.dropFirst().dropLast())
    }
    if masks.contains(word) { return true }
    return word.isBound || word.isRange
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

  /// A number in the digits of another script, such as ٤١٫٣٨, or of full width, in those from 0 to 9; nil where a field
  /// has no such digits.
  static func inPlainDigits(_ field: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let longest = 64
    guard field.count <= longest, field.contains(where: { $0 >= 0x80 }) else { return nil }
    var number = [UInt8]()
    var hasOthers = false
    for scalar in String(decoding: field, as: UTF8.self).unicodeScalars {
      if !scalar.isASCII, let digit = scalar.decimalDigit {
        number.append(UInt8(ascii: "0") + digit)
        hasOthers = true
      } else {
        number += (marks[scalar] ?? scalar).utf8
      }
    }
    return hasOthers ? number : nil
  }

  /// The marks that stand with such digits: of Arabic and of full width.
  private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{66B}": ".", "\u{FF0E}": ".", "\u{FF0C}": ",", "\u{FF0D}": "-", "\u{FF0B}": "+",
  ]
}

extension Unicode.Scalar {
  /// 0 to 9 for a decimal digit of any script; nil for other characters, fractions and numerals among them.
  fileprivate var decimalDigit: UInt8? {
    guard properties.generalCategory == .decimalNumber else { return nil }
    return properties.numericValue.map { UInt8($0) }
  }
}

extension Character {
  fileprivate var isDecimalDigit: Bool {
    let scalars = unicodeScalars
    return scalars.count == 1 && scalars.first?.decimalDigit != nil
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

extension String {
  /// 1,234 or +1.234.567,8: groups of three digits with one sign between them all.
  fileprivate var hasThousands: Bool {
    var rest = self[...]
    _ = rest.take("+-")
    guard let first = rest.first, ("1"..."9").contains(first), (1...3).contains(rest.takeDigits()),
      let mark = rest.first, ".,'’".contains(mark) || mark.isWhitespace
    else { return false }
    while rest.first == mark, rest.dropFirst().prefix(3).count(where: \.isDecimalDigit) == 3 {
      rest.removeFirst(4)
      if rest.isEmpty || rest.isDecimalPart(after: ".,") { return true }
    }
    return false
  }

  /// 3,5 or -,5.
  fileprivate var hasDecimalComma: Bool {
    var rest = self[...]
    _ = rest.take("+-")
    _ = rest.takeDigits()
    return rest.isDecimalPart(after: ",")
  }

  /// <5, n ≤ 10, < 5 %.
  fileprivate var isBound: Bool {
    var rest = self[...]
    if rest.take("n") { rest.takeBlanks() }
    guard rest.take("<>≤≥") else { return false }
    _ = rest.take("=")
    rest.takeBlanks()
    guard rest.takeDigits() > 0, !rest.take(".,") || rest.takeDigits() > 0 else { return false }
    rest.takeBlanks()
    _ = rest.take("%")
    return rest.isEmpty
  }

  /// 1–4.
  fileprivate var isRange: Bool {
    var rest = self[...]
    guard rest.takeDigits() > 0 else { return false }
    rest.takeBlanks()
    guard rest.take("-–") else { return false }
    rest.takeBlanks()
    return rest.takeDigits() > 0 && rest.isEmpty
  }
}

/// What is still to be read of a field.
extension Substring {
  /// Takes the next sign where it is one of some.
  fileprivate mutating func take(_ signs: String) -> Bool {
    guard let first, signs.contains(first) else { return false }
    removeFirst()
    return true
  }

  /// - Returns: how many digits were taken.
  fileprivate mutating func takeDigits() -> Int {
    let digits = prefix(while: \.isDecimalDigit).count
    removeFirst(digits)
    return digits
  }

  fileprivate mutating func takeBlanks() { self = drop(while: \.isWhitespace) }

  fileprivate func isDecimalPart(after marks: String) -> Bool {
    var rest = self
    return rest.take(marks) && rest.takeDigits() > 0 && rest.isEmpty
  }
}
