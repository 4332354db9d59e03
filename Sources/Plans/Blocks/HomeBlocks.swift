import DeterministicParallel
import Geography
import Layers
import Studies

/// Blocks grown from the homes: the homes of each area are halved until few enough are together, and the land goes to the
/// nearest middle of such homes.
struct HomeBlocks {
  private(set) var ids: [String] = []
  private(set) var geometries = Geometries()

  /// - Parameter pupils: how many live in a block at most, unless more share one place.
  /// - Throws: `FileError` when GEOS cannot make the cells of an area.
  init(_ study: Study, pupils most: Int, _ workers: Workers) throws(FileError) {
    let zones = study.zones.geometries.repaired().geometries
    var homes = [[Coordinate: Int]](repeating: [:], count: zones.count)
    for (pupil, zone) in study.pupils.zone.enumerated() where zone >= 0 {
      homes[Int(zone)][Coordinate(x: study.pupils.x[pupil], y: study.pupils.y[pupil]), default: 0] += 1
    }
    let cells = workers.map(zones.count, chunk: 1) { [homes] range -> [[[[Coordinate]]]]? in
      let zone = range.lowerBound
      guard zones.kinds[zone].isPolygonal else { return [] }
      let own = homes[zone].sorted { ($0.key.x, $0.key.y) < ($1.key.x, $1.key.y) }
        .map { (place: $0.key, pupils: $0.value) }
      let middles = HomeBlocks.halved(own, most).map(HomeBlocks.middle)
      return zones.cells(of: zone, around: middles)
    }
    for (zone, cells) in cells.enumerated() {
      guard let cells else {
        throw FileError(
          .badData, path: study.file.path,
          "the area \(study.zones.ids[zone]) cannot be cut into blocks around its homes",
          hint: "see catchment check for its borders, or make other blocks: --blocks grid:250")
      }
      for (number, cell) in cells.enumerated() {
        ids.append("\(study.zones.ids[zone])-\(number + 1)")
        geometries.appendPolygons(cell)
      }
    }
  }

  private typealias Home = (place: Coordinate, pupils: Int)

  /// Homes in groups of at most so many pupils, halved across their longer side; a place is never parted.
  private static func halved(_ homes: [Home], _ most: Int) -> [[Home]] {
    let total = homes.reduce(0) { $0 + $1.pupils }
    guard total > most, homes.count > 1 else { return [homes] }
    let box = BoundingBox(homes.map(\.place.x), homes.map(\.place.y))
    let isWide = box.width >= box.height
    let sorted = homes.sorted { one, other in
      let (a, b) = (one.place, other.place)
      return isWide ? (a.x, a.y) < (b.x, b.y) : (a.y, a.x) < (b.y, b.x)
    }
    var (count, first) = (0, 0)
    while first < sorted.count - 1, first == 0 || 2 * (count + sorted[first].pupils) <= total {
      count += sorted[first].pupils
      first += 1
    }
    return halved(Array(sorted[..<first]), most) + halved(Array(sorted[first...]), most)
  }

  private static func middle(_ homes: [Home]) -> Coordinate {
    let total = Double(max(1, homes.reduce(0) { $0 + $1.pupils }))
    return Coordinate(
      x: homes.reduce(0) { $0 + $1.place.x * Double($1.pupils) } / total,
      y: homes.reduce(0) { $0 + $1.place.y * Double($1.pupils) } / total)
  }
}
