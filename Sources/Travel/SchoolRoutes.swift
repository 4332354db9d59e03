import DeterministicParallel
import Geography
import Layers
import Routing
import Studies

/// The ways themselves, as lines to look at. Those from homes farther from their street than the limit begin with the
/// straight line to it.
public struct SchoolRoutes: Sendable {
  /// A layer of lines in WGS 84: metres, minutes, the straight line and the factor between them. Those of pupils
  /// name the row of the register and are internal.
  public let layer: Layer
  /// How many of the ways that were asked for there are not.
  public let missing: Int

  /// The ways of some pupils to the school that each attends, the shortest or the fastest.
  ///
  /// - Throws: `FileError` when the pupils' file can no longer be read.
  public init(
    of pupils: [Int], _ study: Study, along streets: StreetAccess, minimizing cost: TravelCost = .length,
    distances: HomeSchoolDistances, workers: Workers = .all
  ) throws(FileError) {
    let codes = try PupilCodes(study)
    let asked = pupils.filter { study.pupils.school[$0] >= 0 }
    let search = StreetSearch(streets.network, minimizing: cost)
    let (longitude, latitude) = try study.homesInDegrees(workers: workers)
    let routes = workers.map(asked.count, chunk: 1) { range in
      let pupil = asked[range.lowerBound]
      return search.route(
        from: streets.homes, pupil, to: streets.schools, Int(study.pupils.school[pupil])
      ).map { way in
        Way(
          way, from: Coordinate(x: longitude[pupil], y: latitude[pupil]), streets.homes, pupil,
          along: streets)
      }
    }
    let found = asked.indices.filter { routes[$0] != nil }
    missing = pupils.count - found.count
    layer = Self.layer(
      found.compactMap { routes[$0] }, straight: found.map { distances.straight[asked[$0]] },
      [
        Column(
          name: "internal_row",
          values: .integer(ContiguousArray(found.map { Int64(codes.row(asked[$0])) }))),
        Column(
          name: "school",
          values: .text(TextColumn(found.map { study.schools.ids[Int(study.pupils.school[asked[$0]])] }))),
      ])
  }

  /// The way between two places given in degrees.
  public init(
    from start: Coordinate, to end: Coordinate, along streets: StreetAccess,
    minimizing cost: TravelCost = .length
  ) {
    let entrance = streets.snap(longitudes: [end.x], latitudes: [end.y])
    let door = streets.snap(longitudes: [start.x], latitudes: [start.y], towards: entrance)
    let route = StreetSearch(streets.network, minimizing: cost).route(from: door, 0, to: entrance, 0)
      .map { Way($0, from: start, door, 0, along: streets) }
    missing = route == nil ? 1 : 0
    let straight = Geodesic.distance(
      longitude: start.x, latitude: start.y, toLongitude: end.x, latitude: end.y)
    layer = Self.layer(route.map { [$0] } ?? [], straight: [straight.value], [])
  }

  /// The pupils whose way to the school attended leads farthest beyond the straight line, the farthest first.
  public static func farthestRound(_ count: Int, _ distances: HomeSchoolDistances) -> [Int] {
    let beyond = distances.attended.indices.map { distances.attended[$0] - distances.straight[$0] }
    let known = beyond.indices.filter { !beyond[$0].isNaN }
    return Array(known.sorted { (-beyond[$0], $0) < (-beyond[$1], $1) }.prefix(count))
  }

  /// A way with the line over land that it begins with, if any.
  private struct Way: Sendable {
    let length: Double
    let duration: Double
    let places: [Coordinate]

    /// - Parameter home: whose point on the street is that of the index among `points`.
    init(
      _ route: Route, from home: Coordinate, _ points: StreetPoints, _ index: Int, along streets: StreetAccess
    ) {
      let isOverland = points.overland(index, beyond: streets.limit) > 0
      length = route.length + streets.overland(points, index, minimizing: .length)
      duration = route.duration + streets.overland(points, index, minimizing: .duration)
      places =
        (isOverland ? [home] : []) + zip(route.longitudes, route.latitudes).map { Coordinate(x: $0, y: $1) }
    }
  }

  private static func layer(_ routes: [Way], straight: [Double], _ columns: [Column]) -> Layer {
    var lines = Geometries()
    for route in routes {
      // A home at the school's own place has a way of a single point, which is no line.
      lines.appendLines(route.places.count < 2 ? [] : [route.places])
    }
    func real(_ name: String, _ values: some Sequence<Double>, by factor: Double) -> Column {
      Column(name: name, values: .real(ContiguousArray(values.map { ($0 * factor).rounded() / factor })))
    }
    return Layer(
      name: "routes", crs: .wgs84, geometries: lines,
      columns: columns + [
        real("length_m", routes.map(\.length), by: 10),
        real("minutes", routes.map { $0.duration / 60 }, by: 100),
        real("straight_m", straight.prefix(routes.count), by: 10),
        real("detour", zip(routes, straight).map { $1 > 0 ? $0.length / $1 : .nan }, by: 1000),
      ])
  }
}
