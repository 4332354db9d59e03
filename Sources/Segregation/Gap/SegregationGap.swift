import DeterministicParallel

/// An index over several settings of the same pupils, and what each step from one to the next changes.
///
/// From residential units to zones, what the boundaries do; from zones to nearest schools, what siting does;
/// from there to the schools attended, what choice does. Steps are differences, so they sum to the whole gap
/// for every index; what a step is called, and the order of the settings, is the caller's.
public struct SegregationGap: Sendable, Hashable {
  /// One setting: the index raw, expected under random allocation and corrected, and its replicates.
  public struct Level: Sendable, Hashable {
    public let name: String
    public let unitCount: Int
    /// `nil` where the index is undefined.
    public let index: AgainstRandomness?
    /// `nil` where the index is undefined or no bootstrap was asked for.
    public let replicates: Replicates?
    /// At 95 %, as `[SegregationMeasure].intervals` finds it; `nil` without a bootstrap.
    public let interval: IndexInterval?
  }

  /// From one setting to another.
  public struct Step: Sendable, Hashable {
    public let from: String
    public let to: String
    /// The index of the second less that of the first.
    public let change: Double
    /// The same for what exceeds random allocation, because the two may differ in number and size of units;
    /// `nil` without an exact expectation.
    public let excessChange: Double?
    /// The change in replicates that draw the pupils once for both sides; `nil` without a bootstrap.
    public let replicates: Replicates?
    /// At 95 %; `nil` without a bootstrap, and where the data leave every value of a side possible.
    ///
    /// Of an index that chance raises it is made of the intervals of both sides and the correlation of the two in the
    /// replicates, of any other it is the basic interval of the replicates.
    public let interval: IndexInterval?
  }

  public let measure: SegregationMeasure
  public let levels: [Level]
  /// How many pupils take part, and how many do not because something of theirs is unknown.
  public let pupils: Int
  public let unknown: Int
  /// The index in each setting, replicate by replicate.
  let replicated: [[Double?]]

  /// From each setting to the next; without those where the index is undefined on a side.
  public var steps: [Step] {
    zip(levels.indices, levels.indices.dropFirst()).compactMap { step(from: $0, to: $1) }
  }

  /// From the first setting to the last; `nil` where the index is undefined in one of them.
  public var whole: Step? { levels.isEmpty ? nil : step(from: 0, to: levels.count - 1) }

  /// From any setting to any other, such as from zone to attended school; `nil` where the index is undefined.
  ///
  /// - Precondition: the settings exist.
  public func step(from first: Int, to second: Int) -> Step? {
    guard let start = levels[first].index, let end = levels[second].index else { return nil }
    let excess = start.expected.flatMap { startExpected in
      end.expected.map { (end.value - $0) - (start.value - startExpected) }
    }
    let changes = replicated.map { values -> Double? in
      guard let end = values[second], let start = values[first] else { return nil }
      return end - start
    }
    let replicates = Replicates(observed: end.value - start.value, replicates: changes)
    return Step(
      from: levels[first].name, to: levels[second].name, change: end.value - start.value,
      excessChange: excess, replicates: replicates,
      interval: measure.isRaisedByChance ? combined(first, second) : replicates?.indexInterval)
  }

  private func combined(_ first: Int, _ second: Int) -> IndexInterval? {
    guard let start = levels[first].interval, let end = levels[second].interval else { return nil }
    return end.less(start, correlation: correlation(replicated.map { ($0[first], $0[second]) }))
  }
}

