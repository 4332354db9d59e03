import DeterministicParallel
import Foundation
import Geocoding
import Geography
import Layers
import Routing
import StudyFixtures

/// A sound input: some files, one of which the reader is given.
package struct Sample: Sendable, CustomStringConvertible {
  package typealias File = (name: String, bytes: [UInt8])

  package let kind: Kind
  /// By name; the first is the one that the reader is given.
  package let files: [File]
  /// Files that the archive of the name is made of after they are damaged; empty where there is no archive.
  var archived: [File] = []

  package var description: String { "\(kind.rawValue) \(files[0].name)" }

  /// The files, one of them damaged by a change that the seed and the number of the input draw.
  ///
  /// - Parameter others: what bytes of other kinds are taken from.
  package func damaged(input: Int, seed: UInt64, others: [Sample]) -> [File] {
    var mutator = Mutator(draws: SeededGenerator(seed: seed, stream: UInt64(input)))
    let other = others[mutator.draws.below(others.count)].files[0].bytes
    var files = files
    if !archived.isEmpty, mutator.draws.below(4) > 0 {
      var parts = archived
      let part = mutator.draws.below(parts.count)
      parts[part].bytes = mutator.mutate(parts[part].bytes, with: other)
      files[0].bytes = StoredZip(parts).bytes
    } else {
      // What stands beside a review list or a kept register is sound; the parts of a shapefile are damaged alike.
      let part = kind == .layer ? mutator.draws.below(files.count) : 0
      files[part].bytes = mutator.mutate(files[part].bytes, with: other)
    }
    return files
  }
}

