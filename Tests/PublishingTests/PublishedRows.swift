import Foundation
import Measures
import Studies
import StudyFixtures
import Testing

@testable import Publishing

/// A random city with what is published of it, as read from the written table, and the truth beside it.
struct PublishedCity: Sendable {
  struct Row: Sendable {
    let indicator: String
    /// The name of its column on a map.
    let column: String
    let level: String
    let unit: Int
    let group: String
    let year: String
    let value: Double
    let numerator: Double
    let denominator: Double
    let count: Int
    let hasInterval: Bool
    let status: String
    let change: Double
    let note: String

    var isShown: Bool { status == "ok" }
  }

  let fixture: RandomStudy
  let years: StudyYears
  let rows: [Row]
  /// The internal table.
  let truth: [Row]
  let summary: String
  private let shownRows: [[String]: [Row]]
  private let trueRows: [[String]: [Row]]

  /// - Parameter prepare: adds what else the study names.
  init(_ kind: RandomStudy.Kind, seed: UInt64, prepare: (RandomStudy) throws -> Void = { _ in }) throws {
    fixture = try RandomStudy(kind, seed: seed)
    try prepare(fixture)
    years = try StudyYears(StudyFile(path: fixture.path("study.yml")))
    let publication = try Publication(years)
    summary = Summary(publication).text
    let everything = TableOptions(forms: [.csv], rows: .all)
    _ = try publication.write(to: fixture.path("public"), overwrite: false, tables: everything)
    var file = try StudyFile(path: fixture.path("study.yml"))
    file.publish.audience = .internal
    let all = try Publication(StudyYears(file))
    _ = try all.write(to: fixture.path("internal"), overwrite: false, tables: everything)
    rows = try PublishedCity.rows(fixture.path("public/measures.csv"))
    truth = try PublishedCity.rows(fixture.path("internal/measures.csv"))
    shownRows = Dictionary(grouping: rows) { [$0.indicator, $0.level, $0.group, $0.year] }
    trueRows = Dictionary(grouping: truth) { [$0.indicator, $0.level, $0.group, $0.year] }
  }

  func shown(_ indicator: String, _ level: String, _ group: String, _ year: String) -> [Row] {
    shownRows[[indicator, level, group, year], default: []]
  }

  func true_(_ indicator: String, _ level: String, _ group: String, _ year: String) -> [Row] {
    trueRows[[indicator, level, group, year], default: []]
  }

  static func rows(_ path: String) throws -> [Row] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 15, fields[14] != "not available" else { return nil }
      func number(_ field: Int) -> Double { Double(fields[field]) ?? .nan }
      // A measure of one value of a dimension by its map column, the city's own by their names.
      let (by, of) = (fields[fields.count - 3], fields[fields.count - 2])
      return Row(
        indicator: of.isEmpty ? fields[0] : by == "indicator" ? of : "\(fields[0])_\(of)",
        column: of.isEmpty ? fields[0] : "\(fields[0])_\(of)", level: fields[1],
        unit: Int(fields[2].dropFirst()) ?? 0, group: fields[3],
        year: fields[4], value: number(5), numerator: number(6), denominator: number(7),
        count: Int(fields[8]) ?? 0, hasInterval: !fields[9].isEmpty || !fields[10].isEmpty,
        status: fields[14], change: number(11), note: fields[15]
      )
    }
  }
}

extension PublishedCity {
  /// The seeds of the cities that the tests share.
  static let seeds = UInt64(0)..<2

  /// Each kind of city, made once for all tests.
  private static let cities = Dictionary(
    uniqueKeysWithValues: RandomStudy.Kind.all.map { kind in
      (kind.description, seeds.map { seed in Task { try PublishedCity(kind, seed: seed) } })
    })

  static func of(_ kind: RandomStudy.Kind, seed: UInt64) async throws -> PublishedCity {
    try await #require(cities[kind.description])[Int(seed)].value
  }
}

extension RandomStudy.Kind {
  static let all = [
    RandomStudy.Kind("zones in districts"),
    RandomStudy.Kind("single-zone districts") { ($0.zones, $0.districts) = (4, 4) },
    RandomStudy.Kind("districts that cut zones") { $0.shift = 400 },
    RandomStudy.Kind("no districts") { $0.districts = 0 },
    RandomStudy.Kind("small zones") { ($0.zones, $0.sizes) = (12, [1, 3, 5, 9, 12]) },
    RandomStudy.Kind("few schools") { ($0.schools, $0.districts) = (5, 4) },
    RandomStudy.Kind("larger zones") { ($0.zones, $0.districts, $0.sizes) = (12, 3, [40, 90, 200]) },
    RandomStudy.Kind("unknown ones shown") { $0.rules = ", protect_unknown: false" },
    ofColumns,
  ]

  /// Groups that divide a column, hold each other and overlap, also under another name of it, and indicators of few
  /// columns.
  static let ofColumns = RandomStudy.Kind("groups and indicators of a column") { kind in
    kind.sizes = [7, 20, 60, 150]
    kind.columns =
      ", schooling: education, low: low, device: device, language: language"
      + ", spending: spending"
    kind.groups = [
      "middle_education: {column: parents_education, at_least: 4, at_most: 5}",
      "education_to_5: {column: schooling, at_most: 5}", "native: {column: origin, in: [native]}",
      "odd_education: {column: schooling, in: ['1', '3', '5', '7']}",
    ]
    kind.indicators = [
      "device_mean: {mean: device}", "device_rate: {rate: device, of: spending}",
      "device_median: {median: device}", "low_share: {share: low, at_least: 1}", "low_mean: {mean: low}",
      "spending_mean: {mean: spending}",
    ]
    for subset in languageSubsets {
      kind.indicators.append(
        "l_\(subset.joined(separator: "_")): {share: language, in: [\(subset.joined(separator: ", "))]}")
    }
  }

  static let languages = ["ca", "es", "ar", "ur", "ro", "zh"]

  /// All but none and all of the languages.
  static var languageSubsets: [[String]] {
    (1..<63).map { bits in languages.indices.filter { bits >> $0 & 1 == 1 }.map { languages[$0] } }
  }
}
