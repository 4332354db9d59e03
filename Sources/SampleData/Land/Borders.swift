import DeterministicParallel

/// The borders between the tiles, roughened from the straight lines that they would be.
///
/// A border stays inside the two triangles between it and the seeds on its sides, and never turns back on
/// itself. As those triangles of different borders do not overlap, borders meet only at their ends, and
/// every polygon put together from them is valid by construction.
struct Borders: Sendable {
  /// The vertices between a border's two corners, in the direction of the lower of its two half-edges.
  private let starts: ContiguousArray<Int32>
  private let x: ContiguousArray<Double>
  private let y: ContiguousArray<Double>
  private let mosaic: VoronoiTiling

  /// - Parameter zoneOfSection: borders between zones get the vertices that zones are asked to have, those
  ///   inside a zone are a bit coarser.
  init(
    mosaic: VoronoiTiling, zoneOfSection: ContiguousArray<Int32>, zones: Int, verticesPerZone: Int,
    seed: UInt64
  ) {
    self.mosaic = mosaic
    let edges = mosaic.triangulation.origins.count
    let kinds = Borders.kinds(mosaic, zoneOfSection)
    let perimeters = (0..<edges).reduce(0.0) { sum, edge in
      guard kinds[edge] == .betweenZones else { return sum }
      let isRim = mosaic.sections(ofEdge: edge).contains(-1)
      return sum + mosaic.length(ofBorder: edge) * (isRim ? 1 : 2)
    }
    let spacing = perimeters / Double(max(1, zones * verticesPerZone))
    let lines = Workers.all.map(edges, chunk: 4096) { range in
      range.map { edge -> Roughened in
        guard kinds[edge] != .none else { return Roughened() }
        let steps = mosaic.length(ofBorder: edge) / (kinds[edge] == .betweenZones ? spacing : 1.6 * spacing)
        return Roughened(mosaic, edge: edge, steps: max(1, Int(steps.rounded())), seed: seed)
      }
    }
    var starts: ContiguousArray<Int32> = [0]
    var x = ContiguousArray<Double>()
    var y = ContiguousArray<Double>()
    starts.reserveCapacity(edges + 1)
    for line in lines.joined() {
      x += line.x
      y += line.y
      starts.append(Int32(x.count))
    }
    (self.starts, self.x, self.y) = (starts, x, y)
  }

  private enum Kind { case none, insideZone, betweenZones }

  private static func kinds(_ mosaic: VoronoiTiling, _ zoneOfSection: ContiguousArray<Int32>) -> [Kind] {
    mosaic.triangulation.origins.indices.map { edge in
      guard Int(mosaic.triangulation.twins[edge]) > edge else { return .none }
      let zones = mosaic.sections(ofEdge: edge).map { $0 < 0 ? -1 : zoneOfSection[Int($0)] }
      if zones[0] < 0 && zones[1] < 0 { return .none }
      return zones[0] == zones[1] ? .insideZone : .betweenZones
    }
  }

  /// The vertices of a half-edge's border, its first corner included and its last one not.
  func forEachVertex(ofEdge edge: Int, _ body: (Double, Double) -> Void) {
    let twin = Int(mosaic.triangulation.twins[edge])
    let from = mosaic.corners(ofEdge: edge).from
    body(mosaic.cornerX[from], mosaic.cornerY[from])
    if edge < twin {
      for vertex in Int(starts[edge])..<Int(starts[edge + 1]) { body(x[vertex], y[vertex]) }
    } else {
      for vertex in (Int(starts[twin])..<Int(starts[twin + 1])).reversed() { body(x[vertex], y[vertex]) }
    }
  }

  /// The section that holds a place, -1 outside of the city.
  func section(at placeX: Double, _ placeY: Double) -> Int {
    guard let seed = mosaic.seed(nearest: placeX, placeY) else { return -1 }
    let points = mosaic.triangulation
    let (dx, dy) = (placeX - points.x[seed], placeY - points.y[seed])
    var owner = seed
    mosaic.forEachEdge(ofSeed: seed) { edge in
      let (from, to) = mosaic.corners(ofEdge: edge)
      let (fromX, fromY) = (mosaic.cornerX[from] - points.x[seed], mosaic.cornerY[from] - points.y[seed])
      let (toX, toY) = (mosaic.cornerX[to] - points.x[seed], mosaic.cornerY[to] - points.y[seed])
      guard fromX * dy - fromY * dx >= 0, dx * toY - dy * toX >= 0 else { return true }
      if !isLeft(ofEdge: edge, placeX, placeY) { owner = points.target(edge) }
      return false
    }
    return Int(mosaic.sectionOfSeed[owner])
  }

