import Foundation
import Layers
import Studies
import Travel

/// The parts of a study, added up.
struct MergedParts {
  /// By school year.
  private(set) var counts: [String: PartCounts] = [:]
  private(set) var method = HomeSchoolDistances.straightLine
  private var labels: [String: String] = [:]
  /// Of what parts are slices, and the first of them.
  private var sources: [String: (digest: String, path: String)] = [:]
  private var values = PartValues()
  private var first: (path: String, facts: [String: String])?

  /// Adds the parts of some files.
  ///
  /// - Parameter ground: whose codes of areas and schools they must have.
  /// - Throws: `FileError` that names the file for one that is no part, is of other rules or versions than the others or
  ///   than this program, or is there twice.
  init(_ paths: [String], of geography: StudyGeography, by program: String) throws(FileError) {
    let rules = geography.file.rulesDigest
    let codes = PartCodes(geography)
    let places = PartPlaces(
      zones: geography.zones, districts: geography.districts,
      residential: geography.sections ?? geography.zones,
      schools: geography.schools)
    for path in paths {
      let file = try ParquetFile(path)
      let facts = file.metadata
      try check(facts, path: path, rules: rules, program: program)
      let columns = try file.columns().columns
      guard
        facts[StudyPart.Key.digest]
          == PartDigest(StudyPart.Key.digested.map { ($0, facts[$0] ?? "") }, columns).hexadecimal
      else {
        throw FileError(
          .badData, path: path, "the part was damaged: it is not as it was written",
          hint: "copy it once more, or make it anew")
      }
      try add(columns, path: path, codes)
      guard facts[StudyPart.Key.places] == places.digest(of: columns) else {
        throw FileError(
          .badData, path: path,
          "the part was counted on other areas, or beside other schools, than the study has",
          hint: "their borders and places must be the same for all parts and for the study: make it anew")
      }
    }
    try checkSlices()
    try values.check(labels)
    method = first?.facts[StudyPart.Key.method] ?? method
  }

  private mutating func check(
    _ facts: [String: String], path: String, rules: String, program: String
  ) throws(FileError) {
    guard let version = facts[StudyPart.Key.version] else {
      throw FileError(
        .badData, path: path, "this is no part of a study", hint: "make parts with catchment measures")
    }
    guard version == StudyPart.Key.currentVersion, facts[StudyPart.Key.program] == program else {
      throw FileError(
        .badData, path: path,
        "the part is of another version: \(facts[StudyPart.Key.program] ?? "unknown"), and this is \(program)",
        hint: "make all parts, and merge them, with one version")
    }
    guard facts[StudyPart.Key.rules] == rules else {
      throw FileError(
        .badData, path: path, "the part is counted by other rules than those of the study",
        hint:
          "make it anew: groups, columns, values, stages and modes of travel must be the same for all parts")
    }
    for (key, what) in [
      (StudyPart.Key.crs, "worked in another coordinate system"),
      (StudyPart.Key.method, "measured ways by another method"),
    ] {
      guard let other = first, other.facts[key] != facts[key] else { continue }
      throw FileError(
        .badData, path: path, "the part \(what) than \(other.path)",
        hint: "name \"crs\" and \"streets\" in the study file, the same for all parts")
    }
    let label = facts[StudyPart.Key.label] ?? ""
    let source = facts[StudyPart.Key.source] ?? ""
    let whole = label.components(separatedBy: StudyPartition.mark)[0]
    if let other = sources[whole], other.digest != source {
      throw FileError(
        .badData, path: path, "the part is a slice of another file of pupils than \(other.path)",
        hint: "the pupils were changed between the two: make all slices of one file")
    }
    if !source.isEmpty { sources[whole] = (source, path) }
    if let other = labels[label] {
      throw FileError(
        .badData, path: path, "the part holds the same pupils as \(other)", hint: "name each part once")
    }
    labels[label] = path
    values.add(facts, path: path)
    if first == nil { first = (path, facts) }
  }

  /// Refuses slices of which some are missing, slices of different numbers, and parts that hold pupils of others.
  private func checkSlices() throws(FileError) {
    var slices: [String: [(slice: TableSlice?, path: String)]] = [:]
    for (label, path) in labels.sorted(by: { $0.value < $1.value }) {
      let parts = label.components(separatedBy: StudyPartition.mark)
      slices[parts[0], default: []].append((parts.count > 1 ? TableSlice(parts[1]) : nil, path))
    }
    if slices.count > 1, let whole = slices[""]?.first {
      throw FileError(
        .badData, path: whole.path, "the part is of all pupils, and others are of some of them",
        hint: "make all parts in one way")
    }
    let columns = Dictionary(grouping: slices.keys.filter { $0.contains("=") }) { $0.prefix { $0 != "=" } }
    if columns.count > 1, let other = columns.sorted(by: { $0.value.count < $1.value.count }).first,
      let path = slices[other.value[0]]?.first?.path
    {
      throw FileError(
        .badData, path: path,
        "the part is of the pupils of one \(other.key), and others are told apart by another column",
        hint: "they would hold the same pupils: make all parts by one column")
    }
    for parts in slices.values.sorted(by: { $0[0].path < $1[0].path })
    where parts.contains(where: { $0.slice != nil }) {
      let count = parts.lazy.compactMap { $0.slice?.count }.first ?? 1
      if let other = parts.first(where: { $0.slice?.count != count }) {
        throw FileError(
          .badData, path: other.path,
          "the part is not one of \(count) slices, as others of the same pupils are",
          hint: "make all slices of one number")
      }
      let there = Set(parts.compactMap { $0.slice?.number })
      if let missing = (1...count).first(where: { !there.contains($0) }) {
        throw FileError(
          .badData, path: parts[0].path, "the slice \(missing)/\(count) of its pupils is not among the parts",
          hint: "\(there.count) of \(count) are there: name them all")
      }
    }
  }

