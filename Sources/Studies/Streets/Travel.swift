import Distances
import Geography
import Layers
import Repeatable

/// How what lies between homes and schools is measured.
public enum Travel: Sendable {
  /// Straight lines on the ellipsoid, in metres.
  case straight
  /// Ways along the streets, in metres or seconds.
  case streets(StreetAccess, TravelCost)

  /// Metres along some streets, or straight lines without any.
  public init(along streets: StreetAccess?) {
    self = streets.map { .streets($0, .length) } ?? .straight
  }

  /// Whether values are seconds and not metres.
  public var isTimed: Bool {
    if case .streets(_, .duration) = self { true } else { false }
  }
}

/// The schools nearest to each pupil's home, the nearest first.
public struct RankedSchools: Sendable {
  /// How many schools each pupil was asked for.
  public let count: Int
  /// `count` positions in the list of schools for each pupil; −1 where fewer can be reached.
  public let schools: ContiguousArray<Int32>
  /// Metres or seconds to each of them; not-a-number beside a −1.
  public let costs: ContiguousArray<Double>

  /// - Parameter candidates: positions in the list of schools, in their order.
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude.
  public init(
    _ count: Int, among candidates: [Int], of study: Study, by travel: Travel, workers: Workers = .all
  ) throws(FileError) {
    precondition(count > 0, "ask for at least one school")
    self.count = count
    guard !candidates.isEmpty else {
      schools = ContiguousArray(repeating: -1, count: study.pupils.count * count)
      costs = ContiguousArray(repeating: .nan, count: study.pupils.count * count)
      return
    }
    switch travel {
    case .streets(let streets, let cost):
      let found = StreetSearch(streets.network, minimizing: cost).nearestSchools(
        count, from: streets.homes, to: streets.schools.selecting(candidates), workers: workers)
      schools = ContiguousArray(found.schools.lazy.map { $0 < 0 ? -1 : Int32(candidates[Int($0)]) })
      costs = streets.addingLines(to: found.costs, minimizing: cost)
    case .straight:
      let homes = try study.homesInDegrees(workers: workers)
      let (pupils, targets) = (study.pupils, study.schoolTargets)
      let points = NearestPoints(
        x: ContiguousArray(candidates.map { study.schools.x[$0] }),
        y: ContiguousArray(candidates.map { study.schools.y[$0] }))
      let chosen =
        count == 1
        ? points.nearest(x: pupils.x, y: pupils.y, workers: workers)
        : Self.nearest(count, of: points, to: pupils, workers: workers)
      schools = ContiguousArray(chosen.lazy.map { $0 < 0 ? -1 : Int32(candidates[Int($0)]) })
      costs = workers.fill(schools.count, chunk: 4096 * count) { [schools] range, slice in
        for (index, position) in range.enumerated() {
          let length = targets.distance(
            longitude: homes.x[position / count], latitude: homes.y[position / count],
            to: Int(schools[position]))
          slice.initializeElement(at: index, to: length)
        }
      }
    }
  }

  private static func nearest(
    _ count: Int, of points: NearestPoints, to pupils: Pupils, workers: Workers
  ) -> ContiguousArray<Int32> {
    let chunks = workers.map(pupils.count, chunk: 4096) { range in
      var found = ContiguousArray<Int32>()
      for pupil in range {
        let near = points.nearest(x: pupils.x[pupil], y: pupils.y[pupil], count: count)
        for rank in 0..<count { found.append(rank < near.count ? Int32(near[rank]) : -1) }
      }
      return found
    }
    return ContiguousArray(chunks.joined())
  }
}
