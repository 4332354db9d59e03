/// Days of the calendar where a house number should be: a column was mistaken for another, or a spreadsheet has made a day of
/// "1-3".
struct CalendarDays {
  let tokens: ContiguousArray<Token>

  /// Where a day that begins at a number ends ("01/03/2025", "2025-03-01", "3-mar"); nil where none does.
  ///
  /// - Parameter position: of a number.
  func end(of position: Int) -> Int? {
    if isField(.number, at: position), let end = endOfNamedDay(position) { return end }
    guard let last = lastOfThree(position) else { return nil }
    let (first, second, third) = (tokens[position], tokens[position + 1], tokens[last])
    // "1-3-25" may be a house, its floor and its door.
    let isShort =
      third.length == 2 && Self.areDayAndMonthEitherWay(first, second)
      && (isPadded(first, second) || isField(.number, at: position) && third.gap != .hyphen)
    return isWhole(first, second, third) || isShort ? last + 1 : nil
  }

  /// Whether a register's number is a day. Houses with floors and doors, or with a word behind them, are none ("1/3/25",
  /// "12 ag").
  static func isDay(_ number: Int, in list: TokenList) -> Bool {
    let days = CalendarDays(tokens: list.tokens)
    if let end = days.endOfNamedDay(number) {
      let month = months.contains(list.tokens[max(0, number - 1)].hash) ? number : number + 1
      let gap = list.tokens[month].gap
      return gap == .hyphen || gap == .slash || gap == .stop || list.tokens[month - 1].fullStopFollows
        || end > number + 2
    }
    guard let last = days.lastOfThree(number) else { return false }
    let (first, second, third) = (list.tokens[number], list.tokens[number + 1], list.tokens[last])
    return days.isWhole(first, second, third)
      || third.length == 2 && areDayAndMonthEitherWay(first, second) && days.isPadded(first, second)
  }

  /// Whether a number may be a day as a spreadsheet counts them, from 1900: one of the years 2009 to 2036.
  static func isCount(_ number: Int32) -> Bool { (40_000..<50_000).contains(number) }

  /// Whether a word is a month's name.
  static func isMonth(_ token: Token) -> Bool { months.contains(token.hash) }

  private func lastOfThree(_ position: Int) -> Int? {
    let last = position + 2
    return last < tokens.count && isContinued(position) && isContinued(position + 1) ? last : nil
  }

  /// With a year of four digits, before or behind.
  private func isWhole(_ first: Token, _ second: Token, _ third: Token) -> Bool {
    if Self.isYear(first) {
      return second.length == 2 && third.length == 2 && Self.areDayAndMonth(third, second)
    }
    return Self.isYear(third) && Self.areDayAndMonthEitherWay(first, second)
  }

  /// Whether a zero stands before a day or a month.
  private func isPadded(_ first: Token, _ second: Token) -> Bool {
    first.value < 10 && first.length == 2 || second.value < 10 && second.length == 2
  }

  /// "3-mar", "mar-25" and "1. Mai 2025".
  private func endOfNamedDay(_ position: Int) -> Int? {
    let next = position + 1
    if position > 0, isField(.number, at: position - 1), Self.months.contains(tokens[position - 1].hash) {
      return next
    }
    guard next < tokens.count, isField(.number, at: next), Self.months.contains(tokens[next].hash) else {
      return nil
    }
    let hasYear = next + 1 < tokens.count && tokens[next + 1].isNumber && isField(.number, at: next + 1)
    return hasYear ? next + 2 : next + 1
  }

  private func isField(_ field: Token.Field, at position: Int) -> Bool { tokens[position].field == field }

  /// Whether a number stands behind another as in a day.
  private func isContinued(_ position: Int) -> Bool {
    let (token, next) = (tokens[position], tokens[position + 1])
    guard token.isNumber, next.isNumber, token.segment == next.segment else { return false }
    return next.gap == .slash || next.gap == .hyphen || next.gap == .stop || token.fullStopFollows
  }

  private static func isYear(_ token: Token) -> Bool { (1900...2099).contains(token.value) }

  private static func areDayAndMonth(_ day: Token, _ month: Token) -> Bool {
    (1...31).contains(day.value) && (1...12).contains(month.value) && max(day.length, month.length) <= 2
  }

  private static func areDayAndMonthEitherWay(_ first: Token, _ second: Token) -> Bool {
    areDayAndMonth(first, second) || areDayAndMonth(second, first)
  }

  /// As spreadsheets write them in the languages of the vocabulary.
  private static let months = WordTable([
    "jan", "gen", "ene", "janv", "january", "januar", "janvier", "gener", "enero", "gennaio",
    "feb", "febr", "fev", "fevr", "february", "februar", "fevrier", "febrer", "febrero", "febbraio",
    "mar", "mars", "marc", "march", "marz", "marzo",
    "apr", "abr", "avr", "april", "abril", "avril", "aprile",
    "mai", "mag", "may", "maig", "mayo", "maggio",
    "jun", "juny", "giu", "juin", "june", "juni", "junio", "giugno",
    "jul", "lug", "juil", "july", "juli", "juliol", "julio", "juillet", "luglio",
    "ago", "ag", "aug", "aout", "august", "agost", "agosto",
    "sep", "sept", "set", "september", "septembre", "setembre", "septiembre", "settembre",
    "oct", "okt", "ott", "october", "oktober", "octobre", "octubre", "ottobre",
    "nov", "november", "novembre", "noviembre",
    "dec", "des", "dic", "dez", "december", "dezember", "desember", "decembre", "desembre", "diciembre",
    "dicembre",
  ])
}
