/// A grid of points over a few streets, each with its distance to the nearest of them.
struct DistanceRaster {
  let columns: Int
  let rows: Int
  /// Metres between points of the grid.
  let step: Double
  /// Metres at which the outline runs.
  let margin: Double
  private(set) var values: ContiguousArray<Float>
  private let low: (longitude: Double, latitude: Double)
  private let scale: LocalScale

  private static let largestCount = 16_000_000.0

  /// nil for no stretches.
  init?(_ network: StreetNetwork, _ stretches: [ReachableStretches.Stretch], margin: Double) {
    let points = network.points
    var (west, south, east, north) = (Int32.max, Int32.max, Int32.min, Int32.min)
    for stretch in stretches {
      for point in network.edges.points(stretch.edge) {
        (west, east) = (min(west, points.longitude[point]), max(east, points.longitude[point]))
        (south, north) = (min(south, points.latitude[point]), max(north, points.latitude[point]))
      }
    }
    guard west <= east else { return nil }
    scale = LocalScale(latitude: (Fixed.degrees(south) + Fixed.degrees(north)) / 2)
    let width = (Fixed.degrees(east) - Fixed.degrees(west)) * scale.perLongitude
    let height = (Fixed.degrees(north) - Fixed.degrees(south)) * scale.perLatitude
    let coarsest = (width * height / Self.largestCount).squareRoot()
    step = max(margin / 3, coarsest, max(width, height) / Self.largestCount)
    self.margin = max(margin, 3 * coarsest)
    // Room for the margin and one more point, so that the outline always closes inside the grid.
    let border = self.margin + 2 * step
    low = (
      Fixed.degrees(west) - border / scale.perLongitude, Fixed.degrees(south) - border / scale.perLatitude
    )
    columns = Int((width + 2 * border) / step) + 2
    rows = Int((height + 2 * border) / step) + 2
    values = ContiguousArray(repeating: Float(self.margin + 3 * step), count: columns * rows)
  }

  mutating func draw(_ network: StreetNetwork, _ stretches: [ReachableStretches.Stretch]) {
    for stretch in stretches {
      let (low, high) = (stretch.offsets.lowerBound, stretch.offsets.upperBound)
      var previous = place(network.position(edge: stretch.edge, offset: low))
      for point in network.edges.points(stretch.edge) where network.points.distance[point] > low {
        let isLast = network.points.distance[point] >= high
        let next = place(
          isLast
            ? network.position(edge: stretch.edge, offset: high)
            : (Fixed.degrees(network.points.longitude[point]), Fixed.degrees(network.points.latitude[point])))
        draw(previous, next)
        previous = next
        if isLast { break }
      }
      draw(previous, previous)
    }
  }

  /// The place of a point of the grid given in steps, which need not be whole.
  func position(_ x: Double, _ y: Double) -> (longitude: Double, latitude: Double) {
    (low.longitude + x * step / scale.perLongitude, low.latitude + y * step / scale.perLatitude)
  }

  /// Metres from the grid's corner.
  private func place(_ position: (longitude: Double, latitude: Double)) -> (x: Double, y: Double) {
    (
      (position.longitude - low.longitude) * scale.perLongitude,
      (position.latitude - low.latitude) * scale.perLatitude
    )
  }

  private mutating func draw(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) {
    let width = margin + 2 * step
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let squaredLength = dx * dx + dy * dy
    for row in range(min(start.y, end.y) - width, max(start.y, end.y) + width, rows) {
      for column in range(min(start.x, end.x) - width, max(start.x, end.x) + width, columns) {
        let (x, y) = (Double(column) * step - start.x, Double(row) * step - start.y)
        let share = squaredLength > 0 ? min(max((x * dx + y * dy) / squaredLength, 0), 1) : 0
        let (offX, offY) = (x - share * dx, y - share * dy)
        let distance = Float((offX * offX + offY * offY).squareRoot())
        values[row * columns + column] = min(values[row * columns + column], distance)
      }
    }
  }

  private func range(_ low: Double, _ high: Double, _ count: Int) -> Range<Int> {
    let first = min(max(Int((low / step).rounded(.up)), 0), count)
    return first..<max(first, min(Int((high / step).rounded(.down)) + 1, count))
  }
}