  /// Whether a place beside a half-edge's border lies to the left of it.
  private func isLeft(ofEdge edge: Int, _ placeX: Double, _ placeY: Double) -> Bool {
    let twin = Int(mosaic.triangulation.twins[edge])
    let forward = min(edge, twin)
    let (from, to) = mosaic.corners(ofEdge: forward)
    let start = (x: mosaic.cornerX[from], y: mosaic.cornerY[from])
    let end = (x: mosaic.cornerX[to], y: mosaic.cornerY[to])
    let (alongX, alongY) = (end.x - start.x, end.y - start.y)
    let progress = (placeX - start.x) * alongX + (placeY - start.y) * alongY
    var (lastX, lastY) = start
    var isLeft = true
    for vertex in Int(starts[forward])...Int(starts[forward + 1]) {
      let isEnd = vertex == Int(starts[forward + 1])
      let (nextX, nextY) = isEnd ? (end.x, end.y) : (x[vertex], y[vertex])
      if isEnd || (nextX - start.x) * alongX + (nextY - start.y) * alongY >= progress {
        isLeft = (nextX - lastX) * (placeY - lastY) - (nextY - lastY) * (placeX - lastX) >= 0
        break
      }
      (lastX, lastY) = (nextX, nextY)
    }
    return forward == edge ? isLeft : !isLeft
  }
}

/// The vertices of one border between its corners: a straight line, pushed aside by a fractal sum of waves.
private struct Roughened {
  var x: [Double] = []
  var y: [Double] = []

  init() {}

  init(_ mosaic: VoronoiTiling, edge: Int, steps: Int, seed: UInt64) {
    guard steps > 1 else { return }
    let (from, to) = mosaic.corners(ofEdge: edge)
    let (startX, startY) = (mosaic.cornerX[from], mosaic.cornerY[from])
    let (alongX, alongY) = (mosaic.cornerX[to] - startX, mosaic.cornerY[to] - startY)
    let length = (alongX * alongX + alongY * alongY).squareRoot()
    let left = Tent(
      mosaic, startX, startY, alongX / length, alongY / length, length,
      seed: Int(mosaic.triangulation.origins[edge]))
    let right = Tent(
      mosaic, startX, startY, alongX / length, alongY / length, length,
      seed: mosaic.triangulation.target(edge))
    let chance = Chance(seed: seed, topic: SampleStream.borders.rawValue)
    // From nearly straight, as along a main road, to as rough as an old parish boundary.
    let roughness = length * (0.02 + 0.15 * chance.unit(edge, 0))
    for step in 1..<steps {
      let share = (Double(step) + 0.3 * chance.signed(edge, step, 1)) / Double(steps)
      let wave = Roughened.wave(share, steps: steps, edge: edge, chance)
      let room = 0.85 * (wave > 0 ? left : right).height(at: share * length)
      let push = wave > 0 ? min(room, roughness * wave) : max(-room, roughness * wave)
      x.append(startX + share * alongX - push * alongY / length)
      y.append(startY + share * alongY + push * alongX / length)
    }
  }

  /// Between -1 and 1: octaves of smooth noise, each twice as fine and 0.55 times as high as the one before.
  private static func wave(_ share: Double, steps: Int, edge: Int, _ chance: Chance) -> Double {
    var (sum, total, height, knots) = (0.0, 0.0, 1.0, 2)
    while knots <= max(2, steps) {
      let place = share * Double(knots)
      let knot = Int(place)
      let part = place - Double(knot)
      let eased = part * part * (3 - 2 * part)
      let low = chance.signed(edge, knot, knots + 1)
      let high = chance.signed(edge, knot + 1, knots + 1)
      sum += height * (low + (high - low) * eased)
      total += height
      height *= 0.55
      knots *= 2
    }
    return sum / total * 1.6
  }
}

/// How far a border may stray towards the seed on one side: the height, over a place of the straight border,
/// of the triangle that the border and the seed make.
private struct Tent {
  private let foot: Double
  private let peak: Double
  private let length: Double

  init(
    _ mosaic: VoronoiTiling, _ startX: Double, _ startY: Double, _ unitX: Double, _ unitY: Double,
    _ length: Double,
    seed: Int
  ) {
    let (dx, dy) = (mosaic.triangulation.x[seed] - startX, mosaic.triangulation.y[seed] - startY)
    foot = dx * unitX + dy * unitY
    peak = abs(unitX * dy - unitY * dx)
    self.length = length
  }

  func height(at place: Double) -> Double {
    var height = peak
    if foot > 0 { height = min(height, peak * place / foot) }
    if foot < length { height = min(height, peak * (length - place) / (length - foot)) }
    return height
  }
}

extension VoronoiTiling {
  /// The sections to the left and right of a half-edge's border; -1 for land outside.
  func sections(ofEdge edge: Int) -> [Int32] {
    [
      sectionOfSeed[Int(triangulation.origins[edge])], sectionOfSeed[triangulation.target(edge)],
    ]
  }

  /// The length of a half-edge's border before it is roughened.
  func length(ofBorder edge: Int) -> Double {
    let (from, to) = corners(ofEdge: edge)
    let (dx, dy) = (cornerX[to] - cornerX[from], cornerY[to] - cornerY[from])
    return (dx * dx + dy * dy).squareRoot()
  }
}
