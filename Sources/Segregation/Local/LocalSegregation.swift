import Foundation

extension GroupTable {
  /// Local M of each unit: how far its groups are from those of the whole, in nats.
  ///
  /// Lᵤ = Σ_g p_g|u ln(p_g|u / p_g) (Mora and Ruiz-Castillo 2011; as a divergence, Roberto 2016). Weighted by
  /// the units' shares of pupils the values sum to M. `nil` for a unit without pupils.
  public var localByUnit: [Double?] {
    divergence(from: groupTotals)
  }

  /// Local M of each group: how far its pupils' spread over units is from everyone's, in nats.
  ///
  /// L_g = Σᵤ p_u|g ln(p_u|g / p_u) (Mora and Ruiz-Castillo 2011). Weighted by the groups' shares the values
  /// sum to M. `nil` for a group without pupils.
  public var localByGroup: [Double?] {
    (0..<groupCount).map { group in
      guard groupTotals[group] > 0 else { return nil }
      var sum = 0.0
      for unit in 0..<unitCount where self[unit, group] > 0 {
        sum += self[unit, group] * log(self[unit, group] / unitTotals[unit])
      }
      return max(0, sum / groupTotals[group] - log(groupTotals[group] / total))
    }
  }

  /// How far the groups of each unit are from a reference composition, in nats (Kullback and Leibler 1951).
  ///
  /// - Parameter reference: for each group a share, or a number in proportion to it.
  /// - Returns: `nil` for a unit without pupils; infinity for one that holds a group absent from the
  ///   reference.
  /// - Precondition: one number for each group.
  public func divergence(from reference: ContiguousArray<Double>) -> [Double?] {
    precondition(reference.count == groupCount, "the reference needs a number for each group")
    let whole = reference.reduce(0, +)
    let logs = reference.map { log($0 / whole) }
    return (0..<unitCount).map { unit in
      guard unitTotals[unit] > 0 else { return nil }
      var sum = 0.0
      for group in 0..<groupCount where self[unit, group] > 0 {
        let share = self[unit, group] / unitTotals[unit]
        sum += share * (log(share) - logs[group])
      }
      return max(0, sum)
    }
  }

  /// The location quotient of a group in each unit: its share there over its share in the whole (Isard 1960).
  ///
  /// 1 is as in the whole; `nil` for a unit without pupils, and everywhere for a group without pupils.
  public func locationQuotients(_ group: Int) -> [Double?] {
    (0..<unitCount).map { unit in
      guard unitTotals[unit] > 0, groupTotals[group] > 0 else { return nil }
      return self[unit, group] / unitTotals[unit] / (groupTotals[group] / total)
    }
  }
}
