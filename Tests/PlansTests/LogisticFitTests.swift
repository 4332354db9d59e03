import DeterministicParallel
import Foundation
import Plans
import Testing

/// The logit against statsmodels 0.15.0 (`Logit(y, X).fit(cov_type="cluster")`) on made-up rows.
@Suite struct LogisticFitTests {
  private static let count = 400
  private let first = ContiguousArray((0..<count).map { Double($0 * 37 % 101) / 50 - 1 })
  private let second = ContiguousArray((0..<count).map { Double($0 * 7 % 11) / 11 })
  private let clusters = ContiguousArray((0..<count).map { Int32($0 % 13) })

  private var outcomes: ContiguousArray<Bool> {
    ContiguousArray(
      (0..<Self.count).map { row in
        let chance = Double(row * 2_654_435_761 % (1 << 32)) / Double(1 << 32)
        return chance < 1 / (1 + exp(-(0.4 + 1.1 * first[row] - 0.9 * second[row])))
      })
  }

  private func isNear(_ values: [Double], _ expected: [Double], _ tolerance: Double = 1e-9) -> Bool {
    values.count == expected.count && zip(values, expected).allSatisfy { abs($0 - $1) < tolerance }
  }

  @Test(arguments: [1, 3]) func itIsThatOfStatsmodels(threads: Int) throws {
    let fit = try LogisticFit(
      [first, second], outcomes: outcomes, clusters: clusters, workers: Workers(count: threads))
    #expect(fit.events == 196 && fit.rows == 400 && fit.clusters == 13 && fit.kept == [0, 1])
    #expect(isNear(fit.coefficients, [0.3333360601048832, 1.143345701599798, -0.8263482624105124]))
    #expect(isNear(fit.standardErrors, [0.1257015408589637, 0.1446601413776231, 0.27102856245383644]))
    #expect(abs(fit.covariance[1] - 0.011024647047967797) < 1e-10)
    #expect(abs(fit.logLikelihood + 254.42847062713497) < 1e-9)
    // By hand, 196 · ln .49 + 204 · ln .51: statsmodels finds it by steps, and to nine digits.
    #expect(abs(fit.nullLogLikelihood + 277.17886688979127) < 1e-9)
    #expect(abs(fit.pseudoR2 - 0.0820783940635057) < 1e-12)
  }

  /// A column that is the same for all, and one that follows from another, say nothing and change nothing.
  @Test func columnsThatSayNothingAreLeftOut() throws {
    let same = ContiguousArray(repeating: 3.0, count: Self.count)
    let copy = ContiguousArray(first.map { 2 * $0 + 1 })
    let fit = try LogisticFit([same, first, copy, second], outcomes: outcomes, clusters: clusters)
    let plain = try LogisticFit([first, second], outcomes: outcomes, clusters: clusters)
    #expect(fit.kept == [1, 3] && isNear(fit.coefficients, plain.coefficients, 1e-12))
  }

  @Test func whatCannotBeFittedIsRefused() {
    let few = #expect(throws: LogisticFit.Failure.self) {
      try LogisticFit(
        [first], outcomes: ContiguousArray((0..<Self.count).map { $0 < 19 }), clusters: clusters)
    }
    #expect(few == .tooFew(rows: 19, needed: 20))
    let one = #expect(throws: LogisticFit.Failure.self) {
      try LogisticFit(
        [first], outcomes: outcomes, clusters: ContiguousArray(repeating: 4, count: Self.count))
    }
    #expect(one == .oneCluster)
    // All rows of some kind have outcome 1 (quasi-separation), and the column tells both outcomes apart (separation).
    let kind = ContiguousArray((0..<Self.count).map { outcomes[$0] && $0 % 3 == 0 ? 1.0 : 0 })
    let whole = ContiguousArray(outcomes.map { $0 ? 1.0 : 0 })
    for column in [kind, whole] {
      let separated = #expect(throws: LogisticFit.Failure.self) {
        try LogisticFit([second, column], outcomes: outcomes, clusters: clusters)
      }
      #expect(separated == .separated(column: 1))
    }
  }
}
