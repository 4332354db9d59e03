import Testing

@testable import Reports

@Suite struct LineChartTests {
  /// Moved by 14, a name may stand 13.999… from the other, whatever is rounded.
  @Test func namesOfLinesThatEndAtOnePlaceStandApart() throws {
    for thousandths in 0..<400 {
      let value = Double(thousandths) / 1000
      let lines = ["first", "second", "third"].map { LineChart.Line(label: $0, values: [0.4, value]) }
      let chart = LineChart(years: ["2024-25", "2025-26"], lines: lines) { "\($0)" }
      let heights = chart.drawing.svg.matches(of: /y="([0-9.]+)">(?:first|second|third)</).compactMap {
        Double($0.1)
      }
      #expect(heights.count == 3)
      #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 > 13.8 })
    }
  }
}
