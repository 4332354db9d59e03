import DeterministicParallel
import Geography
import Languages
import Layers
import Studies
import Travel

/// Walk-sheds as a layer of polygons, and as a table for the eye.
public struct WalkShedLayer: Sendable {
  /// The larger sheds first, so that a map draws the smaller ones on top.
  public let layer: Layer
  private let rows: [[Text]]

  /// - Parameters:
  ///   - study: whose pupils the sheds have counted, and in whose CRS the layer shall be; nil for schools alone.
  ///   - crs: that of a layer of schools alone; by default the UTM zone of the first of them.
  /// - Throws: `CRSError` when there is no way to that system.
  public init(
    _ sheds: SchoolSheds, of schools: Schools, study: Study?, crs: CRS? = nil, workers: Workers = .all
  ) throws(CRSError) {
    let ordered = sheds.sheds.sorted { ($1.limit, $0.school) < ($0.limit, $1.school) }
    let first = ordered.first?.school ?? 0
    let system: CRS
    if let known = study?.crs ?? crs {
      system = known
    } else {
      system = try CRS.utm(longitude: schools.longitude[first], latitude: schools.latitude[first])
    }
    var drawn = Geometries()
    for shed in ordered { drawn.appendPolygons(shed.polygons.map { $0.map(Self.asWritten) }) }
    let geometries = try Reprojection(from: .wgs84, to: system)(drawn.repaired().geometries, workers: workers)
    let areas = ordered.indices.map { geometries.area(of: $0) / 10_000 }
    func texts(_ value: (SchoolSheds.Shed) -> String) -> Column.Values {
      .text(TextColumn(ordered.map { value($0) }))
    }
    func counts(_ value: (SchoolSheds.Shed) -> Int) -> Column.Values {
      .integer(ContiguousArray(ordered.map { Int64(value($0)) }))
    }
    let isTimed = sheds.cost == .duration
    var columns = [
      Column(name: "school", values: texts { schools.ids[$0.school] }),
      Column(name: "name", values: texts { schools.names[$0.school] }),
      Column(name: "mode", values: texts { _ in sheds.mode.rawValue }),
      Column(
        name: isTimed ? "limit_min" : "limit_m",
        values: .real(ContiguousArray(ordered.map { isTimed ? $0.limit / 60 : $0.limit }))),
      Column(name: "area_ha", values: .real(ContiguousArray(areas.map { ($0 * 100).rounded() / 100 }))),
    ]
    if let study {
      columns.append(Column(name: "pupils", values: counts { $0.residents.pupils }))
      columns.append(Column(name: "attending", values: counts { $0.attending.pupils }))
      for (index, group) in study.groups.enumerated() {
        columns.append(Column(name: "\(group.name)_pupils", values: counts { $0.residents.members[index] }))
        columns.append(
          Column(name: "\(group.name)_attending", values: counts { $0.attending.members[index] }))
      }
    }
    layer = Layer(name: "walksheds", crs: system, geometries: geometries, columns: columns)
    rows = Self.rows(ordered, areas, schools, study, isTimed: isTimed)
  }

  /// A ring with the seven decimals of GeoJSON, in which a small hole may close to a point and an edge may touch
  /// another.
  private static func asWritten(_ ring: [Coordinate]) -> [Coordinate] {
    ring.map { Coordinate(x: ($0.x * 1e7).rounded() / 1e7, y: ($0.y * 1e7).rounded() / 1e7) }
  }

  /// One line for each school and limit, by school.
  public func table(in language: Language = .english) -> String {
    TextTable(rows.map { row in row.map { $0.text(in: language) } }).lines.joined(separator: "\n") + "\n"
  }

  private static func rows(
    _ sheds: [SchoolSheds.Shed], _ areas: [Double], _ schools: Schools, _ study: Study?, isTimed: Bool
  ) -> [[Text]] {
    // Of whom nobody knows where they live, nobody knows whether they are in reach.
    var enrolled = [Int](repeating: 0, count: schools.count)
    if let pupils = study?.pupils {
      for (school, x) in zip(pupils.school, pupils.x) where school >= 0 && !x.isNaN {
        enrolled[Int(school)] += 1
      }
    }
    let header: [Text] =
      ["", "within", "area"] + (study == nil ? [] : ["pupils in reach", "attending it", "of its pupils"])
    let order = sheds.indices.sorted {
      (sheds[$0].school, sheds[$0].limit) < (sheds[$1].school, sheds[$1].limit)
    }
    let labels = schools.labels
    return [header]
      + order.map { index -> [Text] in
        let shed = sheds[index]
        let minutes = Number.decimals(
          shed.limit / 60, shed.limit.truncatingRemainder(dividingBy: 60) == 0 ? 0 : 1)
        let limit: Text = isTimed ? "\(minutes) min" : "\(.meters(shed.limit))"
        let cells: [Text] = [
          "\(name: labels[shed.school])", limit, "\(.decimals(areas[index], 1)) ha",
        ]
        if study == nil { return cells }
        let all = enrolled[shed.school]
        return cells + [
          "\(.whole(shed.residents.pupils))", "\(.whole(shed.attending.pupils))",
          all == 0 ? "–" : "\(.percent(Double(shed.attending.pupils) / Double(all)))",
        ]
      }
  }
}
