import Foundation
import Geography
import Testing

@testable import Layers

/// What a .cpg file says of a table's letters is believed only where the letters agree.
@Suite struct CodePageTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    ("1252", "Grünerløkka", true), ("1252", "Gronland", false), ("UTF-8", "Grünerløkka", false),
  ])
  func textsBelieTheCodePage(codePage: String, name: String, isNoted: Bool) throws {
    let path = folder.path("areas.shp")
    _ = try Layer(
      name: "areas", crs: nil, geometries: Geometries(pointsX: [1], y: [2]),
      columns: [Column(name: "name", values: .text([name]))]
    ).write(to: path)
    try Data(codePage.utf8).write(to: URL(fileURLWithPath: folder.path("areas.cpg")))
    let layer = try Layer(shapefile: path)
    #expect(layer.column("name")?.texts == [name])
    #expect(layer.notes.contains { $0.text.contains("UTF-8") } == isNoted)
  }

  /// A letter of Windows-1252 that fills its field to the end looks like one of UTF-8 that was cut.
  @Test func aLetterAtTheEndOfItsFieldIsNoProof() throws {
    let path = folder.path("areas.shp")
    _ = try Layer(
      name: "areas", crs: nil, geometries: Geometries(pointsX: [1], y: [2]),
      columns: [Column(name: "name", values: .text(["Martx"]))]
    ).write(to: path)
    let table = URL(fileURLWithPath: folder.path("areas.dbf"))
    var bytes = Array(try Data(contentsOf: table))
    let place = try #require(bytes.indices.last { bytes[$0...].starts(with: "Martx".utf8) })
    bytes[place + 4] = 0xED
    try Data(bytes).write(to: table)
    try Data("1252".utf8).write(to: URL(fileURLWithPath: folder.path("areas.cpg")))
    #expect(try Layer(shapefile: path).column("name")?.texts == ["Martí"])
  }
}