/// What readers are tried on, all of it made here.
package struct Corpus {
  package private(set) var samples: [Sample] = []
  private let folder: String

  /// - Parameter folder: where files are made in passing.
  package init(folder: String) throws {
    self.folder = folder
    addTables()
    addWorkbooks()
    try addLayers()
    try addStreets()
    try addRegister()
    addStudies()
    addPlan()
  }

  private mutating func add(_ kind: Kind, _ name: String, _ text: String) {
    samples.append(Sample(kind: kind, files: [(name, Array(text.utf8))]))
  }

  private func content(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  private mutating func addTables() {
    let header = "pupil,school,x,y,origin,note"
    let rows = (1...60).map {
      "p\($0),S\($0 % 4),\(430_000 + 17 * $0).5,\(4_580_000 + 13 * $0),\($0 % 3),\"a, \"\"b\"\" \($0)\""
    }
    let plain = ([header] + rows).joined(separator: "\n") + "\n"
    add(.table, "plain.csv", plain)
    add(
      .table, "stated.csv",
      "sep=;\r\n"
        + plain.replacingOccurrences(of: ",", with: ";").replacingOccurrences(of: "\n", with: "\r\n"))
    add(.table, "tabs.tsv", plain.replacingOccurrences(of: ",", with: "\t"))
    let accents = plain.replacingOccurrences(of: "origin", with: "orígen").replacingOccurrences(
      of: ",2,", with: ",Itàlia,")
    samples.append(
      Sample(
        kind: .table, files: [("latin.csv", Array(accents.unicodeScalars.map { UInt8(min($0.value, 255)) }))])
    )
    let wide = accents.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    samples.append(Sample(kind: .table, files: [("wide.csv", [0xFF, 0xFE] + wide)]))
  }

  private mutating func addWorkbooks() {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    func relations(_ kind: String, _ target: String) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
        + "Type=\"\(types)/\(kind)\" Target=\"\(target)\"/></Relationships>"
    }
    let cells = (1...30).map { row in
      "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"inlineStr\"><is><t>p\(row)</t></is></c><c r=\"B\(row)\"><v>\(row).5</v></c>"
        + "<c r=\"D\(row)\" t=\"b\"><v>1</v></c></row>"
    }.joined()
    let parts = [
      ("_rels/.rels", relations("officeDocument", "xl/workbook.xml")),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(types)\"><sheets><sheet name=\"Pupils\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml")),
      (
        "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"\(main)\"><sheetData>\(cells)</sheetData></worksheet>"
      ),
    ]
    addArchive(.table, "city.xlsx", parts.map { ($0.0, Array($0.1.utf8)) })
    let spaces = ["office", "table", "text"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    let names = ["pupil", "x", "y"].map {
      "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
    }.joined()
    let rows = (1...30).map { row in
      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>p\(row)</text:p></table:table-cell>"
        + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"\(row)\"><text:p>\(row)</text:p></table:table-cell></table:table-row>"
    }.joined()
    let sheet =
      "<office:document-content \(spaces.joined(separator: " "))><office:body><office:spreadsheet><table:table table:name=\"Pupils\">"
      + "<table:table-row>\(names)</table:table-row>\(rows)</table:table></office:spreadsheet></office:body></office:document-content>"
    addArchive(.table, "city.ods", [("content.xml", Array(sheet.utf8))])
  }

  private mutating func addArchive(_ kind: Kind, _ name: String, _ files: [(name: String, bytes: [UInt8])]) {
    samples.append(Sample(kind: kind, files: [(name, StoredZip(files).bytes)], archived: files))
  }

  private mutating func addLayers() throws {
    let layer = try zones()
    for name in ["zones.geojson", "zones.gpkg", "zones.parquet"] {
      _ = try layer.write(to: path(name), overwrite: true)
      samples.append(Sample(kind: .layer, files: [(name, try content(name))]))
    }
    let whole = String(decoding: try content("zones.geojson"), as: UTF8.self)
    let feature =
      "{\"type\":\"Feature\",\"properties\":{\"code\":\"A\",\"n\":1.5},\"geometry\":{\"type\":\"Polygon\","
      + "\"coordinates\":[[[2.1,41.3],[2.2,41.3],[2.2,41.4],[2.1,41.3]]]}}"
    let features = (0..<8).map { feature.replacingOccurrences(of: "\"A\"", with: "\"A\($0)\"") }
    add(.layer, "lines.geojson", features.joined(separator: "\n") + "\n")
    add(.layer, "sequence.geojson", features.map { "\u{1E}\($0)\n" }.joined())
    _ = try layer.write(to: path("zones.shp"), overwrite: true)
    let shapefile = try ["shp", "shx", "dbf", "prj", "cpg"].map {
      (name: "zones.\($0)", bytes: try content("zones.\($0)"))
    }
    samples.append(Sample(kind: .layer, files: shapefile))
    addArchive(.layer, "shapes.zip", shapefile)
    addArchive(.layer, "geojson.zip", [("zones.geojson", Array(whole.utf8))])
  }

  private func zones() throws -> Layer {
    var shapes = Geometries()
    for column in 0..<4 {
      let west = 430_000 + 1000 * Double(column)
      let ring = [(0.0, 0.0), (1000, 0), (1000, 900), (500, 1000), (0, 900)].map {
        Coordinate(x: west + $0.0, y: 4_580_000 + $0.1)
      }
      shapes.appendPolygons([[ring]])
    }
    return Layer(
      name: "zones", crs: try CRS("EPSG:25831"), geometries: shapes,
      columns: [
        Column(name: "code", values: .text(["A", "B", "C", nil])),
        Column(name: "pupils", values: .text(["1", "2", "3.5", "ç"])),
      ])
  }

  private mutating func addStreets() throws {
    let nodes = (0..<12).map {
      "<node id=\"\($0 + 1)\" lat=\"\(41.38 + Double($0 % 4) / 1000)\" lon=\"\(2.17 + Double($0 / 4) / 1000)\"/>"
    }
    let ways = (0..<5).map { way in
      "<way id=\"\(100 + way)\">" + (0..<3).map { "<nd ref=\"\((way * 2 + $0 * 4) % 12 + 1)\"/>" }.joined()
        + "<tag k=\"highway\" v=\"\(way == 3 ? "footway" : "residential")\"/><tag k=\"access:conditional\" v=\"no @ (22:00-07:00)\"/></way>"
    }
    let relation =
      "<relation id=\"9\"><member type=\"way\" ref=\"100\" role=\"from\"/><member type=\"node\" ref=\"5\" role=\"via\"/>"
      + "<member type=\"way\" ref=\"102\" role=\"to\"/><tag k=\"type\" v=\"restriction\"/><tag k=\"restriction\" v=\"no_left_turn\"/></relation>"
    let map =
      "<?xml version=\"1.0\"?><osm version=\"0.6\">" + nodes.joined() + ways.joined() + relation + "</osm>"
    add(.streets, "city.osm", map)
    try Data(map.utf8).write(to: URL(fileURLWithPath: path("kept.osm")))
    try StreetNetwork(openStreetMap: path("kept.osm"), mode: .walking).save(
      to: path("kept.network"), key: "key")
    samples.append(Sample(kind: .network, files: [("kept.network", try content("kept.network"))]))
  }

  private mutating func addRegister() throws {
    let rows = (1...40).map {
      "Carrer de Sant Pere,\($0)\($0 % 9 == 0 ? " bis" : ""),08700,Vilanova,\(430_000 + 10 * $0),4580100,a\($0)"
    }
    let register = (["street,number,postcode,city,x,y,id"] + rows).joined(separator: "\n") + "\n"
    add(.register, "register.csv", register)
    try Data(register.utf8).write(to: URL(fileURLWithPath: path("register.csv")))
    _ = try RegisterFile(RegisterSource(path("register.csv"), crs: "EPSG:25831", index: .beside))
    samples.append(
      Sample(
        kind: .keptRegister,
        files: [
          ("register.csv.index", try content("register.csv.index")), ("register.csv", Array(register.utf8)),
        ]))
    let review =
      "internal_row,decision,candidate_1_address,candidate_1_id,address,outcome\n"
      + "1,1,Carrer de Sant Pere 1,a1,\"Carrer de Sant Pere, 1\",review\n2,none,,,\"Carrer Nou 3\",refused\n"
      + "3,a7,,,Sant Pere 7,review\n"
    samples.append(
      Sample(
        kind: .review, files: [("review.csv", Array(review.utf8)), ("register.csv", Array(register.utf8))]))
  }

  private mutating func addStudies() {
    add(
      .study, "study.yml",
      TinyStudy.study
        + "publish: {audience: public, grid_side: 250}\nlookup: {rule: zone_and_near, within: 500}\n")
    for (name, text) in [
      ("pupils.csv", TinyStudy.pupils), ("schools.csv", TinyStudy.schools), ("study.yml", TinyStudy.study),
    ] {
      add(.city, name, text)
    }
  }

  private mutating func addPlan() {
    add(.plan, "plan.csv", "unit,zone\n" + (1...30).map { "u\($0),\($0 % 3)\n" }.joined())
  }
}
