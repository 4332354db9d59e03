import Foundation
import TestSupport
import Testing

@testable import Segregation

/// The census tracts of Sacramento: what the spatial indices need, measured on the plane of their coordinates.
struct Tracts {
  var areas: ContiguousArray<Double> = []
  var perimeters: ContiguousArray<Double> = []
  var x: ContiguousArray<Double> = []
  var y: ContiguousArray<Double> = []
  /// Tracts that share a point, and the length of border that they share.
  let touching: NeighbourWeights
  let borders: NeighbourWeights

  private struct Point: Hashable {
    let x: Double
    let y: Double

    func distance(_ other: Point) -> Double { hypot(x - other.x, y - other.y) }
  }

  private struct Edge: Hashable {
    let ends: Set<Point>
  }

  /// Reads the polygons of a shapefile (ESRI Shapefile Technical Description, 1998).
  init(_ path: String) throws {
    let data = try Data(contentsOf: URL(filePath: SharedData.path("segregation/" + path)))
    func integer(_ place: Int) -> Int { data[place..<place + 4].reversed().reduce(0) { $0 << 8 | Int($1) } }
    func length(_ place: Int) -> Int { data[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    func number(_ place: Int) -> Double {
      Double(bitPattern: data[place..<place + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
    var tractsAtPoint: [Point: Set<Int>] = [:]
    var tractsAtEdge: [Edge: [Int]] = [:]
    var record = 100
    while record < data.count {
      let shape = record + 8
      let tract = areas.count
      let parts = integer(shape + 36)
      let points = integer(shape + 40)
      let starts = (0..<parts).map { integer(shape + 44 + 4 * $0) } + [points]
      var (area, perimeter, momentX, momentY) = (0.0, 0.0, 0.0, 0.0)
      for part in 0..<parts {
        let ring = (starts[part]..<starts[part + 1]).map { index -> Point in
          let place = shape + 44 + 4 * parts + 16 * index
          return Point(x: number(place), y: number(place + 8))
        }
        for (from, to) in zip(ring, ring.dropFirst()) {
          let cross = from.x * to.y - to.x * from.y
          area += cross / 2
          momentX += (from.x + to.x) * cross / 6
          momentY += (from.y + to.y) * cross / 6
          perimeter += from.distance(to)
          tractsAtPoint[from, default: []].insert(tract)
          tractsAtEdge[Edge(ends: [from, to]), default: []].append(tract)
        }
      }
      areas.append(abs(area))
      perimeters.append(perimeter)
      x.append(momentX / area)
      y.append(momentY / area)
      record += 8 + 2 * length(record + 4)
    }
    var touching = Array(repeating: [Int: Double](), count: areas.count)
    for tracts in tractsAtPoint.values {
      for tract in tracts { for other in tracts where other != tract { touching[tract][other] = 1 } }
    }
    var borders = Array(repeating: [Int: Double](), count: areas.count)
    for (edge, tracts) in tractsAtEdge where Set(tracts).count == 2 {
      let ends = Array(edge.ends)
      borders[tracts[0]][tracts[1], default: 0] += ends[0].distance(ends[1])
      borders[tracts[1]][tracts[0], default: 0] += ends[0].distance(ends[1])
    }
    self.touching = try NeighbourWeights(
      touching.map { $0.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } })
    self.borders = try NeighbourWeights(
      borders.map { $0.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } })
  }

  /// Each tract's distance from the mean of all centres.
  var distances: ContiguousArray<Double> {
    let middle = Point(x: x.reduce(0, +) / Double(x.count), y: y.reduce(0, +) / Double(y.count))
    return ContiguousArray(zip(x, y).map { Point(x: $0, y: $1).distance(middle) })
  }
}
