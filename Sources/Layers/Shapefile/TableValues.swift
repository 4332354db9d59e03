/// What the bytes of a .dbf field stand for.
enum TableValue {
  /// The bytes without the blanks around them; empty for a missing value.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, bytes.firstIndex(of: 0) ?? bytes.count)
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// A whole number of 64 bits, exactly; nil for anything else.
  static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = text.dropFirst(isNegative || text.first == UInt8(ascii: "+") ? 1 : 0)
    guard !digits.isEmpty else { return nil }
    var value: Int64 = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      let (shifted, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isTooLargeNow) = shifted.addingReportingOverflow(Int64(digit))
      guard digit < 10, !isTooLarge, !isTooLargeNow else { return nil }
      value = sum
    }
    return isNegative ? -value : value
  }

  /// Whether a text is a whole number, of however many digits.
  static func isWhole(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = text.dropFirst(text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") ? 1 : 0)
    return !digits.isEmpty && digits.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  }

  /// Whether a text is a whole number that would be rounded as a real one.
  static func isRoundedAsReal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let fewestDigits = 16
    guard text.count >= fewestDigits, isWhole(text) else { return false }
    return integer(text).map { !$0.fitsReal } ?? true
  }

  /// A finite number; nil for anything else.
  static func real(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    let text = String(decoding: text, as: UTF8.self)
    // Some programs write the decimal sign of their country.
    let value = Double(text) ?? Double(text.replacing(",", with: "."))
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  /// A finite number from its eight bytes, as Visual FoxPro keeps doubles and currencies (in ten thousandths); nil for
  /// anything else.
  static func binaryReal(_ bytes: UnsafeBufferPointer<UInt8>, isCurrency: Bool) -> Double? {
    if isCurrency { return Double(bytes.littleEndian(at: 0, as: Int64.self)) / 10_000 }
    let value = bytes.double(at: 0)
    return value.isFinite ? value : nil
  }

  /// A day and a time as ISO 8601 from eight bytes, as Visual FoxPro keeps them: the Julian day and the milliseconds of
  /// it, both in four bytes; nil for what is none.
  ///
  /// The program counts whole seconds, but may write one millisecond too few.
  static func moment(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let (day, milliseconds) = (
      Int(bytes.littleEndian(at: 0, as: Int32.self)), Int(bytes.littleEndian(at: 4, as: Int32.self))
    )
    // From the first day of the year 1 to the last of the year 9999; the day 2440588 is the first of 1970.
    guard (1_721_426...5_373_484).contains(day), (0...86_400_000).contains(milliseconds) else { return nil }
    let seconds = (day - 2_440_588) * 86_400 + (milliseconds + 500) / 1000
    return CivilDate.text(microseconds: seconds * 1_000_000, isWorldTime: false)
  }

  static func logical(_ byte: UInt8) -> Bool? {
    switch byte {
    case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "Y"), UInt8(ascii: "y"), UInt8(ascii: "1"): true
    case UInt8(ascii: "F"), UInt8(ascii: "f"), UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "0"): false
    default: nil
    }
  }

  /// A day as ISO 8601 from eight digits; nil for what is no day.
  static func date(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count == 8, let digits = integer(text), digits > 0 else { return nil }
    let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100)
    guard (1...12).contains(month), day >= 1, day <= days(inMonth: month, year: year) else { return nil }
    let text = String(decoding: text, as: UTF8.self)
    return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  }

  private static func days(inMonth month: Int64, year: Int64) -> Int64 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
