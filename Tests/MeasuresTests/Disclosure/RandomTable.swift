import Measures
import Repeatable

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

  func counts(_ draws: inout SeededGenerator) -> PupilCounts {
    var pieces = Set<PupilCounts.Piece>()
    for zone in 0..<zones {
      pieces.insert(.init(zone: Int32(zone), district: districts == 0 ? -1 : Int32(zone * districts / zones)))
      while draws.unit() < crossing {
        pieces.insert(.init(zone: Int32(zone), district: Int32(draws.below(districts + 1) - 1)))
      }
    }
    if draws.unit() < outside {
      pieces.insert(.init(zone: -1, district: Int32(draws.below(districts + 1) - 1)))
    }
    let ordered = ContiguousArray(pieces.sorted())
    let all = ContiguousArray(
      ordered.map { _ in
        let size = sizes[draws.below(sizes.count)]
        return size == 0 ? 0 : size / 2 + draws.below(size)
      })
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
    return PupilCounts(zones: zones, districts: districts, pieces: ordered, all: all, groups: parts)
  }
}
