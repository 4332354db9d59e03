import DeterministicParallel
import Measures
import Segregation
import Studies
import Travel

extension CatalogueIndicator {
  public static let dissimilarity = CatalogueIndicator(
    11, "dissimilarity", .segregation, "Dissimilarity",
    definition:
      "Half the sum of the differences between the shares of the group and of the rest in each school, beside its value under random allocation.",
    unit: "index from 0 to 1",
    needs: [[.anyGroup]],
    measures: [
      TwoGroupIndex.dissimilarity, .gorard, .information, .mutualInformation,
    ].flatMap(SchoolSegregation.levels))

  public static let exposure = CatalogueIndicator(
    12, "exposure", .segregation, "Exposure and isolation",
    definition:
      "The share of the group, or of the rest, in the school of the average member of the group; the correlation ratio.",
    unit: "index from 0 to 1",
    needs: [[.anyGroup]],
    measures: [TwoGroupIndex.isolation, .exposure, .correlationRatio]
      .flatMap(SchoolSegregation.levels))

  public static let residentialDifference = CatalogueIndicator(
    13, "residential_difference", .segregation, "Difference between residential and school segregation",
    definition:
      "The index over the schools less that over the areas for the same pupils, raw and in excess of random allocation; the share enrolled less the share resident.",
    unit: "difference of indices; percentage points",
    needs: [[.anyGroup]],
    measures: SchoolSegregation.indices.flatMap(SchoolSegregation.differences)
      + [Composition.shareGap])
}

/// The dimension "school segregation" of the ECASS catalogue, indicators 11, 12 and 13, and the gap between homes
/// and schools taken apart.
public enum SchoolSegregation {
  /// The indices that are reported unless others are asked for, each over several kinds of units.
  public static let indices: [TwoGroupIndex] = [
    .dissimilarity, .gorard, .isolation, .exposure, .correlationRatio, .information, .mutualInformation,
  ]

  /// What an index is over each kind of units.
  static func levels(_ index: TwoGroupIndex) -> [Indicator] {
    Setting.allCases.flatMap { [indicator(index, over: $0), expected(index, over: $0)] }
  }

  /// What an index is more or less over one kind of units than over another.
  static func differences(_ index: TwoGroupIndex) -> [Indicator] {
    [Setting.residential, .zones].flatMap { [gap(index, over: $0), excessGap(index, over: $0)] }
      + Step.allCases.flatMap { [step(index, $0), excessStep(index, $0)] }
      + ChoiceKind.allCases.map { choice(index, of: $0) }
  }

  /// Adds the indices for each group by city, district and catchment area of the home, the steps from homes to
  /// schools, and the kinds of choice behind the last one.
  ///
  /// All settings of a place count the same pupils: those who live there and whose school, catchment area,
  /// residential unit and group are known. Expected values, intervals and kinds of choice come for the city and its
  /// districts; in a single catchment area there are too few pupils and schools for them to say anything.
  ///
  /// - Parameters:
  ///   - nearest: the nearest school of each pupil by the ways by which the study measures, as
  ///     `HomeSchoolDistances.nearestSchool` has it.
  ///   - replication: a bootstrap that draws pupils once for all settings, for confidence intervals at 95 %
  ///     of the indices and of their differences. What chance adds is taken off, so that a raw value of many small
  ///     units may lie above its own.
  /// - Throws: `SegregationError`, which counts of whole pupils cannot cause.
  public static func add(
    to table: inout MeasureTable, study: Study, nearest: SchoolNumbers,
    levels: [Level] = Level.allCases,
    indices: [TwoGroupIndex] = indices, replication: (replicates: Int, seed: UInt64)? = nil,
    workers: Workers = .all
  ) throws {
    try add(
      to: &table, study, PupilStrata(homes: study, study.groupProfiles(workers), workers: workers),
      nearest: nearest, levels: levels, indices: indices, replication: replication, workers: workers)
  }

