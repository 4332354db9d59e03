/// Whole numbers as text that needs no escaping anywhere: each of one to six digits of the URL alphabet of base 64.
enum PackedNumbers {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  /// Five bits a digit, the lowest first; the sixth says that more follow. The sign is the lowest bit.
  static func append(_ number: Int32, to text: inout String) {
    var rest = UInt32(bitPattern: (number << 1) ^ (number >> 31))
    repeat {
      let more: UInt32 = rest > 31 ? 32 : 0
      text.append(digits[Int(rest & 31 | more)])
      rest >>= 5
    } while rest > 0
  }

  static func text(of numbers: some Sequence<Int32>) -> String {
    var text = ""
    for number in numbers { append(number, to: &text) }
    return text
  }
}
