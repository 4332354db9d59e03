import DeterministicParallel

/// Intervals of indices that chance raises, by inverting the test "the index of the world is θ" (Carpenter 1999; Davison
/// and Hinkley 1997, chapter 5).
///
/// Worlds of all levels of a family show how the index as seen depends on the true one. The interval holds the true
/// values under which an index like that of the data would be no surprise; the estimate is the one whose median is the
/// index of the data. The interval begins at 0 exactly when dealing the pupils at random gives an index as high with a
/// chance of more than 2.5 %. Where no world would be a surprise it holds all that the index can be, without an estimate.
struct TestInversion: Sendable {
  /// Lists of indices that chance raises, each tried in worlds of the levels that its own indices call for; what does not
  /// depend on those the lists share.
  let lists: [[SegregationMeasure]]
  /// Without empty units and groups.
  let table: GroupTable
  let replication: Replication

  /// Fewer draws than these fix no curve; with so many units, more of them are not worth their time.
  private static let fewestDraws = 100
  private static let mostUnitsDrawn = 2_000_000
  private static let fewestDeals = 200
  /// Values no farther apart are the same.
  private static let rounding = 1e-9

  /// List by list the intervals; `nil` for an index that is undefined.
  func intervals() throws(SegregationError) -> [[IndexInterval?]] {
    if let exact = TwoUnitIntervals(table) { return lists.map { $0.map(exact.interval) } }
    let all = Array(lists.joined())
    let observed = inLists(all.values(of: table))
    guard observed.joined().contains(where: { $0 != nil }) else { return lists.map { $0.map { _ in nil } } }
    let worlds = UnitWorlds(table)
    let draws = max(min(replication.replicates, Self.mostUnitsDrawn / table.unitCount), Self.fewestDraws)
    let firstLevels = (0..<draws / 5).map { (Double($0) + 0.5) / Double(draws / 5) }
    let first = drawn(worlds, all, firstLevels, purpose: 4).map(inLists)
    let ranges = lists.indices.map { list in levels(firstLevels, first.map { $0[list] }, observed[list]) }
    let deals =
      ranges.contains { $0.lowerBound == 0 } && table.total > 0
      ? inLists(
        try table.permutations(
          Replication(
            replicates: max(draws, Self.fewestDeals), seed: replication.seed, workers: replication.workers)
        ) { all.values(of: $0) }) : nil
    return lists.indices.map { list in
      let range = ranges[list]
      let kept =
        zip(firstLevels, first).filter { range.contains($0.0) }.map { $0.1[list] }
        + drawn(worlds, lists[list], secondLevels(range, draws - draws / 5), purpose: 5)
      return lists[list].indices.map { measure in
        observed[list][measure].flatMap { value in
          interval(
            value, within: lists[list][measure].limits(table), kept.compactMap { $0[measure] },
            coversAll: range == 0...1,
            dealt: range.lowerBound == 0 ? deals?[list][measure] : nil)
        }
      }
    }
  }

  /// What was found measure by measure, list by list.
  private func inLists<Found>(_ found: [Found]) -> [[Found]] {
    var rest = found[...]
    return lists.map { list in
      defer { rest.removeFirst(list.count) }
      return Array(rest.prefix(list.count))
    }
  }

  private func secondLevels(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
    var levels = (0..<count).map { number in
      range.lowerBound + (range.upperBound - range.lowerBound) * (Double(number) + 0.5) / Double(count)
    }
    // The ends are looked at themselves: chance alone, and all that is seen.
    if range.lowerBound == 0 { for number in 0..<10 { levels[number] = 0 } }
    if range.upperBound == 1 { levels[levels.count - 1] = 1 }
    return levels
  }

  private typealias World = (truth: Double, seen: Double)

  /// World by world and measure by measure the index of the world and as seen; `nil` where one is undefined.
  private func drawn(
    _ worlds: UnitWorlds, _ measures: [SegregationMeasure], _ levels: [Double], purpose: UInt64
  ) -> [[World?]] {
    Replication(replicates: levels.count, seed: replication.seed, workers: replication.workers).run(purpose) {
      worlds.room
    } _: { room, number, draws in
      let world = worlds.draw(levels[number], &room, &draws)
      return zip(measures.values(of: world.truth), measures.values(of: world.seen)).map { truth, seen in
        truth.flatMap { truth in seen.map { (truth, $0) } }
      }
    }
  }

  /// The levels at which one of the indices of the data would be no great surprise.
  private func levels(_ levels: [Double], _ worlds: [[World?]], _ observed: [Double?]) -> ClosedRange<Double>
  {
    var (low, high) = (1.0, 0.0)
    for (measure, value) in observed.enumerated() {
      guard let value else { continue }
      let points = zip(levels, worlds).compactMap { level, world in
        world[measure].map { (x: level, y: $0.seen, weight: 1.0) }
      }
      guard !points.isEmpty else { continue }
      let curve = fitPolynomial(points, degree: 4)
      let distances = points.map { abs(polynomial(curve, at: $0.x) - value) }
      let residuals = points.map { $0.y - polynomial(curve, at: $0.x) }
      let center = residuals.reduce(0, +) / Double(residuals.count)
      let spread =
        (residuals.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(residuals.count)).squareRoot()
      let nearest = distances.min() ?? 0
      for (point, distance) in zip(points, distances)
      where distance <= max(3.5 * spread, nearest) + Self.rounding {
        low = min(low, point.x)
        high = max(high, point.x)
      }
    }
    return (low < 0.12 ? 0 : min(low, high))...min(1, max(low, high) + 0.03)
  }

  /// - Parameters:
  ///   - limits: the least and the most that the index can be.
  ///   - coversAll: whether the worlds are of all levels, so that an interval over all of them leaves everything open.
  ///   - dealt: the index when pupils are dealt at random; nil where that is out of the question.
  private func interval(
    _ value: Double, within limits: ClosedRange<Double>, _ worlds: [World], coversAll: Bool,
    dealt: Replicates?
  ) -> IndexInterval? {
    guard let curve = WorldCurve(worlds) else { return nil }
    let start = max(curve.least, 0)
    let steps = 399
    let truths = (0...steps).map { start + (max(curve.most, start) - start) * Double($0) / Double(steps) }
    let seen = truths.map(curve.seen)
    let lowest = seen.firstIndex { value <= $0.high + Self.rounding } ?? steps
    let highest = seen.lastIndex { value >= $0.low - Self.rounding } ?? 0
    if coversAll, lowest == 0, highest == steps {
      // Where all worlds have one value, as of a single unit, that one is certain; else everything is possible.
      guard curve.most - curve.least > Self.rounding else {
        return IndexInterval(estimate: value, low: value, high: value)
      }
      return IndexInterval(estimate: nil, low: limits.lowerBound, high: limits.upperBound)
    }
    var low = truths[lowest]
    var high = truths[max(lowest, highest)]
    var estimate =
      value > seen[0].middle
      ? truths[seen.indices.min { abs(seen[$0].middle - value) < abs(seen[$1].middle - value) } ?? 0]
      : truths[0]
    if let dealt {
      if dealt.pValueAbove > 0.025 { low = 0 }
      if value <= dealt.quantile(0.5) { estimate = 0 }
    }
    high = max(low, high)
    estimate = min(max(estimate, low), high)
    return IndexInterval(estimate: estimate, low: low, high: high)
  }
}
