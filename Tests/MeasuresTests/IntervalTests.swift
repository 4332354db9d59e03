import Measures
import Testing

@Suite struct IntervalTests {
  /// Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
  ])
  func sharesHaveWilsonsInterval(part: Int, whole: Int, low: Double, high: Double) throws {
    let interval = try #require(Interval.share(part, of: whole))
    #expect(abs(interval.lowerBound - low) < 5e-5 && abs(interval.upperBound - high) < 5e-5)
  }

  /// Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (10, 10, 0, 10, 0.6075, 1),
    (6, 7, 2, 7, 0.0582, 0.8062),
  ])
  func differencesHaveNewcombesInterval(
    first: Int, ofFirst: Int, second: Int, ofSecond: Int, low: Double, high: Double
  ) throws {
    let cell = Cell.difference(.share(first, of: ofFirst), less: .share(second, of: ofSecond))
    let interval = try #require(cell.interval)
    #expect(abs(interval.lowerBound - low) < 5e-5 && abs(interval.upperBound - high) < 5e-5)
  }

  @Test func nothingHasNoInterval() {
    #expect(Interval.share(0, of: 0) == nil)
    #expect(Cell.share(0, of: 0).value.isNaN && Cell.share(0, of: 0).interval == nil)
    #expect(Cell.difference(.share(0, of: 0), less: .share(1, of: 2)).value.isNaN)
    #expect(RatioSums().cell.value.isNaN)
  }

  @Test func meansAndRatiosHaveTheUsualIntervals() throws {
    // 2, 4, 6, 8: mean 5, variance 20/3, standard error √(20/12).
    var mean = RatioSums()
    for value in [2.0, 4, 6, 8] { mean.add(value) }
    var plain = MeanSums()
    for value in [2.0, 4] { plain.add(value) }
    var rest = MeanSums()
    for value in [6.0, 8] { rest.add(value) }
    plain.add(rest)
    #expect(plain.cell.value == mean.cell.value && plain.cell.interval == mean.cell.interval)
    #expect(plain.cell.count == 4 && MeanSums().cell.value.isNaN)
    let interval = try #require(mean.cell.interval)
    #expect(mean.cell.value == 5 && abs(interval.upperBound - 5 - 1.959964 * (20.0 / 12).squareRoot()) < 1e-5)
    // 1 of 10, 2 of 10, 6 of 20: ratio 9/40; residuals −1.25, −0.25, 1.5; s² = 3.875/2 per row.
    var ratio = RatioSums()
    for (value, other) in [(1.0, 10.0), (2, 10), (6, 20)] { ratio.add(value, by: other) }
    let error = (3 * 3.875 / 2).squareRoot() / 40
    let bounds = try #require(ratio.cell.interval)
    #expect(ratio.cell.value == 0.225 && abs(bounds.lowerBound - (0.225 - 1.959964 * error)) < 1e-6)
  }

  /// A share cannot be less than nothing or more than all, nor a mean of lengths less than nothing.
  @Test func intervalsEndWhereValuesDo() throws {
    var share = RatioSums()
    for (value, other) in [(1.0, 1.0), (0, 1), (0, 1)] { share.add(value, by: other) }
    #expect(try #require(share.cell.interval).lowerBound < 0)
    let kept = share.cell(within: 0...1)
    #expect(kept.low == 0 && kept.high == share.cell.high && kept.value == share.cell.value)
    var all = RatioSums()
    for (value, other) in [(1.0, 1.0), (1, 1), (0, 1)] { all.add(value, by: other) }
    #expect(all.cell(within: 0...1).high == 1)
    var lengths = MeanSums()
    for value in [1.0, 900] { lengths.add(value) }
    #expect(lengths.cellOfLengths.low == 0 && lengths.cellOfLengths.high > 900)
    #expect(lengths.cell.low < 0 && lengths.cell.high == lengths.cellOfLengths.high)
  }
}
