import Foundation
import StudyFixtures
import Testing

/// The commands `measures` and `merge`.
@Suite struct PartsCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func catchment(_ arguments: String...) throws -> Binary {
    try Binary(arguments, folder: fixture.folder)
  }

  @Test func partsMakeTheMeasuresOfTheWhole() throws {
    for number in 1...3 {
      let part = try catchment(
        "measures", "study.yml", "--partition", "\(number)/3", "--output", "part\(number).parquet")
      #expect(part.status == 0, "\(part.errors)")
    }
    let merged = try catchment(
      "merge", "part2.parquet", "part3.parquet", "part1.parquet", "--output", "merged")
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(!FileManager.default.fileExists(atPath: fixture.path("merged/unplaced.csv")))
    let measures = try String(contentsOfFile: fixture.path("merged/measures.csv"), encoding: .utf8)
    #expect(measures.contains("\npupils_resident,city,Tiny,all,2025-26,8,"))
    let missing = try catchment("merge", "part1.parquet", "part3.parquet", "--output", "two")
    #expect(missing.status == 65 && missing.errors.contains("2/3"))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("two/measures.csv")))
  }

  /// Parts by a column: one of which there is no part, and a row that belongs to none.
  @Test func partsOfAColumnAreAllThere() throws {
    let pupils = try String(contentsOfFile: fixture.path("pupils.csv"), encoding: .utf8)
    let rows = pupils.split(separator: "\n").map(String.init)
    func write(_ towns: (Int) -> String) throws {
      let withTown = rows.enumerated().map { "\($1),\($0 == 0 ? "town" : towns($0))" }
      try fixture.write(withTown.joined(separator: "\n") + "\n", to: "pupils.csv")
      for town in ["N", "S"] {
        let part = try catchment(
          "measures", "study.yml", "--partition", "town=\(town)", "--output", "\(town).parquet",
          "--overwrite",
          "--accept-findings")
        #expect(part.status == 0, "\(part.errors)")
      }
    }
    try write { $0 % 2 == 0 ? "N" : "S" }
    let whole = try catchment("merge", "N.parquet", "S.parquet", "--output", "both", "--accept-findings")
    #expect(whole.status == 0, "\(whole.errors)")
    let one = try catchment("merge", "N.parquet", "--output", "one", "--accept-findings")
    #expect(one.status == 65 && one.errors.contains("those of \"S\" are in no part"), "\(one.errors)")
    try write { $0 == 1 ? "" : $0 % 2 == 0 ? "N" : "S" }
    let lost = try catchment("merge", "N.parquet", "S.parquet", "--output", "lost", "--accept-findings")
    #expect(lost.status == 65 && lost.errors.contains("1 have nothing"), "\(lost.errors)")
  }

  @Test func whatCannotBeCarriedIsRefused() throws {
    try fixture.write(
      try String(contentsOfFile: fixture.path("study.yml"), encoding: .utf8)
        .replacingOccurrences(of: "pupil: id,", with: "pupil: id, score: isced,"), to: "scores.yml")
    let refused = try catchment("measures", "scores.yml", "--output", "part.parquet")
    #expect(
      refused.status == 65 && refused.errors.contains("\"score\"") && refused.errors.contains("--leave-out"))
    #expect(try catchment("measures", "scores.yml", "--leave-out", "--output", "part.parquet").status == 0)
    let both = try catchment(
      "measures", "study.yml", "--partition", "nac=f", "--part", "pupils.csv", "--output", "x.parquet")
    #expect(both.status == 64)
    #expect(try catchment("measures", "study.yml", "--partition", "3", "--output", "x.parquet").status == 64)
  }
}
