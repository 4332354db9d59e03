import DeterministicParallel
import Geography

/// Zones that tile a square exactly: the cells of a lattice whose inner corners and edges are moved about.
///
/// All coordinates are even whole numbers, so the middle of each edge is a place exactly on it.
struct Mosaic {
  let zones: Geometries
  let cells: Int

  /// - Parameter cells: how many zones to a side.
  init(cells: Int, seed: UInt64) {
    self.cells = cells
    var random = SeededGenerator(seed: seed)
    let size = 1000
    func moved(_ by: Int) -> Double { Double((random.below(2 * by + 1) - by) / 2 * 2) }
    var corners = [[Coordinate]]()
    for row in 0...cells {
      corners.append(
        (0...cells).map { column in
          let onSide = column == 0 || column == cells
          let onEnd = row == 0 || row == cells
          return Coordinate(
            x: Double(column * size) + (onSide ? 0 : moved(200)),
            y: Double(row * size) + (onEnd ? 0 : moved(200)))
        })
    }
    /// A line from a to b with bends between, the same for both zones beside it.
    func bent(_ a: Coordinate, _ b: Coordinate, straight: Bool) -> [Coordinate] {
      if straight { return [a] }
      return [a]
        + (1..<8).map { step in
          let share = Double(step) / 8
          let x = a.x + (b.x - a.x) * share
          let y = a.y + (b.y - a.y) * share
          return Coordinate(x: (x / 2).rounded() * 2 + moved(60), y: (y / 2).rounded() * 2 + moved(60))
        }
    }
    var horizontal = [[[Coordinate]]]()
    var vertical = [[[Coordinate]]]()
    for row in 0...cells {
      horizontal.append(
        (0..<cells).map {
          bent(corners[row][$0], corners[row][$0 + 1], straight: row == 0 || row == cells)
        })
    }
    for row in 0..<cells {
      vertical.append(
        (0...cells).map {
          bent(corners[row][$0], corners[row + 1][$0], straight: $0 == 0 || $0 == cells)
        })
    }
    func backwards(_ line: [Coordinate], to end: Coordinate) -> [Coordinate] {
      (line + [end]).dropFirst().reversed()
    }
    var zones = Geometries()
    for row in 0..<cells {
      for column in 0..<cells {
        let ring =
          horizontal[row][column] + vertical[row][column + 1]
          + backwards(horizontal[row + 1][column], to: corners[row + 1][column + 1])
          + backwards(vertical[row][column], to: corners[row + 1][column])
        zones.appendPolygons([[ring]])
      }
    }
    self.zones = zones
  }
}

extension Geometries {
  /// Every vertex, the middle of every edge, and `count` places anywhere in or just beside the box.
  func tryingPlaces(random count: Int, seed: UInt64) -> (
    x: ContiguousArray<Double>, y: ContiguousArray<Double>
  ) {
    var random = SeededGenerator(seed: seed)
    var (placesX, placesY) = (x, y)
    for ring in 0..<ringStarts.count - 1 {
      for edge in vertices(of: ring).dropLast() {
        placesX.append((x[edge] + x[edge + 1]) / 2)
        placesY.append((y[edge] + y[edge + 1]) / 2)
      }
    }
    let box = boundingBox
    for _ in 0..<count {
      placesX.append(box.minX + (random.unit() * 1.02 - 0.01) * box.width)
      placesY.append(box.minY + (random.unit() * 1.02 - 0.01) * box.height)
    }
    // Whole coordinates meet borders far more often.
    for index in 0..<count / 2 {
      placesX[placesX.count - 1 - index].round()
      placesY[placesY.count - 1 - index].round()
    }
    return (placesX, placesY)
  }
}
