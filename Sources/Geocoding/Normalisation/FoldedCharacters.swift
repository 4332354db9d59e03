/// What each character beyond ASCII becomes, looked up in a flat table.
struct FoldedCharacters {
  enum Kind { case nothing, separator, letters }

  struct Folded {
    var kind: Kind
    var first: UInt8 = 0
    var second: UInt8 = 0
    var isCapital = false
  }

  /// Letters and what they fold to; the small and the capital form stand side by side.
  private static let letters: [(to: String, from: String)] = [
    ("a", "áÁàÀâÂãÃäÄåÅāĀăĂąĄǎǍạẠảẢấẤầẦẩẨẫẪậẬắẮằẰẳẲẵẴặẶ"),
    ("a", "æÆǽǼ"),
    ("b", "ḃḂḅḄ"),
    ("c", "çÇćĆĉĈċĊčČ"),
    ("d", "ďĎđĐðÐḍḌḑḐ"),
    ("e", "éÉèÈêÊëËēĒĕĔėĖęĘěĚẹẸẻẺẽẼếẾềỀểỂễỄệỆ"),
    ("g", "ĝĜğĞġĠģĢǧǦ"),
    ("h", "ĥĤħĦḥḤ"),
    ("i", "íÍìÌîÎïÏĩĨīĪĭĬįĮıİǐǏịỊỉỈ"),
    ("j", "ĵĴ"),
    ("k", "ķĶǩǨ"),
    ("l", "ĺĹļĻľĽŀĿłŁḷḶ"),
    ("n", "ñÑńŃņŅňŇŋŊṅṄṇṆ"),
    ("o", "óÓòÒôÔõÕöÖøØōŌŏŎőŐǒǑọỌỏỎốỐồỒổỔỗỖộỘớỚờỜợỢœŒǿǾ"),
    ("r", "ŕŔŗŖřŘṛṚ"),
    ("s", "śŚŝŜşŞšŠșȘṣṢ"),
    ("ss", "ßẞ"),
    ("t", "ţŢťŤŧŦțȚṭṬ"),
    ("th", "þÞ"),
    ("u", "úÚùÙûÛüÜũŨūŪŭŬůŮűŰųŲǔǓụỤủỦưƯứỨừỪ"),
    ("w", "ŵŴẁẀẃẂ"),
    ("y", "ýÝÿŸŷŶỳỲ"),
    ("z", "źŹżŻžŽẓẒ"),
  ]

  /// The letters of a numeral that is one character: "Ⅻ" is XII.
  static func numeral(_ code: UInt32) -> [UInt8]? {
    // Capitals and small ones.
    (0x2160...0x217F).contains(code) ? numerals[Int(code & 0xF)] : nil
  }

  private static let numerals: [[UInt8]] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
  ].map { Array($0.utf8) }

  private static let firstCodes = 0x0250
  private static let additional = 0x1E00..<0x1F00

  /// One entry for each character of Latin-1, Latin Extended-A and -B, and Latin Extended Additional: the two
  /// letters in the low bytes, 1 above them for a capital; 0 where nothing is known.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: firstCodes + additional.count)
    for (target, sources) in letters {
      let bytes = Array(target.utf8)
      let value = UInt32(bytes[0]) | (bytes.count > 1 ? UInt32(bytes[1]) << 8 : 0)
      for (position, scalar) in sources.unicodeScalars.enumerated() {
        guard let slot = slot(scalar.value) else { continue }
        table[slot] = value | (position % 2 == 1 ? 1 << 16 : 0)
      }
    }
    return table
  }()

  private static func slot(_ code: UInt32) -> Int? {
    let code = Int(code)
    if code < firstCodes { return code }
    return additional.contains(code) ? firstCodes + code - additional.lowerBound : nil
  }

  static func folded(_ code: UInt32) -> Folded {
    switch code {
    // The Catalan middle dot, the soft hyphen, combining marks, joiners, the byte-order mark.
    case 0xB7, 0xAD, 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFEFF: return Folded(kind: .nothing)
    case 0xB4, 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032:
      return Folded(kind: .separator, first: UInt8(ascii: "'"))
    case 0x2010...0x2015, 0x2212: return Folded(kind: .separator, first: UInt8(ascii: "-"))
    case 0xAA, 0xB0, 0xBA: return Folded(kind: .separator, first: Folding.ordinalSign)
    case 0xBD: return Folded(kind: .separator, first: Folding.half)
    case 0x2116: return Folded(kind: .letters, first: UInt8(ascii: "n"))
    case 0x80..<0xC0, 0x2000...0x206F, 0x3000...0x303F, 0xD7, 0xF7:
      return Folded(kind: .separator, first: UInt8(ascii: " "))
    case 0xFFFD: return Folded(kind: .letters, first: Folding.unknownLetter)
    default: break
    }
    if let slot = slot(code), table[slot] != 0 {
      let value = table[slot]
      return Folded(
        kind: .letters, first: UInt8(truncatingIfNeeded: value),
        second: UInt8(truncatingIfNeeded: value >> 8),
        isCapital: value >> 16 != 0)
    }
    return otherLetter(code)
  }

  /// The separator that an ASCII character without letter or digit stands for.
  static func separator(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "|"):
      UInt8(ascii: ",")
    case UInt8(ascii: "'"), UInt8(ascii: "`"): UInt8(ascii: "'")
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"): byte
    case UInt8(ascii: "#"): Folding.numberSign
    case UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "%"):
      Folding.doubtSign
    case UInt8(ascii: ":"): Folding.colon
    default: UInt8(ascii: " ")
    }
  }
}

// MARK: Other scripts

extension FoldedCharacters {
  /// A letter that is not Latin; Greek and Cyrillic ones lose their case, and accents, which capitals mostly lack.
  private static func otherLetter(_ code: UInt32) -> Folded {
    let small: UInt32 =
      switch code {
      case 0x391...0x3AB, 0x410...0x42F: code + 0x20
      case 0x386: 0x3AC
      case 0x388...0x38A: code + 0x25
      case 0x38C: 0x3CC
      case 0x38E...0x38F: code + 0x3F
      case 0x400...0x40F: code + 0x50
      default: code
      }
    let letter = plain[small] ?? small
    // Scripts are kept apart from one another by two letters that ASCII words do not hold.
    return Folded(
      kind: .letters, first: 0x80 | UInt8(truncatingIfNeeded: letter & 0x7F),
      second: 0x80 | UInt8(truncatingIfNeeded: letter >> 7 & 0x7F), isCapital: small != code)
  }

  private static let plain: [UInt32: UInt32] = {
    let forms = ["αά", "εέ", "ηή", "ιίϊΐ", "οό", "υύϋΰ", "ωώ", "σς", "её"]
    var plain: [UInt32: UInt32] = [:]
    for letters in forms.map(\.unicodeScalars) {
      for letter in letters.dropFirst() { plain[letter.value] = letters.first?.value }
    }
    return plain
  }()
}
