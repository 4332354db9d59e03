/// What may stand around a house number, in registers and queries alike.
///
/// Behind it: letters, words such as "bis", the colour of a series ("rosso"), entrances ("/3"), fractions ("1/2"), and
/// several of these ("7 bis A"). Before it: words that make it a flat, a post box or a kilometre.
struct NumberGrammar {
  let list: TokenList
  /// Whether a token means something else, such as a postcode.
  var isTaken: (Int) -> Bool = { _ in false }

  // MARK: Behind the number

  /// A part of a suffix: what the code is with it, and the position behind it.
  struct Part {
    let code: UInt64
    let end: Int
  }

  /// The part that begins at `position`, behind the house number at `number` or an earlier part; `nil` when none does.
  func part(at position: Int, of number: Int, behind code: UInt64) -> Part? {
    let tokens = list.tokens
    guard position < tokens.count, tokens[position].field == tokens[number].field, !isTaken(position) else {
      return nil
    }
    let token = tokens[position]
    if let colour = Self.colours[token.hash] {
      return Part(code: HouseNumber.append([colour], to: code), end: position + 1)
    }
    guard token.gap != .comma, token.segment == tokens[number].segment else { return nil }
    if token.isNumber { return numericPart(at: position, of: number, behind: code) }
    if isRedDoor(token) {
      return Part(code: HouseNumber.append(list.bytes(of: token), to: code), end: position + 1)
    }
    if Self.strokes.contains(token.hash) {
      // "12 barr. A" is 12/A.
      return part(at: position + 1, of: number, behind: code)
        ?? Part(code: HouseNumber.append("barr".utf8, to: code), end: position + 1)
    }
    guard Self.words.contains(token.hash) || isLetterPart(position, of: number) else { return nil }
    return Part(code: HouseNumber.append(list.bytes(of: token), to: code), end: position + 1)
  }

  /// "7AR": a letter with the R of the red series.
  private func isRedDoor(_ token: Token) -> Bool {
    guard Self.redDoors.contains(token.hash), token.entry.roles.isEmpty else { return false }
    return token.gap == .glued || token.gap == .slash || token.gap == .hyphen || token.field == .number
  }

  private func isLetterPart(_ position: Int, of number: Int) -> Bool {
    let tokens = list.tokens
    let token = tokens[position]
    guard token.length == 1, !opensDwelling(position) else { return false }
    if token.gap == .glued || token.gap == .slash || token.gap == .hyphen || token.gap == .stop {
      return true
    }
    guard token.gap == .space else { return false }
    guard position + 1 < tokens.count else { return true }
    let next = tokens[position + 1]
    // "v/ Olsen", but not "7 A/R"
    if token.slashFollows, !next.isNumber, !Self.isRed(next), next.hash != Self.redLetter { return false }
    // Not the word of a span ("12 i 14", but the door and the flat of "5 A 12"), nor a floor's ("12 p. 3").
    if next.isNumber, next.segment == token.segment, !isTaken(position + 1) {
      if Self.spanWords.contains(token.hash), Self.isSpan(tokens[number].value, next.value) { return false }
      if token.entry.roles.contains(.unit), token.fullStopFollows { return false }
    }
    // Not the elided article of "12 D'Eschêne".
    return next.gap != .apostrophe && !(next.isNumber && next.gap == .glued && next.length > 2)
  }

  private func numericPart(at position: Int, of number: Int, behind code: UInt64) -> Part? {
    let tokens = list.tokens
    let token = tokens[position]
    let next = position + 1
    let nextIsGluedWord = next < tokens.count && !tokens[next].isNumber && tokens[next].gap == .glued
    guard token.length <= 2, token.value > 0, !nextIsGluedWord || token.gap == .slash || token.gap == .glued
    else { return nil }
    if position == number + 1 {
      if isFraction(at: position) {
        let upper = HouseNumber.append(list.bytes(of: token), to: code)
        return Part(code: HouseNumber.append(list.bytes(of: tokens[next]), to: upper), end: next + 1)
      }
      guard token.gap == .slash else { return nil }
    } else {
      guard [.glued, .space, .hyphen, .slash].contains(token.gap), !isFloorWord(next, behind: position) else {
        return nil
      }
    }
    return Part(code: HouseNumber.append(list.bytes(of: token), to: code), end: position + 1)
  }

  /// Whether a fraction stands here behind a blank or a hyphen: "36 1/2", "36-1/2"; also a floor and its door.
  private func isFraction(at position: Int) -> Bool {
    let (tokens, next) = (list.tokens, position + 1)
    return (tokens[position].gap == .space || tokens[position].gap == .hyphen) && tokens[position].length == 1
      && next < tokens.count && tokens[next].isNumber && tokens[next].length == 1
      && tokens[next].gap == .slash
  }

