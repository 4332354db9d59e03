import DeterministicParallel

/// What is taken to be a random sample, and so is drawn anew in each replicate of a bootstrap.
public enum Resampling: Sendable, Hashable, CaseIterable {
  /// Pupils, with replacement, from all of them: unit sizes and group sizes both vary.
  case pupils
  /// Pupils, with replacement, within each group: group sizes stay (the design of Allen et al. 2015).
  case pupilsWithinGroups
  /// Whole units, with replacement: answers for units that were sampled, not for pupils in fixed units.
  case units
}

/// How many random replicates, and which.
public struct Replication: Sendable, Hashable {
  public let replicates: Int
  /// The same seed gives the same replicates, on any number of threads.
  public let seed: UInt64
  public let workers: Workers

  /// - Precondition: at least one replicate.
  public init(replicates: Int = 500, seed: UInt64 = 1, workers: Workers = .all) {
    precondition(replicates > 0, "at least one replicate is needed")
    self.replicates = replicates
    self.seed = seed
    self.workers = workers
  }

  /// The outcome of `body` for each replicate in order; each has a stream of random numbers of its own.
  func run<Room, Outcome: Sendable>(
    _ purpose: UInt64, room: @Sendable () -> Room,
    _ body: @Sendable (inout Room, _ replicate: Int, inout SeededGenerator) -> Outcome
  ) -> [Outcome] {
    workers.map(replicates, chunk: 4) { range in
      var room = room()
      return range.map { replicate in
        var draws = SeededGenerator(seed: seed, stream: purpose << 48 | UInt64(replicate))
        return body(&room, replicate, &draws)
      }
    }.flatMap { $0 }
  }
}

extension GroupTable {
  /// What `statistics` finds in tables drawn anew from this one.
  ///
  /// - Returns: for each statistic its replicates, or `nil` where it is undefined for this table.
  /// - Throws: `SegregationError` when pupils are to be drawn from a table of weights.
  public func bootstrap(
    _ resampling: Resampling, _ replication: Replication,
    statistics: @Sendable (GroupTable) -> [Double?]
  ) throws(SegregationError) -> [Replicates?] {
    let draw = try redraw(resampling)
    let groups = groupCount
    let blank = ContiguousArray(repeating: 0.0, count: counts.count)
    let weighted = isWeighted
    let outcomes = replication.run(1) {
      blank
    } _: { room, _, draws in
      draw(&room, &draws)
      return statistics(GroupTable(unchecked: room, groups: groups, isWeighted: weighted))
    }
    return gathered(statistics(self), outcomes)
  }

  /// The way to write a new table over an old one.
  private func redraw(
    _ resampling: Resampling
  ) throws(SegregationError) -> @Sendable (inout ContiguousArray<Double>, inout SeededGenerator) -> Void {
    guard resampling == .units || !isWeighted else {
      throw SegregationError(.weighted, hint: "pupils cannot be drawn from weights; resample units")
    }
    if resampling != .units { try checkDrawable() }
    switch resampling {
    case .pupils:
      let pupils = PupilResampling(ContiguousArray(counts.lazy.map { Int($0) }))
      return { pupils.draw(into: &$0, &$1) }
    case .pupilsWithinGroups:
      let groups = groupCount
      let columns = (0..<groups).map { PupilResampling(ContiguousArray(column($0).lazy.map { Int($0) })) }
      return { result, draws in
        for group in 0..<groups { columns[group].draw(into: &result, first: group, stride: groups, &draws) }
      }
    case .units:
      let table = self
      return { result, draws in
        for unit in 0..<table.unitCount {
          let source = draws.below(table.unitCount)
          for group in 0..<table.groupCount { result[unit * table.groupCount + group] = table[source, group] }
        }
      }
    }
  }
}

extension GroupTable {
  /// Throws for a number of pupils so large, and so surely an error in the data, that drawing them would not
  /// end.
  func checkDrawable() throws(SegregationError) {
    guard total <= 0x1p40 else {
      throw SegregationError(.tooLarge, hint: "more than 2 to the 40th pupils cannot be drawn")
    }
  }
}

/// Replicates statistic by statistic, `nil` for one that is undefined in the data themselves.
func gathered(_ observed: [Double?], _ outcomes: [[Double?]]) -> [Replicates?] {
  observed.indices.map { statistic in
    observed[statistic].flatMap { value in
      Replicates(observed: value, replicates: outcomes.map { $0[statistic] })
    }
  }
}
