import Measures
import Repeatable
import Segregation
import Studies

/// The dimension "school segregation" of the ECASS catalogue, indicators 11, 12 and 13, and the gap between homes
/// and schools taken apart.
public enum SchoolSegregation {
  /// The indices that are reported unless others are asked for, each over several kinds of units.
  public static let indices: [TwoGroupIndex] = [
    .dissimilarity, .gorard, .isolation, .exposure, .correlationRatio, .information, .mutualInformation,
  ]

  /// Adds the indices for each group by city, district and catchment area of the home, the steps from homes to
  /// schools, and the kinds of choice behind the last one.
  ///
  /// All settings of a place count the same pupils: those who live there and whose school, catchment area,
  /// residential unit and group are known. Expected values, intervals and kinds of choice come for the city and its
  /// districts; in a single catchment area there are too few pupils and schools for them to say anything.
  ///
  /// - Parameter replication: a bootstrap that draws pupils once for all settings, for confidence intervals at 95 %
  ///   of the indices and of their differences. They have its bias taken off, so that a raw value of many small
  ///   units may lie outside its own.
  /// - Throws: `SegregationError`, which counts of whole pupils cannot cause.
  public static func add(
    to table: inout MeasureTable, study: Study, levels: [Level] = Level.allCases,
    indices: [TwoGroupIndex] = indices, replication: (replicates: Int, seed: UInt64)? = nil,
    workers: Workers = .all
  ) throws {
    let settings = Setting.allCases.filter { $0 != .residential || study.file.residential != nil }
    let rows = indices.map { IndexRows($0, settings) }
    let placeSettings = PlaceSettings(study, settings)
    for places in Places.levels(of: study) where levels.contains(places.level) {
      let isDetailed = places.level != .zone
      // Either many places side by side, or one whose bootstrap takes all cores.
      let isAlone = places.residents.count == 1
      let (outer, inner) = isAlone ? (Workers(count: 1), workers) : (workers, Workers(count: 1))
      let replication = replication.flatMap { asked in
        isDetailed ? Replication(replicates: asked.replicates, seed: asked.seed, workers: inner) : nil
      }
      let gaps = try outer.map(places.residents.count, chunk: isDetailed ? 1 : 16) { units throws in
        var slots = placeSettings
        return try units.map { unit in
          let place = slots.known(of: places.residents.pupils(of: unit))
          let choices =
            isDetailed
            ? [ChoiceKinds(sectorsOf: place.rows, study), ChoiceKinds(areasOf: place.rows, study)] : []
          return try inner.map(study.groups.count, chunk: 1) { group throws in
            // Group 0 are the members, group 1 the rest; who is not known to be either takes no part.
            let membership = study.groups[group.lowerBound].membership
            let pupils = try PupilSettings(
              place.settings,
              groups: ContiguousArray(
                place.rows.lazy.map { row in
                  let member = Int32(membership[Int(row)])
                  return member < 0 ? -1 : 1 - member
                }), groupCount: 2)
            return try PlaceGap(
              pupils, choices, indices, replication, isDetailed: isDetailed, workers: inner)
          }
        }
      }.flatMap { $0 }
      for (position, group) in study.groups.enumerated() {
        let ofGroup = gaps.map { $0[position] }
        for index in indices.indices {
          rows[index].add(ofGroup, index, to: &table, level: places.level, group: group.name)
        }
      }
    }
  }

  /// What one place says of one group, index by index.
  fileprivate struct PlaceGap: Sendable {
    let gaps: [SegregationGap]
    let kinds: [(kind: ChoiceKind, splits: [Double?])]
    let isDetailed: Bool

    init(
      _ pupils: PupilSettings, _ choices: [ChoiceKinds], _ indices: [TwoGroupIndex],
      _ replication: Replication?, isDetailed: Bool, workers: Workers
    ) throws(SegregationError) {
      let measures = indices.map { SegregationMeasure.group(0, versus: .rest, $0) }
      self.isDetailed = isDetailed
      gaps = pupils.gaps(measures, replication, expecting: isDetailed, workers: workers)
      var kinds: [(ChoiceKind, [Double?])] = []
      for choices in choices {
        let (nearest, attended) = (pupils.settings.count - 2, pupils.settings.count - 1)
        let splits = try pupils.choiceSplits(
          measures, assigned: nearest, attended: attended, kinds: choices.codes,
          kindCount: choices.kinds.count)
        for (position, kind) in choices.kinds.enumerated() {
          kinds.append((kind, splits.map { $0?.kinds[position].contribution }))
        }
      }
      self.kinds = kinds
    }
  }

  /// The indicators of one index, their names made once for all places.
  private struct IndexRows {
    private let levels: [(index: Indicator, expected: Indicator)]
    /// From the setting at a position to the schools attended.
    private let gaps: [(from: Int, change: Indicator, excess: Indicator)]
    /// From the setting at a position to the next.
    private let steps: [(from: Int, change: Indicator, excess: Indicator)]
    private let choices: [ChoiceKind: Indicator]

    init(_ index: TwoGroupIndex, _ settings: [Setting]) {
      levels = settings.map { (indicator(index, over: $0), expected(index, over: $0)) }
      gaps = settings.enumerated().filter { $0.element == .zones || $0.element == .residential }
        .map { ($0.offset, gap(index, over: $0.element), excessGap(index, over: $0.element)) }
      steps = settings.indices.dropLast().compactMap { position in
        Step.allCases.first { $0.from == settings[position] }
          .map { (position, step(index, $0), excessStep(index, $0)) }
      }
      choices = Dictionary(uniqueKeysWithValues: ChoiceKind.allCases.map { ($0, choice(index, of: $0)) })
    }

    /// Adds the index at a position for all places of a level.
    func add(
      _ places: [PlaceGap], _ position: Int, to table: inout MeasureTable, level: Level, group: String
    ) {
      guard let first = places.first else { return }
      func add(_ indicator: Indicator, _ value: (SegregationGap) -> (Double?, ClosedRange<Double>?)) {
        table.add(
          indicator, level: level, group: group,
          places.map { place in
            let found = place.gaps[position]
            let (value, interval) = value(found)
            return Cell(value, count: found.pupils, interval: interval)
          })
      }
      for (setting, names) in levels.enumerated() {
        add(names.index) { ($0.levels[setting].index?.value, $0.levels[setting].replicates?.interval()) }
        if first.isDetailed { add(names.expected) { ($0.levels[setting].index?.expected, nil) } }
      }
      let changes = gaps.map { ($0, levels.count - 1) } + steps.map { ($0, $0.from + 1) }
      for (names, target) in changes {
        add(names.change) { found in
          let step = found.step(from: names.from, to: target)
          return (step?.change, step?.replicates?.interval())
        }
        if first.isDetailed {
          add(names.excess) { ($0.step(from: names.from, to: target)?.excessChange, nil) }
        }
      }
      for (kindPosition, kind) in first.kinds.enumerated() {
        guard let indicator = choices[kind.kind] else { continue }
        table.add(
          indicator, level: level, group: group,
          places.map { Cell($0.kinds[kindPosition].splits[position], count: $0.gaps[position].pupils) })
      }
    }
  }
}
