import DeterministicParallel

/// Who lives around each unit: the groups' shares in its surroundings, near ones counting more.
///
///     let around = try Surroundings(of: homes, near: Proximity(x: x, y: y, kernel: .biweight(radius: 500)))
///     around.informationIndex
///
/// The spatial indices of Reardon and O'Sullivan (2004). With a reach so short that nobody is near, they are
/// the indices of the table itself. A unit without people counts for nothing and has surroundings all the
/// same.
public struct Surroundings: Sendable {
  public let table: GroupTable
  /// Unit by unit, for each group its people near, each counted by nearness.
  public let near: ContiguousArray<Double>
  private let nearTotals: ContiguousArray<Double>

  /// - Throws: `SegregationError` unless there is a place or a list of neighbours for each unit.
  public init(
    of table: GroupTable, near proximity: Proximity, workers: Workers = .all
  ) throws(SegregationError) {
    guard proximity.unitCount == table.unitCount else {
      throw SegregationError(.lengths, hint: "each unit of the table needs a place or a list of neighbours")
    }
    self.table = table
    near = proximity.sums(table.counts, columns: table.groupCount, workers)
    var totals = ContiguousArray(repeating: 0.0, count: table.unitCount)
    for unit in 0..<table.unitCount {
      for group in 0..<table.groupCount { totals[unit] += near[unit * table.groupCount + group] }
    }
    nearTotals = totals
  }

  /// The share of a group around a unit; `nil` where nobody is near.
  public func share(of group: Int, around unit: Int) -> Double? {
    nearTotals[unit] > 0 ? near[unit * table.groupCount + group] / nearTotals[unit] : nil
  }

  /// Spatial H: one minus the mean entropy of the surroundings over the entropy of all.
  ///
  /// H̃ = 1 − Σ τ_p Ẽ_p / (T E). From 0 where all surroundings are alike to 1 where each is of one group;
  /// `nil` with fewer than two groups that have people.
  public var informationIndex: Double? {
    guard table.presentGroups > 1 else { return nil }
    let groups = table.groupCount
    var sum = 0.0
    for unit in 0..<table.unitCount where table.unitTotals[unit] > 0 {
      sum += table.unitTotals[unit] * entropy(near[unit * groups..<(unit + 1) * groups])
    }
    return 1 - sum / (table.total * table.groupEntropy)
  }

  /// Spatial D: how far surroundings are from the whole, over the most that is possible.
  ///
  /// D̃ = Σ_m Σ_p τ_p |π̃_pm − π_m| / (2 T I), I = Σ π_m (1 − π_m). `nil` with fewer than two groups that
  /// have people.
  public var dissimilarity: Double? {
    guard table.presentGroups > 1 else { return nil }
    var sum = 0.0
    for unit in 0..<table.unitCount where table.unitTotals[unit] > 0 {
      for group in 0..<table.groupCount {
        let around = near[unit * table.groupCount + group] / nearTotals[unit]
        sum += table.unitTotals[unit] * abs(around - table.groupTotals[group] / table.total)
      }
    }
    return sum / (2 * table.total * table.simpsonInteraction)
  }

  /// Spatial exposure: the share of `other` around the average member of `group`; isolation where they are
  /// the same.
  ///
  /// mP̃*n = Σ_q (τ_qm / T_m) π̃_qn. `nil` for a group without people.
  public func exposure(of group: Int, to other: Int) -> Double? {
    guard table.groupTotals[group] > 0 else { return nil }
    var sum = 0.0
    for unit in 0..<table.unitCount where table[unit, group] > 0 {
      sum += table[unit, group] * near[unit * table.groupCount + other] / nearTotals[unit]
    }
    return sum / table.groupTotals[group]
  }
}

extension GroupTable {
  /// Spatial H at one radius after another: segregation by the size of what is called a neighbourhood.
  ///
  /// - Parameters:
  ///   - kernel: the kernel of each radius, uniform unless said otherwise.
  /// - Returns: for each radius its H, in their order; `nil` with fewer than two groups that have people.
  /// - Throws: `SegregationError` as for `Proximity` and `Surroundings`.
  public func multiscalarProfile(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, radii: [Double],
    kernel: (Double) -> ProximityKernel = { .uniform(radius: $0) }, workers: Workers = .all
  ) throws(SegregationError) -> [Double]? {
    guard presentGroups > 1 else { return nil }
    var profile: [Double] = []
    for radius in radii {
      let proximity = try Proximity(x: x, y: y, kernel: kernel(radius))
      guard let value = try Surroundings(of: self, near: proximity, workers: workers).informationIndex else {
        return nil
      }
      profile.append(value)
    }
    return profile
  }
}
