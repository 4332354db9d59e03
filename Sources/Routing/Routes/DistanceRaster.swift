/// A grid of points over a few streets, each with its distance to the nearest of them.
///
/// Lengths are in steps of the grid.
struct DistanceRaster {
  let columns: Int
  let rows: Int
  /// At which the outline runs.
  let marginInSteps: Float
  /// Squares of the distances, for points so near that the outline may pass beside them.
  private var squares: ContiguousArray<Float>
  /// Metres between points of the grid.
  private let step: Double
  private let low: (longitude: Double, latitude: Double)
  private let scale: LocalScale

  /// A million points: a step is a third of the margin, or a thousandth of the side of a large shed.
  private static let largestCount = 1_000_000.0
  /// Bends that lie nearer to the straight line are left out.
  private static let straightness: Float = 0.05

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
    let coarsest = max(
      (width * height / Self.largestCount).squareRoot(), max(width, height) / Self.largestCount)
    step = max(margin / 3, coarsest)
    marginInSteps = Float(max(margin / step, 3))
    // Room for the margin and two more points, so that the outline always closes inside the grid.
    let border = (Double(marginInSteps) + 2) * step
    low = (
      Fixed.degrees(west) - border / scale.perLongitude, Fixed.degrees(south) - border / scale.perLatitude
    )
    columns = Int((width + 2 * border) / step) + 2
    rows = Int((height + 2 * border) / step) + 2
    let far = marginInSteps + 2
    squares = ContiguousArray(repeating: far * far, count: columns * rows)
  }

  @inline(__always)
  func isLand(_ column: Int, _ row: Int) -> Bool {
    squares[row &* columns &+ column] < marginInSteps * marginInSteps
  }

  func distance(_ column: Int, _ row: Int) -> Float { squares[row * columns + column].squareRoot() }

  mutating func draw(_ network: StreetNetwork, _ stretches: [ReachableStretches.Stretch]) {
    var line: [SIMD2<Float>] = []
    for stretch in stretches {
      let (low, high) = (stretch.offsets.lowerBound, stretch.offsets.upperBound)
      line.removeAll(keepingCapacity: true)
      line.append(place(network.position(edge: stretch.edge, offset: low)))
      for point in network.edges.points(stretch.edge) where network.points.distance[point] > low {
        guard network.points.distance[point] < high else { break }
        line.append(
          place(
            (Fixed.degrees(network.points.longitude[point]), Fixed.degrees(network.points.latitude[point]))))
      }
      line.append(place(network.position(edge: stretch.edge, offset: high)))
      drawSimplified(line)
    }
  }

  /// The place of a point of the grid given in steps, which need not be whole.
  func position(_ x: Double, _ y: Double) -> (longitude: Double, latitude: Double) {
    (low.longitude + x * step / scale.perLongitude, low.latitude + y * step / scale.perLatitude)
  }

  private func place(_ position: (longitude: Double, latitude: Double)) -> SIMD2<Float> {
    SIMD2(
      Float((position.longitude - low.longitude) * scale.perLongitude / step),
      Float((position.latitude - low.latitude) * scale.perLatitude / step))
  }

  /// As few straight lines as leave no bend farther off than the straightness.
  private mutating func drawSimplified(_ line: [SIMD2<Float>]) {
    var start = 0
    while start < line.count - 1 {
      var end = start + 1
      while end + 1 < line.count, end - start < 32,
        (start + 1...end).allSatisfy({
          Self.square(line[$0], from: line[start], to: line[end + 1]) < Self.straightness * Self.straightness
        })
      {
        end += 1
      }
      draw(line[start], line[end])
      start = end
    }
  }

  /// The square of the distance of a place from a straight line that ends.
  @inline(__always)
  private static func square(_ place: SIMD2<Float>, from start: SIMD2<Float>, to end: SIMD2<Float>) -> Float {
    let (line, way) = (end - start, place - start)
    let length = (line * line).sum()
    let share = length > 0 ? min(max((line * way).sum() / length, 0), 1) : 0
    let off = way - share * line
    return (off * off).sum()
  }

  private mutating func draw(_ start: SIMD2<Float>, _ end: SIMD2<Float>) {
    // Points of the grid beside the outline are less than a step beyond the margin.
    let width = marginInSteps + 1
    let line = end - start
    let length = (line * line).sum()
    let inverse = length > 0 ? 1 / length : 0
    let across = range(min(start.x, end.x) - width, max(start.x, end.x) + width, columns)
    let up = range(min(start.y, end.y) - width, max(start.y, end.y) + width, rows)
    squares.withUnsafeMutableBufferPointer { squares in
      for row in up {
        let y = Float(row) - start.y
        for column in across {
          let x = Float(column) - start.x
          let whole = (x * line.x + y * line.y) * inverse
          let positive = whole > 0 ? whole : 0
          let share = positive < 1 ? positive : 1
          let (offX, offY) = (x - share * line.x, y - share * line.y)
          let square = offX * offX + offY * offY
          let position = row &* columns &+ column
          squares[position] = square < squares[position] ? square : squares[position]
        }
      }
    }
  }

  private func range(_ low: Float, _ high: Float, _ count: Int) -> Range<Int> {
    let first = min(max(Int(low.rounded(.up)), 0), count)
    return first..<max(first, min(Int(high.rounded(.down)) + 1, count))
  }
}
