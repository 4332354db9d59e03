import Cartography
import Foundation
import Indicators
import Languages
import Layers
import Publishing
import Reports
import Studies
import StudyFixtures
import Testing

@Suite struct MapPictureTests {
  private static let publication = Result {
    let study = try TinyStudy()
    return try Publication(StudyYears(StudyFile(path: study.path("study.yml"))))
  }

  private func picture() throws -> MapPicture {
    let publication = try MapPictureTests.publication.get()
    let theme = try #require(
      Theme(Composition.residentShare, group: "foreign_origin", level: .zone, in: publication.measures))
    return try #require(MapPicture(theme, of: publication, in: .english, source: "Tiny & Co"))
  }

  /// Two squares of a kilometre, 700 pixels for both: each 3500 steps of a tenth of a pixel wide.
  @Test func areasStandSideBySide() throws {
    let svg = try picture().svg
    #expect(svg.contains("d=\"M3500 3500l0-3500-3500 0 0 3500z\"><title>West: 75.0 %</title>"), "\(svg)")
    #expect(svg.contains("d=\"M3500 3500l3500 0 0-3500-3500 0z\"><title>East: 25.0 %</title>"))
    #expect(svg.contains(">N</text>"))
    #expect(svg.contains(">Source: Tiny &amp; Co</text>"))
  }

  /// 2000 m on 700 pixels: 500 m would be 175 of the 170 that there are; 200 m are 70.
  @Test func theBarIsAsLongAsItSays() throws {
    let svg = try picture().svg
    #expect(svg.contains(">200 m</text>") && svg.contains("M0.5 -5V0H70V-5"))
  }

  @Test func picturesHaveTheFormOfTheirName() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("map-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (form, start) in [(PictureForm.png, [0x89, 0x50, 0x4E, 0x47]), (.pdf, [0x25, 0x50, 0x44, 0x46])] {
      let path = "\(folder)/map.\(form.rawValue)"
      try picture().write(to: path, as: form, overwrite: false)
      let bytes = try #require(FileManager.default.contents(atPath: path))
      #expect(bytes.prefix(4).map(Int.init) == start && bytes.count > 2_000)
      #expect(throws: FileError.self) { try picture().write(to: path, as: form, overwrite: false) }
    }
  }
}
