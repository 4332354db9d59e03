import Foundation
import Languages
import Layers
import Measures
import Studies
import StudyFixtures
import Testing

@testable import Publishing

/// The tables that people open, and what says where they come from.
@Suite struct PublishedTablesTests {
  private let fixture: TinyStudy

  init() throws {
    let titled = TinyStudy.study.replacing(
      "in: [migrant],", with: "in: [migrant], title: {en: foreign origin, ca: origen estranger},")
    fixture = try TinyStudy(study: titled)
  }

  private func write(
    _ options: TableOptions = TableOptions(), audience: PublishingRules.Audience = .internal,
    in language: Language = .english
  ) throws -> Publication {
    var file = try StudyFile(path: fixture.path("study.yml"))
    file.publish.audience = audience
    let publication = try Publication(StudyYears(file))
    _ = try publication.write(
      to: fixture.path("out"), overwrite: true, tables: options, by: "catchment 1.2.3", in: language)
    return publication
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: fixture.path("out/\(name)"), encoding: .utf8)
  }

  /// West: 4 residents of whom 3 are of the group and 3 enrolled, all of the group; east: 1 of 4, and 1 of 5.
  @Test func theWorkbookAndItsTextsHoldTheSame() throws {
    _ = try write()
    let workbook = fixture.path("out/results.xlsx")
    #expect(
      try WorkbookSource(workbook)?.filledSheets() == [
        "City", "Districts", "Catchment areas", "Schools", "About",
      ])
    let gap = "Share enrolled less share resident, percentage points · foreign origin"
    let share = "Share among the pupils who live here, % · foreign origin"
    for path in ["\(workbook)#Catchment areas", fixture.path("out/results_zones.csv")] {
      let table = try CSVFile(path).read(texts: ["Code", "Name"], numbers: [share, gap])
      #expect(table.texts["Code"].map { [$0[0], $0[1]] } == ["1", "2"])
      #expect(table.texts["Name"].map { [$0[0], $0[1]] } == ["West", "East"])
      #expect(table.numbers[share]?.values == [75, 25])
      #expect(table.numbers[gap]?.values == [25, -5])
    }
    let city = try CSVFile("\(workbook)#City").read(texts: ["Measure"], numbers: ["foreign origin"])
    let row = try #require(
      city.texts["Measure"].flatMap { column in
        (0..<city.count).first { column[$0] == "Dissimilarity over the schools attended" }
      })
    #expect(city.numbers["foreign origin"]?.values[row] == 0.75)
  }

  @Test func spreadsheetsOfEuropeGetTheirMarks() throws {
    var options = TableOptions()
    (options.decimalComma, options.hasByteOrderMark) = (true, true)
    _ = try write(options, in: .catalan)
    let lines = try text("results_zones.csv").split(separator: "\n")
    #expect(lines[0].hasPrefix("Codi;Nom;Alumnat que hi viu;"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path("out/results_zones.csv")))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(lines[0].contains("· origen estranger"))
    #expect(lines[1].hasPrefix("1;West;4;3;75,0;") && !lines[1].contains("."))
  }

  /// Kinds of costs bear names in the language, and the unit stands once.
  @Test func costsAreNamedOnce() throws {
    let study = try HandStudy()
    let publication = try Publication(StudyYears(StudyFile(path: study.path("study.yml"))))
    _ = try publication.write(
      to: study.path("out"), overwrite: true, tables: TableOptions(), by: "catchment 1.2.3", in: .catalan)
    let zones = try String(contentsOfFile: study.path("out/results_zones.csv"), encoding: .utf8)
    let headings = try #require(zones.split(separator: "\n").first).split(separator: ",\"")
    let meals = headings.filter { $0.contains("menjador") }
    #expect(!meals.isEmpty && !zones.contains("meals"))
    #expect(meals.allSatisfy { $0.matches(of: /EUR/).count == 1 }, "\(meals)")
  }

  @Test func theLongTableLeavesOutWhatSaysNothing() throws {
    let publication = try write(TableOptions(forms: [.csv, .packedCSV, .parquet]))
    let (kept, leftOut) = publication.measures.counts(.telling)
    let rows = try text("measures.csv").split(separator: "\n").dropFirst()
    #expect(rows.count == kept && kept + leftOut.undefined + leftOut.rest == publication.measures.count)
    #expect(leftOut.undefined > 0 && leftOut.rest > 0)
    #expect(!rows.contains { $0.contains(",undefined,") })
    let rest = rows.filter { $0.contains(":rest,") }
    #expect(!rest.isEmpty && rest.allSatisfy { $0.contains(",city,") })
    let packed = try FileBytes(unpacking: fixture.path("out/measures.csv.gz"))
    #expect(packed.withBytes { String(decoding: $0, as: UTF8.self) } == (try text("measures.csv")))
    #expect(try ParquetFile(fixture.path("out/measures.parquet")).count == kept)
    #expect(publication.measures.counts(.all).kept == publication.measures.count)
  }

  @Test(arguments: [PublishingRules.Audience.internal, .public])
  func filesSayWhatMadeThem(audience: PublishingRules.Audience) throws {
    _ = try write(audience: audience)
    let about = try #require(
      try JSONSerialization.jsonObject(with: Data(try text("about.json").utf8)) as? [String: Any])
    let files = try #require(about["files"] as? [[String: Any]])
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.path("out"))
    #expect(Set(files.compactMap { $0["file"] as? String }) == Set(names).subtracting(["about.json"]))
    for file in files {
      let name = try #require(file["file"] as? String)
      #expect(file["sha256"] as? String == (try sha256sum(fixture.path("out/\(name)"))))
    }
    let made = try #require(about["made"] as? [String: Any])
    #expect(made["program"] as? String == "catchment 1.2.3" && made["study"] as? String == "Tiny")
    let inputs = try #require(made["inputs"] as? [[String: Any]])
    for input in inputs {
      let name = try #require(input["file"] as? String)
      // Who knows all of a file of pupils but one value could try which value gives the digest.
      let isTold = audience == .internal || !["pupils.csv", "study.yml"].contains(name)
      #expect(input["sha256"] as? String == (isTold ? try sha256sum(fixture.path(name)) : nil))
    }
    #expect(Set(inputs.compactMap { $0["file"] as? String }).isSuperset(of: ["study.yml", "pupils.csv"]))
    let map = try #require(
      try JSONSerialization.jsonObject(with: Data(try text("zones.geojson").utf8)) as? [String: Any])
    #expect((map["provenance"] as? [String: Any])?["program"] as? String == "catchment 1.2.3")
    #expect(try text("zones.qml").contains("<!-- catchment 1.2.3 · Tiny · 2025-26 · \(audience.rawValue) · "))
  }

  /// Who knows the rest of a table of counts by area and grade could try the one that is few.
  @Test func ofTablesOfSmallNumbersThePublicSeesNoDigest() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study + """
        forecast:
          grades: ["1", "2"]
          entry_age: 6
          history: {file: enrolment.csv, columns: {year: any, zone: zona, grade: nivell, pupils: alumnes}}

        """)
    try fixture.write("any,zona,nivell,alumnes\n2024-25,1,1,3\n", to: "enrolment.csv")
    var file = try StudyFile(path: fixture.path("study.yml"))
    file.publish.audience = .public
    let inputs = try InputDigests(of: file).told()
    let isTold = Dictionary(uniqueKeysWithValues: inputs.map { ($0.file, $0.sha256 != nil) })
    #expect(
      isTold["enrolment.csv"] == false && isTold["pupils.csv"] == false && isTold["zones.geojson"] == true)
  }

  @Test func aGroupIsCalledByItsTitle() throws {
    let publication = try write()
    let summary = Summary(publication, in: .catalan, folder: "out").text
    #expect(summary.contains("Segregació, origen estranger") && !summary.contains("foreign_origin"))
    #expect(summary.contains("out/results.xlsx") && summary.contains("out/zones.geojson"))
    // Where a language has no title, the English one stands, and a group without any goes by its name.
    #expect(Summary(publication, in: .french).text.contains("foreign origin"))
    #expect(Summary(publication, in: .french).text.contains("low_education"))
    let wrong = TinyStudy.study.replacing("in: [migrant],", with: "in: [migrant], title: {xx: a},")
    #expect(throws: FileError.self) { try StudyFile(path: TinyStudy(study: wrong).path("study.yml")) }
  }

  /// What another program says of a file.
  private func sha256sum(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = [path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return String(text.prefix(64))
  }
}
