import DeterministicParallel
import Disclosure
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
        Column(name: "zone", values: codes(pupils.zone.codes, study.zones.ids)),
        Column(name: "school", values: codes(pupils.school.codes, study.schools.ids)),
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

  /// Homes counted in the cells of a grid, none of which holds a few pupils only; fit for the public.
  ///
  /// The counts of catchment areas and districts are public, too, those of plans published before as well. A cell is
  /// left out where it and they together would tell of a few pupils between their borders, or where it lies in an area
  /// of which the count is withheld.
  ///
  /// - Parameter side: of the smallest squares, in metres.
  /// - Returns: the layer, and how many homes that are on the map are in none of its cells: those too few to be told,
  ///   and those of cells that are left out.
  /// - Throws: `FileError` when the areas of a plan published before cannot be read.
  public static func homeGrid(
    of years: StudyYears, side: Double, workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws(FileError) -> (layer: Layer, leftOut: Int) {
    let study = years.current
    let full = HomeGrid(
      x: study.pupils.x, y: study.pupils.y, side: side,
      minimum: max(10, study.file.publish.minimumForRates))
    let comparison = try HomeMeetings(years, workers: workers, progress: progress).comparison(with: full)
    let grid = full.withholding { !comparison.marks[$0].isPublished }
    var shapes = Geometries()
    for cell in grid.cells { shapes.appendUnion(of: cell.parts.map { [$0.corners] }) }
    let layer = Layer(
      name: "homes", crs: study.crs, geometries: shapes,
      columns: [
        Column(name: "pupils", values: .integer(ContiguousArray(grid.cells.map { Int64($0.count) }))),
        Column(name: "side_m", values: .real(ContiguousArray(grid.cells.map(\.side)))),
        Column(
          name: "area_m2",
          values: .real(ContiguousArray(grid.cells.map { $0.parts.reduce(0) { $0 + $1.area } }))),
      ])
    return (layer, grid.leftOut)
  }
}

extension HomeGrid.Square {
  fileprivate var area: Double { (maxX - minX) * (maxY - minY) }

  fileprivate var corners: [Coordinate] {
    [(minX, minY), (maxX, minY), (maxX, maxY), (minX, maxY)].map { Coordinate(x: $0.0, y: $0.1) }
  }
}

/// Homes by the areas that are public, which a grid cuts as a second plan would.
private struct HomeMeetings {
  private let study: Study
  /// Where each pupil lives, −1 for outside all areas.
  private var area: ContiguousArray<Int32>
  private let count: Int
  private let withheld: Set<Int>

  init(_ years: StudyYears, workers: Workers, progress: (String) -> Void) throws(FileError) {
    study = years.current
    let position = years.studies.firstIndex { $0.year == years.current.year } ?? 0
    var overlayCells: PlanOverlay
    if let earlier = try EarlierPlans(before: years, workers: workers, progress: progress) {
      overlayCells = earlier.overlayCells[position]
    } else {
      let suppression = Suppression.years([study.residentCounts], rule: study.suppressionRule)[0]
      overlayCells = PlanOverlay(
        study.plan, memberships: study.groups.map(\.membership), suppression: suppression)
    }
    (area, count) = (overlayCells.overlayCell, overlayCells.count)
    withheld = Set((0..<overlayCells.count).filter { !overlayCells.isKnown($0) && overlayCells.isInside($0) })
    for pupil in area.indices where !overlayCells.isInside(Int(area[pupil])) { area[pupil] = -1 }
  }

  func comparison(with grid: HomeGrid) -> PlanComparison {
    struct Meeting: Hashable, Comparable {
      let area: Int
      let cell: Int

      static func < (one: Meeting, other: Meeting) -> Bool {
        (one.area, one.cell) < (other.area, other.cell)
      }
    }
    var homes = [Meeting: Int]()
    for (pupil, area) in area.enumerated() {
      // A home that is not on the map still counts in its area.
      let (x, y) = (study.pupils.x[pupil], study.pupils.y[pupil])
      let cell = x.isNaN ? -1 : grid.cell(x: x, y: y) ?? -1
      if area >= 0 || cell >= 0 { homes[Meeting(area: Int(area), cell: cell), default: 0] += 1 }
    }
    let meetings = homes.sorted { $0.key < $1.key }
    return PlanComparison(
      first: meetings.map(\.key.area), second: meetings.map(\.key.cell), columns: [meetings.map(\.value)],
      zones: (count, grid.cells.count), withheld: [withheld], rule: study.suppressionRule)
  }
}
