import Foundation
import StudyFixtures
import Testing

@testable import Preparation

/// What earlier runs wrote into the city's folder.
@Suite struct EarlierResultsTests {
  /// A run's list of its files, and those of them that tell results.
  private static func write(_ fixture: TinyStudy, in folder: String = "", inputs: [String]) throws {
    func list(_ names: [String]) -> String {
      "[" + names.map { "{\"file\":\"\($0)\"}" }.joined(separator: ",") + "]"
    }
    let files = ["measures.csv", "results_zones.csv", "zones.qml", "unplaced.csv"]
    try fixture.write(
      "{\"files\":\(list(files)),\"made\":{\"inputs\":\(list(inputs))}}", to: folder + "about.json")
    for file in files {
      try fixture.write("zone,x,y\n1,430100,4580500\n2,431500,4580100\n", to: folder + file)
    }
  }

  private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  /// Of a folder that holds both, only the results are passed over, and a table that came later is read.
  @Test func resultsBesideTheSources() throws {
    let fixture = try TinyStudy()
    let before = try StudyProposal(folder: fixture.folder)
    try Self.write(fixture, inputs: ["study.yml", "zones.geojson", "schools.csv", "pupils.csv"])
    let after = try StudyProposal(folder: fixture.folder)
    let note =
      "#   about.json: `catchment` has written it and the files that it lists, and they are no source"
    #expect(after.lacking.isEmpty && !after.isEmpty)
    #expect(Self.lines(after.text).filter { $0 != "# Not used" && $0 != note } == Self.lines(before.text))
    #expect(Self.lines(after.text).contains(Substring(note)))
    try fixture.write("id,notes\na,1\nb,2\n", to: "later.csv")
    #expect(try StudyProposal(folder: fixture.folder).text.contains("later.csv: a table"))
  }

  /// The same one folder down, where the inputs tell that it is not the results' own.
  @Test func resultsInAFolderBelow() throws {
    for (inputs, isRead) in [(["study.yml", "later.csv"], true), (["study.yml", "zones.geojson"], false)] {
      let fixture = try TinyStudy()
      try FileManager.default.createDirectory(
        atPath: fixture.path("old"), withIntermediateDirectories: false)
      try Self.write(fixture, in: "old/", inputs: inputs)
      try fixture.write("id,notes\na,1\nb,2\n", to: "old/later.csv")
      let text = try StudyProposal(folder: fixture.folder).text
      #expect(text.contains("old/later.csv") == isRead && !text.contains("old/results_zones.csv"))
      #expect(text.contains("old/about.json") == isRead)
    }
  }

  @Test func aFolderOfResultsHoldsNoStudy() throws {
    let fixture = try TinyStudy()
    for name in ["zones.geojson", "districts.geojson", "schools.csv", "pupils.csv"] {
      try FileManager.default.removeItem(atPath: fixture.path(name))
    }
    try Self.write(fixture, inputs: ["zones.geojson"])
    let proposal = try StudyProposal(folder: fixture.folder)
    #expect(proposal.isEmpty && proposal.lacking == ["zones", "schools", "pupils"])
  }
}
