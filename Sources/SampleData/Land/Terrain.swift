import Foundation

/// What lay there before the city: how far it may spread, the river through it, the motorway past it.
///
/// Here as everywhere inside the generator, coordinates are metres from the middle of the town.
struct Terrain: Sendable {
  /// The mean distance from the middle to the city's edge.
  let radius: Double
  let river: River
  let motorway: Motorway
  private let bulges: [Double]

  /// About as much land for one catchment area as in a dense Mediterranean town, in square metres.
  static let areaOfZone = 520_000.0

  init(zones: Int, seed: UInt64) {
    radius = (Double(zones) * Terrain.areaOfZone / .pi).squareRoot()
    var draws = SampleStream.terrain.generator(seed)
    river = River(cityRadius: radius, draws: &draws)
    bulges = (0..<4).map { _ in draws.unit() * 2 * .pi }
    motorway = Motorway(
      bearing: river.bearing + 0.35, offset: radius * 0.68, wobble: draws.unit() * 2 * .pi)
  }

  /// Whether a place is near enough to the middle to be built upon; the edge bulges in and out.
  func isWithinReach(_ x: Double, _ y: Double) -> Bool {
    let angle = atan2(y, x)
    let reach =
      1 + 0.13 * sin(2 * angle + bulges[0]) + 0.09 * sin(3 * angle + bulges[1])
      + 0.05 * sin(5 * angle + bulges[2]) + 0.03 * sin(9 * angle + bulges[3])
    return (x * x + y * y).squareRoot() < radius * reach
  }

  /// Whether a street can lead from one place to the other without a bridge.
  func areOnOneSide(_ x: Double, _ y: Double, _ otherX: Double, _ otherY: Double) -> Bool {
    (river.offset(x, y) < 0) == (river.offset(otherX, otherY) < 0)
      && (motorway.offset(x, y) < 0) == (motorway.offset(otherX, otherY) < 0)
  }
}

/// A meandering river: in a turned frame, its middle is a sum of two waves.
struct River: Sendable {
  let bearing: Double
  private let frame: Frame
  private let across: Double
  private let phases: (Double, Double)

  init(cityRadius: Double, draws: inout some RandomNumberGenerator) {
    bearing = Double.random(in: 0.3...0.6, using: &draws)
    frame = Frame(bearing: bearing)
    across = -min(0.27 * cityRadius, 1100)
    phases = (Double.random(in: 0...6.28, using: &draws), Double.random(in: 0...6.28, using: &draws))
  }

  /// Half its width at a place along it, in metres.
  func halfWidth(along: Double) -> Double { 34 + 7 * sin(along / 610 + phases.1) }

  /// The middle of the river: how far across the frame it lies, and its slope.
  func middle(along: Double) -> (across: Double, slope: Double) {
    let (first, second) = (along / 760 + phases.0, along / 290 + phases.1)
    return (
      across + 210 * sin(first) + 38 * sin(second),
      210 / 760 * cos(first) + 38 / 290 * cos(second)
    )
  }

  /// The place that lies `offset` metres to the left of the river's middle.
  func place(along: Double, offset: Double) -> (x: Double, y: Double) {
    let (across, slope) = middle(along: along)
    let length = (1 + slope * slope).squareRoot()
    return frame.place(along: along - offset * slope / length, across: across + offset / length)
  }

  /// How far along the river a place is.
  func along(_ x: Double, _ y: Double) -> Double { frame.along(x, y) }

  /// How far a place is from the river's middle, negative on its right; nearly exact close to it.
  func offset(_ x: Double, _ y: Double) -> Double {
    let (across, slope) = middle(along: frame.along(x, y))
    return (frame.across(x, y) - across) / (1 + slope * slope).squareRoot()
  }

  /// How far a place is from the bank; negative in the water.
  func distanceToBank(_ x: Double, _ y: Double) -> Double {
    abs(offset(x, y)) - halfWidth(along: along(x, y))
  }
}

/// A motorway past the city, nearly straight.
struct Motorway: Sendable {
  private let frame: Frame
  private let offset: Double
  private let wobble: Double

  init(bearing: Double, offset: Double, wobble: Double) {
    frame = Frame(bearing: bearing)
    (self.offset, self.wobble) = (offset, wobble)
  }

  func place(along: Double, offset aside: Double) -> (x: Double, y: Double) {
    frame.place(along: along, across: middle(along: along) + aside)
  }

  /// How far a place is from the motorway's middle, negative on the side of the town's middle.
  func offset(_ x: Double, _ y: Double) -> Double {
    frame.across(x, y) - middle(along: frame.along(x, y))
  }

  private func middle(along: Double) -> Double { offset + 160 * sin(along / 1900 + wobble) }
}

/// The plane turned about its origin, so that one axis runs along a bearing (in radians from the east).
struct Frame: Sendable {
  private let cosine: Double
  private let sine: Double

  init(bearing: Double) { (cosine, sine) = (cos(bearing), sin(bearing)) }

  func along(_ x: Double, _ y: Double) -> Double { x * cosine + y * sine }
  func across(_ x: Double, _ y: Double) -> Double { y * cosine - x * sine }

  func place(along: Double, across: Double) -> (x: Double, y: Double) {
    (along * cosine - across * sine, along * sine + across * cosine)
  }
}
