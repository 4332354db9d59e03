import Foundation
import StudyFixtures
import Testing

/// The commands about a study's data: `check`, `init`, `lookup`.
@Suite struct DataCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func catchment(_ arguments: String...) throws -> Binary {
    try Binary(arguments, folder: fixture.folder)
  }

  @Test func checkEndsWith1WhenThereAreFindings() throws {
    let sound = try catchment("check", "study.yml")
    #expect(sound.status == 0 && sound.output.hasSuffix("Tiny: no findings\n") && sound.errors.isEmpty)
    try fixture.write(TinyStudy.pupils + "a,Q,f,1,0,0\n", to: "pupils.csv")
    let faulty = try catchment("check", "study.yml", "--output", "findings.geojson")
    #expect(faulty.status == 1)
    #expect(faulty.output.contains("Tiny: 3 findings, 0 errors among them"))
    #expect(faulty.errors == "Written: findings.geojson (0 places, internal)\n")
    let json = try catchment("check", "study.yml", "--json", "--quiet")
    #expect(json.status == 1 && json.output.contains(#""kind":"duplicate_code","severity":"warning""#))
    #expect(try catchment("check", "study.yml", "--output", "findings.geojson").status == 73)
    #expect(try catchment("check", "none.yml").status == 66)
    // Named like an input of its own form, it is another file's name that is refused.
    let table = try catchment("check", "study.yml", "--output", "findings.csv")
    #expect(table.status == 73 && table.errors.contains("let the name end with .geojson"))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("findings.csv")))
    #expect(try catchment("check", "study.yml", "--fill", "-1").status == 64)
  }

  @Test func aSingleFindingIsToldAsOne() throws {
    try fixture.write(TinyStudy.study + "colour: red\n", to: "study.yml")
    let error = try catchment("check", "study.yml")
    #expect(error.output.contains("\nTiny: 1 finding, an error (internal, not for publication)\n"))
  }

  @Test func repairWritesToAFileOrAFolder() throws {
    let file = try catchment("check", "study.yml", "--repair", "mended.geojson")
    #expect(file.status == 0 && file.errors.contains("nothing had to be mended"))
    try FileManager.default.createDirectory(
      atPath: fixture.path("mended"), withIntermediateDirectories: false)
    #expect(try catchment("check", "study.yml", "--repair", "mended").status == 0)
    #expect(FileManager.default.fileExists(atPath: fixture.path("mended/zones.geojson")))
    #expect(try catchment("check", "study.yml", "--repair", "mended").status == 73)
  }

  @Test func initWritesAStudyFileThatRuns() throws {
    let written = try catchment("init", ".", "--output", "proposed.yml")
    #expect(written.status == 0 && written.errors.contains("Next: catchment check proposed.yml"))
    #expect(try catchment("init", ".", "--output", "proposed.yml").status == 73)
    let blank = try catchment("init", ".", "--output", "my city.yml")
    #expect(blank.errors.contains("Next: catchment check 'my city.yml'\n"))
    #expect(try catchment("run", "proposed.yml").status == 0)
    let screen = try catchment("init", ".", "--output", "-")
    #expect(screen.output.contains("\nzones: {file: zones.geojson, id: code, name: label}"))
    #expect(try catchment("init", "none").status == 66)
  }

  @Test func lookupNeedsNoPupils() throws {
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    let found = try catchment("lookup", "study.yml", "--x", "430500", "--y", "4580500", "--language", "ca")
    #expect(found.status == 0 && found.output.hasPrefix("Aquesta adreça és a l'àrea d'influència West.\n"))
    #expect(try catchment("lookup", "study.yml", "--x", "430500").status == 64)
    #expect(try catchment("lookup", "study.yml", "--x", "1", "--y", "1", "--language", "xx").status == 64)
    #expect(try catchment("lookup", "study.yml", "--address", "Carrer Major 2").status == 65)
    try fixture.write(
      TinyStudy.study + "register: {file: r.csv, columns: {street: via, number: num, x: x, y: y}}\n",
      to: "study.yml")
    try fixture.write("via,num,x,y\nCarrer Major,2,430480,4580500\n", to: "r.csv")
    #expect(try catchment("lookup", "study.yml", "--address", "Carrer Major 2").status == 0)
    let none = try catchment("lookup", "study.yml", "--address", "Zzyzx 9", "--json")
    #expect(none.status == 1 && none.output == "{\"outcome\":\"not_found\"}\n")
  }

  /// The file to write is a study file, whatever a slip of the pen says.
  @Test(arguments: ["pupils.csv", "schools.csv", "zones.geojson"])
  func initReplacesNoInput(name: String) throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: fixture.path(name)))
    let run = try catchment("init", ".", "--output", name, "--overwrite")
    #expect(run.status == 64 && run.errors.contains("let its name end with .yml"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: fixture.path(name))) == before)
  }

  /// A proposal of nothing does not take the place of a study.
  @Test func initReplacesNoStudyByAnEmptyOne() throws {
    for name in ["zones.geojson", "districts.geojson", "schools.csv", "pupils.csv"] {
      try FileManager.default.removeItem(atPath: fixture.path(name))
    }
    let run = try catchment("init", ".", "--overwrite")
    #expect(run.status == 65 && run.errors.contains("so that study.yml stays as it is"), "\(run.errors)")
    #expect(fixture.studyText == TinyStudy.study)
    #expect(try catchment("init", ".", "--output", "new.yml").status == 0)
  }

  /// In a study file a tab looks like blanks.
  @Test func tabsAreNamed() throws {
    try fixture.write(
      TinyStudy.study.replacing("\n  file: pupils.csv", with: "\n\tfile: pupils.csv"), to: "study.yml")
    let run = try catchment("run", "study.yml")
    #expect(run.status == 65 && run.errors.contains("indent with blanks and not with tabs"), "\(run.errors)")
  }
}
