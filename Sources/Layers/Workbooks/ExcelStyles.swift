import Foundation

/// How a workbook shows the numbers of its cells, as far as that says what they mean.
final class ExcelStyles: XMLHandler {
  enum Form {
    case plain
    /// A day, a time of the day or both.
    case date
    /// A code of so many digits: zeros stand in front of a number that has fewer.
    case digits(Int)
  }

  /// By the number that cells give as their style.
  private(set) var forms: [Form] = []
  private var codes: [Int: String] = [:]
  private var isOfCells = false

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
    case "cellXfs": isOfCells = true
    case "xf" where isOfCells:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      forms.append(codes[id].map(ExcelStyles.form) ?? (ExcelStyles.isDate(id) ? .date : .plain))
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func end(_ name: String) {
    if name == "cellXfs" { isOfCells = false }
  }

  /// Whether one of the forms that every workbook has is of dates (ECMA-376, part 1, 18.8.30).
  private static func isDate(_ id: Int) -> Bool {
    (14...22).contains(id) || (27...36).contains(id) || (45...47).contains(id) || (50...58).contains(id)
  }

  static func form(_ code: String) -> Form {
    let first = code.split(separator: ";", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    // Texts, colours and languages, escaped letters and blanks of a letter's width say nothing of the number.
    let plain = first.replacing(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|_.|\*./.ignoresCase(), with: "")
    if plain.count > 1, plain.allSatisfy({ $0 == "0" }) { return .digits(plain.count) }
    return isDate(plain) ? .date : .plain
  }

  /// Whether a form asks for parts of a date: the letters of day, month, year, hour or second, with those of eras at
  /// most. Other letters are a word, such as that for "General" in a language, or a unit.
  private static func isDate(_ plain: String) -> Bool {
    let letters = plain.lowercased().replacing(/am\/pm|a\/p/, with: " ").replacing("dth", with: "d h")
    return letters.split { !$0.isLetter }.contains { word in
      word.allSatisfy { "dmyhsbeg".contains($0) } && word.contains { "dmyhs".contains($0) }
    }
  }

  /// A number of days as ISO 8601: the day, the time where there is one, or the time alone.
  ///
  /// Days count from 1900, which this calendar takes for a leap year, or from 1904.
  static func date(_ serial: Double, isFrom1904: Bool) -> String {
    // From the year 0 to the year 9999.
    guard serial >= 0, serial < 2_958_466 else { return String(serial) }
    let seconds = Int64((serial * 86_400).rounded())
    let (day, time) = (seconds / 86_400, seconds % 86_400)
    let clock = String(format: "%02d:%02d:%02d", Int(time / 3600), Int(time / 60 % 60), Int(time % 60))
    if day == 0, !isFrom1904 { return clock }
    let shifted = isFrom1904 ? day + 1462 : day < 60 ? day + 1 : day
    // The day 25569 is the first of 1970.
    var moment = time_t((shifted - 25_569) * 86_400)
    var parts = tm()
    gmtime_r(&moment, &parts)
    let text = String(format: "%04d-%02d-%02d", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)
    return time == 0 ? text : text + "T" + clock
  }
}
