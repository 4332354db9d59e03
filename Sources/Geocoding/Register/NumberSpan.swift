/// Numbers that an address stands for besides its first: 38, 40 and 42 of "36-42", or 4 of "2;4".
struct NumberSpan: Sendable, Hashable, BitwiseCopyable {
  /// The position of the address.
  let address: Int32
  /// The ends; every second number between them is one as well.
  let first: Int32
  let last: Int32

  /// Whether it is the 7 of "64-07", which makes no row of houses and only tells the address from others.
  var isJoined: Bool { last == Self.none }

  private static let none: Int32 = 0

  /// Whether the register's number ends with this one: "12-34" and "64-34" with 34.
  func ends(with number: Int32) -> Bool { (isJoined ? first : last) == number }

  func holds(_ number: Int32) -> Bool { first <= number && number <= last && (number - first) % 2 == 0 }
}

extension NumberSpan {
  init(address: Int32, numbers: ClosedRange<Int32>) {
    self.init(address: address, first: numbers.lowerBound, last: numbers.upperBound)
  }

  /// The spans that a register's number has besides its first, or what a hyphen joins to that.
  static func all(of text: String, address: Int32) -> [NumberSpan] {
    guard HouseNumber.hasTwoNumbers(text) else { return [] }
    let spans = HouseNumber.spans(behindFirstOf: text).map { NumberSpan(address: address, numbers: $0) }
    guard spans.isEmpty, let joined = HouseNumber.joined(behindFirstOf: text) else { return spans }
    return [NumberSpan(address: address, first: joined, last: none)]
  }
}

extension HouseNumber {
  /// The numbers that a register's field holds behind its first: from 38 to 42 of "36-42", 4 alone of "2;4" and of
  /// "2 et 4".
  ///
  /// None where they may be something else: behind a stroke or a blank stands a door, and what makes no row of houses
  /// on one side of a street may be one, too ("12-1", "1-3-25", "12, 3r").
  static func spans(behindFirstOf text: String) -> [ClosedRange<Int32>] {
    var list = TokenList()
    list.append(text, field: .number)
    let tokens = list.tokens
    var spans: [ClosedRange<Int32>] = []
    var previous = tokens.firstIndex { $0.isNumber } ?? tokens.count
    var isBehindHyphen = false
    while previous < tokens.count {
      let next = tokens[(previous + 1)...].firstIndex { $0.isNumber } ?? tokens.count
      guard let joint = Self.joint(tokens[(previous + 1)..<next]) else { return [] }
      guard next < tokens.count else { break }
      let ends = (first: tokens[previous].value, last: tokens[next].value)
      guard NumberGrammar.isSpan(ends.first, ends.last), !tokens[next].ordinalFollows else { return [] }
      let isHyphen = tokens[next].gap == .hyphen
      // Two join a house, its floor and its door.
      if isHyphen, isBehindHyphen { return [] }
      isBehindHyphen = isHyphen
      switch (joint, tokens[next].gap) {
      case (.nothing, .hyphen), (.from, .space): spans.append(ends.first + 2...ends.last)
      case (.nothing, .comma) where tokens.allSatisfy(\.isNumber), (.and, .space):
        spans.append(ends.last...ends.last)
      default: return []
      }
      previous = next
    }
    return spans
  }

  /// The one number that a hyphen joins to the first, where they make no row of houses: 7 of "64-07".
  static func joined(behindFirstOf text: String) -> Int32? {
    var list = TokenList()
    list.append(text, field: .number)
    guard list.count == 2, let last = list.tokens.last, list.tokens.allSatisfy(\.isNumber),
      last.gap == .hyphen, last.value > 0
    else { return nil }
    return last.value
  }

  private enum Joint { case nothing, from, and }

  /// What words between two numbers make of them, entrances aside ("44A-46B"); nil where they say something else.
  private static func joint(_ words: ContiguousArray<Token>.SubSequence) -> Joint? {
    guard let word = words.first else { return .nothing }
    guard words.count == 1 else { return nil }
    if word.gap == .space, NumberGrammar.spanWords.contains(word.hash) {
      return fromWords.contains(word.hash) ? .from : .and
    }
    return word.gap == .glued && (word.length == 1 || entrances.contains(word.hash)) ? .nothing : nil
  }

  private static let fromWords = WordTable(["a", "al"])
  private static let entrances = WordTable(["bis", "ter", "quater"])

  /// Whether digits stand in two places; hardly any of a register's numbers has them, so that this is asked first.
  fileprivate static func hasTwoNumbers(_ text: String) -> Bool {
    var (runs, isInRun) = (0, false)
    for byte in text.utf8 {
      let isDigit = byte &- 0x30 < 10
      if isDigit, !isInRun { runs += 1 }
      isInRun = isDigit
    }
    return runs > 1
  }
}
