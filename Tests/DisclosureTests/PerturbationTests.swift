import DeterministicParallel
import Disclosure
import Testing

@Suite struct PerturbationTests {
  private let codes = (0..<20_000).map { "P\($0)" }

  @Test(arguments: 1...12) func roundingIsOfTheBaseAndUnbiased(count: Int) {
    let rounding = RandomRounding(base: 5, seed: 7)
    let shown = codes.map { rounding.count(count, key: rounding.keys[$0]) }
    #expect(shown.allSatisfy { $0 % 5 == 0 && abs($0 - count) < 5 })
    #expect(shown.allSatisfy { rounding.possibleCounts(of: $0).contains(count) })
    // Four standard deviations of the mean of 20,000 draws.
    let mean = Double(shown.reduce(0, +)) / Double(shown.count)
    #expect(abs(mean - Double(count)) <= 4 * 2.5 / Double(shown.count).squareRoot())
  }

  @Test(arguments: 1...12) func noiseIsBoundedAndUnbiased(count: Int) {
    let noise = CellKeyNoise(bound: 4, seed: 7)
    let shown = codes.map { noise.count(count, key: noise.keys[$0]) }
    #expect(shown.allSatisfy { $0 >= 0 && abs($0 - count) <= 4 })
    #expect(Set(shown).count == min(count, 4) + 5, "every change is possible")
    let mean = Double(shown.reduce(0, +)) / Double(shown.count)
    #expect(abs(mean - Double(count)) <= 4 * 2.5 / Double(shown.count).squareRoot())
  }

  @Test func nothingComesOfNothing() {
    #expect(CellKeyNoise(seed: 1).count(0, key: 9) == 0)
    #expect(RandomRounding(seed: 1).count(0, key: 9) == 0)
  }

  @Test func theSamePupilsShowTheSameCount() {
    let noise = CellKeyNoise(seed: 3)
    let forwards = codes.prefix(30).reduce(UInt64(0)) { $0 &+ noise.keys[$1] }
    let backwards = codes.prefix(30).reversed().reduce(UInt64(0)) { $0 &+ noise.keys[$1] }
    #expect(noise.count(30, key: forwards) == noise.count(30, key: backwards))
    let others = Set((0..<50).map { CellKeyNoise(seed: $0).count(30, key: forwards) })
    #expect(others.count > 3, "another seed gives another count")
  }
}
