import DeterministicParallel
import Foundation
import Layers
import Measures
import Partitions
import Studies
import StudyFixtures
import Testing

@testable import Publishing

/// Parts of a study, counted apart and added up, beside the same study as `run` takes it.
@Suite struct MergedPartsTests {
  /// With results, two years, and the city's own indicators of pupils and of applications, of each kind.
  private static let kind = RandomStudy.Kind("two districts") { kind in
    kind.zones = 5
    kind.columns = ", device: device, language: language, spending: spending"
    kind.indicators = [
      "device_share: {share: device, at_least: 1}", "urdu_share: {share: language, in: [ur], by: school}",
      "spending_mean: {mean: spending}", "spending_median: {median: spending, by: school}",
      "spending_rate: {rate: spending, of: sessions_possible}",
      "rank_share: {chapter: applications, share: rank, in: [\"1\"]}",
      "rank_mean: {chapter: applications, mean: rank}",
    ]
  }

  private func file(_ study: RandomStudy) throws -> StudyFile {
    var file = try StudyFile(path: study.folder + "/study.yml")
    file.publish.audience = .internal
    return file
  }

  /// Writes parts into the study's folder.
  private func parts(_ count: Int, of study: RandomStudy) throws -> [String] {
    let file = try file(study)
    return try (1...count).map { number in
      let partition = StudyPartition.slice(number, of: count)
      let path = "\(study.folder)/part-\(count)-\(number).parquet"
      try StudyPart(StudyYears(partition.taken(of: file), workers: .init(count: 1)), workers: .init(count: 1))
        .write(to: path, of: file, taking: partition, by: "test", overwrite: false, workers: .init(count: 1))
      return path
    }
  }

  private func merged(_ paths: [String], of study: RandomStudy) throws -> Publication {
    try Publication(MergedStudy(file(study), parts: paths, by: "test"))
  }

  private func text(_ publication: Publication) throws -> String {
    let writer = ByteWriter(inMemory: 1 << 16)
    try publication.measures.writeCSV(to: writer, .all)
    return writer.text
  }

  @Test(arguments: [1, 2] as [UInt64])
  func areTheSameHoweverTheStudyIsCut(seed: UInt64) throws {
    let study = try RandomStudy(Self.kind, seed: seed)
    let whole = try text(merged(parts(1, of: study), of: study))
    let seven = try parts(7, of: study)
    #expect(try text(merged(seven, of: study)) == whole)
    #expect(try text(merged(seven.reversed(), of: study)) == whole)
    guard seed == 1 else { return }
    var generator = SeededGenerator(seed: 1)
    #expect(try text(merged(parts(400, of: study).shuffled(using: &generator), of: study)) == whole)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func tellWhatRunTells(seed: UInt64) throws {
    let study = try RandomStudy(Self.kind, seed: seed)
    let run = try rows(text(Publication(StudyYears(file(study)))))
    let counted = try rows(text(merged(parts(7, of: study), of: study)))
    #expect(Set(run.keys).subtracting(counted.keys).isEmpty)
    for told in [
      "low_performance_resident", "high_performance_schools", "tested_enrolled", "repeaters_enrolled",
      "absence_resident", "persistent_absence_enrolled", "dropout", "dropout_unknown_destination",
      "transition_public_to_private", "transition_net_public", "transition_not_found", "device_share",
      "urdu_share", "spending_mean", "spending_median", "spending_rate", "rank_share", "rank_mean",
    ] {
      #expect(counted.keys.contains { $0.split(separator: ",").contains(Substring(told)) }, "\(told)")
    }
    var (compared, ways) = (0, 0)
    for (key, values) in counted {
      guard let expected = run[key] else {
        Issue.record("run does not tell \(key)")
        continue
      }
      let isWay =
        key.hasPrefix("distance_") || key.hasPrefix("nearer_school_saved") || key.hasPrefix("detour")
      if isWay { ways += 1 } else { compared += 1 }
      for (value, expected) in zip(values, expected) where value != expected {
        guard let value = Double(value), let expected = Double(expected) else {
          Issue.record("\(key): \(value) is not \(expected)")
          continue
        }
        let allowed = isWay ? 0.02 + 2e-5 * abs(expected) : 1e-9
        #expect(abs(value - expected) <= allowed, "\(key)")
      }
    }
    #expect(compared > 500 && ways > 50)
  }

