import Geography
import Layers
import Measures
import Studies

extension Layer {
  /// The homes that are on the map as points, with the codes of their areas and schools and the groups of their
  /// pupils: 1, 0 or missing. Internal: it shows where children live.
  public static func homes(of study: Study) -> Layer {
    let pupils = study.pupils
    let placed = (0..<pupils.count).filter { !pupils.x[$0].isNaN }
    func codes(_ column: ContiguousArray<Int32>, _ ids: [String]) -> Column.Values {
      .text(TextColumn(placed.map { column[$0] < 0 ? nil : ids[Int(column[$0])] }))
    }
    return Layer(
      name: "homes", crs: study.crs,
      geometries: Geometries(
        pointsX: ContiguousArray(placed.map { pupils.x[$0] }), y: ContiguousArray(placed.map { pupils.y[$0] })
      ),
      columns: [
        Column(name: "zone", values: codes(pupils.zone, study.zones.ids)),
        Column(name: "school", values: codes(pupils.school, study.schools.ids)),
      ]
        + study.groups.map { group in
          Column(
            name: group.name,
            values: .integer(
              ContiguousArray(
                placed.map { group.membership[$0] < 0 ? Column.missingInteger : Int64(group.membership[$0]) })
            ))
        })
  }

  /// Homes counted in squares, none of which holds a few pupils only; fit for the public.
  ///
  /// - Parameter side: of the smallest squares, in metres.
  /// - Returns: the layer, and how many homes are in no square.
  public static func homeGrid(of study: Study, side: Double) -> (layer: Layer, leftOut: Int) {
    let grid = HomeGrid(
      x: study.pupils.x, y: study.pupils.y, side: side,
      minimum: max(10, study.file.publish.minimumForRates))
    var squares = Geometries()
    for square in grid.squares {
      squares.appendPolygons([
        [
          [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map {
            Coordinate(x: square.x + $0.0 * square.side, y: square.y + $0.1 * square.side)
          }
        ]
      ])
    }
    let layer = Layer(
      name: "homes", crs: study.crs, geometries: squares,
      columns: [
        Column(name: "pupils", values: .integer(ContiguousArray(grid.squares.map { Int64($0.count) }))),
        Column(name: "side_m", values: .real(ContiguousArray(grid.squares.map(\.side)))),
      ])
    return (layer, grid.leftOut)
  }
}