  /// - Parameter homes: the pupils of the study by home.
  static func add(
    to table: inout MeasureTable, _ study: Study, _ homes: PupilStrata, nearest: SchoolNumbers,
    levels: [Level] = Level.allCases, indices: [TwoGroupIndex] = indices,
    replication: (replicates: Int, seed: UInt64)? = nil, workers: Workers
  ) throws {
    let settings = Setting.allCases.filter { $0 != .residential || study.file.residential != nil }
    let settled = SettledPupils(study, homes, settings, nearest: nearest, workers: workers)
    // A bootstrap draws pupils one by one, out of the study's own columns.
    let drawn = replication.map { _ in
      (PlaceSettings(study, settings, nearest: nearest), Places.levels(of: study, workers: workers))
    }
    let measures = indices.map { SegregationMeasure.group(0, versus: .rest, $0) }
    let wanted = homes.levels.filter { levels.contains($0.level) }
    let districtLevel = wanted.first { $0.level == .district }
    let districts = districtLevel.map { settled.places(of: $0, workers: workers) }
    for level in wanted {
      let places = RowsByUnit(units: level.unitOfPlace, count: level.unitCount)
      guard level.level != .zone else {
        addPlain(to: &table, study, settled, places, indices, settings, workers: workers)
        continue
      }
      let columns = indices.map { IndexColumns($0, settings, kinds: ChoiceKinds.all(of: study)).all }
      // Either many places side by side, or one whose groups and bootstrap take all cores.
      let isAlone = places.count == 1
      let (outer, inner) = isAlone ? (Workers(count: 1), workers) : (workers, Workers(count: 1))
      let replication = replication.map { asked in
        Replication(replicates: asked.replicates, seed: asked.seed, workers: inner)
      }
      let counted =
        if level.level == .city, let districtLevel, let districts {
          [settled.city(districts, of: districtLevel, workers: workers)]
        } else {
          level.level == .district ? districts ?? [] : settled.places(of: level, workers: workers)
        }
      // For each place and group the cells of all indices.
      let found = try outer.map(places.count, chunk: 1) { units throws in
        var slots = drawn?.0
        return try units.map { unit in
          let counts = PlaceCounts(settled, counted[unit])
          let rows = drawn?.1.first { $0.level == level.level }?.residents.rows(of: unit)
          let pupils = rows.flatMap { slots?.known(of: $0) }
          return try inner.map(study.groups.count, chunk: 1) { range throws in
            let group = range.lowerBound
            let replicated = try replication.flatMap { replication in
              try pupils?.settings(study.groups[group]).replicated(measures, replication)
            }
            let found = counts.found(of: group, measures, replication, replicated ?? [], workers: inner)
            return zip(columns, found).flatMap { columns, found in columns.map { $0.cell(found) } }
          }
        }
      }.flatMap { $0 }
      guard !found.isEmpty else { continue }
      let indicators = columns.joined().map(\.indicator)
      table.add(study.groups.count * indicators.count, year: study.year, workers: workers) { position in
        let (group, column) = (position / indicators.count, position % indicators.count)
        return [
          CellBlock(
            indicators[column], level.level, study.groups[group].name, found.map { $0[group][column] })
        ]
      }
    }
  }

  /// The pupils of one place counted in all settings, for all groups.
  private struct PlaceCounts: Sendable {
    let settings: [(name: String, counts: UnitCounts)]
    /// By sector and by area.
    let choices: [(kinds: [ChoiceKind], counts: ChoiceCounts)]
    let pupilCount: Int

    init(_ pupils: SettledPupils, _ place: SettledPlace) {
      settings = Array(zip(pupils.settings.map(\.rawValue), place.settings))
      choices = place.choiceCounts
      pupilCount = place.settings.first?.total ?? 0
    }

    /// What the place says of a group, measure by measure. Group 0 are the members, group 1 the rest.
    func found(
      of group: Int, _ measures: [SegregationMeasure], _ replication: Replication?,
      _ replicated: [[[Double?]]], workers: Workers
    ) -> [Found] {
      let tables = settings.map { ($0.name, $0.counts.table(of: group)) }
      let known = tables.first.map { Int($0.1.total) } ?? 0
      let gaps = SegregationGap.between(
        tables, measures, unknown: pupilCount - known, replication: replication, replicated: replicated,
        workers: workers)
      let splits = choices.map { ($0.kinds, $0.counts.splits(of: group, measures)) }
      return gaps.enumerated().map { position, gap in
        var contributions: [ChoiceKind: Double] = [:]
        for (kinds, splits) in splits {
          for (kind, split) in zip(kinds, splits[position]?.kinds ?? []) {
            contributions[kind] = split.contribution
          }
        }
        return Found(gap: gap, splits: contributions)
      }
    }
  }
}
