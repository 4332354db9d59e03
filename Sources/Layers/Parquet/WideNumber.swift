/// A whole number of any width, as Parquet stores decimal ones: by two's complement, the highest byte first.
enum WideNumber {
  /// Its decimal digits, a minus before those of a negative one.
  static func text(_ bytes: some Collection<UInt8>) -> String {
    let isNegative = (bytes.first ?? 0) >= 0x80
    /// The lowest first.
    var digits: [UInt8] = [0]
    // What a negative number lacks to 0 is its complement and one.
    for byte in bytes.drop(while: { $0 == (isNegative ? 0xFF : 0) }) {
      var carry = Int(isNegative ? ~byte : byte)
      for place in digits.indices {
        let value = Int(digits[place]) * 256 + carry
        digits[place] = UInt8(value % 10)
        carry = value / 10
      }
      while carry > 0 {
        digits.append(UInt8(carry % 10))
        carry /= 10
      }
    }
    if isNegative {
      let nines = digits.prefix { $0 == 9 }.count
      for place in 0..<nines { digits[place] = 0 }
      if nines < digits.count { digits[nines] += 1 } else { digits.append(1) }
    }
    let text = String(decoding: digits.reversed().map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    return isNegative ? "-" + text : text
  }
}
