import Foundation
import Geography
import Layers
import Repeatable
import Testing

@testable import SampleData

@Suite struct FilesTests {
  private typealias Files = [String: Data]

  /// What a town is written as, by the files' names.
  private func files(
    pupils: Int = 9000, zones: Int = 4, seed: UInt64 = 6, homes: SampleCity.Homes = .addresses
  ) throws -> Files {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let city = try SampleCity(pupils: pupils, zones: zones, seed: seed, homes: homes)
    try city.write(to: folder)
    var files: Files = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return files
  }

  @Test func theSameSeedGivesTheSameBytesAndAnotherOneDoesNot() throws {
    let first = try files()
    #expect(try files() == first)
    let texts = ["study.yml", "schools.csv", "pupils.csv", "addresses.csv", "streets.osm"]
    #expect(texts.allSatisfy { first[$0] != nil })
    let other = try files(seed: 7)
    for name in texts.dropFirst() + ["zones.shp", "sections.dbf"] { #expect(other[name] != first[name]) }
  }

  @Test func theNumberOfThreadsDoesNotShow() throws {
    let city = try SampleCity(pupils: 30_000, zones: 4, seed: 6)
    let texts = try [1, 2, 5].map { count in
      let writer = ByteWriter(inMemory: 1 << 20)
      try city.writePupils(to: writer, workers: Workers(count: count))
      return writer.text
    }
    #expect(texts[0] == texts[1] && texts[0] == texts[2])
  }

  @Test func theLandRepeatsToTheLastBit() throws {
    let towns = try (0..<2).map { _ in try SampleCity(pupils: 10, seed: 9) }
    #expect(towns[0].sections.geometries.x == towns[1].sections.geometries.x)
    #expect(towns[0].sections.geometries.y == towns[1].sections.geometries.y)
  }

  @Test func theLayersAreReadBackAsTheyWere() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let city = try SampleCity(pupils: 10, zones: 9, seed: 6)
    try city.write(to: folder)
    for layer in city.layers {
      let read = try Layer(contentsOf: "\(folder)/\(layer.name).shp")
      #expect(read.count == layer.count)
      #expect(read.crs?.code == SampleCity.crs)
      #expect(
        Set(zip(read.geometries.x, read.geometries.y).map { Coordinate(x: $0, y: $1) })
          == Set(zip(layer.geometries.x, layer.geometries.y).map { Coordinate(x: $0, y: $1) }))
      for column in layer.columns { #expect(read.column(column.name)?.texts == column.texts) }
    }
  }

  @Test func aTownOfCoordinatesNeedsNoRegister() throws {
    let written = try files(pupils: 50, homes: .coordinates)
    #expect(written["addresses.csv"] == nil && written["streets.osm"] == nil)
    let header = try #require(lines(written["pupils.csv"]).first)
    #expect(header == "id,codi_centre,curs,sexe,x,y,nacionalitat,isced,nee")
    #expect(lines(written["pupils.csv"]).count == 51)
  }

  @Test func mostAddressesAreTypedAsRegisteredAndSomeAreNot() throws {
    let written = try files(pupils: 9000, zones: 8)
    let registered = Set(
      lines(written["addresses.csv"]).dropFirst().map { fields($0)[1] + "|" + fields($0)[2] })
    let typed = lines(written["pupils.csv"]).dropFirst().map { fields($0)[4] + "|" + fields($0)[5] }
    let exact = Double(typed.filter(registered.contains).count) / Double(typed.count)
    let blank = Double(typed.filter { $0 == "|" }.count) / Double(typed.count)
    #expect((0.42...0.6).contains(exact))
    #expect((0.003...0.013).contains(blank))
  }

  @Test func schoolsAreWrittenWithSemicolonsAndDecimalCommas() throws {
    let schools = lines(try files(pupils: 100)["schools.csv"])
    #expect(schools[0] == "codi;nom;titularitat;places;places_i3;x;y;zona")
    #expect(
      schools[1].wholeMatch(of: #/53\d{6};[^;]+;(Públic|Concertat|Privat);\d+;\d+;\d+,\d\d;\d+,\d\d;Z\d\d/#)
        != nil)
  }

  @Test func fieldsThatNeedItAreQuoted() {
    let writer = ByteWriter(inMemory: 16)
    var table = TableText(writer)
    table.row("plain", "12, 3r 2a", "a \"b\"", "", "x;y")
    #expect(writer.text == "plain,\"12, 3r 2a\",\"a \"\"b\"\"\",,x;y\n")
  }

  @Test(arguments: [(1234.5, "1234.50"), (0.05, "0.05"), (446_200.999, "446201.00"), (7, "7.00")])
  func metersHaveTwoDecimals(meters: Double, text: String) {
    let writer = ByteWriter(inMemory: 16)
    var table = TableText(writer)
    table.add(meters: meters)
    #expect(writer.text == text)
  }

  @Test func nothingIsReplacedUnasked() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(folder)/pupils.csv"))
    let city = try SampleCity(pupils: 10, zones: 2, seed: 1)
    #expect(throws: FileError.self) {
      try city.write(to: folder)
    }
    #expect(FileManager.default.contents(atPath: "\(folder)/pupils.csv") == Data("mine".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["pupils.csv"])
  }

  @Test func aCommittedTownIsSmall() throws {
    let total = try files(pupils: 12_000, zones: 40, seed: 2026).values.reduce(0) { $0 + $1.count }
    #expect(total < 4_000_000)
  }

  private func lines(_ data: Data?) -> [String] {
    String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The fields of a CSV line without line breaks inside its quotes.
  private func fields(_ line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