  private mutating func add(
    _ columns: [Column], path: String, _ codes: PartCodes
  ) throws(FileError) {
    var texts: [String: CategoryColumn] = [:]
    var numbers: [String: ContiguousArray<Int64>] = [:]
    for column in columns {
      switch column.values {
      case .text(let values): texts[column.name] = CategoryColumn(values)
      case .integer(let values): numbers[column.name] = values
      case .real, .logical, .date: continue
      }
    }
    let lacking = PartRows.texts.first { texts[$0] == nil } ?? PartRows.numbers.first { numbers[$0] == nil }
    if let lacking {
      throw FileError(.badData, path: path, column: lacking, "the part lacks a column", hint: "make it anew")
    }
    var known: [String: [Int32?]] = [:]
    for (column, list) in PartCodes.lists {
      known[column] = texts[column]?.labels.map { codes.code(of: $0, in: list) }
    }
    for row in 0..<(columns.first?.count ?? 0) {
      func text(_ name: String) -> String? { texts[name]?[row] }
      func number(_ name: String) -> Int64 { numbers[name]?[row] ?? Column.missingInteger }
      func fault(_ column: String) -> FileError {
        FileError(
          .badData, path: path, row: row + 1, column: column, "the part names what the study has not got",
          hint: "merge with the study of which all parts are: its areas and schools must hold theirs")
      }
      func code<Kind>(_ column: String) throws(FileError) -> ListNumber<Kind> {
        guard let label = texts[column]?.codes[row], label >= 0 else { return -1 }
        guard let code = known[column]?[Int(label)] else { throw fault(column) }
        return ListNumber(rawValue: code)
      }
      let count = Int(number("count"))
      let profile = text("profile") ?? ""
      guard count > 0 else { throw fault("count") }
      guard profile.utf8.count == codes.groupCount || text("kind") == "unreached" else {
        throw fault("profile")
      }
      var year = counts[text("year") ?? ""] ?? PartCounts()
      counts[text("year") ?? ""] = nil
      switch text("kind") {
      case "pupils":
        guard let placement = UInt8(exactly: number("placement")), Placement(rawValue: placement) != nil
        else {
          throw fault("placement")
        }
        guard let enrolment = UInt8(exactly: number("enrolment")), Enrolment(rawValue: enrolment) != nil
        else {
          throw fault("enrolment")
        }
        let cell = PupilCell(
          zone: try code("zone"), district: try code("district"),
          residential: try code("residential"), nearest: try code("nearest"),
          school: try code("school"), placement: placement, enrolment: enrolment, profile: profile)
        year.pupils[cell, default: 0] += count
      case "ways":
        let ways = WayCell.names.map { number($0) == Column.missingInteger ? WayCell.unknown : number($0) }
        let cell = WayCell(
          zone: try code("zone"), district: try code("district"), profile: profile,
          ways: ways)
        year.ways[cell, default: 0] += count
      case "applicants":
        let isUnknown = text("first_choice") == PartRows.unknownWish
        let cell = ApplicantCell(
          firstWish: isUnknown ? -2 : try code("first_choice"),
          assigned: try code("assigned_to"), profile: profile)
        year.applicants[cell, default: 0] += count
      case "unreached": year.unreached[text("reason") ?? "", default: 0] += count
      default: throw fault("kind")
      }
      counts[text("year") ?? ""] = year
    }
  }
}

/// The rows of a study's areas and schools by their codes.
struct PartCodes {
  enum List: Hashable {
    case zones, districts, residential, schools
  }

  /// Whose codes stand in which column of a part.
  static let lists: [String: List] = [
    "zone": .zones, "district": .districts, "residential": .residential, "nearest": .schools,
    "school": .schools, "first_choice": .schools, "assigned_to": .schools,
  ]

  let groupCount: Int
  private let codes: [List: [String: Int32]]

  init(_ geography: StudyGeography) {
    func rows(_ ids: [String]) -> [String: Int32] {
      Dictionary(zip(ids, Int32(0)...), uniquingKeysWith: { first, _ in first })
    }
    codes = [
      .zones: rows(geography.zones.ids), .districts: rows(geography.districts?.ids ?? []),
      .residential: rows((geography.sections ?? geography.zones).ids), .schools: rows(geography.schools.ids),
    ]
    groupCount = geography.file.groups.count
  }

  func code(of name: String, in list: List) -> Int32? { codes[list]?[name] }
}
