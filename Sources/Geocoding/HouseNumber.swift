/// A house number and the suffix that tells entrances apart: 12, 12 B, 12 bis, 12/3.
public struct HouseNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let value: Int32
  /// Up to four folded letters or digits, the first in the highest byte; 0 when there is none.
  let suffixCode: UInt32

  init(value: Int32, suffixCode: UInt32) {
    self.value = value
    self.suffixCode = suffixCode
  }

  /// The number that a register's fields hold: "12", "12B", "12 bis", "12/A", "0012", or number and suffix
  /// apart.
  ///
  /// Gives `nil` when there is no number in it ("s/n", "", "—"). Of a span ("12-14") it is the first.
  public init?(_ number: String, suffix: String = "") {
    var list = TokenList()
    list.append(number, field: .number)
    guard let first = list.tokens.firstIndex(where: { $0.isNumber }), list.tokens[first].value >= 0 else {
      return nil
    }
    var code: UInt32 = 0
    if suffix.isEmpty {
      if first + 1 < list.count {
        code = Self.code(list.bytes(of: list.tokens[first + 1]), of: list.tokens[first + 1])
      }
    } else {
      var apart = TokenList()
      apart.append(suffix, field: .number)
      for token in apart.tokens { code = Self.append(apart.bytes(of: token), to: code) }
    }
    self.init(value: list.tokens[first].value, suffixCode: code)
  }

  public var suffix: String {
    var rest = suffixCode
    var letters: [UInt8] = []
    while rest != 0 {
      letters.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: letters.reversed(), as: UTF8.self).uppercased()
  }

  public var description: String { "\(value)\(suffix)" }

  public static func < (left: HouseNumber, right: HouseNumber) -> Bool {
    (left.value, left.suffixCode) < (right.value, right.suffixCode)
  }

  private static func code(_ bytes: ContiguousArray<UInt8>.SubSequence, of token: Token) -> UInt32 {
    // "12-14" is a span, "12/3" an entrance.
    if token.isNumber, token.gap != .slash { return 0 }
    return append(bytes, to: 0)
  }

  /// The code with more letters behind it; a suffix of more than four keeps the first four.
  static func append(_ bytes: some Sequence<UInt8>, to code: UInt32) -> UInt32 {
    var code = code
    for byte in bytes where code >> 24 == 0 { code = code << 8 | UInt32(byte) }
    return code
  }
}
