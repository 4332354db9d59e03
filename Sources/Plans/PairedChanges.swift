import DeterministicParallel
import Indicators
import Measures
import Segregation
import Studies
import Travel

/// Intervals of changes between two plans, from the same pupils on both sides.
///
/// Indices over the catchment areas: a bootstrap draws pupils once for both plans (`PupilSettings`). Where the schools
/// attended, the nearest ones and the residential units are the same, what the gap and its steps change is the change over
/// the areas, with its sign. The mean walk to the school of the area: each pupil's own difference, of those who have one
/// on both sides, by the usual interval of a mean. Both are for the city and its districts.
struct PairedChanges {
  struct Key: Hashable {
    let indicator: Indicator
    let level: Level
    let unit: Int
    let group: String
  }

  /// The change itself beside its interval, as the pupils known on both sides have it.
  private(set) var cells: [Key: Cell] = [:]
  private let before: Study
  private let after: Study
  private var places: [(level: Level, unit: Int, pupils: ContiguousArray<Int32>)] = []

  init(_ before: Study, _ after: Study) {
    (self.before, self.after) = (before, after)
    let count = before.pupils.count
    places = [(.city, 0, ContiguousArray(0..<Int32(count)))]
    guard let districts = before.districts, after.districts?.ids == districts.ids,
      before.pupils.district == after.pupils.district
    else { return }
    var rows = [ContiguousArray<Int32>](repeating: [], count: districts.count)
    for (pupil, district) in before.pupils.district.enumerated() where district >= 0 {
      rows[Int(district)].append(Int32(pupil))
    }
    places += rows.enumerated().map { (.district, $0.offset, $0.element) }
  }

  /// Adds the mean walk to the school of the area, for all, each group and its rest.
  mutating func addWalks(
    _ first: HomeSchoolDistances, _ second: HomeSchoolDistances, workers: Workers
  ) {
    var selections: [(name: String, membership: ContiguousArray<Int8>?, wanted: Int8)] = [("all", nil, 1)]
    for group in before.groups {
      selections.append((group.name, group.membership, 1))
      selections.append((group.restName, group.membership, 0))
    }
    let wanted = places.indices.flatMap { place in selections.indices.map { (place, $0) } }
    let found = workers.map(wanted.count, chunk: 1) { [places, selections] range in
      let (place, selection) = wanted[range.lowerBound]
      let (_, membership, member) = selections[selection]
      var sums = RatioSums()
      for pupil in places[place].pupils.lazy.map(Int.init)
      where membership.map({ $0[pupil] == member }) ?? true {
        let change = second.assigned[pupil] - first.assigned[pupil]
        if !change.isNaN { sums.add(change) }
      }
      return sums.cell
    }
    for ((place, selection), cell) in zip(wanted, found) {
      let (level, unit, name) = (places[place].level, places[place].unit, selections[selection].name)
      cells[Key(indicator: Mobility.assignedMean, level: level, unit: unit, group: name)] = cell
    }
  }

  /// Adds a change for the city that was found elsewhere, with its interval.
  mutating func add(_ change: Cell, of indicator: Indicator, group: String) {
    cells[Key(indicator: indicator, level: .city, unit: 0, group: group)] = change
  }

  /// Adds the indices over the areas, and what they change of the gaps.
  ///
  /// - Throws: `SegregationError`, which whole pupils cannot cause.
  mutating func addIndices(_ replication: Replication) throws {
    let (one, other) = (before.pupils, after.pupils)
    let known = one.zone.indices.map { pupil in
      one.zone[pupil] >= 0 && other.zone[pupil] >= 0 && one.school[pupil] >= 0 && other.school[pupil] >= 0
        && one.residential[pupil] >= 0 && other.residential[pupil] >= 0 && one.nearestSchool[pupil] >= 0
        && other.nearestSchool[pupil] >= 0
    }
    let isSchoolTheSame = one.school == other.school
    let isNearestTheSame = one.nearestSchool == other.nearestSchool
    let hasUnits = before.file.residential != nil && one.residential == other.residential
    let indices = SchoolSegregation.indices
    let measures = indices.map { SegregationMeasure.group(0, versus: .rest, $0) }
    for (level, unit, all) in places {
      let pupils = ContiguousArray(all.filter { known[Int($0)] })
      let nobodyMoves = pupils.allSatisfy { pupil in
        before.zones.ids[Int(one.zone[Int(pupil)])] == after.zones.ids[Int(other.zone[Int(pupil)])]
      }
      for group in before.groups {
        let settings = try PupilSettings(
          [
            Setting("before", units: pupils.column(one.zone.codes), unitCount: before.zones.count),
            Setting("after", units: pupils.column(other.zone.codes), unitCount: after.zones.count),
          ],
          groups: ContiguousArray(
            pupils.lazy.map { pupil in
              let member = Int32(group.membership[Int(pupil)])
              return member < 0 ? -1 : 1 - member
            }), groupCount: 2)
        let gaps = settings.gaps(measures, replication, expecting: false, workers: replication.workers)
        for (index, gap) in zip(indices, gaps) {
          guard let step = gap.whole, let interval = step.interval else { continue }
          func add(_ indicator: Indicator, sign: Double) {
            // Where nobody moves nothing can have changed, which is no matter of chance.
            let ends = nobodyMoves ? [0, 0] : [sign * interval.low, sign * interval.high]
            cells[Key(indicator: indicator, level: level, unit: unit, group: group.name)] = Cell(
              sign * step.change, count: gap.pupils,
              interval: min(ends[0], ends[1])...max(ends[0], ends[1]),
              estimate: nobodyMoves ? 0 : interval.estimate.map { sign * $0 })
          }
          add(SchoolSegregation.indicator(index, over: .zones), sign: 1)
          if isSchoolTheSame { add(SchoolSegregation.gap(index, over: .zones), sign: -1) }
          if isNearestTheSame { add(SchoolSegregation.step(index, .siting), sign: -1) }
          if hasUnits { add(SchoolSegregation.step(index, .boundaries), sign: 1) }
        }
      }
    }
  }
}

extension ContiguousArray<Int32> {
  /// What a column has for these rows.
  fileprivate func column(_ values: ContiguousArray<Int32>) -> ContiguousArray<Int32> {
    ContiguousArray(lazy.map { values[Int($0)] })
  }
}
