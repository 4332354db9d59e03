import Repeatable

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
    return Step(
      from: levels[first].name, to: levels[second].name, change: end.value - start.value,
      excessChange: excess,
      replicates: Replicates(observed: end.value - start.value, replicates: changes))
  }
}

extension SegregationGap {
  /// The gap by each of the measures between settings in which the same pupils were counted.
  ///
  /// - Parameters:
  ///   - settings: by name; each table holds the same pupils by group.
  ///   - unknown: how many pupils are in no table because something of theirs is unknown.
  ///   - replicated: what `PupilSettings.replicated` found of the same pupils and measures; empty without a bootstrap.
  ///   - expecting: whether to find the expected values too.
  /// - Precondition: the groups that the measures compare exist.
  public static func between(
    _ settings: [(name: String, table: GroupTable)], _ measures: [SegregationMeasure], unknown: Int,
    replicated: [[[Double?]]] = [], expecting: Bool = true, workers: Workers = .all
  ) -> [SegregationGap] {
    let indices = settings.map { measures.indices(of: $0.table, expecting: expecting, workers: workers) }
    let unitCounts = settings.map { $0.table.unitTotals.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }
    let pupils = settings.first.map { Int($0.table.total) } ?? 0
    return measures.indices.map { measure in
      let values = replicated.map { $0[measure] }
      let levels = settings.indices.map { setting in
        let index = indices[setting][measure]
        return SegregationGap.Level(
          name: settings[setting].name, unitCount: unitCounts[setting], index: index,
          replicates: values.isEmpty
            ? nil
            : index.flatMap { index in
              Replicates(observed: index.value, replicates: values.map { $0[setting] })
            })
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
      replicated: replication.map { replicated(measures, $0) } ?? [], expecting: expecting, workers: workers)
  }

  /// For each replicate, measure and setting the index: a bootstrap of pupils, each draw taken to all settings.
  ///
  /// - Precondition: the groups that the measures compare exist.
  public func replicated(_ measures: [SegregationMeasure], _ replication: Replication) -> [[[Double?]]] {
    let cells = PupilCells(self)
    let resampling = PupilResampling(cells.counts)
    let blank = ContiguousArray(repeating: 0.0, count: cells.counts.count)
    let sizes = settings.map(\.unitCount)
    let groupCount = groupCount
    return replication.run(3) {
      blank
    } _: { room, draws in
      resampling.draw(into: &room, &draws)
      let tables = sizes.indices.map {
        cells.table($0, unitCount: sizes[$0], groupCount: groupCount, counts: room)
      }
      return measures.map { measure in tables.map { measure.value(of: $0) } }
    }
  }
}
