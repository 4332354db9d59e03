import Layers
import Studies

/// The year in the name of a file, a sheet or a layer.
///
///     NamedYear("alumnes_2425")?.label      // 2024-25, and so for "curs 24-25", "2024_25" and "as202425"
///     NamedYear("alumnes_20250115")?.label  // 2024-25: a day before August
///     NamedYear("Census 2025")?.label       // 2025
struct NamedYear {
  /// As a study file has it.
  let label: String
  /// The calendar year in which the school year begins.
  let start: Int
  /// The first calendar year that is written.
  let calendarYear: Int
  /// Which of the numbers in the name it begins with, from 0.
  let position: Int
  /// Whether it is written with two digits for each of its years, as in 2425.
  private let isShort: Bool

  /// Whether the name has one year alone, of which nobody knows whether the school year begins or ends in it.
  var isCalendarYear: Bool { !label.contains("-") }

  /// The year that a file's sheet or layer is named after, or else the file itself, folders apart.
  init?(file: String) {
    let names = [file.containedName, file.containerPath.fileName.withoutPacking.withoutEnding]
    guard let found = names.lazy.compactMap({ $0 }).compactMap({ NamedYear($0) }).first else { return nil }
    self = found
  }

  /// School years are preferred to calendar years and days, wherever they stand.
  init?(_ name: String) {
    let runs = DigitRun.all(in: name)
    let forms = [NamedYear.whole, NamedYear.short, NamedYear.calendar]
    for (number, form) in forms.enumerated() {
      for position in runs.indices {
        guard let year = form(position, runs) else { continue }
        self.init(year, at: position, isShort: number == 1)
        return
      }
    }
    return nil
  }

  private init(_ year: Year, at position: Int, isShort: Bool) {
    label = year.isSchoolYear ? SchoolYear(start: year.start).name : String(year.written)
    (start, calendarYear) = (year.start, year.written)
    (self.position, self.isShort) = (position, isShort)
  }

  /// The years of files that belong together. Among others such as 1920 and 2122, 2021 is no calendar year.
  static func all(of files: [String]) -> [NamedYear?] {
    let years = files.map { NamedYear(file: $0) }
    guard years.contains(where: { $0?.isShort == true }) else { return years }
    return years.map { year in
      guard let year, year.label == "2021" else { return year }
      return NamedYear(Year(start: 2020, written: 2020), at: year.position, isShort: true)
    }
  }
}

// MARK: How years are written

extension NamedYear {
  private struct Year {
    let start: Int
    let written: Int
    var isSchoolYear = true
  }

  /// A number in a name.
  private struct DigitRun {
    let digits: String
    let value: Int
    /// What stands behind it, up to the next one.
    let behind: String

    static func all(in name: String) -> [DigitRun] {
      let matches = name.matches(of: /[0-9]+/)
      return matches.indices.map { index in
        let (digits, end) = (String(matches[index].output), matches[index].range.upperBound)
        let next = index + 1 < matches.count ? matches[index + 1].range.lowerBound : name.endIndex
        return DigitRun(digits: digits, value: Int(digits) ?? .max, behind: String(name[end..<next]))
      }
    }

    /// The mark that joins it to the next one: a dash, an underscore or blanks; nil for anything else.
    var mark: Character? {
      let signs = behind.filter { $0 != " " }
      if signs.isEmpty { return behind.isEmpty ? nil : " " }
      guard signs.count == 1, let sign = signs.first, "-–—_".contains(sign) else { return nil }
      return sign
    }

    /// The calendar year with which it begins.
    var century: Int? {
      guard digits.count >= 4, digits.hasPrefix("19") || digits.hasPrefix("20") else { return nil }
      return Int(digits.prefix(4))
    }
  }

