/// A word or a number of an address, and what stood around it.
struct Token: Sendable {
  enum Gap: UInt8, Sendable { case start, glued, space, stop, hyphen, slash, apostrophe, comma }

  /// Which field of the query it comes from; a one-line query is all `line`.
  enum Field: UInt8, Sendable { case line, street, number, postcode, city, unit }

  /// The folded bytes, a range of the list's buffer.
  var start: Int32
  var end: Int32
  var hash: UInt64
  var isNumber: Bool
  /// The separator before it.
  var gap: Gap
  var fullStopFollows = false
  var slashFollows = false
  /// Of a number: the sign of an ordinal follows ("4º").
  var ordinalFollows = false
  /// Of a number: "#" stands before it.
  var signPrecedes = false
  /// Of a number: a sign of doubt stands beside it ("20?", "~20", "20 %"), or a minus before it where nothing else does.
  var isDoubtful = false
  /// Commas, brackets and fields cut an address into segments.
  var segment: Int32
  var field: Field
  var entry = Vocabulary.Entry()
  /// Of a number; numbers of more than nine digits have −1.
  var value: Int32 = -1

  var length: Int { Int(end - start) }
  var isInitial: Bool { !isNumber && length == 1 }
}

/// The tokens of one address in a buffer that is used again for the next.
struct TokenList: Sendable {
  /// More than any honest address holds; what lies beyond is not read, so a query costs a bounded time.
  static let byteLimit = 400
  static let tokenLimit = 40

  private(set) var bytes = ContiguousArray<UInt8>()
  private(set) var tokens = ContiguousArray<Token>()
  private var segment: Int32 = 0
  private let vocabulary = Vocabulary.shared

  init() {}

  /// The tokens of one text.
  init(_ text: String) {
    append(text, field: .line)
  }

  var count: Int { tokens.count }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    segment = 0
  }

  mutating func append(_ text: String, field: Token.Field) {
    let from = bytes.count
    var text = EscapedText.decoded(text)
    text.withUTF8 { Folding.fold($0, limit: Self.byteLimit, into: &bytes) }
    if !tokens.isEmpty { segment += 1 }
    split(from: from, field: field)
  }

  func bytes(of token: Token) -> ContiguousArray<UInt8>.SubSequence {
    bytes[Int(token.start)..<Int(token.end)]
  }

  /// Replaces token `index` by two, cut `offset` bytes after its start.
  mutating func cut(_ index: Int, at offset: Int) {
    var second = tokens[index]
    second.start += Int32(offset)
    second.gap = .glued
    tokens[index].end = second.start
    tokens[index].fullStopFollows = false
    tokens[index].slashFollows = false
    tokens.insert(second, at: index + 1)
    describe(index)
    describe(index + 1)
  }

  /// Replaces a token of two letters by the two as initials.
  mutating func cutInitials(_ index: Int) {
    cut(index, at: 1)
    for position in [index, index + 1] { tokens[position].fullStopFollows = true }
    tokens[index + 1].gap = .stop
  }

  private mutating func split(from: Int, field: Token.Field) {
    var gap = tokens.isEmpty ? Token.Gap.start : .comma
    var index = from
    let end = bytes.count
    var signPrecedes = false
    var doubtPrecedes = false
    while index < end, tokens.count < Self.tokenLimit {
      let byte = bytes[index]
      if isDigit(byte) || isLetter(byte) {
        let start = index
        let number = isDigit(byte)
        while index < end, number ? isDigit(bytes[index]) : isLetter(bytes[index]) { index += 1 }
        if gap == .comma, let last = tokens.last, last.segment == segment, last.field == field {
          segment += 1
        }
        append(start..<index, isNumber: number, gap: gap, field: field)
        tokens[tokens.count - 1].signPrecedes = number && signPrecedes
        tokens[tokens.count - 1].isDoubtful = number && doubtPrecedes
        (signPrecedes, doubtPrecedes) = (false, false)
        gap = .glued
      } else {
        if byte == Folding.numberSign { signPrecedes = true }
        let precedesDigit = index + 1 < end && isDigit(bytes[index + 1])
        let isMinus = byte == UInt8(ascii: "-") && precedesDigit && (gap == .comma || gap == .start)
        doubtPrecedes = byte == Folding.doubtSign && gap != .glued || isMinus
        let isTime = byte == Folding.colon && precedesDigit && gap == .glued
        // A sign apart may be the first letter of what follows, spoilt.
        let precedesWord = index + 1 < end && (isDigit(bytes[index + 1]) || isLetter(bytes[index + 1]))
        let isDoubt = byte == Folding.doubtSign && (gap == .glued || gap == .space && !precedesWord)
        if isTime || isDoubt, let last = tokens.indices.last,
          tokens[last].isNumber, tokens[last].field == field
        {
          tokens[last].isDoubtful = true
        }
        let next = separator(byte)
        if gap == .glued, let last = tokens.indices.last, tokens[last].field == field {
          if next == .stop { tokens[last].fullStopFollows = true }
          if next == .slash { tokens[last].slashFollows = true }
        }
        // "4º", "4.º" and "4 º" alike.
        if byte == Folding.ordinalSign, gap == .glued || gap == .space || gap == .stop,
          let last = tokens.indices.last,
          tokens[last].field == field
        {
          tokens[last].ordinalFollows = tokens[last].isNumber
        }
        if overrides(next, gap) { gap = next }
        index += 1
      }
    }
  }

  private mutating func append(_ range: Range<Int>, isNumber: Bool, gap: Token.Gap, field: Token.Field) {
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), hash: 0, isNumber: isNumber, gap: gap,
        segment: segment, field: field))
    describe(tokens.count - 1)
  }

  private mutating func describe(_ index: Int) {
    let token = tokens[index]
    var hash = WordHash.start
    var value: Int32 = 0
    for position in Int(token.start)..<Int(token.end) {
      hash = WordHash.add(bytes[position], to: hash)
      if token.isNumber, token.length <= 9 { value = value * 10 + Int32(bytes[position] & 0xF) }
    }
    tokens[index].hash = WordHash.finish(hash)
    tokens[index].value = token.isNumber && token.length <= 9 ? value : -1
    tokens[index].entry = vocabulary.entry(tokens[index].hash) ?? Vocabulary.Entry()
  }

  /// Of several separators the strongest stands: " - " is a hyphen, ". " a space, " ," a comma.
  private func overrides(_ next: Token.Gap, _ gap: Token.Gap) -> Bool {
    switch next {
    case .comma: true
    case .hyphen, .slash: gap != .comma
    case .space: gap == .glued || gap == .stop || gap == .apostrophe
    default: gap == .glued
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte >= 0x80 || byte == Folding.unknownLetter
  }

  private func separator(_ byte: UInt8) -> Token.Gap {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "'"): .apostrophe
    default: .space
    }
  }
}

