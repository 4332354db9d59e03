/// A JSON text whose bytes are known to be UTF-8, and what its numbers and strings mean.
struct JSONText {
  let bytes: UnsafeBufferPointer<UInt8>

  /// A scanner at the text's first value, behind a byte order mark if there is one.
  var scanner: JSONScanner {
    JSONScanner(bytes, at: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// Whether the text can be that of an object, or of a sequence of them.
  var beginsWithObject: Bool {
    var scanner = scanner
    scanner.skipRecordMarks()
    return scanner.peek() == UInt8(ascii: "{")
  }

  /// Checks that the text is one JSON value and nothing else.
  func check() throws(JSONFault) {
    var scanner = scanner
    try scanner.skipValue()
    try checkEnd(&scanner)
  }

  func checkEnd(_ scanner: inout JSONScanner) throws(JSONFault) {
    _ = scanner.peek()
    guard scanner.offset == bytes.count else {
      throw scanner.fault("more text follows the first value")
    }
  }

  /// Whether a key or string without escapes is this word.
  func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    range.count == word.utf8CodeUnitCount
      && (0..<range.count).allSatisfy { bytes[range.lowerBound + $0] == word.utf8Start[$0] }
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { .init(rebasing: bytes[range]) }

  /// The text of a string, its escapes resolved.
  func string(_ range: Range<Int>) -> String {
    let plain = slice(range)
    return plain.contains(UInt8(ascii: "\\"))
      ? String(decoding: unescaped(range), as: UTF8.self) : String(decoding: plain, as: UTF8.self)
  }

  /// The UTF-8 bytes of a string, its escapes resolved. Half a surrogate pair becomes U+FFFD.
  func unescaped(_ range: Range<Int>) -> ContiguousArray<UInt8> {
    var result = ContiguousArray<UInt8>()
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let escape = bytes[index + 1]
      index += 2
      switch escape {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        let unit = codeUnit(at: index)
        index += 4
        var scalar = Unicode.Scalar(unit)
        let isPairBegun = (0xD800..<0xDC00).contains(unit)
        if isPairBegun, index + 6 <= range.upperBound, bytes[index] == UInt8(ascii: "\\"),
          bytes[index + 1] == UInt8(ascii: "u"), case let low = codeUnit(at: index + 2),
          (0xDC00..<0xE000).contains(low)
        {
          scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
          index += 6
        }
        result.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
      default: result.append(escape)
      }
    }
    return result
  }

  private func codeUnit(at index: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 4 | (hexValue(bytes[index + $1]) ?? 0) }
  }

  /// The value of a number; infinite when it is too large.
  @inline(__always)
  func double(_ number: JSONScanner.Number) -> Double {
    // Both the digits and a power of ten up to 22 are exact, so that one division or product rounds once.
    if let digits = number.digits, digits.magnitude <= 1 << 53, number.exponent.magnitude <= 22 {
      let power = powersOfTen[Int(number.exponent.magnitude)]
      return number.exponent < 0 ? Double(digits) / power : Double(digits) * power
    }
    return Double(String(decoding: slice(number.range), as: UTF8.self)) ?? .nan
  }

  /// The line that a byte is in, counted from 1.
  func line(of offset: Int) -> Int {
    1 + bytes.prefix(min(offset, bytes.count)).count { $0 == 0x0A }
  }
}

private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
  1e20, 1e21, 1e22,
]
