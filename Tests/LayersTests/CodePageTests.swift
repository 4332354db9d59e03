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

  /// A table of points with one text each, in the bytes that are given.
  private func names(_ texts: [[UInt8]], width: Int, codePage: String? = nil) throws -> Layer {
    let path = folder.path("texts.shp")
    let places = ContiguousArray(texts.indices.map(Double.init))
    let filling = String(repeating: "x", count: width)
    _ = try Layer(
      name: "texts", crs: .wgs84, geometries: Geometries(pointsX: places, y: places),
      columns: [Column(name: "name", values: .text(TextColumn(texts.map { _ in filling })))]
    ).write(to: path, overwrite: true)
    let table = URL(fileURLWithPath: folder.path("texts.dbf"))
    var bytes = Array(try Data(contentsOf: table))
    for (row, text) in texts.enumerated() {
      let start = 32 + 32 + 1 + row * (1 + width) + 1
      let blanks = [UInt8](repeating: 0x20, count: width - text.count)
      bytes.replaceSubrange(start..<start + width, with: text + blanks)
    }
    try Data(bytes).write(to: table)
    let page = URL(fileURLWithPath: folder.path("texts.cpg"))
    if let codePage {
      try Data(codePage.utf8).write(to: page)
    } else {
      try FileManager.default.removeItem(at: page)
    }
    return try Layer(shapefile: path)
  }

  /// One text that its field cuts within a letter, or one row of another program: all others came out as AmÃ¨rica.
  @Test(arguments: [nil, "UTF-8", "1252"] as [String?])
  func oneTextDoesNotChangeTheOthers(codePage: String?) throws {
    var texts = [[UInt8]](repeating: Array("Amèrica".utf8), count: 22)
    // "Constitució" has twelve bytes.
    texts[4] = Array("Constitució".utf8.prefix(11))
    texts[7] = [0x50, 0x65, 0x72, 0xFA]
    let layer = try names(texts, width: 11, codePage: codePage)
    let read = try #require(layer.column("name")).texts
    #expect(read[4] == "Constituci" && read[7] == "Perú")
    #expect(read.indices.allSatisfy { [4, 7].contains($0) || read[$0] == "Amèrica" })
    let note = try #require(layer.notes.first { !$0.features.isEmpty })
    #expect(note.features == [7] && note.text.contains("is not in UTF-8, as the others are"))
    #expect(layer.notes.count == (codePage == "UTF-8" ? 1 : 2))
  }

  @Test func whatIsGuessedIsSaid() throws {
    let cut = try names([Array("Amèrica".utf8), Array("Constitució".utf8.prefix(11))], width: 11)
    #expect(cut.column("name")?.texts == ["Amèrica", "Constituci"])
    #expect(cut.notes.map { $0.text.hasSuffix("they are UTF-8") } == [true])
    // É fills its field, as the first byte of a letter of UTF-8 would.
    let western = try names([[0x50, 0x65, 0x72, 0xFA], [0x43, 0x41, 0x46, 0xC9]], width: 4)
    #expect(western.column("name")?.texts == ["Perú", "CAFÉ"])
    #expect(western.notes.map { $0.text.contains("read as Windows-1252") } == [true])
    #expect(try names([Array("Peru".utf8)], width: 4).notes.isEmpty)
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
