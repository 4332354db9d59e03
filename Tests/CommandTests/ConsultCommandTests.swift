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
    #expect(files == ["addresses.js", "consult.css", "consult.js", "data.js", "index.html", "typed.js"])
    let data = try String(contentsOfFile: fixture.path("page/data.js"), encoding: .utf8)
    #expect(data.contains("[\"Carrer Major\",\"Tiny\",[[\"4\",0,1,480,520]],0]"))
    #expect(data.contains("\"postcodes\":[\"\"]"))
    let again = try Binary(["consult", "study.yml", "plan.gpkg", "--output", "page"], folder: fixture.folder)
    #expect(again.status == 73)
    let missing = try Binary(
      ["consult", "study.yml", "none.gpkg", "--output", "other"], folder: fixture.folder)
    let squares = [("1", 430_000), ("2", 431_000)].map { code, x in
      """
      {"type":"Feature","properties":{"code":"\(code)","label":"West"},"geometry":{"type":"Polygon","coordinates":\
      [[[\(x),4580000],[\(x + 1000),4580000],[\(x + 1000),4581000],[\(x),4581000],[\(x),4580000]]]}}
      """
    }
    let crs = "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25831\"}}"
    try fixture.write(
      "{\"type\":\"FeatureCollection\",\"crs\":\(crs),\"features\":[\(squares.joined(separator: ","))]}",
      to: "twins.geojson")
    try StripPlan.write([("West", 0, 990), ("East", 960, 2000)], to: fixture.path("overlap.gpkg"))
    try StripPlan.write([("North", 0, 960), ("South", 960, 2000)], to: fixture.path("others.gpkg"))
    for (plan, status, words) in [
      ("twins.geojson", 65, "another area has the name \"West\""),
      ("overlap.gpkg", 0, "1 addresses lie where areas"),
      ("others.gpkg", 0, "no area of the plan has the name"),
    ] as [(String, Int32, String)] {
      let run = try Binary(
        ["consult", "study.yml", plan, "--output", "\(plan).page"], folder: fixture.folder)
      #expect(run.status == status && run.errors.contains(words), "\(run.errors)")
    }
    try fixture.write("via,num,x,y\nCarrer Major,4,4580500,430980\n", to: "register.csv")
    let exchanged = try Binary(
      ["consult", "study.yml", "plan.gpkg", "--output", "exchanged"], folder: fixture.folder)
    #expect(exchanged.status == 65 && exchanged.errors.contains("the addresses lie where EPSG:25831"))
    #expect(missing.status == 66 && !FileManager.default.fileExists(atPath: fixture.path("other/index.html")))
  }
}
