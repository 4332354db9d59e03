import DeterministicParallel
import Geography
import Languages

/// Areas that are drawn twice: with the polygon of an earlier one and a code of their own. A home there counts for the
/// first of the two, and the other stands in all tables as an area where nobody lives.
///
/// Features of one code are one area, which counts once however often it is drawn. They are looked at before they are
/// joined, as one that has the polygon of another area is hidden by the others of its code.
package struct TwinAreas: Sendable {
  /// The features whose polygon an earlier one of another code has, counted from 0.
  package let rows: [Int]
  /// Those and the earlier ones.
  let all: Set<Int>

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// Where the middle of an area's box lies.
  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  /// What two polygons that are the same have in common of the larger one, at least: one of them may have been rounded,
  /// or have more vertices along its sides.
  private static let share = 0.999
  /// By so many metres the sides of their boxes may differ.
  private static let tolerance = 1.0
  /// The side of a cell in metres: large enough for most middles to be looked up in one cell, small enough for few
  /// areas to have their middles in it.
  private static let cellSize = 16.0

  /// Only areas of the same box are compared, so that a layer without twins costs little more than its boxes.
  ///
  /// - Parameters:
  ///   - geometries: the features of a layer, in a metric plane.
  ///   - ids: the code of each.
  package init(_ geometries: Geometries, ids: [String], workers: Workers) {
    let boxes = (0..<geometries.count).map { area in
      geometries.kinds[area].isPolygonal ? geometries.boundingBox(of: area) : BoundingBox()
    }
    var areas: [Cell: [Int]] = [:]
    var (pairs, open) = ([Pair](), [Pair]())
    for (area, box) in boxes.enumerated() where !box.isEmpty {
      let middle = box.middle
      // What lies farther off is no place on Earth, and might be no number of a cell.
      guard abs(middle.x) < 1e9, abs(middle.y) < 1e9 else { continue }
      var near: [Int] = []
      for column in TwinAreas.numbers(near: middle.x) {
        for row in TwinAreas.numbers(near: middle.y) {
          for other in areas[Cell(column: column, row: row)] ?? []
          where boxes[other].isNear(box, TwinAreas.tolerance) {
            near.append(other)
          }
        }
      }
      if let same = near.first(where: { geometries.haveSameVertices($0, area) }) {
        // The earlier one stands for all that are drawn like it.
        if ids[same] != ids[area] { pairs.append(Pair(first: same, second: area)) }
        continue
      }
      open += near.filter { ids[$0] != ids[area] }.map { Pair(first: $0, second: area) }
      let cell = Cell(column: TwinAreas.number(middle.x), row: TwinAreas.number(middle.y))
      areas[cell, default: []].append(area)
    }
    pairs += TwinAreas.same(of: open, in: geometries, workers: workers)
    rows = Set(pairs.map(\.second)).sorted()
    all = Set(pairs.flatMap { [$0.first, $0.second] })
  }

  /// Whether an overlap is what two such areas have in common.
  ///
  /// - Parameter geometries: those of the areas, in a metric plane.
  package func hold(_ overlap: CoverageFaults.Overlap, of geometries: Geometries) -> Bool {
    all.contains(overlap.features.first) && all.contains(overlap.features.second)
      && TwinAreas.isWhole(overlap, of: geometries)
  }

  /// nil where there are none.
  package func finding(_ labels: AreaLabels, places: [Finding.Place] = []) -> Finding? {
    guard !rows.isEmpty else { return nil }
    return Finding(
      .samePolygon, .error, dataset: labels.dataset, file: labels.path, rows: rows,
      said: "\(count: rows.count, "area") with the same polygon as an earlier one",
      toPublic: "some areas are drawn twice", hint: "remove one of each two", places: places)
  }

  /// Those of some pairs of one box that are the same polygon, as two triangles of one square are not.
  private static func same(of pairs: [Pair], in geometries: Geometries, workers: Workers) -> [Pair] {
    guard !pairs.isEmpty else { return [] }
    let asked = Set(pairs)
    let areas = Set(pairs.flatMap { [$0.first, $0.second] }).sorted()
    var drawn = Geometries()
    for area in areas { drawn.append(area, of: geometries) }
    let mended = drawn.repaired(workers: workers).geometries
    return mended.coverageOverlaps(workers: workers).compactMap { overlap in
      let pair = Pair(first: areas[overlap.features.first], second: areas[overlap.features.second])
      return asked.contains(pair) && isWhole(overlap, of: mended) ? pair : nil
    }
  }

  /// Whether an overlap is all of both areas.
  static func isWhole(_ overlap: CoverageFaults.Overlap, of geometries: Geometries) -> Bool {
    let areas = [overlap.features.first, overlap.features.second].map { geometries.area(of: $0) }
    return overlap.area > share * max(areas[0], areas[1])
  }

  /// The numbers of the columns, or rows, of cells in which a middle may be that differs by the tolerance.
  private static func numbers(near value: Double) -> ClosedRange<Int> {
    number(value - tolerance)...number(value + tolerance)
  }

  private static func number(_ value: Double) -> Int { Int((value / cellSize).rounded(.down)) }
}

extension BoundingBox {
  fileprivate func isNear(_ other: BoundingBox, _ tolerance: Double) -> Bool {
    abs(minX - other.minX) <= tolerance && abs(maxX - other.maxX) <= tolerance
      && abs(minY - other.minY) <= tolerance && abs(maxY - other.maxY) <= tolerance
  }
}

extension Geometries {
  /// Whether two features have the same vertices in the same order.
  fileprivate func haveSameVertices(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (vertices(ofFeature: first), vertices(ofFeature: second))
    return one.count == other.count && x[one].elementsEqual(x[other]) && y[one].elementsEqual(y[other])
  }
}
