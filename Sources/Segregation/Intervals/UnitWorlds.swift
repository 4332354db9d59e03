import DeterministicParallel

/// A family of worlds from which the pupils of a table might have come, from chance alone to more spread than is seen.
///
/// At level u of the family the shares of the groups in unit j are drawn from the Dirichlet distribution (for two
/// groups the beta) with the numbers P φ + xⱼ, where P are the shares of the whole, xⱼ the counts of the unit and
/// φ = ¼ ñ ((1 − u)/u)², ñ = Σ n²/Σ n: what is known of the unit once its pupils are seen, when units spread as
/// little as φ says (for two groups as in Rathelot 2012). At 0 all units are alike, at 1 they are as seen; large units
/// follow their pupils at every level, small ones only near 1. Of two groups in small units whose shares no beta
/// distribution could have given, they are drawn from a shape that was fitted instead (`MixtureShape`).
struct UnitWorlds: Sendable {
  /// The table without units that have no pupils, and without groups that have none.
  private let table: GroupTable
  private let shape: MixtureShape?
  private let sizes: PupilResampling
  private let variates = Variates()
  /// ñ: the size of the average pupil's unit.
  private let typicalSize: Double

  /// Above this size units show their own shares, and the fitted shape would only be rougher than they are.
  private static let largestTypicalSize = 150.0

  /// - Precondition: the table holds whole pupils of two groups or more, and no unit or group without any.
  init(_ table: GroupTable) {
    self.table = table
    typicalSize = table.unitTotals.reduce(0) { $0 + $1 * $1 } / table.total
    shape =
      table.groupCount == 2 && typicalSize <= Self.largestTypicalSize
      ? MixtureShape(members: table.column(0), totals: table.unitTotals) : nil
    sizes = PupilResampling(ContiguousArray(table.unitTotals.lazy.map { Int($0) }))
  }

  /// Room for a draw, used again for the next.
  struct Room {
    fileprivate var sizes: ContiguousArray<Double>
    fileprivate var shares: ContiguousArray<Double>
    fileprivate var truth: ContiguousArray<Double>
    fileprivate var seen: ContiguousArray<Double>

    fileprivate mutating func withBuffers(
      _ body: (_ sizes: Buffer, _ shares: Buffer, _ truth: Buffer, _ seen: Buffer) -> Void
    ) {
      sizes.withUnsafeMutableBufferPointer { sizes in
        shares.withUnsafeMutableBufferPointer { shares in
          truth.withUnsafeMutableBufferPointer { truth in
            seen.withUnsafeMutableBufferPointer { seen in body(sizes, shares, truth, seen) }
          }
        }
      }
    }
  }

  fileprivate typealias Buffer = UnsafeMutableBufferPointer<Double>

  var room: Room {
    let blank = ContiguousArray(repeating: 0.0, count: table.counts.count)
    return Room(
      sizes: ContiguousArray(repeating: 0, count: table.unitCount),
      shares: ContiguousArray(repeating: 0, count: table.groupCount), truth: blank, seen: blank)
  }

  /// A world of a level, and a table of pupils that it gives.
  ///
  /// The pupils seen have the units' sizes, which drawn anew would make twice the noise; the world's own sizes are
  /// what those might have been meant to be.
  func draw(
    _ level: Double, _ room: inout Room, _ draws: inout SeededGenerator
  ) -> (truth: GroupTable, seen: GroupTable) {
    let groups = table.groupCount
    let odds = (1 - max(level, 1e-4)) / max(level, 1e-4)
    let evenness = 0.25 * typicalSize * odds * odds
    sizes.draw(into: &room.sizes, &draws)
    let priors = table.groupTotals.map { $0 / table.total * evenness }
    // A copy is not shared with anyone and so can stay in registers.
    var own = draws
    room.withBuffers { sizes, shares, truth, seen in
      table.counts.withUnsafeBufferPointer { counts in
        for unit in 0..<table.unitCount {
          let first = unit * groups
          if let shape {
            let share = shape.draw(unit, level, &own)
            shares[0] = share
            shares[1] = 1 - share
          } else {
            var sum = 0.0
            for group in 0..<groups {
              let share = variates.gamma(priors[group] + counts[first + group], &own)
              shares[group] = share
              sum += share
            }
            for group in 0..<groups { shares[group] /= sum }
          }
          var left = table.unitTotals[unit]
          var rest = 1.0
          for group in 0..<groups {
            let share = shares[group]
            let count =
              group == groups - 1 ? left : variates.binomial(left, rest > share ? share / rest : 1, &own)
            seen[first + group] = count
            truth[first + group] = share * sizes[unit]
            left -= count
            rest -= share
          }
        }
      }
    }
    draws = own
    return (
      GroupTable(unchecked: room.truth, groups: groups, isWeighted: true),
      GroupTable(unchecked: room.seen, groups: groups, isWeighted: false)
    )
  }
}

extension GroupTable {
  /// The table without units that have no pupils, and without groups that have none.
  var withoutEmpty: GroupTable {
    let groups = (0..<groupCount).filter { groupTotals[$0] > 0 }
    guard groups.count < groupCount || unitTotals.contains(0) else { return self }
    var kept = ContiguousArray<Double>()
    for unit in 0..<unitCount where unitTotals[unit] > 0 {
      for group in groups { kept.append(self[unit, group]) }
    }
    return GroupTable(unchecked: kept, groups: groups.count, isWeighted: isWeighted)
  }
}