extension SegregationGap {
  /// The gap by each of the measures between settings in which the same pupils were counted.
  ///
  /// - Parameters:
  ///   - settings: by name; each table holds the same pupils by group.
  ///   - unknown: how many pupils are in no table because something of theirs is unknown.
  ///   - replication: for intervals; none when `nil`.
  ///   - replicated: what `PupilSettings.replicated` found of the same pupils and measures; empty without a bootstrap.
  ///   - expecting: whether to find the expected values too.
  /// - Precondition: the groups that the measures compare exist.
  public static func between(
    _ settings: [(name: String, table: GroupTable)], _ measures: [SegregationMeasure], unknown: Int,
    replication: Replication? = nil, replicated: [[[Double?]]] = [], expecting: Bool = true,
    workers: Workers = .all
  ) -> [SegregationGap] {
    // Setting by setting, of the measures that have one.
    var inverted: [[Int: IndexInterval?]] = settings.map { _ in [:] }
    if let replication {
      for (setting, table) in settings.map(\.table).enumerated() {
        let chosen = measures.indices.filter { measures[$0].isInverted(in: table) }
        let wanted = chosen.map { measures[$0] }
        // Pupils can be drawn from these tables, which are counts of them; others have no interval.
        for (measure, interval) in zip(chosen, (try? wanted.inverted(table, replication)) ?? []) {
          inverted[setting].updateValue(interval, forKey: measure)
        }
      }
    }
    let indices = settings.map { measures.indices(of: $0.table, expecting: expecting, workers: workers) }
    let unitCounts = settings.map { $0.table.unitTotals.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }
    let pupils = settings.first.map { Int($0.table.total) } ?? 0
    return measures.indices.map { measure in
      let values = replicated.map { $0[measure] }
      let levels = settings.indices.map { setting in
        let index = indices[setting][measure]
        let replicates =
          values.isEmpty
          ? nil
          : index.flatMap { index in
            Replicates(observed: index.value, replicates: values.map { $0[setting] })
          }
        return SegregationGap.Level(
          name: settings[setting].name, unitCount: unitCounts[setting], index: index,
          replicates: replicates,
          interval: inverted[setting][measure]
            ?? replicates?.indexInterval.within(measures[measure].limits(settings[setting].table)))
      }
      return SegregationGap(
        measure: measures[measure], levels: levels, pupils: pupils, unknown: unknown, replicated: values)
    }
  }
}

extension PupilSettings {
  /// The gap between the settings by each of the measures.
  ///
  /// - Parameter replication: a bootstrap of pupils, each draw taken to all settings and measures; none when
  ///   `nil`.
  /// - Parameter expecting: whether to find the expected values too, which for thousands of small places may
  ///   not be worth its time.
  /// - Precondition: the groups that the measures compare exist.
  public func gaps(
    _ measures: [SegregationMeasure], _ replication: Replication? = Replication(), expecting: Bool = true,
    workers: Workers = .all
  ) -> [SegregationGap] {
    SegregationGap.between(
      settings.indices.map { (settings[$0].name, table($0)) }, measures, unknown: unknown,
      replication: replication, replicated: replication.map { replicated(measures, $0) } ?? [],
      expecting: expecting, workers: workers)
  }

  /// For each replicate, measure and setting the index: a bootstrap of pupils, each draw taken to all settings.
  ///
  /// - Precondition: the groups that the measures compare exist.
  public func replicated(_ measures: [SegregationMeasure], _ replication: Replication) -> [[[Double?]]] {
    guard !settings.isEmpty else {
      return Array(repeating: measures.map { _ in [] }, count: replication.replicates)
    }
    let cells = PupilCells(self)
    let resampling = PupilResampling(cells.counts)
    return replication.run(3) {
      cells.room
    } _: { room, _, draws in
      let found = cells.draw(resampling, &room, &draws).map { measures.values(of: $0) }
      return measures.indices.map { measure in found.map { $0[measure] } }
    }
  }
}

/// The correlation of pairs of numbers, those with one missing left out; 0 where one of the two does not vary.
private func correlation(_ pairs: [(Double?, Double?)]) -> Double {
  let known = pairs.compactMap { first, second in first.flatMap { first in second.map { (first, $0) } } }
  guard known.count > 1 else { return 0 }
  let count = Double(known.count)
  let first = known.reduce(0) { $0 + $1.0 } / count
  let second = known.reduce(0) { $0 + $1.1 } / count
  var (firstSquares, secondSquares, products) = (0.0, 0.0, 0.0)
  for pair in known {
    firstSquares += (pair.0 - first) * (pair.0 - first)
    secondSquares += (pair.1 - second) * (pair.1 - second)
    products += (pair.0 - first) * (pair.1 - second)
  }
  guard firstSquares > 0, secondSquares > 0 else { return 0 }
  return min(max(products / (firstSquares * secondSquares).squareRoot(), -1), 1)
}