extension TokenList {
  /// Joins abbreviations that are written with stops or slashes inside ("V.le", "s.n.c.", "c/o"), then takes
  /// glued street types off their names ("Storgata").
  mutating func joinAbbreviations() {
    var index = 0
    while index < tokens.count {
      for last in stride(from: min(index + 3, tokens.count - 1), to: index, by: -1)
      where isJoined(index...last) {
        let start = bytes.count
        for position in index...last { bytes.append(contentsOf: Array(bytes(of: tokens[position]))) }
        tokens[index].start = Int32(start)
        tokens[index].end = Int32(bytes.count)
        tokens[index].fullStopFollows = tokens[last].fullStopFollows
        tokens[index].slashFollows = tokens[last].slashFollows
        tokens.removeSubrange(index + 1...last)
        describe(index)
        break
      }
      index += 1
    }
  }

  private func isJoined(_ range: ClosedRange<Int>) -> Bool {
    var hash = WordHash.start
    for index in range {
      let token = tokens[index]
      guard !token.isNumber else { return false }
      // "R.d'Étueffont": the article belongs to what follows.
      if index == range.upperBound, index + 1 < tokens.count, tokens[index + 1].gap == .apostrophe {
        return false
      }
      if index > range.lowerBound { guard token.gap == .stop || token.gap == .slash else { return false } }
      for byte in bytes(of: token) { hash = WordHash.add(byte, to: hash) }
    }
    guard let entry = vocabulary.entry(WordHash.finish(hash)) else { return false }
    guard tokens[range.upperBound].gap == .slash else { return true }
    // "C/ A" is the street A, and no Catalan article; "C/ J. Verdaguer" no "Cj. Verdaguer".
    let isTypeAndInitial =
      entry.roles.contains(.streetType) && tokens[range.lowerBound].entry.roles.contains(.streetType)
    return !entry.roles.contains(.particle) && !isTypeAndInitial
  }

  mutating func splitGluedTypes() {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if !token.isNumber, token.length >= 4, token.entry.roles.isEmpty, tokens.count < Self.tokenLimit,
        let length = gluedLength(token)
      {
        cut(index, at: token.length - length)
        index += 1
      }
      index += 1
    }
  }

  private func gluedLength(_ token: Token) -> Int? {
    let word = bytes(of: token)
    for glued in vocabulary.gluedTypes {
      let length = glued.ending.count
      switch glued.condition {
      case .none: break
      case .fullStop: guard token.fullStopFollows else { continue }
      case .behindName:
        guard let stem = vocabulary.entry(WordHash.hash(word.dropLast(length))), stem.names.lanes != 0 else {
          continue
        }
      }
      // A stem of two letters at least, four before a single letter: "Brugg." ends in no street.
      if word.count >= length + (length == 1 ? 4 : 2), word.suffix(length).elementsEqual(glued.ending) {
        return length
      }
    }
    return nil
  }
}
