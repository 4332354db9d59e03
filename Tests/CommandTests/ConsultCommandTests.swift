import Foundation
import StudyFixtures
import Testing

@Suite struct ConsultCommandTests {
  @Test func aPageIsWrittenWithoutPupils() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study
        + "register: {file: register.csv, columns: {street: via, number: num, x: x, y: y}, city: Tiny}\n")
    try fixture.write("via,num,x,y\nCarrer Major,4,430980,4580500\n", to: "register.csv")
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    try StripPlan.write([("West", 0, 960), ("East", 960, 2000)], to: fixture.path("plan.gpkg"))
    let run = try Binary(["consult", "study.yml", "plan.gpkg", "--output", "page"], folder: fixture.folder)
    #expect(run.status == 0 && run.errors.contains("1 of 1 addresses"), "\(run.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: fixture.path("page")).sorted()
    #expect(files == ["consult.css", "consult.js", "data.js", "index.html"])
    let data = try String(contentsOfFile: fixture.path("page/data.js"), encoding: .utf8)
    #expect(data.contains("[\"Carrer Major\",\"Tiny\",[[\"4\",0,1,480,520]]]"))
    let again = try Binary(["consult", "study.yml", "plan.gpkg", "--output", "page"], folder: fixture.folder)
    #expect(again.status == 73)
    let missing = try Binary(
      ["consult", "study.yml", "none.gpkg", "--output", "other"], folder: fixture.folder)
    #expect(missing.status == 66 && !FileManager.default.fileExists(atPath: fixture.path("other/index.html")))
  }
}
