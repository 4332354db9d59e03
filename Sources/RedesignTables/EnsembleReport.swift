import Foundation
import Layers
import Redesign

/// What is to be told of an ensemble.
public struct EnsembleReport {
  private let sample: EnsembleSample
  private let places: [(name: String, value: Double)]
  private let steps: Int
  private let seconds: Double
  private let isOfSegregation: Bool
  private let isReversible: Bool

  /// - Parameters:
  ///   - places: plans with their objective, to be placed among those of the ensemble.
  ///   - isOfSegregation: whether the objective is an index of segregation and nothing else.
  ///   - isReversible: whether the plans were drawn by the reversible chain.
  public init(
    _ sample: EnsembleSample, places: [(String, Double)], steps: Int, seconds: Double, isOfSegregation: Bool,
    isReversible: Bool
  ) {
    self.isReversible = isReversible
    self.isOfSegregation = isOfSegregation
    self.sample = sample
    self.places = places.map { (name: $0.0, value: $0.1) }
    self.steps = steps
    self.seconds = seconds
  }

  private static let shares = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]

  /// One JSON object on one line; numbers that are not defined are null.
  public var json: String {
    let summary = Summary(
      plans: sample.count, distinct: sample.distinct, steps: steps, accepted: sample.accepted,
      overfull: sample.overfull, seconds: seconds, splitRhat: JSONNumber(sample.diagnostics.splitRHat),
      effectiveSize: JSONNumber(sample.diagnostics.effectiveSize), mixed: sample.diagnostics.haveMixed,
      marginOfShares: JSONNumber(sample.diagnostics.marginOfShares), reversible: isReversible,
      quantiles: Dictionary(
        uniqueKeysWithValues: Self.shares.map { (String($0), JSONNumber(sample.quantile($0))) }),
      places: places.map {
        Summary.Place(
          plan: $0.name, value: JSONNumber($0.value), shareBelow: JSONNumber(sample.share(below: $0.value)))
      })
    return JSONOutput.of(summary, names: .snakeCase) + "\n"
  }

  /// Whether hardly any step changes the plan, so that more steps would not help.
  private var isStuck: Bool { steps >= 100 && sample.accepted * 100 < steps }

  /// Whether no other plan was come to than the first.
  private var isAlone: Bool {
    sample.distinct == 1 && (sample.count >= 8 || isStuck && sample.accepted == 0)
  }

  /// What the diagnostics say of the shares.
  private var mixing: String {
    let diagnostics = sample.diagnostics
    guard !isAlone else {
      return
        "no zone can exchange blocks with another within the limits, so that there is no plan to compare with: take "
        + "smaller blocks (--blocks homes:25), a larger --tolerance or looser constraints"
    }
    guard !diagnostics.splitRHat.isNaN else {
      return "too few plans to tell whether the chains have mixed: raise --steps"
    }
    let worth = String(
      format:
        "the plans tell as much as %.0f independent ones, so that the shares below are right to ± %.0f points",
      diagnostics.effectiveSize, diagnostics.marginOfShares * 100)
    guard !diagnostics.haveMixed else { return "the chains have mixed: " + worth }
    return
      "the chains have not mixed (R-hat below 1.01 and an effective size of 400 would say so): \(worth) at best; "
      + (isStuck
        ? "few plans can be reached: take smaller blocks (--blocks homes:25), a larger --tolerance or looser "
          + "constraints"
        : "raise --steps")
  }

  /// A line per fact.
  public var text: String {
    var lines = [
      "\(sample.count == 1 ? "1 plan" : "\(sample.count.grouped) plans") measured, \(sample.distinct.grouped) of them different; "
        + "\(sample.accepted.grouped) of \(steps.grouped) steps taken",
      "split R-hat \(said(sample.diagnostics.splitRHat, "%.3f")), "
        + "effective size \(said(sample.diagnostics.effectiveSize, "%.0f"))",
      mixing,
      isReversible
        ? "drawn in proportion to the product of the numbers of spanning trees of their zones"
        : "drawn only about in proportion to the product of the numbers of spanning trees of their zones; "
          + "--reversible draws exactly so",
    ]
    let quantiles = Self.shares.compactMap { share in
      sample.quantile(share).map { String(format: "%.0f %%: %.5g", share * 100, $0) }
    }
    lines.append("quantiles: " + (quantiles.isEmpty ? "not known" : quantiles.joined(separator: ", ")))
    for place in places {
      let share = sample.share(below: place.value)
      let words = isOfSegregation ? "more segregated than" : "above"
      lines.append(
        "\(place.name): \(said(place.value, "%.5g")), "
          + (share.isNaN
            ? "where that is among comparable plans is not known"
            : "\(words) \(said(share * 100, "%.1f")) % of comparable plans"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A number that may be of too few plans.
  private func said(_ value: Double, _ format: String) -> String {
    value.isNaN ? "not known" : value.isInfinite ? "infinite" : String(format: format, value)
  }
}

extension Objective {
  /// Whether it is an index of segregation and nothing else.
  public var isOfSegregation: Bool {
    guard terms.count == 1, case .segregation = terms[0].measure else { return false }
    return true
  }
}

/// The JSON object.
private struct Summary: Encodable {
  struct Place: Encodable {
    let plan: String
    let value, shareBelow: JSONNumber
  }

  let plans, distinct, steps, accepted, overfull: Int
  let seconds: Double
  let splitRhat, effectiveSize: JSONNumber
  let mixed: Bool
  let marginOfShares: JSONNumber
  let reversible: Bool
  let quantiles: [String: JSONNumber]
  let places: [Place]
}