  /// Value, denominator, number, and interval by what stands before them and of what they are.
  private func rows(_ csv: String) -> [String: [String]] {
    var rows: [String: [String]] = [:]
    for line in csv.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard !fields[5].isEmpty else { continue }
      let key = (fields[0..<5] + fields.suffix(3)).joined(separator: ",")
      rows[key] = [5, 7, 8, 9, 10].map { fields[$0] }
    }
    return rows
  }

  /// Pupils who were there the year before are found in slices of the register, not in parts that they may have left.
  @Test func onlySlicesFollowPupils() throws {
    var kind = Self.kind
    kind.sizes = [150]
    let study = try RandomStudy(kind, seed: 3)
    let file = try file(study)
    let paths = try ["0", "1"].map { device in
      let partition = try #require(StudyPartition(["device=\(device)"]))
      #expect(partition.loss(of: file)?.contains("transitions") == true)
      let path = "\(study.folder)/device-\(device).parquet"
      try StudyPart(StudyYears(partition.taken(of: file))).write(
        to: path, of: file, taking: partition, by: "test", overwrite: false)
      return path
    }
    #expect(StudyPartition.slice(1, of: 2).loss(of: file) == nil)
    let kinds = try ParquetFile(paths[0]).columns().columns.first { $0.name == "kind" }
    #expect(kinds?.texts.contains("pupils") == true && kinds?.texts.contains("stays") == false)
    let merged = try MergedStudy(file, parts: paths, by: "test")
    #expect(merged.loss?.contains("transitions") == true)
    let told = try rows(text(Publication(merged))).keys
    #expect(told.contains { $0.hasPrefix("tested_resident,") })
    #expect(!told.contains { $0.hasPrefix("transition") || $0.hasPrefix("dropout") })
  }

  @Test func thePublicEditionIsThatOfRun() throws {
    let study = try RandomStudy(Self.kind, seed: 4)
    var file = try file(study)
    file.publish.audience = .public
    let run = try rows(text(Publication(StudyYears(file))))
    let counted = try rows(
      text(Publication(MergedStudy(file, parts: parts(7, of: study), by: "test"))))
    #expect(!counted.isEmpty)
    for (key, values) in counted where !key.hasPrefix("distance_") {
      #expect(run[key].map { $0[0] } == values[0], "\(key)")
    }
  }

  @Test func whatDoesNotBelongTogetherIsRefused() throws {
    let study = try RandomStudy(Self.kind, seed: 5)
    let paths = try parts(3, of: study)
    func fault(_ paths: [String], by program: String = "test", _ change: (inout StudyFile) -> Void = { _ in })
      throws -> FileError
    {
      var file = try file(study)
      change(&file)
      return try #require(throws: FileError.self) { try MergedStudy(file, parts: paths, by: program) }
    }
    #expect(try fault(Array(paths.dropLast())).problem.contains("3/3"))
    let twice = try fault(paths + [paths[1]])
    #expect(twice.path == paths[1] && twice.problem.contains("same pupils"))
    #expect(try fault(paths, by: "other").path == paths[0])
    #expect(try fault(paths) { $0.groups.removeLast() }.problem.contains("other rules"))
    #expect(try fault([study.folder + "/schools.csv"]).code == .badData)
  }

  /// A bit that changed on the way, and parts on other borders, beside other schools or of a file that was changed.
  @Test func damagedAndForeignPartsAreRefused() throws {
    let study = try RandomStudy(Self.kind, seed: 7)
    let paths = try parts(2, of: study)
    func problem() throws -> String {
      try #require(throws: FileError.self) { try merged(paths, of: study) }.problem
    }
    let sound = try Data(contentsOf: URL(fileURLWithPath: paths[1]))
    for position in stride(from: 8, to: sound.count, by: max(1, sound.count / 40)) {
      var bytes = sound
      bytes[position] ^= 0x04
      try bytes.write(to: URL(fileURLWithPath: paths[1]))
      guard let merged = try? text(merged(paths, of: study)) else { continue }
      // What no reader looks at may change.
      try sound.write(to: URL(fileURLWithPath: paths[1]))
      #expect(try merged == text(self.merged(paths, of: study)), "byte \(position)")
    }
    try sound.write(to: URL(fileURLWithPath: paths[1]))
    let schools = try String(contentsOfFile: study.folder + "/schools.csv", encoding: .utf8)
    let lines = schools.split(separator: "\n")
    let moved = lines.map { line in
      line.replacing(/(\d{6})(\.\d+)?,(\d{7})/) { "\($0.output.1)9,\($0.output.3)" }
    }
    try (moved.joined(separator: "\n") + "\n").write(
      toFile: study.folder + "/schools.csv", atomically: true, encoding: .utf8)
    #expect(try problem().contains("other schools"))
    try schools.write(toFile: study.folder + "/schools.csv", atomically: true, encoding: .utf8)
    let pupils = study.folder + "/pupils.csv"
    let register = try String(contentsOfFile: pupils, encoding: .utf8)
    try FileManager.default.removeItem(atPath: paths[1])
    try (register + register.split(separator: "\n")[1].replacing(/^[^,;]*/, with: "PX") + "\n").write(
      toFile: pupils, atomically: true, encoding: .utf8)
    let file = try file(study)
    let second = StudyPartition.slice(2, of: 2)
    try StudyPart(StudyYears(second.taken(of: file))).write(
      to: paths[1], of: file, taking: second, by: "test", overwrite: false)
    #expect(try problem().contains("another file of pupils"))
  }

  /// Codes, addresses and coordinates of pupils are in no part.
  @Test func partsNameNobody() throws {
    let study = try RandomStudy(Self.kind, seed: 6)
    let columns = try ParquetFile(parts(1, of: study)[0]).columns().columns
    #expect(!columns.isEmpty)
    for column in columns {
      #expect(!column.texts.contains { $0?.hasPrefix("P") == true }, "\(column.name)")
      #expect(column.name != "x" && column.name != "y")
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: study.folder + "/part-1-1.parquet")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
