import DeterministicParallel
import Foundation
import Geography
import Layers
import Testing

@testable import SampleData

@Suite struct FilesTests {
  private typealias Files = [String: Data]

  /// What a town is written as, by the files' names.
  private func files(
    pupils: Int = 9000, zones: Int = 4, seed: UInt64 = 6, homes: SampleCity.HomeSites = .addresses,
    years: Int = 2
  ) throws -> Files {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let city = try SampleCity(pupils: pupils, zones: zones, seed: seed, homes: homes)
    try city.write(to: folder, years: years)
    var files: Files = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return files
  }

  @Test func theSameSeedGivesTheSameBytesAndAnotherOneDoesNot() throws {
    let first = try files()
    #expect(try files() == first)
    let texts = [
      "study.yml", "schools.csv", "pupils.csv", "addresses.csv", "streets.osm", "pupils_2024-25.csv",
      "applications.csv", "staff.csv", "costs.csv", "enrolment.csv", "births.csv",
    ]
    #expect(texts.allSatisfy { first[$0] != nil })
    let other = try files(seed: 7)
    for name in texts.dropFirst() + ["zones.shp", "sections.dbf"] { #expect(other[name] != first[name]) }
  }

  @Test func theNumberOfThreadsDoesNotShow() throws {
    let city = try SampleCity(pupils: 30_000, zones: 4, seed: 6)
    let enrolment = SchoolRolls(city, .before)
    let texts = try [1, 2, 5].map { count in
      let writer = ByteWriter(inMemory: 1 << 20)
      let workers = Workers(count: count)
      try city.writePupils(years: 2, to: writer, workers: workers)
      try city.writePupils(of: .before, years: 2, to: writer, workers: workers)
      try city.writeApplications([(.before, enrolment)], to: writer, workers: workers)
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
    #expect(
      header
        == "id,codi_centre,curs,sexe,x,y,nacionalitat,isced,nee,repeteix,absencies,sessions,puntuacio,situacio"
    )
    #expect(lines(written["pupils.csv"]).count == 51)
  }

  @Test(arguments: [SampleCity.HomeSites.addresses, .coordinates])
  func aTownOfOneYearHasTheSameRegisterAndNothingElse(homes: SampleCity.HomeSites) throws {
    let (one, two) = try (files(homes: homes, years: 1), files(homes: homes, years: 2))
    let datasets = [
      "applications.csv", "births.csv", "costs.csv", "enrolment.csv", "housing.csv", "pupils_2024-25.csv",
      "staff.csv",
    ]
    #expect(Set(two.keys).subtracting(one.keys) == Set(datasets))
    #expect(Set(one.keys).isSubset(of: two.keys))
    let (short, long) = (lines(one["pupils.csv"]), lines(two["pupils.csv"]))
    #expect(short.count == 9001 && long.count == 9001)
    for (register, withProgress) in zip(short, long) { #expect(withProgress.hasPrefix(register + ",")) }
    let changed = one.keys.filter { one[$0] != two[$0] }
    #expect(Set(changed).isSubset(of: ["pupils.csv", "study.yml"]))
  }

  @Test func theCodesOfAllDatasetsJoin() throws {
    let written = try files(zones: 8)
    let schools = Set(lines(written["schools.csv"]).dropFirst().map { fields($0, ";")[0] })
    var attended: [String: [String: String]] = [:]
    for (year, name) in [("2024-25", "pupils_2024-25.csv"), ("2025-26", "pupils.csv")] {
      let rows = lines(written[name]).dropFirst().map { fields($0) }
      attended[year] = Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { _, _ in "twice" })
      #expect(attended[year]?.count == rows.count)
      #expect(attended[year]?.values.allSatisfy(schools.contains) == true)
    }
    let applications = lines(written["applications.csv"]).dropFirst().map { fields($0) }
    #expect(applications.count > 2000)
    for row in applications {
      #expect(row[5] == attended[row[0]]?[row[1]])
      #expect(schools.contains(row[4]) && row[2] == "I3" && ("1"..."5").contains(row[3]))
    }
    for name in ["staff.csv", "costs.csv"] {
      let rows = lines(written[name]).dropFirst().map { fields($0, ";") }
      let column = name == "staff.csv" ? 2 : 1
      for year in ["2024-25", "2025-26"] {
        #expect(Set(rows.filter { $0[0] == year }.map { $0[column] }) == schools)
      }
    }
  }

  @Test func theStudyNamesFilesAndColumnsThatAreThere() throws {
    let written = try files(pupils: 100)
    let study = String(decoding: written["study.yml"] ?? Data(), as: UTF8.self)
    for name in written.keys where name.hasSuffix(".csv") { #expect(study.contains(name)) }
    let withSemicolons = ["schools.csv", "staff.csv", "costs.csv"]
    let withCommas = [
      "pupils.csv", "applications.csv", "addresses.csv", "enrolment.csv", "births.csv", "housing.csv",
    ]
    let header = Set(
      withSemicolons.flatMap { fields(lines(written[$0])[0], ";") }
        + withCommas.flatMap { fields(lines(written[$0])[0], ",") })
    let mapped = study.matches(of: /columns: {(.+?)}/).flatMap { match in
      match.output.1.split(separator: ", ").compactMap { $0.split(separator: ": ").last.map(String.init) }
    }
    #expect(mapped.count > 40)
    #expect(Set(mapped).subtracting(header).isEmpty)
  }

  @Test func aStudyOfOneYearHasNoOtherDatasets() throws {
    let study = try SampleCity(pupils: 10, zones: 2, seed: 1).studyText(years: 1)
    for key in ["applications", "staff", "costs", "catalogue", "2024-25", "repeteix"] {
      #expect(!study.contains(key))
    }
  }

  @Test func datasetsAreWrittenInTheOfficesForm() throws {
    let written = try files(pupils: 2000)
    let lastYear = lines(written["pupils_2024-25.csv"])
    #expect(lastYear[0] == lines(written["pupils.csv"])[0])
    let progress = #/.+,[SN],(\d+,\d+|,),(\d{1,3}\.\d)?,(graduat|trasllat)?/#
    for row in lastYear.dropFirst() { #expect(row.wholeMatch(of: progress) != nil) }
    let forms = [
      ("applications.csv", "curs_escolar,alumne,nivell,ordre,centre,assignat"),
      ("staff.csv", "curs_escolar;docent;centre;dedicacio;funcio;any_arribada;anys_experiencia"),
      ("costs.csv", "curs_escolar;centre;concepte;import"),
    ]
    for (name, header) in forms { #expect(lines(written[name]).first == header) }
    let post =
      #/20\d\d-\d\d;\d{6};53\d{6};[01],\d\d;(Direcció|Tutor/a|Especialista|Suport NEE);\d{4}-\d\d;\d+/#
    for row in lines(written["staff.csv"]).dropFirst() { #expect(row.wholeMatch(of: post) != nil) }
    let cost = #/20\d\d-\d\d;53\d{6};(Quota|Menjador|Material|Sortides|Extraescolars);\d+,[05]0/#
    for row in lines(written["costs.csv"]).dropFirst() { #expect(row.wholeMatch(of: cost) != nil) }
  }

  @Test func aFamilyThatStaysKeepsItsAddressAsItWasTyped() throws {
    let written = try files(zones: 8)
    let now = Dictionary(
      uniqueKeysWithValues: lines(written["pupils.csv"]).dropFirst().map { (fields($0)[0], fields($0)) })
    let before = lines(written["pupils_2024-25.csv"]).dropFirst().map { fields($0) }
    let pairs = before.compactMap { then in now[then[0]].map { (then, $0) } }
    let moved = pairs.filter { $0[4...7] != $1[4...7] }.count
    #expect((0.025...0.06).contains(Double(moved) / Double(pairs.count)))
    // What the office knows of a child does not change.
    #expect(pairs.allSatisfy { $0[3] == $1[3] && $0[8...10] == $1[8...10] })
  }

  @Test(arguments: [1, 30])
  func theSmallestTownsHaveAllFiles(pupils: Int) throws {
    let written = try files(pupils: pupils, zones: 1)
    for name in ["pupils.csv", "pupils_2024-25.csv", "applications.csv", "staff.csv", "costs.csv"] {
      #expect(written[name] != nil)
    }
    #expect(lines(written["pupils.csv"]).count == pupils + 1)
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
    #expect((3_000_000...5_000_000).contains(total))
  }

  private func lines(_ data: Data?) -> [String] {
    String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The fields of a CSV line without line breaks inside its quotes.
  private func fields(_ line: String, _ separator: Character = ",") -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case separator where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
