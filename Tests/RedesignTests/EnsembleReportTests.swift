import RedesignTables
import Testing

@testable import Redesign

/// What is told of ensembles too small to tell anything.
@Suite struct EnsembleReportTests {
  private func text(_ values: [[Double]], isOfSegregation: Bool, keys: [UInt64] = [1, 2]) -> String {
    EnsembleReport(
      EnsembleSample(values.map { ChainResult(values: $0, keys: keys, accepted: 1) }),
      places: [("today", 0.25)], steps: 6,
      seconds: 0, isOfSegregation: isOfSegregation, isReversible: false
    ).text
  }

  @Test(arguments: [true, false]) func withoutPlansNothingIsKnown(_ isOfSegregation: Bool) {
    let told = text([[], []], isOfSegregation: isOfSegregation)
    #expect(told.contains("split R-hat not known, effective size not known"), "\(told)")
    #expect(told.contains("quantiles: not known"))
    #expect(told.contains("today: 0.25, where that is among comparable plans is not known"))
    #expect(!told.contains("nan"))
  }

  @Test func ofAFewPlansTheSharesAreTold() {
    let told = text([[0.1, 0.2], [0.3, 0.4]], isOfSegregation: true)
    #expect(told.contains("split R-hat not known"))
    #expect(told.contains("today: 0.25, more segregated than 50.0 % of comparable plans"), "\(told)")
    #expect(text([[0.1, 0.2], [0.3, 0.4]], isOfSegregation: false).contains("above 50.0 % of"))
    // Chains that stay apart for good.
    let values = [0.1, 0.4].map { Array(repeating: $0, count: 8) }
    let apart = text(values, isOfSegregation: true)
    #expect(apart.contains("split R-hat infinite"), "\(apart)")
  }

  /// Where no step leads away from the first plan there is nothing to compare with.
  @Test func aPlanAloneIsNotRanked() {
    let values = Array(repeating: Array(repeating: 0.25, count: 40), count: 2)
    let told = text(values, isOfSegregation: true, keys: [1])
    #expect(told.contains("split R-hat not known, effective size not known"), "\(told)")
    #expect(told.contains("no zone can exchange blocks with another within the limits"), "\(told)")
    #expect(told.contains("today: 0.25, where that is among comparable plans is not known"), "\(told)")
    #expect(!told.contains("more segregated than"))
  }
}
