import Testing

@testable import Cartography

struct ClassBreaksTests {
  @Test(arguments: [
    ([1.0, 2, 3, 9], [0.0, 2, 4, 6, 8, 10]), ([412, 455, 478], [400, 420, 440, 460, 480]),
    // What has been rounded to whole percent has no classes of parts of it; the greatest share ends the last class.
    ([0.05, 0.06, 0.06], [0.05, 0.06, 0.07]), ([0.1, 0.2], [0.1, 0.2, 0.3]),
    ([0.05, 0.06, 0.07, 0.08, 0.09], [0.05, 0.06, 0.07, 0.08, 0.09, 0.1]),
    ([0.13, 0.135, 0.4, 0.7, 1], [0, 0.25, 0.5, 0.75, 1]), ([401, 424], [400, 420, 440]),
    ([0.004, 0.011, 0.2, 0.55], [0, 0.15, 0.3, 0.45, 0.6]),
  ])
  func classBreaksAreRoundAndHoldAll(values: [Double], limits: [Double]) throws {
    let breaks = try #require(ClassBreaks.sequential(values)).limits
    #expect(zip(breaks, limits).allSatisfy { abs($0 - $1) < 1e-12 } && breaks.count == limits.count)
  }

  @Test func divergingBreaksAreSymmetricAndHoldAll() throws {
    for greatest in [0.7, 3, 17.5, 99, 1234] {
      let limits = try #require(ClassBreaks.diverging([-greatest, 0.1])).limits
      #expect(limits.map { -$0 } == limits.reversed())
      #expect(limits[0] <= -greatest && limits == limits.sorted())
    }
    #expect(ClassBreaks.diverging([0, 0]) == nil && ClassBreaks.sequential([5, 5]) == nil)
  }

  /// 95 of 100 values lie below 1, the others reach to 1000: classes of one width would hold 95 of them in one.
  @Test func noClassHoldsNearlyAllOfManyDifferentValues() throws {
    let values = (1...95).map { Double($0) / 100 } + [10, 50, 100, 500, 1000]
    let breaks = try #require(ClassBreaks.sequential(values))
    var counts = Array(repeating: 0, count: breaks.count)
    for value in values { counts[try #require(breaks.position(of: value))] += 1 }
    #expect(breaks.count == 5 && counts.allSatisfy { $0 >= 15 && $0 <= 25 }, "\(breaks.limits), \(counts)")
    // The cuts at 0.21, 0.41 … with one digit, and so the least.
    #expect(breaks.limits == [0, 0.2, 0.4, 0.6, 0.8, 1000])
    let both = try #require(ClassBreaks.diverging(values + values.map { -$0 }))
    #expect(both.limits.map { -$0 } == both.limits.reversed() && both.limits[3] < 1 && both.limits[5] == 1000)
  }

  @Test func aLimitBelongsToTheClassAbove() {
    let breaks = ClassBreaks(limits: [0, 10, 20])
    #expect([-1, 0, 9.9, 10, 20, 21].map { breaks.position(of: $0) } == [0, 0, 0, 1, 1, 1])
    #expect(breaks.position(of: .nan) == nil && ClassBreaks.single(3).position(of: 3) == 0)
  }
}
