/// Days of the calendar where a house number should be: a column was mistaken for another, or a spreadsheet has made a day of
/// "1-3".
extension AddressParser {
  /// Where a day that begins at a number ends ("01/03/2025", "2025-03-01", "3-mar"); nil where none does.
  ///
  /// - Parameter position: of a number.
  func endOfDay(_ position: Int, in reading: ParsedAddress) -> Int? {
    if isField(.number, at: position, in: reading), let end = endOfNamedDay(position, in: reading) {
      return end
    }
    let tokens = reading.list.tokens
    let last = position + 2
    guard last < tokens.count, isContinued(position, in: reading), isContinued(position + 1, in: reading)
    else { return nil }
    let (first, second, third) = (tokens[position], tokens[position + 1], tokens[last])
    if Self.isYear(first) {
      return Self.isPadded(second, third) && Self.areDayAndMonth(third, second) ? last + 1 : nil
    }
    guard Self.areDayAndMonth(first, second) || Self.areDayAndMonth(second, first) else { return nil }
    if Self.isYear(third) { return last + 1 }
    // "1-3-25" may be a house, its floor and its door.
    let isShort =
      third.length == 2
      && (first.value < 10 && first.length == 2 || second.value < 10 && second.length == 2
        || isField(.number, at: position, in: reading) && third.gap != .hyphen)
    return isShort ? last + 1 : nil
  }

  /// "3-mar", "mar-25" and "1. Mai 2025".
  private func endOfNamedDay(_ position: Int, in reading: ParsedAddress) -> Int? {
    let tokens = reading.list.tokens
    let next = position + 1
    if position > 0, isField(.number, at: position - 1, in: reading),
      Self.months.contains(tokens[position - 1].hash)
    {
      return next
    }
    guard next < tokens.count, isField(.number, at: next, in: reading),
      Self.months.contains(tokens[next].hash)
    else { return nil }
    let hasYear =
      next + 1 < tokens.count && tokens[next + 1].isNumber && isField(.number, at: next + 1, in: reading)
    return hasYear ? next + 2 : next + 1
  }

  private func isField(_ field: Token.Field, at position: Int, in reading: ParsedAddress) -> Bool {
    reading.list.tokens[position].field == field
  }

  /// Whether a number stands behind another as in a day.
  private func isContinued(_ position: Int, in reading: ParsedAddress) -> Bool {
    let (token, next) = (reading.list.tokens[position], reading.list.tokens[position + 1])
    guard token.isNumber, next.isNumber, token.segment == next.segment else { return false }
    return next.gap == .slash || next.gap == .hyphen || next.gap == .stop || token.fullStopFollows
  }

  private static func isYear(_ token: Token) -> Bool { (1900...2099).contains(token.value) }

  private static func areDayAndMonth(_ day: Token, _ month: Token) -> Bool {
    (1...31).contains(day.value) && (1...12).contains(month.value) && max(day.length, month.length) <= 2
  }

  private static func isPadded(_ first: Token, _ second: Token) -> Bool {
    first.length == 2 && second.length == 2
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
