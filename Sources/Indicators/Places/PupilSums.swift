import Measures
import Repeatable
import Studies

/// Sums of two columns over the pupils of a study, by place and group, from which means and rates are added to a
/// table. Pupils of whom one of the two is not known count nowhere.
struct PupilSums: Sendable {
  private let sums: [(selections: [(name: String, row: Int)], levels: [(level: Level, units: [RatioSums])])]

  /// - Parameter denominator: nil for a mean of the values.
  init(
    _ study: Study, by place: PupilPlace, _ values: ContiguousArray<Double>,
    by denominator: ContiguousArray<Double>? = nil, workers: Workers
  ) {
    let groups = study.groups
    let found = workers.map(groups.count + 1, chunk: 1) { range in
      let group = range.lowerBound == 0 ? nil : groups[range.lowerBound - 1].membership
      return PupilSums.levels(study, place, group) { pupil, sums in
        let value = values[pupil]
        let other = denominator?[pupil] ?? 1
        if !value.isNaN, !other.isNaN { sums.add(value, by: other) }
      }
    }
    sums = found.enumerated().map { position, levels in
      guard position > 0 else { return ([("all", 0)], levels) }
      return ([(groups[position - 1].name, 2), (groups[position - 1].restName, 1)], levels)
    }
  }

  func add(_ indicator: Indicator, to table: inout MeasureTable) {
    for (selections, levels) in sums {
      for (name, row) in selections {
        for (level, units) in levels {
          table.add(
            indicator, level: level, group: name,
            stride(from: row, to: units.count, by: 3).map { units[$0].cell })
        }
      }
    }
  }

  /// Three sums for each unit: of unknown membership (or all), rest and members.
  private static func levels(
    _ study: Study, _ place: PupilPlace, _ group: ContiguousArray<Int8>?,
    _ add: (Int, inout RatioSums) -> Void
  ) -> [(level: Level, units: [RatioSums])] {
    let pupils = study.pupils
    func summed(_ units: ContiguousArray<Int32>, _ count: Int) -> [RatioSums] {
      var sums = Array(repeating: RatioSums(), count: 3 * count)
      for (pupil, unit) in units.enumerated() where unit >= 0 {
        add(pupil, &sums[3 * Int(unit) + (group.map { Int($0[pupil]) + 1 } ?? 0)])
      }
      return sums
    }
    func joined(_ finer: [RatioSums], _ count: Int, _ unitOf: (Int) -> Int32) -> [RatioSums] {
      var sums = Array(repeating: RatioSums(), count: 3 * count)
      for (position, part) in finer.enumerated() where unitOf(position / 3) >= 0 {
        sums[3 * Int(unitOf(position / 3)) + position % 3].add(part)
      }
      return sums
    }
    switch place {
    case .resident:
      let zones = summed(pupils.zone, study.zones.count)
      let districts = study.districts.map { (Level.district, summed(study.residentDistricts, $0.count)) }
      return [(.city, joined(zones, 1) { _ in 0 })] + (districts.map { [$0] } ?? []) + [(.zone, zones)]
    case .enrolled:
      let schools = summed(pupils.school, study.schools.count)
      let districts = study.districts.map {
        (Level.district, joined(schools, $0.count) { study.schools.district[$0] })
      }
      return [(.city, joined(schools, 1) { _ in 0 })] + (districts.map { [$0] } ?? [])
        + [(.zone, joined(schools, study.zones.count) { study.schools.zone[$0] }), (.school, schools)]
    }
  }
}
