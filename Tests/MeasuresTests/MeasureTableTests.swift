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
