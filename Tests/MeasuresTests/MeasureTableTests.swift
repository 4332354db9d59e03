import DeterministicParallel
import Languages
import Layers
import Measures
import Testing

@Suite struct MeasureTableTests {
  private static let share = Indicator("share", "A share", .share)

  private static func table() -> MeasureTable {
    var table = MeasureTable(
      years: ["2024-25", "2025-26"], units: [.city: [("c", "City")], .zone: [("1", "W"), ("2", "E")]])
    // The later year is measured first; they follow each other all the same.
    table.add(share, level: .zone, group: "all", year: "2025-26", [.share(5, of: 10), .share(1, of: 4)])
    table.add(share, level: .zone, group: "all", year: "2024-25", [.share(2, of: 10), .share(0, of: 0)])
    return table
  }

  @Test func changesAreTakenAgainstTheYearBefore() throws {
    var table = MeasureTableTests.table()
    table.setChanges()
    let rows = table.measures(MeasureTableTests.share, level: .zone, group: "all")
    let change = try #require(rows[0].change)
    #expect(abs(change.value - 0.3) < 1e-15 && change.low < 0 && change.high > 0.5 && change.high < 0.7)
    // What was undefined the year before has not changed by anything.
    #expect(rows[1].change == nil && rows[1].value == 0.25)
    let before = table.measures(MeasureTableTests.share, level: .zone, group: "all", year: "2024-25")
    #expect(before.map(\.status) == [.ok, .undefined] && before.allSatisfy { $0.change == nil })
  }

  @Test func partsAndWholesAreShares() {
    let cells = CellColumns(shares: [[1, 4], [0, 0], [3, 3]])
    let expected = [Cell.share(1, of: 4), .share(0, of: 0), .share(3, of: 3)]
    #expect(cells.map { "\($0)" } == expected.map { "\($0)" })
    #expect(cells.definedValues == [0.25, nil, 1])
  }

  @Test func whatIsNotAvailableSaysWhatWouldHelp() throws {
    var table = MeasureTableTests.table()
    table.add(
      unavailable: Indicator("costs", "Costs", .money("EUR")), year: "2025-26", "add costs: {file: …}")
    let writer = ByteWriter(inMemory: 1000)
    try table.writeCSV(to: writer)
    #expect(
      writer.text.contains("costs,city,c,all,2025-26,,,,0,,,,,,not available,add costs: {file: …},,,EUR\n"))
  }

  @Test func whatIsUndefinedSaysWhy() throws {
    var table = MeasureTableTests.table()
    table.undefinedNotes[MeasureTableTests.share] = "nobody lives there"
    let writer = ByteWriter(inMemory: 1000)
    try table.writeCSV(to: writer)
    let lines = writer.text.split(separator: "\n").filter { $0.contains("nobody") }
    #expect(lines.count == 1 && lines.first?.hasPrefix("share,zone,2,all,2024-25,,") == true)
  }

  /// Notes are for people; all else is the same in every language.
  @Test func notesAreInALanguage() throws {
    var table = MeasureTableTests.table()
    table.add(
      unavailable: Indicator("costs", "Costs", .money("EUR")), year: "2025-26",
      "add \(name: "costs: {file: …}")")
    let (english, catalan) = (ByteWriter(inMemory: 1000), ByteWriter(inMemory: 1000))
    try table.writeCSV(to: english)
    try table.writeCSV(to: catalan, in: .catalan)
    #expect(catalan.text.contains(",not available,afegiu costs: {file: …},,,EUR\n"))
    #expect(catalan.text.replacing("afegiu", with: "add") == english.text)
  }

  /// A long table is written in pieces, by any number of threads: the lines are those of the rows, in their order.
  @Test(arguments: [1, 3]) func allThreadsWriteTheSameLines(threads: Int) throws {
    let names = (0..<9000).map { (id: "z\($0)", name: "") }
    var table = MeasureTable(years: ["2025-26"], units: [.zone: names])
    for group in ["all", "a", "b, c"] {
      table.add(
        MeasureTableTests.share, level: .zone, group: group, year: "2025-26",
        names.indices.map { .share($0 % 7, of: $0 % 7 + $0 % 3) })
    }
    let writer = ByteWriter(inMemory: 1000)
    try table.writeCSV(to: writer, workers: Workers(count: threads))
    let lines = writer.text.split(separator: "\n")
    #expect(lines.count == 27_001)
    // 17 is 3 more than a multiple of 7 and 2 more than one of 3; 8999 is 4 and 2 more; 21 is one of both.
    let (early, last) = (lines[1 + 17], lines[1 + 18_000 + 8999])
    #expect(
      early.hasPrefix("share,zone,z17,all,2025-26,0.6,3,5,5,0.23") && early.hasSuffix(",,,,ok,,,,share"))
    #expect(last.hasPrefix("share,zone,z8999,\"b, c\",2025-26,0.6666666666666666,4,6,6,"))
    #expect(lines[1 + 21] == "share,zone,z21,all,2025-26,,0,0,0,,,,,,undefined,,,,share")
  }

  @Test func columnsOfALevelAreThoseOfTheYearShown() {
    let columns = MeasureTableTests.table().columns(level: .zone) { $0.id == "share" && $1 == "all" }
    #expect(columns.count == 1 && columns[0].group == "all" && columns[0].values == [0.5, 0.25])
    #expect(MeasureTableTests.table().columns(level: .city) { _, _ in true }.isEmpty)
  }

  @Test func selectionsKeepTheirOrderAndCanBeAsked() {
    let table = MeasureTableTests.table().selecting { _, _, _, year in year == "2025-26" }
    #expect(table.rows.map(\.value) == [0.5, 0.25])
    #expect(table.measures(MeasureTableTests.share, level: .zone, group: "all").count == 2)
    #expect(table.selecting([.city]).count == 0)
  }
}

