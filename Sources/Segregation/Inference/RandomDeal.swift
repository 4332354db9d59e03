import DeterministicParallel

/// Deals pupils to units at random, with the sizes of units and of groups as they are.
///
/// Group by group, each unit draws from its free places a binomial number, and single pupils mend the sum.
/// Given their sum, independent binomial numbers are hypergeometric, and so is the result, at a cost by units
/// rather than by pupils. The largest group takes what is left; a group smaller than the number of units
/// is dealt pupil by pupil.
struct RandomDeal: Sendable {
  private struct Turn {
    let group: Int
    let pupils: Int
    /// `nil` for a group that is dealt pupil by pupil.
    let counts: CountDraws?
  }

  private let sizes: ContiguousArray<Int>
  /// Units by size, because draws from one table in a row find it in the nearest cache.
  private let order: ContiguousArray<Int32>
  private let groupCount: Int
  private let turns: [Turn]
  private let last: Int
  private let single: AliasTables

  /// - Precondition: the table holds whole counts and at least one pupil.
  init(_ table: GroupTable) {
    let sizes = ContiguousArray(table.unitTotals.lazy.map { Int($0) })
    self.sizes = sizes
    order = ContiguousArray(sizes.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }.lazy.map(Int32.init))
    groupCount = table.groupCount
    let largest = sizes.max() ?? 0
    let bySize = table.groupTotals.indices
      .sorted { (table.groupTotals[$0], $1) > (table.groupTotals[$1], $0) }
    last = bySize[0]
    var free = Int(table.total)
    turns = bySize.dropFirst().map { group in
      let pupils = Int(table.groupTotals[group])
      defer { free -= pupils }
      guard pupils > table.unitCount else { return Turn(group: group, pupils: pupils, counts: nil) }
      // A little under the mean, because pupils are more quickly added than taken away.
      let share = Double(pupils) / Double(free) * max(0.25, 1 - 3 / Double(pupils).squareRoot())
      return Turn(group: group, pupils: pupils, counts: CountDraws(binomial: share, largest: largest))
    }
    var single = AliasTables()
    single.append(table.unitTotals)
    self.single = single
  }

  /// Writes a deal into `result`, unit by unit; `free` is room to work in, one element for each unit.
  func draw(
    into result: inout ContiguousArray<Double>, free: inout ContiguousArray<Int>,
    _ draws: inout SeededGenerator
  ) {
    for unit in sizes.indices { free[unit] = sizes[unit] }
    for turn in turns {
      var missing = turn.pupils
      if let counts = turn.counts {
        for unit in order.lazy.map(Int.init) {
          let count = counts.draw(free[unit], &draws)
          result[unit * groupCount + turn.group] = Double(count)
          free[unit] -= count
          missing -= count
        }
      } else {
        for unit in free.indices { result[unit * groupCount + turn.group] = 0 }
      }
      while missing != 0 {
        let unit = single.draw(0, &draws)
        let position = unit * groupCount + turn.group
        let place = draws.below(max(1, sizes[unit]))
        if missing > 0, place < free[unit] {
          result[position] += 1
          free[unit] -= 1
          missing -= 1
        } else if missing < 0, place < Int(result[position]) {
          result[position] -= 1
          free[unit] += 1
          missing += 1
        }
      }
    }
    for unit in free.indices { result[unit * groupCount + last] = Double(free[unit]) }
  }
}
