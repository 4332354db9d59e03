import Layers
import Measures
import Testing

@Suite struct MeasureTableTests {
  private static let share = Indicator("share", "A share", .share)

  private static func table() -> MeasureTable {
    var table = MeasureTable(
      year: "2024-25", units: [.city: [("c", "City")], .zone: [("1", "W"), ("2", "E")]])
    table.add(share, level: .zone, group: "all", [.share(2, of: 10), .share(0, of: 0)])
    table.begin(year: "2025-26")
    table.add(share, level: .zone, group: "all", [.share(5, of: 10), .share(1, of: 4)])
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
    table.begin(year: "2024-25")
    #expect(
      table.measures(MeasureTableTests.share, level: .zone, group: "all").map(\.status) == [.ok, .undefined])
  }

  @Test func whatIsNotAvailableSaysWhatWouldHelp() throws {
    var table = MeasureTableTests.table()
    table.add(unavailable: Indicator("costs", "Costs", .money("EUR")), "add costs: {file: …}")
    let writer = ByteWriter(inMemory: 1000)
    try table.writeCSV(to: writer)
    #expect(writer.text.contains("costs,city,c,all,2025-26,,,,0,,,,,,not available,add costs: {file: …}\n"))
  }

  @Test func selectionsKeepTheirOrderAndCanBeAsked() {
    let table = MeasureTableTests.table().selecting { _, _, _, year in year == "2025-26" }
    #expect(table.rows.map(\.value) == [0.5, 0.25])
    #expect(table.measures(MeasureTableTests.share, level: .zone, group: "all").count == 2)
    #expect(table.selecting([.city]).count == 0)
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
    var table = MeasureTable(year: "2024-25", units: [.city: [("", "")]], groups: ["all"])
    let measure = Indicator("x", "X", .index, isMapped: false)
    table.add(measure, level: .city, group: "all", [Cell(other, count: 20)])
    table.begin(year: "2025-26")
    table.add(measure, level: .city, group: "all", [Cell(one, count: 20)])
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
