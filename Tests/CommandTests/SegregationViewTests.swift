import Foundation
import StudyFixtures
import Testing

/// `catchment segregation` with --spatial, --ordinal and --local, and with two groups or two years of a study.
@Suite struct SegregationViewTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func run(_ arguments: [String]) throws -> Binary {
    try Binary(["segregation"] + arguments, folder: fixture.folder)
  }

  private func rows(_ arguments: [String]) throws -> [[String: Any]] {
    let run = try run(arguments + ["--json"])
    try #require(run.status == 0, "\(run.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
  }

  /// The values of a study's CSV by indicator and unit, of the group with all or foreign origin.
  private func measures(_ arguments: [String], column: String = "value") throws -> [String: Double] {
    let run = try run(arguments + ["--format", "csv"])
    try #require(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = try #require(lines.first)
    func place(_ name: String) throws -> Int { try #require(header.firstIndex { $0 == name }) }
    let (indicator, unit, group) = try (place("indicator"), place("unit"), place("group"))
    let (value, year) = try (place(column), place("year"))
    var found: [String: Double] = [:]
    for line in lines.dropFirst() where !line[group].hasPrefix("low") && line[year] == "2025-26" {
      found["\(line[indicator]) \(line[unit])"] = Double(line[value])
    }
    return found
  }

  private func isNear(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 1e-9 } ?? false
  }

  // MARK: Tables

  /// Four units on a line, 1 km apart.
  private func writeTable() throws {
    try fixture.write(
      "unit,x,y,east,north,m2\nA,2,0,430000,4580000,100\nB,0,2,431000,4580000,100\n"
        + "C,1,1,432000,4580000,200\nD,1,1,433000,4580000,400\n", to: "table.csv")
  }

  private static let table = ["table.csv", "--units", "unit", "--columns", "x,y"]
  private static let places = ["--spatial", "--x", "east", "--y", "north"]

  @Test func spatialIndicesOfATable() throws {
    try writeTable()
    let rows = try rows(
      Self.table + Self.places + [
        "--member", "x", "--radii", "10,500000", "--kernel", "uniform", "--area", "m2",
        "--center", "430000,4580000",
      ])
    func value(_ index: String, _ within: String? = nil) -> Double? {
      rows.first { $0["index"] as? String == index && $0["within"] as? String == within }?["value"] as? Double
    }
    // Nobody is within 10 m of another unit, everybody within 500 km.
    #expect(isNear(value("spatial_H", "10 m"), 0.5) && isNear(value("spatial_D", "10 m"), 0.5))
    #expect(
      isNear(value("spatial_isolation", "10 m"), 0.75) && isNear(value("spatial_exposure", "10 m"), 0.25))
    #expect(isNear(value("spatial_H", "500000 m"), 0) && isNear(value("spatial_isolation", "500000 m"), 0.5))
    // ½ (|2/4 − 1/8| + |0 − 1/8| + |1/4 − 2/8| + |1/4 − 4/8|).
    #expect(isNear(value("delta"), 0.375))
    // Shares of x up to each unit ½, ½, ¾, 1, of y 0, ½, ¾, 1: Σ X₋Y − X Y₋ = ¼ + 0 + 0.
    #expect(isNear(value("relative_centralization"), 0.25))
    // West of all units, where coordinates are below 0, they follow in the same order.
    let west = try self.rows(
      Self.table + Self.places + ["--member", "x", "--center", "-8.5,4580000"]
    ).first { $0["index"] as? String == "relative_centralization" }
    #expect(isNear(west?["value"] as? Double, 0.25))
    for index in [
      "distance_decay_isolation", "distance_decay_exposure", "absolute_clustering", "relative_clustering",
      "spatial_proximity",
    ] { #expect(value(index, "1000 m") != nil, "\(index)") }
    for index in ["absolute_concentration", "relative_concentration", "absolute_centralization"] {
      #expect(value(index) != nil, "\(index)")
    }
  }

  @Test func ordinalAndLocalIndicesOfATable() throws {
    try writeTable()
    let ordinal = try rows(Self.table + ["--ordinal"])
    #expect(
      ordinal.compactMap { $0["index"] as? String } == [
        "ordinal_H", "ordinal_variation_ratio", "ordinal_square_root", "rank_order_H",
      ])
    // Of two levels, all are as of two groups: half of the pupils are in units of one level.
    for row in ordinal { #expect(isNear(row["value"] as? Double, 0.5)) }
    try fixture.write("school,level\nA,3\nA,3\nB,10\nB,10\nC,7\n", to: "levels.csv")
    let levels = ["levels.csv", "--units", "school", "--group", "level", "--ordinal"]
    for row in try rows(levels) { #expect(isNear(row["value"] as? Double, 1)) }
    // Of 3 pupils of 100 nothing follows for most ranks, which is said.
    try fixture.write("school,low,high\nA,3,47\nB,0,50\n", to: "tails.csv")
    let tails = ["tails.csv", "--units", "school", "--columns", "low,high", "--ordinal"]
    let unknown = try rows(tails).first { $0["index"] as? String == "rank_order_H" }
    #expect(unknown?["value"] is NSNull && (unknown?["note"] as? String)?.contains("17 and 83 %") == true)
    #expect(try run(tails + ["--language", "es"]).output.contains("rank_order_H: Ninguna frontera"))
    let local = try rows(Self.table + ["--local"])
    func value(_ index: String, _ unit: String?, _ group: String?) -> Double? {
      local.first {
        $0["index"] as? String == index && $0["within"] as? String == unit && $0["group"] as? String == group
      }?["value"] as? Double
    }
    #expect(isNear(value("local_M", "A", nil), log(2)) && isNear(value("local_M", "C", nil), 0))
    #expect(isNear(value("local_M", nil, "x"), log(2) / 2))
    #expect(value("location_quotient", "A", "x") == 2 && value("location_quotient", "B", "x") == 0)
  }

  @Test(arguments: [
    (["--spatial", "--x", "x", "--y", "y"], 65, "look like degrees"),
    (["--spatial", "--x", "east", "--y", "south"], 65, "south"),
    (["--spatial", "--local"], 64, "one of --spatial"),
    (["--spatial", "--x", "east", "--y", "north", "--walking"], 64, "for a study"),
    (["--radii", "500"], 64, "belongs to --spatial"),
    (["--order", "x,y"], 64, "belongs to --ordinal"),
    (["--ordinal", "--order", "x,z"], 64, "it has 2 of few pupils"),
    (["--local", "--bootstrap", "20"], 64, "--bootstrap"),
  ])
  func whatDoesNotGoOnATable(arguments: [String], status: Int32, message: String) throws {
    try writeTable()
    let run = try run(Self.table + arguments)
    #expect(run.status == status)
    #expect(run.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(message))
  }

  /// In kilometres all units would be within 18 "metres", and each index near 0.
  @Test func kilometresAreNotTakenForMetres() throws {
    try fixture.write(
      "unit,x,y,east,north\nA,100,10,424.0,4572.0\nB,10,100,437.1,4589\nC,50,50,429,4581\n", to: "table.csv")
    let refused = try run(Self.table + Self.places)
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(refused.errors.contains("kilometres") && refused.errors.contains("17 m"), "\(refused.errors)")
    // Radii that tell them apart are taken at their word.
    #expect(try run(Self.table + Self.places + ["--radii", "10,20"]).status == 0)
  }

  @Test func textWithoutAnOrderIsAsked() throws {
    try fixture.write("school,level\nA,low\nB,high\n", to: "levels.csv")
    let table = ["levels.csv", "--units", "school", "--group", "level", "--ordinal"]
    #expect(try run(table).status == 64)
    #expect(isNear(try rows(table + ["--order", "low,high"]).first?["value"] as? Double, 1))
  }

  // MARK: Studies

  @Test func spatialIndicesOfAStudy() throws {
    let found = try measures([
      "study.yml", "--spatial", "--radii", "1,500000", "--kernel", "uniform", "--center", "2.17,41.37",
    ])
    // Each home is by itself at 1 m, and all are together at 500 km, where half of the pupils are of the group.
    #expect(isNear(found["spatial_H_1m Tiny"], 1) && isNear(found["spatial_D_1m Tiny"], 1))
    #expect(isNear(found["spatial_H_500000m Tiny"], 0))
    #expect(isNear(found["spatial_isolation_500000m Tiny"], 0.5))
    // Two areas alike in size, but for the rounding of degrees in their file, hold 3 and 1 of the group.
    #expect(abs(try #require(found["delta Tiny"]) - 0.25) < 1e-5)
    for index in ["absolute_clustering_1000m", "relative_centralization", "distance_decay_isolation_1000m"] {
      #expect(found["\(index) Tiny"] != nil, "\(index)")
    }
    let walking = try run(["study.yml", "--spatial", "--walking"])
    #expect(walking.status == 65 && walking.errors.contains("street"))
  }

  @Test func ordinalIndicesOfAStudy() throws {
    // Of two values in an order, the ordinal H is H.
    let plain = try measures(["study.yml", "--index", "H", "--level", "city"])
    let ordinal = try measures([
      "study.yml", "--ordinal", "--by", "origin", "--order", "native,migrant", "--level", "city",
    ])
    for setting in ["zones", "nearest", "schools"] {
      let expected = try #require(plain["H_\(setting) Tiny"])
      #expect(isNear(ordinal["ordinal_H_\(setting) Tiny"], expected))
      #expect(isNear(ordinal["rank_order_H_\(setting) Tiny"], expected))
    }
    // Numbers need no order; other texts do, and a column must be there.
    #expect(try measures(["study.yml", "--ordinal", "--by", "parents_education"]).count == 24)
    #expect(try run(["study.yml", "--ordinal", "--by", "origin"]).errors.contains("--order"))
    #expect(try run(["study.yml", "--ordinal"]).status == 65)
  }

  @Test func localIndicesOfAStudyWithAMap() throws {
    let found = try measures(["study.yml", "--local", "--map", "local.geojson"])
    #expect(isNear(found["location_quotient 1"], 1.5) && isNear(found["location_quotient 2"], 0.5))
    #expect(isNear(found["local_M 1"], 0.75 * log(1.5) + 0.25 * log(0.5)))
    #expect(isNear(found["local_M_part 1"], 0.5))
    #expect(isNear(found["local_M W"], log(2)) && isNear(found["location_quotient P"], 0))
    let map = try String(contentsOfFile: fixture.path("local.geojson"), encoding: .utf8)
    #expect(map.contains("\"foreign_origin_location_quotient\":1.5"))
  }

  @Test func oneGroupAgainstAnother() throws {
    try fixture.write(
      TinyStudy.study.replacingOccurrences(
        of: "groups:", with: "groups:\n  native: {column: origin, in: [native]}"), to: "study.yml")
    let found = try measures([
      "study.yml", "--member", "foreign_origin", "--versus", "native", "--index", "D", "--level", "city",
    ])
    #expect(isNear(found["dissimilarity_zones Tiny"], 0.5))
    #expect(try run(["study.yml", "--member", "foreign_origin", "--versus", "rich"]).status == 64)
    #expect(try run(["study.yml", "--member", "foreign_origin"]).status == 64)
  }

  @Test func changesSinceAnotherYear() throws {
    let years = TinyStudy.pupils.split(separator: "\n").enumerated().flatMap { row, line -> [String] in
      if row == 0 { return ["\(line),curs"] }
      // In the year before, every second pupil was of the group.
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      var before = fields
      before[2] = row.isMultiple(of: 2) ? "n" : "f"
      return ["\(line),2025-26", "\(before.joined(separator: ",")),2024-25"]
    }
    try fixture.write(years.joined(separator: "\n") + "\n", to: "pupils.csv")
    try fixture.write(
      TinyStudy.study.replacingOccurrences(of: "{pupil: id,", with: "{pupil: id, year: curs,"),
      to: "study.yml")
    let arguments = ["study.yml", "--compare", "2024-25", "--index", "D", "--level", "city"]
    let changes = try measures(arguments, column: "change")
    #expect(isNear(changes["dissimilarity_zones Tiny"], 0.5))
    let low = try measures(arguments + ["--bootstrap", "100"], column: "change_low")
    #expect(try #require(low["dissimilarity_zones Tiny"]) < 0.5)
    #expect(try run(["study.yml", "--compare", "1999"]).errors.contains("2024-25"))
  }
}
