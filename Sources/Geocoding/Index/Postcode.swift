/// A postcode, the same however it is written: "1017 GA" and "1017ga", "114 56" and "11456", "00951" and "951.0".
struct Postcode: Sendable {
  /// Its small letters and digits; of "94110-5555", a place within 94110, the first five.
  let symbols: [UInt8]
  /// A number without its leading zeros, which spreadsheets lose, or a hash of letters and digits; 0 for none.
  let key: UInt64
  /// The digits that some write alone where a code has more: 1017 of "1017 GA", 1000 of "1000-001".
  let districtSymbols: [UInt8]

  /// The postcode in a text; the town behind it ("75011 Paris Cedex 11") is no part of it.
  init(_ text: String) {
    var runs = Self.runs(of: text)
    // What programs put behind a number that they keep with decimals: "94110.0".
    if let last = runs.last, last.isNumber, last.gap == .stop, last.symbols.count <= 2,
      last.symbols.allSatisfy({ $0 == UInt8(ascii: "0") }), runs.dropLast().last?.isNumber == true
    {
      runs.removeLast()
    }
    guard let first = runs.firstIndex(where: \.isNumber) else {
      symbols = runs.flatMap(\.symbols)
      key = symbols.isEmpty ? 0 : Self.hash(symbols)
      districtSymbols = []
      return
    }
    let prefix = Self.prefix(runs[..<first], before: runs[first])
    let body = Self.body(runs[first...], behind: prefix)
    let isNumber = body.allSatisfy(\.isNumber)
    let digits = isNumber ? Self.digits(of: body) : body.flatMap(\.symbols)
    if isNumber, prefix.isEmpty {
      symbols = digits
      key = Self.number(digits)
      let isPortuguese = body.map(\.symbols.count) == [4, 3]
      districtSymbols = isPortuguese ? body[0].symbols : []
    } else {
      // "NL 1017 GA": the country says nothing more.
      let isDutch = body.count == 2 && body[0].symbols.count == 4 && body[1].symbols.count == 2
      symbols = (isDutch ? [] : prefix) + digits
      key = Self.hash(symbols)
      let isBehindFour = body.filter(\.isNumber).count == 1 && body[0].symbols.count == 4
      districtSymbols = isNumber ? digits : isBehindFour ? body[0].symbols : []
    }
  }

  /// The key of the digits that some write alone; 0 for none.
  var district: UInt64 { districtSymbols.isEmpty ? 0 : Self.number(districtSymbols) }

  /// Whether it is more than a number.
  var hasLetters: Bool { symbols.contains { !Self.isDigit($0) } }

  /// Whether letters and digits in a line may be it: not "A 4020", where the letter may be that of a house.
  var isRecognisable: Bool {
    guard hasLetters, symbols.contains(where: Self.isDigit), let first = symbols.first else { return false }
    return Self.isDigit(first) || symbols.dropFirst().contains { !Self.isDigit($0) }
  }

  // MARK: Parts

  /// Letters or digits, and what stands before them.
  private struct Run {
    enum Gap: Int { case none, stop, blank, hyphen }

    var symbols: [UInt8] = []
    var isNumber = false
    var gap = Gap.none
    var hasSmallLetter = false
    var hasCapital = false
  }

