import Foundation
import Layers
import Studies
import Travel

/// The parts of a study, added up.
struct MergedParts {
  private(set) var counts: CountedYears
  private(set) var method = HomeSchoolDistances.straightLine
  private var labels: [String: String] = [:]
  /// Of what parts are slices, and the first of them.
  private var sources: [String: (digest: String, path: String)] = [:]
  private var values = PartValues()
  private var first: (path: String, facts: [String: String])?

  /// Adds the parts of some files.
  ///
  /// - Parameter geography: whose codes of areas and schools they must have.
  /// - Throws: `FileError` that names the file for one that is no part, is of other rules or versions than the others or
  ///   than this program, or is there twice.
  init(_ paths: [String], of geography: StudyGeography, by program: String) throws(FileError) {
    counts = CountedYears(geography.file)
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
      try PartTable(columns, path: path, codes).add(to: &counts)
      guard facts[StudyPart.Key.places] == places.digest(of: columns) else {
        throw FileError(
          .badData, path: path,
          "the part was counted on other areas, or beside other schools, than the study has",
          hint: "their borders and places must be the same for all parts and for the study: make it anew")
      }
    }
    try checkSlices()
    try values.check(labels)
    guard counts.total <= Int(Int32.max), !paths.isEmpty else {
      throw FileError(.badData, path: paths.first ?? "", "the parts tell of more pupils than can be counted")
    }
    counts.gather()
    method = first?.facts[StudyPart.Key.method] ?? method
  }

  /// Whether they are slices of one register, so that who is in two years of it is in one part with both.
  var followsPupils: Bool {
    labels.keys.allSatisfy { $0.components(separatedBy: StudyPartition.mark)[0].isEmpty }
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
}