  /// Whether the two digits of a suffix are a part of one: a half and no floor with its door.
  static func isFraction(_ first: Token, _ second: Token) -> Bool {
    first.isNumber && second.isNumber && second.gap == .slash && first.value < second.value
  }

  private func isFloorWord(_ position: Int, behind number: Int) -> Bool {
    let tokens = list.tokens
    return position < tokens.count && tokens[position].segment == tokens[number].segment
      && tokens[position].entry.roles.contains(.floor)
  }

  /// Whether a letter and the four digits behind it are a Norwegian dwelling: "H0203", also with spaces where the
  /// letter is one of a floor ("H 0203", "H 02 03").
  func opensDwelling(_ position: Int) -> Bool {
    let tokens = list.tokens
    guard position + 1 < tokens.count, tokens[position].isInitial else { return false }
    let digits = tokens[position + 1]
    guard digits.isNumber, !isTaken(position + 1) else { return false }
    if digits.length == 2, position + 2 < tokens.count, case let door = tokens[position + 2] {
      return Self.dwellingLetters.contains(tokens[position].hash) && digits.value < 10 && door.isNumber
        && door.length == 2 && door.segment == digits.segment
    }
    // "H 201", where the letter is not the entrance's ("20H 201").
    let isShort =
      digits.length == 3 && tokens[position].gap != .glued
      && Self.dwellingLetters.contains(tokens[position].hash)
    guard digits.length == 4 || isShort else { return false }
    return digits.gap == .glued
      || Self.dwellingLetters.contains(tokens[position].hash)
        && (digits.gap == .space || digits.gap == .hyphen)
  }

  /// Whether two numbers can be the ends of a row of houses on one side of a street.
  static func isSpan(_ first: Int32, _ last: Int32) -> Bool {
    (1...longestSpan).contains(last - first) && (last - first) % 2 == 0
  }

  static let longestSpan: Int32 = 98

  private static let dwellingLetters = hashes(["h", "k", "l", "u"])
  private static let words = hashes(["bis", "ter", "quater", "quinquies"])
  private static let strokes = hashes(["barr", "barrato", "barra"])
  static let spanWords = hashes(["a", "al", "i", "y", "e", "et", "og", "und"])
  /// The series of Genoa and Florence: the red one is written with an R.
  private static let colours: [UInt64: UInt8] = Dictionary(
    uniqueKeysWithValues: ["rosso", "rossa", "ross", "ros"].map { (WordHash.hash($0), UInt8(ascii: "r")) }
      + blackWords.map { (WordHash.hash($0), UInt8(ascii: "n")) })
  private static let blackWords = ["nero", "nera", "ner"]
  private static let blackHashes = hashes(blackWords)

  private static let redDoors = hashes(["ar", "br", "cr", "dr"])
  private static let redLetter = WordHash.hash("r")

  /// Whether a word says that a number is of the red series; a single R may be any letter.
  static func isRed(_ token: Token) -> Bool {
    colours[token.hash] == UInt8(ascii: "r") || redDoors.contains(token.hash)
  }

  /// Whether a word says that a number is of the black series, which most registers write without a letter.
  static func isBlack(_ token: Token) -> Bool { blackHashes.contains(token.hash) }

  private static func hashes(_ words: [String]) -> WordTable<Bool> { WordTable(words) }
}

// MARK: Registers

extension NumberGrammar {
  /// The suffix behind the number at a position of a register's field, in which nothing else is to be expected.
  static func suffix(behind number: Int, of list: TokenList) -> UInt64 {
    let grammar = NumberGrammar(list: list)
    guard number + 1 < list.count else { return 0 }
    guard var last = grammar.part(at: number + 1, of: number, behind: 0) else {
      let token = list.tokens[number + 1]
      let isSuffix =
        !token.isNumber && token.gap != .comma && !token.entry.roles.contains(.unit)
        && !grammar.opensDwelling(number + 1) && !spanWords.contains(token.hash)
      return isSuffix ? HouseNumber.append(list.bytes(of: token), to: 0) : 0
    }
    while let next = grammar.part(at: last.end, of: number, behind: last.code) { last = next }
    return last.code
  }

  /// The suffix that a register's own field holds, whatever stands in it.
  static func suffix(from start: Int, of list: TokenList, behind code: UInt64 = 0) -> UInt64 {
    var code = code
    for token in list.tokens[start...] {
      if let colour = colours[token.hash] {
        code = HouseNumber.append([colour], to: code)
      } else {
        code = HouseNumber.append(list.bytes(of: token), to: code)
      }
    }
    return code
  }

  /// Whether a word before a number says that it counts flats, boxes or kilometres.
  static func followsUnit(_ position: Int, in list: TokenList) -> Bool {
    guard position > 0 else { return false }
    let before = list.tokens[position - 1]
    return before.entry.roles.contains(.unit) && before.segment == list.tokens[position].segment
      && (before.length > 1 || list.tokens[position].gap == .glued && list.tokens[position].length == 4)
  }
}