  private static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var gap = Run.Gap.none
    var isOpen = false
    for scalar in EscapedText.decoded(text).unicodeScalars.prefix(TokenList.byteLimit) {
      var symbols: [UInt8] = []
      var isCapital = false
      if let letter = Character(scalar).asciiValue {
        isCapital = letter &- 0x41 < 26
        let small = isCapital ? letter | 0x20 : letter
        if isDigit(small) || small &- 0x61 < 26 { symbols = [small] }
      } else if case let folded = FoldedCharacters.folded(scalar.value), folded.kind != .separator {
        if folded.kind == .nothing { continue }
        symbols = folded.second == 0 ? [folded.first] : [folded.first, folded.second]
        isCapital = folded.isCapital
      }
      guard let first = symbols.first else {
        let next = self.gap(scalar)
        if next.rawValue > gap.rawValue { gap = next }
        isOpen = false
        continue
      }
      if !isOpen || runs.last?.isNumber != isDigit(first) {
        runs.append(Run(isNumber: isDigit(first), gap: gap))
        gap = .none
        isOpen = true
      }
      let last = runs.count - 1
      runs[last].symbols += symbols
      if isCapital { runs[last].hasCapital = true } else { runs[last].hasSmallLetter = true }
    }
    return runs
  }

  private static func gap(_ scalar: Unicode.Scalar) -> Run.Gap {
    let separator =
      scalar.isASCII
      ? FoldedCharacters.separator(UInt8(scalar.value)) : FoldedCharacters.folded(scalar.value).first
    return switch separator {
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .stop
    default: .blank
    }
  }

  /// The letters that open a code ("MSD 1234", "SW1A 1AA"); those of a country before a hyphen ("D-10115") and longer
  /// words are none.
  private static func prefix(_ before: ArraySlice<Run>, before number: Run) -> [UInt8] {
    guard let last = before.last, last.symbols.count <= longestPart else { return [] }
    return number.gap == .hyphen && last.symbols.count <= 2 ? [] : last.symbols
  }

  /// What belongs to a code from its first number on.
  private static func body(_ runs: ArraySlice<Run>, behind prefix: [UInt8]) -> [Run] {
    var body: [Run] = []
    for (index, run) in zip(runs.indices, runs) {
      guard let first = body.first, !run.isNumber else {
        body.append(run)
        continue
      }
      guard run.symbols.count <= longestPart else { break }
      let isGlued = run.gap == .none && first.symbols.count < 5
      // "1017 GA" and "C1426 ABC", but not "1234 La Ville".
      let isApart =
        body.count == 1 && first.symbols.count == 4 && !(run.hasSmallLetter && run.hasCapital)
        && (run.symbols.count == 2 || run.symbols.count == 3 && prefix.count == 1 && first.gap == .none)
      // "D02 X285", "A65 F4E2"
      let next = runs[(index + 1)...].first
      let opensHalf =
        run.symbols.count == 1 && next?.isNumber == true && next?.gap == Run.Gap.none && !prefix.isEmpty
      guard isGlued || isApart || opensHalf else { break }
      body.append(run)
    }
    return body
  }

  /// The digits of groups ("114 56"), without the last four of a code of the United States.
  private static func digits(of groups: [Run]) -> [UInt8] {
    let digits = groups.flatMap(\.symbols)
    switch groups.map(\.symbols.count) {
    // A leading zero may be lost: "2139-1234".
    case [5, 4], [4, 4]: return groups[0].symbols
    case [9]: return Array(digits.prefix(5))
    default: return digits
    }
  }

  private static let longestPart = 3

  private static func number(_ digits: [UInt8]) -> UInt64 {
    let value: UInt64 = digits.count <= 9 ? digits.reduce(0) { $0 * 10 + UInt64($1 & 0xF) } : 0
    return value > 0 ? value : hash(digits)
  }

  private static func hash(_ symbols: [UInt8]) -> UInt64 { WordHash.hash(symbols[...]) | 1 << 63 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

// MARK: In a line

extension Postcode {
  /// Its letters and digits as they are in the tokens of a line, where "1012 AA" and "1012 AE" fold alike.
  var form: [UInt8] { Self.folded(symbols) }

  /// Where letters and where digits stand in a code: that of 1017GA is also that of 1234AB.
  static func shape(_ symbols: some Collection<UInt8>) -> UInt64 {
    let kinds = symbols.map { isDigit($0) ? UInt8(ascii: "9") : UInt8(ascii: "a") }
    return WordHash.hash(kinds[...])
  }

  /// The last code in a text that has this form.
  init?(withForm form: [UInt8], in text: String) {
    let runs = Self.runs(of: text)
    for last in runs.indices.reversed() {
      var symbols: [UInt8] = []
      for first in (0...last).reversed() {
        symbols = runs[first].symbols + symbols
        // Folding leaves out one letter of a pair at most.
        if symbols.count > 2 * form.count { break }
        guard Self.folded(symbols) == form else { continue }
        self.init(String(decoding: symbols, as: UTF8.self))
        return
      }
    }
    return nil
  }

  private static func folded(_ symbols: [UInt8]) -> [UInt8] {
    let list = TokenList(String(decoding: symbols, as: UTF8.self))
    return list.tokens.flatMap { list.bytes(of: $0) }
  }
}
