import DeterministicParallel
import Geography
import Routing
import Studies

/// The land from which schools are within reach, and how many pupils live on it.
public struct SchoolSheds: Sendable {
  /// The land around one school within one limit.
  public struct Shed: Sendable {
    /// The school's position in the list.
    public let school: Int
    /// Metres or seconds.
    public let limit: Double
    /// Degrees (WGS 84): polygons of rings, the first of each is the outer one.
    public let polygons: [[[Coordinate]]]
    /// Whose way to the school is within the limit; exact, whatever the outline.
    public let residents: Count
    /// Those of the residents who attend the school.
    public let attending: Count
  }

  /// A number of pupils, and how many of them belong to each group of the study.
  public struct Count: Sendable, Hashable {
    public internal(set) var pupils = 0
    public internal(set) var members: [Int]
  }

  /// Whether limits are metres or seconds.
  public let cost: TravelCost
  public let mode: TravelMode
  /// By school, and for each school by limit.
  public let sheds: [Shed]
  /// The schools that have no street in reach, and so no shed.
  public let offStreet: [Int]

  /// - Parameters:
  ///   - schools: positions in the list of schools.
  ///   - limits: metres or seconds.
  ///   - margin: metres to either side of a street that the outline takes in.
  ///   - study: whose pupils are counted; nil for schools alone.
  public init(
    along streets: StreetAccess, of schools: [Int], within limits: [Double], minimizing cost: TravelCost,
    margin: Double, study: Study?, workers: Workers = .all
  ) {
    self.cost = cost
    mode = streets.mode
    let limits = limits.sorted()
    let search = StreetSearch(streets.network, minimizing: cost)
    let reached = schools.filter(streets.schools.isSnapped)
    offStreet = schools.filter { !streets.schools.isSnapped($0) }
    let found = workers.map(reached.count, chunk: 1) { range in
      let school = reached[range.lowerBound]
      let counts = study.map { Self.counts(search, streets, school, limits, $0) }
      let lands = search.walkSheds(of: streets.schools, school, within: limits, margin: margin)
      return limits.indices.map { limit in
        let land = lands[limit]
        let none = Count(members: [])
        return Shed(
          school: school, limit: limits[limit], polygons: land.polygons.map(\.coordinates),
          residents: counts?[limit].residents ?? none, attending: counts?[limit].attending ?? none)
      }
    }
    sheds = found.flatMap { $0 }
  }

  /// How many metres to either side of a street close the blocks between the streets that such a traveller uses.
  public static func usualMargin(of mode: TravelMode) -> Double {
    switch mode {
    case .walking: 40
    case .cycling: 60
    case .driving: 150
    }
  }

  private static func counts(
    _ search: StreetSearch, _ streets: StreetAccess, _ school: Int, _ limits: [Double], _ study: Study
  ) -> [(residents: Count, attending: Count)] {
    let none = Count(members: Array(repeating: 0, count: study.groups.count))
    var counts = limits.map { _ in (residents: none, attending: none) }
    let costs = search.costs(
      from: streets.homes, to: streets.schools, school: school, within: limits.last ?? 0)
    for pupil in costs.indices where !costs[pupil].isNaN {
      let attends = study.pupils.school[pupil] == SchoolNumber(school)
      let way = costs[pupil] + streets.overland(streets.homes, pupil, minimizing: search.cost)
      for limit in limits.indices where way <= limits[limit] {
        counts[limit].residents.add(pupil, study.groups)
        if attends { counts[limit].attending.add(pupil, study.groups) }
      }
    }
    return counts
  }
}

extension SchoolSheds.Count {
  fileprivate mutating func add(_ pupil: Int, _ groups: [Group]) {
    pupils += 1
    for group in groups.indices where groups[group].membership[pupil] == 1 { members[group] += 1 }
  }
}

extension WalkShed.Polygon {
  fileprivate var coordinates: [[Coordinate]] {
    ([outer] + holes).map { ring in
      zip(ring.longitudes, ring.latitudes).map { Coordinate(x: $0, y: $1) }
    }
  }
}
