import DeterministicParallel
import Geography
import Languages
import Measures
import Segregation
import Studies

/// Segregation by where pupils live, whatever the borders: the spatial indices of the city for each group.
public struct SpatialSegregation: Sendable {
  /// How far around a home is looked, in metres.
  public let radii: [Double]
  /// The scale of distance decay, in metres.
  public let decay: Double
  public let kernel: @Sendable (Double) -> ProximityKernel
  /// The centre in longitude and latitude, for centralization.
  public let center: (longitude: Double, latitude: Double)?
  /// Whether the radii are lengths along the study's streets.
  public let alongStreets: Bool

  public init(
    radii: [Double], decay: Double, kernel: @escaping @Sendable (Double) -> ProximityKernel,
    center: (longitude: Double, latitude: Double)? = nil, alongStreets: Bool = false
  ) {
    (self.radii, self.decay, self.kernel) = (radii, decay, kernel)
    (self.center, self.alongStreets) = (center, alongStreets)
  }

  /// Homes are put together in squares of a fifth of the smallest radius; along streets, of half of it.
  private var side: Double { (radii.min() ?? 500) / (alongStreets ? 2 : 5) }

  /// Adds the indices of the city: around the homes at each radius and with distance decay, and by the area that groups
  /// live on, over the residential units.
  ///
  /// - Throws: `SegregationError` for a radius that is not above 0; `FileError` when a street map that is needed cannot be
  ///   read or is not there.
  public func add(to table: inout MeasureTable, study: Study, workers: Workers = .all) throws {
    let cells = HomeCells(study.pupils, side: side)
    let frame = SpatialFrame(
      around: try around(cells, study, workers),
      decay: (decay, try Proximity(x: cells.x, y: cells.y, kernel: .exponential(scale: decay))))
    let units = study.residential
    let shapes = units.geometries
    let frameOfUnits = SpatialFrame(
      areas: ContiguousArray((0..<units.count).map { shapes.area(of: $0) }),
      centerDistances: try centerDistances(units, study))
    for group in study.groups {
      let homes = GroupTable(group, units: cells.cellOfPupil, unitCount: cells.count)
      let residents = GroupTable(group, units: study.pupils.residential.codes, unitCount: units.count)
      let values =
        try frame.values(of: homes.twoGroup(0, versus: .rest), workers: workers)
        + frameOfUnits.values(of: residents.twoGroup(0, versus: .rest), workers: workers)
      for value in values {
        table.add(
          indicator(value), level: .city, group: group.name, year: study.year,
          [Cell(value.value, count: Int(homes.total))])
      }
    }
  }

  private func around(
    _ cells: HomeCells, _ study: Study, _ workers: Workers
  ) throws -> [(radius: Double, near: Proximity)] {
    guard alongStreets else {
      return try radii.map { ($0, try Proximity(x: cells.x, y: cells.y, kernel: kernel($0))) }
    }
    let lengths = try study.lengthsAlongStreets(
      x: cells.x, y: cells.y, within: radii.max() ?? 0, workers: workers)
    return try radii.map { ($0, Proximity(try NeighbourWeights(distances: lengths, kernel: kernel($0)))) }
  }

  /// nil without a centre, or for one that has no place in the study's CRS.
  private func centerDistances(_ units: Areas, _ study: Study) throws -> ContiguousArray<Double>? {
    guard let center else { return nil }
    guard
      let place = try Reprojection(from: .wgs84, to: study.crs)(
        Coordinate(x: center.longitude, y: center.latitude))
    else { return nil }
    return ContiguousArray(
      (0..<units.count).map { unit in
        let inside = units.geometries.interiorPoint(of: unit) ?? Coordinate(x: .nan, y: .nan)
        let (east, north) = (inside.x - place.x, inside.y - place.y)
        return (east * east + north * north).squareRoot()
      })
  }

  private func indicator(_ value: SpatialValue) -> Indicator {
    guard let reach = value.reach else { return Indicator(value.index.id, Text(value.index.title), .index) }
    let meters = reach == reach.rounded() ? String(Int(reach)) : String(reach)
    let isWalked = alongStreets && value.index.isByRadius
    let place: Text = isWalked ? "\(name: meters) m along the streets" : "\(name: meters) m"
    return Indicator(
      "\(value.index.id)_\(meters)m", "\(Text(value.index.title)), \(place)", .index)
  }
}

extension SpatialIndex {
  fileprivate var isByRadius: Bool {
    [.information, .dissimilarity, .isolation, .exposure].contains(self)
  }
}
