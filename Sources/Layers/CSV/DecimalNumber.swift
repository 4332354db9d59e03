import Foundation

/// Reads numbers as tables hold them.
enum DecimalNumber {
  private static let powersOfTen: [Double] = (0...22).map { pow(10, Double($0)) }

  /// The number that a field holds, nil when it holds something else; blanks around it do not matter.
  ///
  /// - Parameter decimalComma: whether 3,5 is three and a half (then 3.5 still is, too).
  static func parse(_ field: UnsafeBufferPointer<UInt8>, decimalComma: Bool) -> Double? {
    var position = 0
    var end = field.count
    while position < end, field[position] <= 0x20 { position += 1 }
    while end > position, field[end - 1] <= 0x20 { end -= 1 }
    guard position < end else { return nil }
    let start = position
    let isNegative = field[position] == UInt8(ascii: "-")
    if isNegative || field[position] == UInt8(ascii: "+") { position += 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var hasDigit = false
    var decimals = -1
    while position < end {
      let byte = field[position]
      if byte &- 0x30 < 10 {
        // More than 18 digits may not fit; strtod reads those.
        guard digits < 18 else { return general(field, start..<end, decimalComma: decimalComma) }
        mantissa = mantissa * 10 + UInt64(byte - 0x30)
        digits += mantissa == 0 ? 0 : 1
        hasDigit = true
        if decimals >= 0 { decimals += 1 }
      } else if decimals < 0, byte == UInt8(ascii: ".") || (decimalComma && byte == UInt8(ascii: ",")) {
        decimals = 0
      } else {
        return general(field, start..<end, decimalComma: decimalComma)
      }
      position += 1
    }
    guard hasDigit else { return nil }
    // Both numbers are exact below these bounds, so their quotient is the nearest double (Clinger 1990).
    guard mantissa < 1 << 53, decimals <= 22 else {
      return general(field, start..<end, decimalComma: decimalComma)
    }
    let value = Double(mantissa) / powersOfTen[max(0, decimals)]
    return isNegative ? -value : value
  }

  /// Numbers with exponents or many digits, by the C library. Words such as "nan" and hexadecimal forms, which
  /// it would take, are no numbers here.
  private static func general(_ field: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, decimalComma: Bool)
    -> Double?
  {
    guard range.count < 64 else { return nil }
    var text = [CChar]()
    text.reserveCapacity(range.count + 1)
    for byte in field[range] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        text.append(CChar(byte))
      case UInt8(ascii: ",") where decimalComma: text.append(CChar(UInt8(ascii: ".")))
      default: return nil
      }
    }
    let length = text.count
    text.append(0)
    return text.withUnsafeBufferPointer { text -> Double? in
      guard let start = text.baseAddress else { return nil }
      var stop: UnsafeMutablePointer<CChar>?
      let value = strtod(start, &stop)
      guard let stop, UnsafePointer(stop) == start + length, value.isFinite else { return nil }
      return value
    }
  }
}
