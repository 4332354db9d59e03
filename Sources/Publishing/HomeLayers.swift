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
  /// The counts of catchment areas and districts are public, too. A square is left out where it and they together
  /// would tell of a few pupils between their borders, or where it lies in an area of which the count is withheld.
  ///
  /// - Parameter side: of the smallest squares, in metres.
  /// - Returns: the layer, and how many homes are in no square.
  public static func homeGrid(of study: Study, side: Double) -> (layer: Layer, leftOut: Int) {
    let full = HomeGrid(
      x: study.pupils.x, y: study.pupils.y, side: side,
      minimum: max(10, study.file.publish.minimumForRates))
    let comparison = study.comparison(of: full)
    let grid = full.withholding { !comparison.marks[$0].isPublished }
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

extension Study {
  /// The squares of a grid as a second plan beside the areas: their parts where districts cut them.
  fileprivate func comparison(of grid: HomeGrid) -> PlanComparison {
    let counts = residentCounts
    let suppression = Suppression.years([counts], rule: suppressionRule)[0]
    let pieces = counts.pieces.filter { $0.zone >= 0 }
    let positions = Dictionary(uniqueKeysWithValues: zip(pieces, pieces.indices))
    let withheld = pieces.indices.filter { position in
      let piece = pieces[position]
      let isShown = suppression.markOfAll(.zone, Int(piece.zone)).isPublished
      return !isShown
        || piece.district >= 0 && !suppression.markOfAll(.district, Int(piece.district)).isPublished
    }
    struct Meeting: Hashable, Comparable {
      let area: Int
      let square: Int

      static func < (one: Meeting, other: Meeting) -> Bool {
        (one.area, one.square) < (other.area, other.square)
      }
    }
    var homes = [Meeting: Int]()
    for pupil in 0..<pupils.count {
      // A home that is not on the map still counts in its area.
      let square = pupils.x[pupil].isNaN ? -1 : grid.square(x: pupils.x[pupil], y: pupils.y[pupil]) ?? -1
      let district = districts == nil ? -1 : max(pupils.district[pupil], -1)
      let area =
        pupils.zone[pupil] < 0 ? -1 : positions[.init(zone: pupils.zone[pupil], district: district)] ?? -1
      if area >= 0 || square >= 0 { homes[Meeting(area: area, square: square), default: 0] += 1 }
    }
    let meetings = homes.sorted { $0.key < $1.key }
    return PlanComparison(
      first: meetings.map(\.key.area), second: meetings.map(\.key.square), columns: [meetings.map(\.value)],
      zones: (pieces.count, grid.squares.count), withheld: [Set(withheld)], rule: suppressionRule)
  }
}
