import Foundation
import Languages
import Layers

/// Words by which tables say that nothing is known. They may be codes as well – NA is Namibia – so that a study says itself
/// what they mean.
package enum UnknownValue {
  package static func isOne(_ text: String) -> Bool {
    guard text.mayBeWord else { return false }
    if text.isSpreadsheetError { return true }
    let plain =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? text.lowercased() : text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    let word = plain.filter { $0.isLetter || $0.isNumber }
    return word.isEmpty ? !text.isEmpty : words.contains(word)
  }

  /// Of codes that are numbers, those that stand apart as only a code for "not known" does: -9 where no other is below 0, 99
  /// where all others are below 50.
  static func codes(among labels: [String]) -> [String] {
    let numbers = labels.compactMap { label in Double(label).map { (label: label, value: $0) } }
    let usual = numbers.filter { !isCode($0.value) }.map(\.value)
    guard let least = usual.min(), let most = usual.max(), least >= 0 else { return [] }
    return numbers.filter { isCode($0.value) && ($0.value < 0 || most * 2 <= $0.value) }.map(\.label)
  }

  /// Of numbers, those that stand apart as only a code for "not known" does: 999 where all others are 100 at most.
  ///
  /// - Parameter least: the least such code; counts may well be 99.
  static func codes(among numbers: some Sequence<Double>, from least: Double = 888) -> Set<Double> {
    var (codes, lowest, highest) = (Set<Double>(), Double.infinity, -Double.infinity)
    for number in numbers where number.isFinite {
      if number < 0 || number >= least, isCode(number) {
        codes.insert(number)
      } else {
        (lowest, highest) = (min(lowest, number), max(highest, number))
      }
    }
    guard lowest >= 0, highest >= 0 else { return [] }
    return codes.filter { $0 < 0 || highest * 2 <= $0 }
  }

  /// Of amounts, those of nines alone from 9999 on that more have than would by chance, although others are as high.
  static func repeatedNines(among amounts: some Sequence<Double>) -> Set<Double> {
    let nines: Set<Double> = [9999, 99_999, 999_999]
    var (counts, known) = ([Double: Int](), 0)
    for amount in amounts where !amount.isNaN {
      known += 1
      if nines.contains(amount) { counts[amount, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 5 && $0.value * 20 >= known }.keys)
  }

  /// Of codes that are words, or answers in numbers, those that are numbers as only codes for "not known" are: 9 beside Y
  /// and N; 9 and 99 beside 0 and 1, whatever words stand there as well.
  static func codes(amongWords labels: [String]) -> [String] {
    func standsApart(_ number: Double) -> Bool { number == 9 || isCode(number) }
    let numbers = labels.compactMap { label in Double(label).map { (label: label, value: $0) } }
    let answers = Set(numbers.map(\.value).filter { !standsApart($0) })
    let areCodes =
      answers.isEmpty ? labels.count - numbers.count > 1 : answers == [0, 1] || answers == [1, 2]
    return areCodes ? numbers.filter { standsApart($0.value) }.map(\.label) : []
  }

  /// Of levels of education, the 9 by which ISCED 2011 says that one is not classified, where all others are of its
  /// levels 0 to 8.
  static func codes(amongEducation labels: [String]) -> [String] {
    let numbers = labels.compactMap { label in Double(label).map { (label: label, value: $0) } }
    let usual = numbers.map(\.value).filter { $0 != 9 && !isCode($0) }
    guard !usual.isEmpty, usual.allSatisfy({ (0...8).contains($0) }) else { return [] }
    return numbers.filter { $0.value == 9 }.map(\.label)
  }

  /// That some numbers of a table are no measure but codes for "not known"; nil where there are none.
  ///
  /// - Parameters:
  ///   - count: how many things have one, which `thing` names: "row".
  ///   - column: as the file names it.
  ///   - rows: the first of them in the file, from 0.
  static func finding(
    _ codes: Set<Double>, count: Int, of thing: String, in column: String, dataset: String, file: String,
    rows: [Int] = []
  ) -> Finding? {
    guard !codes.isEmpty, count > 0 else { return nil }
    return Finding(
      .unlistedValue, .warning, dataset: dataset, file: file, column: column, rows: rows, count: count,
      said: said(count, thing, with: codes.sorted().map { "\(Int($0))" }, in: column),
      toPublic:
        "numbers in the column \"\(name: column)\" of \(name: file.fileName) may be codes for what is not known",
      hint: "leave the number empty where it is not known")
  }

  /// That values which may say that nothing is known count like all others.
  ///
  /// - Parameters:
  ///   - count: how many things have one of them, which `thing` names: "row".
  ///   - column: as the file names it.
  fileprivate static func said(_ count: Int, _ thing: String, with values: [String], in column: String)
    -> Text
  {
    values.count == 1
      ? "\(count: count, thing) with \(name: values.quoted()) in the column \"\(name: column)\", which counts as a value like any other"
      : "\(count: count, thing) with \(name: values.quoted()) in the column \"\(name: column)\", which count as values like any other"
  }

  /// - Parameter column: of the pupils, as the study file names it.
  fileprivate static func hint(_ column: String) -> Text {
    "if it says that nothing is known, write so: pupils: values: {\(name: column): {code: unknown}}"
  }

  private static func isCode(_ number: Double) -> Bool { numbers.contains(number) }

  private static let numbers: [Double] = [
    -1, -8, -9, -88, -99, -999, 88, 98, 99, 888, 998, 999, 9998, 9999, 99_998, 99_999, 999_999,
  ]

  /// Without accents. England's school census has REFU for "refused" and NOBT for "information not yet obtained".
  private static let words: Set = [
    "na", "nan", "null", "none", "nd", "unknown", "missing", "notknown", "notavailable", "notstated",
    "noresponse", "refused", "refu", "informationrefused", "notobtained", "notyetobtained", "nobt",
    "informationnotobtained", "informationnotyetobtained", "declined", "declinedtostate", "declinetostate",
    "prefernottosay", "unclassified", "notclassified", "notspecified", "unspecified", "notprovided",
    "notrecorded", "nodata",
    "desconegut", "desconeguda", "noconsta", "noinformat", "sensedades", "senseinformacio", "noclassificat",
    "desconocido", "desconocida", "noinformado", "sindatos", "sininformacion", "nosabe", "nocontesta",
    "nosabenocontesta", "noclasificado",
    "sconosciuto", "sconosciuta", "nondisponibile", "nonrilevato", "nonrilevata", "nonindicato",
    "nonindicata", "nonspecificato", "nonspecificata", "nonclassificato", "nonclassificata",
    "ukjent", "uoppgitt", "ikkeoppgitt", "ikkekjent", "uklassifisert",
    "inconnu", "inconnue", "nonrenseigne", "nonrenseignee", "nonprecise", "nonprecisee", "nondeclare",
    "nondeclaree", "nonclasse", "nonclassee",
    "unbekannt", "keineangabe", "keineangaben", "ohneangabe", "ohneangaben",
  ]
}

extension StudyFile {
  /// What is doubtful of the values of a column of the pupils by which groups and own indicators are told: words that may say
  /// that nothing is known, and values that an indicator misses by their spelling.
  ///
  /// - Parameters:
  ///   - labels: the values, as the study file means them.
  ///   - rows: the rows of the file, from 0, that have one of some values.
  package func doubtfulValues(
    _ column: String, _ labels: [String], file: String, localColumn: String?, rows: (Set<String>) -> [Int]
  ) -> [Finding] {
    let byGroups = groups.compactMap { $0.column == column ? $0.condition.values : nil }
    let byIndicators = indicators.compactMap { indicator -> (name: String, values: Set<String>)? in
      guard indicator.dataset == .pupils, case .share(column, let condition) = indicator.statistic else {
        return nil
      }
      return condition.values.map { (indicator.name, $0) }
    }
    let hasLimits = groups.contains { $0.column == column && $0.condition.values == nil }
    guard !byGroups.isEmpty || !byIndicators.isEmpty || hasLimits else { return [] }
    let meant = (byGroups + byIndicators.map(\.values)).reduce(
      Set(pupils.values[column]?.keys.map { $0 } ?? [])
    ) { $0.union($1) }
    let words =
      labels.filter(UnknownValue.isOne)
      + (hasLimits
        ? UnknownValue.codes(among: labels) : UnknownValue.codes(amongWords: labels))
      + EducationLevels(labels).codes(
        isNamed: column == "parents_education", hasLimits: hasLimits, rows: rows)
    let doubtful = Set(words).subtracting(meant)
    func finding(
      _ kind: Finding.Kind, _ values: Set<String>, _ text: (Int) -> Text, toPublic publicText: Text,
      _ hint: Text
    ) -> Finding? {
      let found = values.isEmpty ? [] : rows(values)
      return found.isEmpty
        ? nil
        : Finding(
          kind, .warning, dataset: "pupils", file: file, column: localColumn,
          rows: found.prefix(10).map { $0 },
          count: found.count, said: text(found.count), toPublic: publicText, hint: hint)
    }
    let unknown = finding(
      .unlistedValue, doubtful,
      { UnknownValue.said($0, "pupil", with: doubtful.sorted(), in: localColumn ?? column) },
      toPublic: "values in the column \"\(name: localColumn ?? column)\" may say that nothing is known",
      UnknownValue.hint(column))
    let spelled = SpelledTexts(labels, SpellingDifference.ofValues)
    let slips = byIndicators.compactMap { indicator -> Finding? in
      guard let (difference, slips) = spelled.explained(by: indicator.values) else { return nil }
      return finding(
        .misspeltValue, slips,
        { pupils in
          "\(count: pupils, "pupil") with a value that would count for the indicator \"\(name: indicator.name)\" but for \(Text(difference.words)), and does not: \(name: slips.sorted().quoted())"
        },
        toPublic:
          "values differ from those of the indicator \"\(name: indicator.name)\" by their spelling only",
        "write the values alike, or say what they mean: pupils: values: {\(name: column): {…}}")
    }
    let others =
      column != "parents_education"
      ? nil
      : EducationLevels(labels).beyond(
        limits: groups.filter { $0.column == column }.compactMap(\.condition.limits), file: file,
        column: localColumn ?? column, rows: rows)
    return [unknown, others].compactMap { $0 } + slips
  }

  /// That some pupils have a number that is no measure but a code for "not known".
  ///
  /// - Parameter fileRow: the row of the file, from 0, of a row of the numbers.
  package func codesAsNumbers(
    _ column: String, _ numbers: ContiguousArray<Double>, file: String, localColumn: String?,
    fileRow: (Int) -> Int
  ) -> Finding? {
    // Scores up to 10 are as usual as those up to 100.
    var codes = UnknownValue.codes(among: numbers, from: column == "score" ? 88 : 888)
    if column == "score", ScoreDoubts(numbers).isZeroNone { codes.insert(0) }
    guard !codes.isEmpty else { return nil }
    let rows = numbers.indices.filter { codes.contains(numbers[$0]) }
    let values = codes.sorted().map { "\(Int($0))" }
    return Finding(
      .unlistedValue, .warning, dataset: "pupils", file: file, column: localColumn,
      rows: rows.prefix(10).map(fileRow), count: rows.count,
      said: UnknownValue.said(rows.count, "pupil", with: values, in: localColumn ?? column),
      toPublic:
        "numbers in the column \"\(name: localColumn ?? column)\" of \(name: file.fileName) may be codes for what is not known",
      hint: UnknownValue.hint(column))
  }

  /// The columns of the pupils whose numbers measures rest on.
  package var columnsOfNumbers: [String] {
    Set(["score", "sessions_missed", "sessions_possible"] + ownColumns(.pupils, numeric: true)).sorted()
  }

  /// The columns of the pupils by whose values groups and own indicators are told.
  package var columnsOfValues: [String] {
    Set(groups.map(\.column) + ownColumns(.pupils, numeric: false)).sorted()
  }
}

extension GroupRule.Condition {
  /// nil for values.
  fileprivate var limits: ClosedRange<Double>? {
    if case .isWithin(let limits) = self { limits } else { nil }
  }

  /// The values of members; nil for limits.
  fileprivate var values: Set<String>? {
    if case .isOne(let values) = self { values } else { nil }
  }
}

extension Schools {
  /// That some numbers of the schools, such as the places of entry, are codes for "not known". Of the places in all the
  /// findings of the year say so.
  func codesAsNumbers(of file: StudyFile) -> [Finding] {
    attributes.numbers.filter { $0.key != "capacity" }.sorted { $0.key < $1.key }
      .compactMap { column, numbers -> Finding? in
        let codes = UnknownValue.codes(among: numbers)
        return UnknownValue.finding(
          codes, count: numbers.count { codes.contains($0) }, of: "school",
          in: file.schools.columns[column] ?? column, dataset: "schools",
          file: file.resolve(file.schools.file))
      }
  }
}