/// What a measure is of: a value of a dimension.
@Suite struct DimensionTests {
  private static let repeaters = Indicator("repeaters_resident", "Pupils who repeat a course", .share)

  @Test func valuesOfADimensionAreMeasuresOfTheirOwn() throws {
    let grade = DimensionTests.repeaters.of("5è B", by: "grade", "grade \(name: "5è B")")
    var table = MeasureTable(years: ["2025-26"], units: [.city: [("c", "City")]])
    table.add(DimensionTests.repeaters, level: .city, group: "all", year: "2025-26", [.share(1, of: 4)])
    table.add(grade, level: .city, group: "all", year: "2025-26", [.share(1, of: 2)])
    #expect(table.cityValue(DimensionTests.repeaters, group: "all") == 0.25)
    #expect(table.cityValue(grade, group: "all") == 0.5)
    #expect(grade.columnName == "repeaters_resident_5è_b")
    #expect(grade.heading(in: .catalan).hasSuffix(" · curs 5è B"))
    let writer = ByteWriter(inMemory: 1000)
    try table.writeCSV(to: writer)
    #expect(writer.text.contains(",ok,,grade,5è B,share\n") && writer.text.contains(",ok,,,,share\n"))
    let json = ByteWriter(inMemory: 1000)
    try table.writeJSON(to: json)
    #expect(json.text.contains(#""by":"grade","of":"5è B","measured_in":"share"}"#))
  }

  @Test(arguments: [
    (Indicator.Unit.share, "12,5 %", "+12,5 pp"), (.meters, "1.234 m", "+1.234"), (.index, "0,125", "+0,125"),
    (.money("EUR"), "€\u{202F}1.234", "+1.234"), (.minutes, "2,5 min", "+2,5"),
    (.percentagePoints, "−3,2", "−3,2"),
  ])
  func valuesAreWrittenAsTheirUnitAndLanguageHaveIt(unit: Indicator.Unit, value: String, change: String) {
    let number: Double =
      switch unit {
      case .share, .index: 0.125
      case .minutes: 2.5
      case .percentagePoints: -3.2
      default: 1234
      }
    #expect(unit.text(number, in: .catalan) == value)
    #expect(unit.changeText(number, in: .catalan) == change)
  }
}

@Suite struct DecimalTests {
  @Test(
    arguments: [
      (0.1, 0.3, -0.2), (0.05, 0.06, -0.01), (1240, 1230.5, 9.5), (0.7, 0.1, 0.6), (0.35, 0.35, 0),
      (1.0 / 3, 0.3, 1.0 / 3 - 0.3),
    ] as [(Double, Double, Double)]) func differencesOfDecimalsAreDecimals(
      one: Double, other: Double, difference: Double
    ) throws
  {
    var table = MeasureTable(years: ["2024-25", "2025-26"], units: [.city: [("", "")]], groups: ["all"])
    let measure = Indicator("x", "X", .index, isMapped: false)
    table.add(measure, level: .city, group: "all", year: "2024-25", [Cell(other, count: 20)])
    table.add(measure, level: .city, group: "all", year: "2025-26", [Cell(one, count: 20)])
    table.setChanges()
    #expect(table.measures(measure, level: .city, group: "all").first?.change?.value == difference)
  }

  @Test(
    arguments: [(0.053000000000000005, 3, 0.053), (1234.5, -2, 1200), (-0.0449, 2, -0.04)]
      as [(Double, Int, Double)])
  func roundedToDecimals(number: Double, decimals: Int, rounded: Double) {
    #expect(number.rounded(decimals: decimals) == rounded)
  }
}
