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

  /// Of two years, the second one without pupil a: slices tell who left, parts by a column cannot.
  @Test func whatCannotBeCarriedIsRefused() throws {
    let pupils = try String(contentsOfFile: fixture.path("pupils.csv"), encoding: .utf8)
    try fixture.write(pupils.replacing("a,W,f,1,430100,4580500\n", with: ""), to: "later.csv")
    let study = try String(contentsOfFile: fixture.path("study.yml"), encoding: .utf8)
    try fixture.write(
      study.replacing("file: pupils.csv", with: "file: {2024-25: pupils.csv, 2025-26: later.csv}"),
      to: "years.yml")
    for number in 1...2 {
      let part = try catchment(
        "measures", "years.yml", "--partition", "\(number)/2", "--output", "part\(number).parquet")
      #expect(part.status == 0, "\(part.errors)")
    }
    let merged = try catchment(
      "merge", "part1.parquet", "part2.parquet", "--output", "merged", "--every-row")
    #expect(merged.status == 0 && !merged.errors.contains("do not carry"), "\(merged.errors)")
    let measures = try String(contentsOfFile: fixture.path("merged/measures.csv"), encoding: .utf8)
    // Of four pupils of public schools one is not found, of all seven of known school one.
    #expect(measures.contains("\ntransition_not_found,city,Tiny,all,2025-26,0.125,1,8,8,"), "\(measures)")
    let refused = try catchment("measures", "years.yml", "--partition", "nac=f", "--output", "f.parquet")
    #expect(
      refused.status == 65 && refused.errors.contains("transitions") && refused.errors.contains("--leave-out")
    )
    for value in ["f", "n"] {
      let part = try catchment(
        "measures", "years.yml", "--partition", "nac=\(value)", "--leave-out", "--accept-findings",
        "--output",
        "\(value).parquet")
      #expect(part.status == 0, "\(part.errors)")
    }
    let lossy = try catchment(
      "merge", "f.parquet", "n.parquet", "--output", "lossy", "--accept-findings")
    #expect(lossy.status == 0 && lossy.errors.contains("do not carry"), "\(lossy.errors)")
    let told = try String(contentsOfFile: fixture.path("lossy/measures.csv"), encoding: .utf8)
    #expect(!told.contains("transition_not_found,city"))
    let both = try catchment(
      "measures", "study.yml", "--partition", "nac=f", "--part", "pupils.csv", "--output", "x.parquet")
    #expect(both.status == 64)
    #expect(try catchment("measures", "study.yml", "--partition", "3", "--output", "x.parquet").status == 64)
  }

  /// Intervals are drawn once, over all parts: the same in one part and in three, whatever their order; without them
  /// the table is that of the pupils themselves.
  @Test func intervalsAreThoseOfAllParts() throws {
    #expect(try catchment("measures", "study.yml", "--output", "one.parquet").status == 0)
    for number in 1...3 {
      let part = try catchment(
        "measures", "study.yml", "--partition", "\(number)/3", "--output", "part\(number).parquet")
      #expect(part.status == 0, "\(part.errors)")
    }
    func table(_ arguments: String...) throws -> String {
      let table = try Binary(
        ["segregation", "study.yml", "--accept-findings", "--quiet"] + arguments, folder: fixture.folder)
      #expect(table.status == 0, "\(table.errors)")
      return table.output
    }
    let drawn = ["--bootstrap", "60", "--seed", "7", "--format", "csv", "--parts"]
    let one = try Binary(
      ["segregation", "study.yml", "--accept-findings", "--quiet"] + drawn + ["one.parquet"],
      folder: fixture.folder)
    let three = try Binary(
      ["segregation", "study.yml", "--accept-findings", "--quiet"] + drawn
        + ["part3.parquet", "part1.parquet", "part2.parquet"], folder: fixture.folder)
    #expect(one.status == 0 && !one.output.isEmpty && one.output == three.output, "\(one.errors)")
    #expect(try table() == table("--parts", "part2.parquet", "part1.parquet", "part3.parquet"))
    let refused = try catchment("segregation", "study.yml", "--local", "--parts", "one.parquet")
    #expect(refused.status == 64 && refused.errors.contains("--parts"))
  }

  /// Who asks for a part has written no "where".
  @Test func aPartThatNobodyIsInIsToldByItsOption() throws {
    let rows = (0..<12).map {
      "p\($0),W,f,1,\(430_100 + $0),4580500,\($0 == 11 ? "NORD" : $0 % 2 == 0 ? "Nord" : "Sud")\n"
    }
    try fixture.write("id,escola,nac,isced,x,y,barri\n" + rows.joined(), to: "pupils.csv")
    let none = try catchment("measures", "study.yml", "--partition", "barri=zz", "--output", "zz.parquet")
    #expect(
      none.status == 65 && none.errors.contains("no row has a value that --partition names"), "\(none.errors)"
    )
    // Six rows have the one value and five the other; that of a single row is not told.
    #expect(none.errors.contains("the values of the column are Nord, Sud and 1 more"), "\(none.errors)")
    let some = try catchment(
      "measures", "study.yml", "--partition", "barri=Nord", "--accept-findings", "--output", "n.parquet")
    #expect(
      some.errors.contains(
        "1 row left out by --partition with a value that it would name but for letter case: \"NORD\""),
      "\(some.errors)")
    #expect(!none.errors.contains("\"where\"") && !some.errors.contains("\"where\""))
  }
}