  /// 2024-25, 2024_2025, 202425 and 20242025; also 202425 with a day behind it.
  private static func whole(_ position: Int, _ runs: [DigitRun]) -> Year? {
    let run = runs[position]
    guard let year = run.century else { return nil }
    let last = (year + 1) % 100
    func ends(_ digits: some StringProtocol) -> Bool {
      switch digits.count {
      case 2: Int(digits) == last
      case 4: Int(digits) == year + 1
      default: false
      }
    }
    let isWhole =
      switch run.digits.count {
      case 4:
        if run.mark != nil, runs.indices.contains(position + 1) {
          ends(runs[position + 1].digits) && !isDay(position, runs)
        } else {
          false
        }
      case 6, 8: ends(run.digits.dropFirst(4))
      case 14: ends(run.digits.prefix(6).dropFirst(4)) && dated(String(run.digits.dropFirst(6))) != nil
      default: false
      }
    return isWhole ? Year(start: year, written: year) : nil
  }

  /// 2425, 24-25 and 24_25.
  private static func short(_ position: Int, _ runs: [DigitRun]) -> Year? {
    let run = runs[position]
    var text = run.digits
    if text.count == 2 {
      // Three numbers with the same mark are a day, and "12-13 anys" are ages.
      guard let mark = run.mark, runs.indices.contains(position + 1), runs[position + 1].mark != mark,
        runs[position + 1].digits.count == 2, position == 0 || runs[position - 1].mark != mark,
        !ages.contains(ProposalWords.parts(of: runs[position + 1].behind).first ?? "")
      else { return nil }
      text += "-" + runs[position + 1].digits
    } else if text.count != 4 {
      return nil
    }
    // 0001 and 0102 are rather numbers of parts.
    guard let start = SchoolYear(text)?.start, start != run.value, (2005..<2050).contains(start) else {
      return nil
    }
    return Year(start: start, written: start)
  }

  /// 2025, and the days 2025-01-15, 15-01-2025 and 20250115, which tell their school years; 202501 and 2025-01, too.
  private static func calendar(_ position: Int, _ runs: [DigitRun]) -> Year? {
    let run = runs[position]
    guard let year = run.century else { return nil }
    var school: SchoolYear?
    switch run.digits.count {
    case 4:
      if isDay(position, runs) {
        school = SchoolYear("\(year)-\(runs[position + 1].digits)-\(runs[position + 2].digits)")
      } else if run.mark == "-", runs.indices.contains(position + 1), runs[position + 1].digits.count == 2 {
        school = SchoolYear("\(year)-\(runs[position + 1].digits)")
      } else if position > 1, let mark = runs[position - 1].mark, runs[position - 2].mark == mark {
        school = SchoolYear("\(runs[position - 2].digits)-\(runs[position - 1].digits)-\(year)")
      }
    case 6, 8:
      school = dated(run.digits)
      guard school != nil else { return nil }
    default: return nil
    }
    guard let school else { return Year(start: year, written: year, isSchoolYear: false) }
    return Year(start: school.start, written: year)
  }

  /// Whether a year, a month and a day stand there with the same mark between them.
  private static func isDay(_ position: Int, _ runs: [DigitRun]) -> Bool {
    guard let mark = runs[position].mark, runs.indices.contains(position + 2), runs[position + 1].mark == mark
    else { return false }
    return (1...12).contains(runs[position + 1].value) && (1...31).contains(runs[position + 2].value)
      && runs[position + 2].digits.count == 2
  }

  /// The school year of 202501 or 20250115.
  private static func dated(_ digits: String) -> SchoolYear? {
    let (year, rest) = (digits.prefix(4), digits.dropFirst(4))
    guard year.hasPrefix("19") || year.hasPrefix("20") else { return nil }
    return SchoolYear(
      rest.count == 2 ? "\(year)-\(rest)" : "\(year)-\(rest.prefix(2))-\(rest.dropFirst(2))")
  }

  private static let ages: Set = [
    "any", "anys", "ano", "anos", "year", "years", "anni", "ar", "ans", "jahre", "jahren",
  ]
}
