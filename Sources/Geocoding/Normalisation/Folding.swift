/// Text as the matcher reads it: lower-case ASCII letters, digits and a few separators.
///
/// Letters lose their case and accents ("À" is "a"). Letters that people spell with two when the keyboard has
/// not got them ("ä" or "ae", "ø" or "oe", "å" or "aa", "ü" or "ue") become the first of the two however they
/// are written, on both sides of a comparison, so none of the spellings counts as an error. Ordinal signs
/// are one separator, every kind of apostrophe is one, a capital inside a word ("ViaRoma", "BISRue") begins another.
enum Folding {
  /// Stands for a character that could not be decoded: a letter that equals no other.
  static let unknownLetter: UInt8 = 0x1A
  /// Stands for º, ª and °: a separator that tells a floor from a house.
  static let ordinalSign: UInt8 = 0x1F
  /// Stands for #: a separator that makes the number behind it a flat's where there is another.
  static let numberSign: UInt8 = 0x1D
  /// Stands for signs that put a number beside them in doubt: "20?", "~20", ">20".
  static let doubtSign: UInt8 = 0x1C
  /// Stands for a colon, which makes a time of the day of two numbers.
  static let colon: UInt8 = 0x1B
  /// Stands for ½ until it is spelt out.
  static let half: UInt8 = 0x1E

  /// Appends the folded form of at most `limit` bytes of UTF-8 to `output`.
  ///
  /// Malformed bytes become `unknownLetter`; nothing traps.
  static func fold(_ input: UnsafeBufferPointer<UInt8>, limit: Int, into output: inout ContiguousArray<UInt8>)
  {
    var writer = Writer(output: output.count)
    let end = min(input.count, limit)
    var index = 0
    while index < end {
      let (code, length) = decode(input, at: index, end: end)
      index += length
      if code < 0x80 {
        writer.append(ascii: UInt8(code), to: &output)
      } else {
        let isAmongCapitals = isCapital(behind: writer.capitals, before: index, of: input, end: end)
        writer.append(code: code, isAmongCapitals: isAmongCapitals, to: &output)
      }
    }
  }

  /// The folded form of one text.
  static func folded(_ text: String, limit: Int = .max) -> ContiguousArray<UInt8> {
    var output = ContiguousArray<UInt8>()
    var text = text
    text.withUTF8 { fold($0, limit: limit, into: &output) }
    return output
  }

  /// Whether a letter that is written small is one of a word in capitals, as programs leave letters that have an accent or
  /// no capital form ("HAUPTSTRAßE", "CITé"): a capital follows, or after two capitals no letter.
  private static func isCapital(
    behind capitals: Int, before index: Int, of input: UnsafeBufferPointer<UInt8>, end: Int
  ) -> Bool {
    guard capitals > 0 else { return false }
    guard index < end else { return capitals >= 2 }
    let (next, _) = decode(input, at: index, end: end)
    if next < 0x80 {
      let isLetter = (UInt8(next) | 0x20) &- 0x61 < 26
      return isLetter ? next < 0x61 : capitals >= 2
    }
    let folded = FoldedCharacters.folded(next)
    return folded.kind == .letters ? folded.isCapital : capitals >= 2
  }

  private static func decode(
    _ input: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> (code: UInt32, length: Int) {
    let first = UInt32(input[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, first < 0xF5, index + length <= end else { return (0xFFFD, 1) }
    var code = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(input[index + offset])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      code = code << 6 | byte & 0x3F
    }
    return (code, length)
  }
}

/// Writes folded characters and keeps what the rules about neighbours need to know.
private struct Writer {
  /// Where the present word begins in the output: two-letter spellings do not reach across words.
  var wordStart: Int
  var lastWasLowercase = false
  /// How many capitals the present word ends with, and whether a digit stands before them.
  var capitals = 0
  var capitalsFollowDigit = false

  init(output: Int) { wordStart = output }

  mutating func append(ascii byte: UInt8, to output: inout ContiguousArray<UInt8>) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      // "Haakon VIIs gate"
      if byte != UInt8(ascii: "s") || !endsWithNumeral(output) { breakRunOfCapitals(in: &output) }
      append(letter: byte, to: &output)
      lastWasLowercase = true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      breakWord(beforeCapital: true, in: &output)
      append(letter: byte | 0x20, to: &output)
      capitals += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      output.append(byte)
      lastWasLowercase = false
      capitals = 0
      capitalsFollowDigit = true
      wordStart = output.count
    default:
      append(separator: FoldedCharacters.separator(byte), to: &output)
    }
  }

  mutating func append(code: UInt32, isAmongCapitals: Bool, to output: inout ContiguousArray<UInt8>) {
    if let numeral = FoldedCharacters.numeral(code) {
      for letter in numeral { append(ascii: letter, to: &output) }
      return
    }
    let folded = FoldedCharacters.folded(code)
    switch folded.kind {
    case .nothing: return
    case .separator: append(separator: folded.first, to: &output)
    case .letters:
      let isCapital = folded.isCapital || isAmongCapitals
      if isCapital {
        breakWord(beforeCapital: true, in: &output)
      } else {
        breakRunOfCapitals(in: &output)
      }
      append(letter: folded.first, to: &output)
      if folded.second != 0 { append(letter: folded.second, to: &output) }
      lastWasLowercase = !isCapital
      capitals += isCapital ? 1 : 0
    }
  }

  private mutating func breakWord(beforeCapital: Bool, in output: inout ContiguousArray<UInt8>) {
    if beforeCapital, lastWasLowercase {
      output.append(UInt8(ascii: " "))
      wordStart = output.count
    }
    lastWasLowercase = false
  }

  /// "BISRue": the last of several capitals belongs to the small letters behind it. Two capitals are a slip
  /// of the shift key ("CArrer") unless a number stands before them.
  private mutating func breakRunOfCapitals(in output: inout ContiguousArray<UInt8>) {
    if capitals >= 3 || capitals == 2 && capitalsFollowDigit, output.count > wordStart {
      output.insert(UInt8(ascii: " "), at: output.count - 1)
      wordStart = output.count - 1
    }
    capitals = 0
    capitalsFollowDigit = false
  }

  /// Whether the capitals before are all of Roman numerals.
  private func endsWithNumeral(_ output: ContiguousArray<UInt8>) -> Bool {
    capitals >= 3 && output.count - wordStart == capitals
      && output[wordStart...].allSatisfy {
        $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x")
      }
  }

  private mutating func append(letter: UInt8, to output: inout ContiguousArray<UInt8>) {
    if output.count > wordStart, let last = output.last {
      let spellsUmlaut =
        letter == UInt8(ascii: "e")
        && (last == UInt8(ascii: "a") || last == UInt8(ascii: "o") || last == UInt8(ascii: "u"))
      if spellsUmlaut || (letter == UInt8(ascii: "a") && last == letter) { return }
    }
    output.append(letter)
  }

  private mutating func append(separator: UInt8, to output: inout ContiguousArray<UInt8>) {
    if separator == Folding.half {
      output.append(contentsOf: " 1/2".utf8)
    } else {
      output.append(separator)
    }
    wordStart = output.count
    lastWasLowercase = false
    capitals = 0
    capitalsFollowDigit = false
  }
}
