/// A house number and what tells its entrances apart: 12, 12 B, 12 bis, 12/3, 7 bis A, 12 1/2.
public struct HouseNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let value: Int32
  /// Up to eight folded letters or digits, the first in the highest byte in use; 0 when there is none. A stroke stands
  /// between two parts that are numbers.
  let suffixCode: UInt64

  init(value: Int32, suffixCode: UInt64) {
    self.value = value
    self.suffixCode = suffixCode
  }

  /// The number that a register's fields hold: "12", "12B", "12 bis", "12/A", "7 bis A", "0012", or number and suffix
  /// apart.
  ///
  /// Gives `nil` when there is no number in it ("s/n", "", "—"), when it is one of those that stand for none (0,
  /// 99999), when it counts flats or kilometres, and when it is a day, as which spreadsheets take "1-3". Of a span
  /// ("12-14") it is the first; `NumberSpan` has the others.
  public init?(_ number: String, suffix: String = "") {
    // Nearly all are digits and nothing else.
    if suffix.isEmpty, (1...9).contains(number.utf8.count), number.utf8.allSatisfy(Self.isDigit) {
      guard let value = Int32(number), value > 0, !Self.isNeverReal(value) else { return nil }
      self.init(value: value, suffixCode: 0)
      return
    }
    var list = TokenList()
    list.append(number, field: .number)
    list.joinAbbreviations()
    guard let first = list.tokens.firstIndex(where: { $0.isNumber }) else { return nil }
    let value = list.tokens[first].value
    guard value > 0, !Self.isNeverReal(value), !NumberGrammar.followsUnit(first, in: list),
      !CalendarDays.isDay(first, in: list)
    else { return nil }
    let code = NumberGrammar.suffix(behind: first, of: list)
    guard !suffix.isEmpty else {
      self.init(value: value, suffixCode: code)
      return
    }
    var apart = TokenList()
    apart.append(suffix, field: .number)
    // A register may say the suffix twice.
    let isRepeated = code == NumberGrammar.suffix(from: 0, of: apart)
    self.init(
      value: value, suffixCode: isRepeated ? code : NumberGrammar.suffix(from: 0, of: apart, behind: code))
  }

  /// Whether a field holds a day of the calendar and no number, as where a spreadsheet has made one of "1-6".
  package static func isDay(_ text: String) -> Bool {
    var list = TokenList()
    list.append(text, field: .number)
    return list.tokens.firstIndex { $0.isNumber }.map { CalendarDays.isDay($0, in: list) } ?? false
  }

  /// Whether registration programs write a number only where none is known: 99999 and longer rows of nines.
  static func isNeverReal(_ value: Int32) -> Bool { value >= 99_999 && isAllNines(value) }

  /// Whether a number may stand for none: 999, 9999 and so on.
  static func isAllNines(_ value: Int32) -> Bool {
    var rest = value
    while rest > 0, rest % 10 == 9 { rest /= 10 }
    return rest == 0 && value >= 999
  }

  public var suffix: String {
    String(decoding: Self.letters(of: suffixCode), as: UTF8.self).uppercased()
  }

  public var description: String {
    let beginsWithDigit = Self.letters(of: suffixCode).first.map(Self.isDigit) ?? false
    return "\(value)\(beginsWithDigit ? "/" : "")\(suffix)"
  }

  public static func < (left: HouseNumber, right: HouseNumber) -> Bool {
    (left.value, left.suffixCode) < (right.value, right.suffixCode)
  }

  /// The code with another part behind it; of a word the first four letters count.
  static func append(_ part: some Sequence<UInt8>, to code: UInt64) -> UInt64 {
    var code = code
    for (position, byte) in part.prefix(4).enumerated() {
      let joinsDigits = position == 0 && isDigit(byte) && isDigit(UInt8(truncatingIfNeeded: code))
      if joinsDigits, code >> 56 == 0 { code = code << 8 | UInt64(UInt8(ascii: "/")) }
      if code >> 56 == 0 { code = code << 8 | UInt64(byte) }
    }
    return code
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The letters of a code, the first first.
  static func letters(of code: UInt64) -> [UInt8] {
    var rest = code
    var letters: [UInt8] = []
    while rest != 0 {
      letters.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return letters.reversed()
  }
}
