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

  /// - Parameters:
  ///   - places: plans with their objective, to be placed among those of the ensemble.
  ///   - isOfSegregation: whether the objective is an index of segregation and nothing else.
  public init(
    _ sample: EnsembleSample, places: [(String, Double)], steps: Int, seconds: Double, isOfSegregation: Bool
  ) {
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
      effectiveSize: JSONNumber(sample.diagnostics.effectiveSize),
      quantiles: Dictionary(
        uniqueKeysWithValues: Self.shares.map { (String($0), JSONNumber(sample.quantile($0))) }),
      places: places.map {
        Summary.Place(
          plan: $0.name, value: JSONNumber($0.value), shareBelow: JSONNumber(sample.share(below: $0.value)))
      })
    return JSONOutput.of(summary, names: .snakeCase) + "\n"
  }

  /// A line per fact.
  public var text: String {
    var lines = [
      "\(sample.count) plans measured, \(sample.distinct) of them different; \(sample.accepted) of \(steps) steps taken",
      String(
        format: "split R-hat %.3f, effective size %.0f", sample.diagnostics.splitRHat,
        sample.diagnostics.effectiveSize),
    ]
    let quantiles = Self.shares.compactMap { share in
      sample.quantile(share).map { String(format: "%.0f %%: %.5g", share * 100, $0) }
    }
    lines.append("quantiles: " + quantiles.joined(separator: ", "))
    for place in places {
      lines.append(
        "\(place.name): "
          + String(
            format: isOfSegregation
              ? "%.5g, more segregated than %.1f %% of comparable plans"
              : "%.5g, above %.1f %% of comparable plans", place.value,
            sample.share(below: place.value) * 100))
    }
    return lines.joined(separator: "\n") + "\n"
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
  let quantiles: [String: JSONNumber]
  let places: [Place]
}
