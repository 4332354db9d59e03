/// What is wrong with a JSON text, and at which byte.
struct JSONFault: Error {
  let offset: Int
  let problem: String
  var hint: String?
  /// The property that cannot be read.
  var column: String?
}

/// Walks over a JSON text (RFC 8259, strictly unless told otherwise) from value to value, without making anything of it.
///
/// The caller asks for what it expects next; `skipValue` passes over, and checks, what it does not need.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int
  /// Whether NaN and Infinity, which are no JSON, are passed over as values.
  var takesNotANumber = false

  static let noValue = "a value was expected"

  /// Deeper nesting than any real file has; recursion must end somewhere.
  static let deepest = 512

  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next byte that is not white space, which stays the next; 0 at the end of the text.
  @inline(__always)
  mutating func peek() -> UInt8 {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      offset += 1
    }
    return 0
  }

  /// What is said of a text that is JSON but not what was asked for.
  func fault(_ problem: String, hint: String? = nil) -> JSONFault {
    JSONFault(offset: offset, problem: problem, hint: hint)
  }

  /// What is said of a text that is not JSON.
  private func broken(_ problem: String) -> JSONFault {
    offset < bytes.count
      ? fault(problem)
      : fault("the text ends in the middle", hint: "the file was cut short: save or download it anew")
  }

  @inline(__always)
  mutating func take(_ byte: UInt8, _ problem: StaticString) throws(JSONFault) {
    guard peek() == byte else { throw broken("\(problem)") }
    offset += 1
  }

  /// Goes through an object's members; `body` must take or skip each value.
  mutating func members(
    _ body: (inout JSONScanner, Range<Int>) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try take(UInt8(ascii: "{"), "an object was expected")
    if peek() == UInt8(ascii: "}") {
      offset += 1
      return
    }
    while true {
      let key = try string()
      try take(UInt8(ascii: ":"), "a colon was expected")
      try body(&self, key)
      if peek() == UInt8(ascii: ",") {
        offset += 1
      } else {
        return try take(UInt8(ascii: "}"), "a comma or the object's end was expected")
      }
    }
  }

  /// Goes through an array's elements; `body` must take or skip each.
  mutating func elements(_ body: (inout JSONScanner) throws(JSONFault) -> Void) throws(JSONFault) {
    try take(UInt8(ascii: "["), "an array was expected")
    if peek() == UInt8(ascii: "]") {
      offset += 1
      return
    }
    while true {
      try body(&self)
      if peek() == UInt8(ascii: ",") {
        offset += 1
      } else {
        return try take(UInt8(ascii: "]"), "a comma or the array's end was expected")
      }
    }
  }

  /// Passes over a value and gives the bytes that it takes up.
  @discardableResult
  mutating func skipValue(depth: Int = 0) throws(JSONFault) -> Range<Int> {
    guard depth < JSONScanner.deepest else { throw fault("values are nested too deeply") }
    let next = peek()
    let start = offset
    switch next {
    case UInt8(ascii: "{"):
      try members { (scanner, _) throws(JSONFault) in try scanner.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      try elements { (scanner) throws(JSONFault) in try scanner.skipValue(depth: depth + 1) }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case _ where skipNotANumber(): break
    case UInt8(ascii: "n"): try literal("null")
    default: _ = try number()
    }
    return start..<offset
  }

  /// Passes over what programs write for a number that is none: NaN, Infinity, -Infinity, in letters of any size. False
  /// leaves the scanner where it is.
  mutating func skipNotANumber() -> Bool {
    guard takesNotANumber, "nNiI-+".utf8.contains(peek()) else { return false }
    var place = offset
    if bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") { place += 1 }
    let letters = bytes[place...].prefix(9).map { $0 | 0x20 }.prefix {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
    }
    guard ["nan", "inf", "infinity"].contains(where: { $0.utf8.elementsEqual(letters) }) else { return false }
    offset = place + letters.count
    return true
  }

  /// Passes over the marks that stand before the texts of a sequence (RFC 8142).
  mutating func skipRecordMarks() {
    let mark: UInt8 = 0x1E
    while peek() == mark { offset += 1 }
  }

  /// Whether nothing but white space is left.
  var isAtEnd: Bool {
    var scanner = self
    _ = scanner.peek()
    return scanner.offset == bytes.count
  }

  mutating func literal(_ word: StaticString) throws(JSONFault) {
    let length = word.utf8CodeUnitCount
    guard bytes.count - offset >= length,
      (0..<length).allSatisfy({ bytes[offset + $0] == word.utf8Start[$0] })
    else { throw broken(JSONScanner.noValue) }
    offset += length
  }

  /// Passes over a string and gives the bytes between its quotation marks, escapes as they stand.
  mutating func string() throws(JSONFault) -> Range<Int> {
    try take(UInt8(ascii: "\""), "a string was expected")
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return start..<offset - 1
      }
      if byte < 0x20 { throw broken("a control character stands in a string") }
      if byte == UInt8(ascii: "\\") { try skipEscape() }
      offset += 1
    }
    throw broken("a string does not end")
  }

  /// Leaves `offset` at the escape's last byte.
  private mutating func skipEscape() throws(JSONFault) {
    offset += 1
    guard offset < bytes.count else { throw broken("a string does not end") }
    switch bytes[offset] {
    case UInt8(ascii: "u"):
      for _ in 0..<4 {
        offset += 1
        guard offset < bytes.count, hexValue(bytes[offset]) != nil else {
          throw broken("\\u must be followed by four hexadecimal digits")
        }
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      break
    default: throw broken("a string holds an unknown escape")
    }
  }

  /// A number: its digits before any exponent as a whole number, where that number fits, and the power of
  /// ten to multiply it with.
  struct Number {
    var range: Range<Int>
    /// Whether it has neither decimals nor an exponent.
    var isWhole: Bool
    /// nil when there are too many digits.
    var digits: Int64?
    var exponent: Int
  }

  mutating func number() throws(JSONFault) -> Number {
    _ = peek()
    let start = offset
    let isNegative = offset < bytes.count && bytes[offset] == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    var digits: Int64 = 0
    var count = 0
    let first = offset
    takeDigits(&digits, &count)
    guard offset > first else { throw broken(isNegative ? "a digit was expected" : JSONScanner.noValue) }
    if bytes[first] == UInt8(ascii: "0"), offset > first + 1 {
      throw broken("a number must not begin with a zero")
    }
    var exponent = 0
    var isWhole = true
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      isWhole = false
      offset += 1
      let point = offset
      takeDigits(&digits, &count)
      guard offset > point else { throw broken("a digit was expected behind the decimal point") }
      exponent = point - offset
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      exponent += try takeExponent()
    }
    let fits = count <= 18
    return Number(
      range: start..<offset, isWhole: isWhole, digits: fits ? (isNegative ? -digits : digits) : nil,
      exponent: exponent)
  }

  @inline(__always)
  private mutating func takeDigits(_ digits: inout Int64, _ count: inout Int) {
    while offset < bytes.count {
      let digit = bytes[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { return }
      digits = digits &* 10 &+ Int64(digit)
      // Zeros in front do not count.
      if digits != 0 { count += 1 }
      offset += 1
    }
  }

  private mutating func takeExponent() throws(JSONFault) -> Int {
    offset += 1
    var isNegative = false
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "+") {
      isNegative = bytes[offset] == UInt8(ascii: "-")
      offset += 1
    }
    let start = offset
    var value = 0
    while offset < bytes.count {
      let digit = bytes[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = min(100_000, value * 10 + Int(digit))
      offset += 1
    }
    guard offset > start else { throw broken("a digit was expected in the exponent") }
    return isNegative ? -value : value
  }
}

func hexValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
