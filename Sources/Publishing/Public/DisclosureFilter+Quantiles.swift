import Disclosure
import Foundation
import Indicators
import Measures

/// Quantiles in steps, and what they tell of shares.
extension DisclosureFilter {
  /// What a share of the pupils do not exceed.
  func quantile(_ share: Double, _ indicator: Indicator, _ cells: [Cell], _ level: Level, _ group: String)
    -> Edited?
  {
    mean(indicator, cells, level, group)?.enumerated().map { unit, edited in
      let step = QuantileStep(cells[unit].value, in: indicator.unit)
      let told = Cell(step.told, count: edited.cell.count)
      // Beyond the quantile there must be as many as a share hides.
      let beyond = Double(cells[unit].count - 1) * min(share, 1 - share)
      guard edited.status == .ok, beyond < Double(rule.minimum) else { return (told, edited.status) }
      return (told, .suppressedPrimary)
    }
  }

  /// Unit by unit how many pupils may be within the limit of an indicator's share, as told quantiles tell it; nil where
  /// they tell nothing.
  func known(_ indicator: Indicator, _ level: Level, _ group: String) -> [ClosedRange<Int>?] {
    let all = cells(indicator, level, group)
    guard case .coarsenedShareWithin(let limit, let names) = indicator.treatment else {
      return all.map { _ in nil }
    }
    var known = [ClosedRange<Int>?](repeating: nil, count: all.count)
    for quantile in table.indicators where names.contains(quantile.id) {
      guard case .quantile(let share) = quantile.treatment else { continue }
      let own = cells(quantile, level, group)
      guard let edited = edited(quantile, level, group, own) else { continue }
      for (unit, told) in edited.enumerated() where told.status == .ok && known.indices.contains(unit) {
        let count = own[unit].count
        let position = share * Double(count - 1)
        let step = QuantileStep(own[unit].value, in: quantile.unit)
        // The quantile lies between two pupils in ascending order: both are within the limit, or both beyond it.
        let range: ClosedRange<Int>? =
          step.range.upperBound <= limit
          ? Int(position) + 1...count
          : step.range.lowerBound > limit ? 0...Int(position.rounded(.up)) : nil
        if let range { known[unit] = known[unit].map { $0.clamped(to: range) } ?? range }
      }
    }
    return known
  }
}

/// A quantile as the public is told it: with two digits that count, lengths in steps of 50 m at least.
struct QuantileStep {
  let told: Double
  /// The values that are told alike.
  let range: ClosedRange<Double>

  init(_ value: Double, in unit: Indicator.Unit) {
    func width(_ value: Double) -> Double {
      let own = value == 0 ? 0 : pow(10, log10(abs(value)).rounded(.down) - 1)
      return max(own, unit == .meters ? 50 : 0)
    }
    let own = width(value)
    guard value.isFinite, own > 0 else {
      told = value
      range = -.infinity ... .infinity
      return
    }
    let rounded = (value / own).rounded() * own
    told = rounded
    // A step may be narrower below a power of ten than above it.
    range = rounded - width(rounded.nextDown) / 2...rounded + width(rounded) / 2
  }
}
