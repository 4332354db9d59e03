import DeterministicParallel
import Disclosure

/// A made-up small city with many small counts.
struct RandomTable {
  var zones = 8
  var districts = 2
  var groups = 2
  /// The chance that a zone reaches into another district.
  var crossing = 0.0
  /// The chance that pupils live outside all zones or districts.
  var outside = 0.0
  var sizes = [0, 2, 4, 7, 20, 40, 90]
  var shares = [0.0, 0.05, 0.2, 0.5, 1.0]
  /// The values of which each group is made, where one column makes them all; the last value is in none of them.
  var ofColumn: [Set<Int>] = []
  var values = 4

  func counts(_ draws: inout SeededGenerator) -> PupilCounts {
    var overlayCells = Set<PupilCounts.OverlayCell>()
    for zone in 0..<zones {
      overlayCells.insert(
        .init(zone: Int32(zone), district: districts == 0 ? -1 : Int32(zone * districts / zones)))
      while draws.unit() < crossing {
        overlayCells.insert(.init(zone: Int32(zone), district: Int32(draws.below(districts + 1) - 1)))
      }
    }
    if draws.unit() < outside {
      overlayCells.insert(.init(zone: -1, district: Int32(draws.below(districts + 1) - 1)))
    }
    let ordered = ContiguousArray(overlayCells.sorted())
    let all = ContiguousArray(
      ordered.map { _ in
        let size = sizes[draws.below(sizes.count)]
        return size == 0 ? 0 : size / 2 + draws.below(size)
      })
    guard ofColumn.isEmpty else { return counts(of: ordered, all, &draws) }
    let parts = (0..<groups).map { _ in
      let share = shares[draws.below(shares.count)]
      let missing = [0.0, 0.02, 0.3][draws.below(3)]
      var group = PupilCounts.Group(members: [], rest: [])
      for count in all {
        let unknown = (0..<count).count { _ in draws.unit() < missing }
        let members = (0..<(count - unknown)).count { _ in draws.unit() < share }
        group.members.append(members)
        group.rest.append(count - unknown - members)
      }
      return group
    }
    return PupilCounts(zones: zones, districts: districts, overlayCells: ordered, all: all, groups: parts)
  }

  /// Pupils with one value each, or none that is known.
  private func counts(
    of overlayCells: ContiguousArray<PupilCounts.OverlayCell>, _ all: ContiguousArray<Int>,
    _ draws: inout SeededGenerator
  ) -> PupilCounts {
    let weights = (0..<values).map { _ in shares[draws.below(shares.count)] + 0.01 }
    let missing = [0.0, 0.02, 0.3][draws.below(3)]
    var (zone, district, memberships) = (
      ContiguousArray<Int32>(), ContiguousArray<Int32>(), ofColumn.map { _ in ContiguousArray<Int8>() }
    )
    for (overlayCell, count) in zip(overlayCells, all) {
      for _ in 0..<count {
        zone.append(overlayCell.zone)
        district.append(overlayCell.district)
        var value = -1
        if draws.unit() >= missing {
          var left = draws.unit() * weights.reduce(0, +)
          value =
            weights.firstIndex { weight in
              left -= weight
              return left < 0
            } ?? 0
        }
        for (group, members) in ofColumn.enumerated() {
          memberships[group].append(value < 0 ? -1 : members.contains(value) ? 1 : 0)
        }
      }
    }
    return PupilCounts(
      zone: zone, zones: zones, district: district, districts: districts, memberships: memberships,
      columns: ofColumn.map { _ in 0 })
  }
}
