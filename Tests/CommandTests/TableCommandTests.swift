import Foundation
import StudyFixtures
import Testing

/// What commands say of the tables that they read, and in which form they write theirs.
@Suite struct TableCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func run(_ arguments: String...) throws -> Binary { try Binary(arguments, folder: fixture.folder) }

  /// B is masked in one year: it is left out of the other, too, and seems neither closed nor opened.
  @Test(arguments: [["first.csv", "second.csv"], ["second.csv", "first.csv"]])
  func aUnitThatOneYearMasksIsInNeither(years: [String]) throws {
    try fixture.write("unit,x,y\nA,10,20\nB,5,30\nC,20,5\n", to: "first.csv")
    try fixture.write("unit,x,y\nA,12,20\nB,<5,30\nC,25,5\n", to: "second.csv")
    let compared = try run(
      "segregation", years[0], "--units", "unit", "--columns", "x,y", "--index", "M", "--compare", years[1],
      "--format", "csv")
    #expect(compared.status == 0, "\(compared.errors)")
    let rows = compared.output.split(separator: "\n")
    let pupils = ["first.csv": 55, "second.csv": 62]
    for (year, when) in zip(years, ["before", "after"]) {
      let row = try #require(rows.first { $0.hasPrefix("M,,,\(when),") })
      #expect(row.hasSuffix(",2,\(pupils[year] ?? 0)"), "\(row)")
    }
    for change in ["additions", "removals"] {
      #expect(rows.contains { $0.hasPrefix("M,,,shapley: \(change),0,") }, "\(compared.output)")
    }
  }

  @Test(arguments: ["t.xlsx", "t.ods", "t.xls", "t.tsv", "t.pdf"])
  func textIsNotWrittenUnderOtherNames(name: String) throws {
    let run = try run("indicators", "study.yml", "--output", name)
    #expect(run.status == 64 && run.errors.contains(".csv, .json or .geojson"))
    #expect(!FileManager.default.fileExists(atPath: fixture.path(name)))
  }

  @Test func encodingsOfTablesOfCountsAreSaid() throws {
    let text = Array("unit,who,n\nA,".utf8) + [0xEC, 0xED] + Array(",2\nB,x,2\n".utf8)
    try Data(text).write(to: URL(fileURLWithPath: fixture.path("counts.csv")))
    let arguments = [
      "segregation", "counts.csv", "--units", "unit", "--group", "who", "--weight", "n", "--index", "D",
    ]
    // мн in Windows-1251, ìí in Windows-1252.
    let said = try Binary(
      arguments + ["--encoding", "windows-1251", "--member", "мн"], folder: fixture.folder)
    #expect(said.status == 0 && said.errors.isEmpty)
    let found = try Binary(arguments + ["--member", "ìí"], folder: fixture.folder)
    #expect(found.status == 0 && found.errors.contains("--encoding"))
    let study = try run("segregation", "study.yml", "--encoding", "latin1")
    #expect(study.status == 64 && study.errors.contains("encoding"))
  }

  @Test func totalsAndMasksAreSaid() throws {
    try fixture.write("unit,a,b\nA,10,20\nB,30,5\nC,*,5\n", to: "counts.csv")
    let masked = try run("segregation", "counts.csv", "--units", "unit", "--columns", "a,b", "--index", "D")
    #expect(masked.status == 0 && masked.errors.contains("1 of 3 units has a masked count"))
    // ½ (|10/40 − 20/25| + |30/40 − 5/25|)
    #expect(masked.output.contains("0.5500"))
    try fixture.write("unit,a,b\nA,10,20\nB,30,5\nTotal,40,25\n", to: "counts.csv")
    let total = try run("segregation", "counts.csv", "--units", "unit", "--columns", "a,b", "--index", "D")
    #expect(total.status == 65 && total.output.isEmpty && total.errors.contains("row 3"))
  }

  @Test func formulasInAddressesAreWrittenAsTexts() throws {
    try fixture.write(
      "street,number,postcode,city,x,y\nCarrer Nou,1,08001,Vila,430500,4580500\n", to: "register.csv")
    try fixture.write("id,address\n1,=HYPERLINK(A1)\n2,Carrer Nou 1\n-3,+34 93 1\n", to: "homes.csv")
    let run = try run(
      "geocode", "homes.csv", "--register", "register.csv", "--register-crs", "EPSG:25831", "--no-index",
      "--address",
      "address")
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.count == 4 && lines[1].hasPrefix("1,'=HYPERLINK(A1),") && lines[3].hasPrefix("-3,+34 93 1,"))
  }

  /// Two options that say two forms, or one and the name of the file, are a slip that only the user can mend.
  @Test(arguments: [
    (["--json", "--format", "csv"], "Give either --json or --format csv"),
    (["--json", "--output", "t.csv"], "ends with .csv, but --json says json"),
    (["--format", "csv", "--output", "t.json"], "ends with .json, but --format says csv"),
    (["--json", "--format", "json", "--output", "t.json"], ""), (["--json", "--output", "t.txt"], ""),
    (["--format", "geojson", "--level", "zone", "--output", "t.json"], ""),
  ])
  func formsThatSpeakAgainstEachOther(options: [String], words: String) throws {
    let run = try Binary(["distances", "study.yml", "--quiet"] + options, folder: fixture.folder)
    #expect(run.status == (words.isEmpty ? 0 : 64), "\(run.errors)")
    #expect(words.isEmpty || run.errors.contains(words), "\(run.errors)")
  }

  @Test func aGroupIsNotComparedWithItself() throws {
    let run = try run("segregation", "study.yml", "--member", "foreign_origin", "--versus", "foreign_origin")
    #expect(run.status == 64 && run.errors.contains("--versus must name another group than --member"))
  }

  /// Counts in a form that is not read are told so, and not taken for a study.
  @Test(arguments: ["counts.zip", "counts", "counts.parquet"])
  func countsOfOtherNames(name: String) throws {
    try fixture.write("unit,a,b\nA,10,20\nB,30,5\n", to: name)
    let run = try run("segregation", name, "--units", "unit", "--columns", "a,b")
    #expect(
      run.status == 64 && run.errors.contains("\(name) is not read as one: tables are text"), "\(run.errors)")
  }

  @Test func thousandsAreParted() throws {
    try fixture.write(
      "street,number,postcode,city,x,y\nCarrer Nou,1,08001,Vila,430500,4580500\n", to: "register.csv")
    let rows = String(repeating: "Carrer Nou 1\n", count: 1001)
    try fixture.write("address\n" + rows, to: "homes.csv")
    let run = try run(
      "geocode", "homes.csv", "--register", "register.csv", "--register-crs", "EPSG:25831", "--no-index",
      "--output", "found.csv")
    #expect(run.errors.contains("\n1,001 rows: 1,001 accepted, 0 review, 0 refused\n"), "\(run.errors)")
  }
}
