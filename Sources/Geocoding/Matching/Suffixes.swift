/// Suffixes that are written in two ways, or mean more than a letter.
enum Suffixes {
  /// The red series of Genoa and Florence.
  static let red = code("r")
  private static let twins: [(UInt64, UInt64)] = [("b", "bis"), ("t", "ter"), ("q", "quat")].map {
    (code($0), code($1))
  }

  private static func code(_ text: String) -> UInt64 { HouseNumber.append(text.utf8, to: 0) }

  /// Whether a suffix is of the red series: its R, alone or behind a letter.
  static func isRed(_ suffix: UInt64) -> Bool { suffix & 0xFF == red && suffix >> 16 == 0 }

  /// Whether suffixes are the same but for the order of their letters: "RA" and "AR".
  static func haveSameLetters(_ left: UInt64, _ right: UInt64) -> Bool {
    left == right || HouseNumber.letters(of: left).sorted() == HouseNumber.letters(of: right).sorted()
  }

  /// Whether what a suffix has behind its beginning are digits alone.
  static func hasOnlyDigits(_ suffix: UInt64, behind start: UInt64) -> Bool {
    HouseNumber.letters(of: suffix).dropFirst(HouseNumber.letters(of: start).count).allSatisfy { $0 <= 0x39 }
  }

  static func areRelated(_ left: UInt64, _ right: UInt64) -> Bool {
    twins.contains { $0 == (left, right) || $0 == (right, left) }
  }

  /// Whether a suffix begins with another and goes on.
  static func extends(_ long: UInt64, _ short: UInt64) -> Bool {
    var rest = long >> 8
    while rest > short { rest >>= 8 }
    return rest == short && short != 0
  }
}
