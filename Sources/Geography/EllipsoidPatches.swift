import DeterministicParallel
import Foundation
import Synchronization

/// Where on the ellipsoid the points of a plane CRS lie, by squares of the plane.
///
/// A projection is so smooth that within some kilometres a cubic polynomial follows it to nanometres. Where it is not
/// (a shift by a grid, a border of the system), there is no patch, and PROJ is to be asked for each place.
final class EllipsoidPatches: Sendable {
  private let toDegrees: Reprojection
  private let patches = Mutex<[PlaneSquare: EllipsoidPatch?]>([:])

  init(_ toDegrees: Reprojection) {
    self.toDegrees = toDegrees
  }

  /// nil when the square's points do not follow one.
  func patch(_ square: PlaneSquare) -> EllipsoidPatch? {
    patches.withLock { patches in
      if let known = patches[square] { return known }
      let patch = EllipsoidPatch(square, toDegrees)
      patches[square] = .some(patch)
      return patch
    }
  }
}

/// The patches that one thread used last.
struct NearEllipsoidPatches {
  private let all: EllipsoidPatches
  private var squares = ContiguousArray(repeating: PlaneSquare.nowhere, count: PlaneSquare.slots)
  private var patches = ContiguousArray<EllipsoidPatch?>(repeating: nil, count: PlaneSquare.slots)

  init(_ all: EllipsoidPatches) {
    self.all = all
  }

  /// nil for what is not a number, and where there is no patch.
  mutating func position(x: Double, y: Double) -> EllipsoidPosition? {
    guard let square = PlaneSquare(x: x, y: y) else { return nil }
    let slot = square.slot
    if squares[slot] != square {
      squares[slot] = square
      patches[slot] = all.patch(square)
    }
    let (u, v) = square.within(x: x, y: y)
    return patches[slot].map { EllipsoidPosition($0.coordinates(u, v)) }
  }
}

/// A square of the plane, 4,096 units of the CRS wide.
struct PlaneSquare: Hashable, Sendable {
  private let column: Int32
  private let row: Int32

  private static let halfWidth = 2048.0
  static let nowhere = PlaneSquare(column: .min, row: .min)

  private init(column: Int32, row: Int32) {
    self.column = column
    self.row = row
  }

  /// nil where no plane reaches, and for what is not a number.
  init?(x: Double, y: Double) {
    // Cutting off decimals rounds down where no number is negative.
    let (column, row) = (x / (2 * Self.halfWidth) + 0x10_0000, y / (2 * Self.halfWidth) + 0x10_0000)
    guard column >= 0, column < 0x20_0000, row >= 0, row < 0x20_0000 else { return nil }
    self.init(column: Int32(column), row: Int32(row))
  }

  /// A number below `slots`, which squares within 260 km of each other do not share.
  var slot: Int { Int(column & 63) << 6 | Int(row & 63) }
  static let slots = 1 << 12

  /// Where in the square a point is, from -1 to 1 in both directions.
  func within(x: Double, y: Double) -> (u: Double, v: Double) {
    (x / Self.halfWidth - middle(column), y / Self.halfWidth - middle(row))
  }

  func point(u: Double, v: Double) -> Coordinate {
    Coordinate(x: (middle(column) + u) * Self.halfWidth, y: (middle(row) + v) * Self.halfWidth)
  }

  private func middle(_ number: Int32) -> Double { Double(2 * (number - 0x10_0000) + 1) }
}

/// The polynomial of third degree, in Chebyshev's terms, by which the points of a square lie on the ellipsoid.
///
/// A class, as those who use it in turn would copy its many numbers.
final class EllipsoidPatch: Sendable {
  private let one: SIMD4<Double>
  private let u: SIMD4<Double>
  private let v: SIMD4<Double>
  private let uu: SIMD4<Double>
  private let uv: SIMD4<Double>
  private let vv: SIMD4<Double>
  private let uuu: SIMD4<Double>
  private let uuv: SIMD4<Double>
  private let uvv: SIMD4<Double>
  private let vvv: SIMD4<Double>

  private static let nodes = (0..<4).map { cos(Double(2 * $0 + 1) * .pi / 8) }
  private static let checks = [(0.0, 0.0), (-1, -1), (-1, 1), (1, -1), (1, 1)]
  private static let tolerance = 50e-9

  /// nil when PROJ places the middle or a corner elsewhere than the polynomial does.
  init?(_ square: PlaneSquare, _ toDegrees: Reprojection) {
    let nodes = Self.nodes
    let inside = nodes.flatMap { u in nodes.map { v in (u, v) } } + Self.checks
    let points = inside.map { square.point(u: $0.0, v: $0.1) }
    let (longitude, latitude) = toDegrees(
      ContiguousArray(points.map(\.x)), ContiguousArray(points.map(\.y)), workers: Workers(count: 1))
    let positions = zip(longitude, latitude).map {
      EllipsoidPosition(longitude: $0, latitude: $1).coordinates
    }
    func coefficient(_ first: Int, _ second: Int) -> SIMD4<Double> {
      var sum = SIMD4<Double>.zero
      for (place, position) in zip(inside, positions.prefix(16)) {
        sum += position * (Self.term(first, place.0) * Self.term(second, place.1))
      }
      return sum * ((first > 0 ? 2 : 1) * (second > 0 ? 2 : 1) / 16)
    }
    one = coefficient(0, 0)
    (u, v) = (coefficient(1, 0), coefficient(0, 1))
    (uu, uv, vv) = (coefficient(2, 0), coefficient(1, 1), coefficient(0, 2))
    (uuu, uuv, uvv, vvv) = (coefficient(3, 0), coefficient(2, 1), coefficient(1, 2), coefficient(0, 3))
    for (place, position) in zip(Self.checks, positions.dropFirst(16)) {
      let error = coordinates(place.0, place.1) - position
      // What is not a number is not within the tolerance either.
      guard (error * error).sum() <= Self.tolerance * Self.tolerance else { return nil }
    }
  }

  /// The coordinates of an `EllipsoidPosition`.
  func coordinates(_ a: Double, _ b: Double) -> SIMD4<Double> {
    let (aa, bb) = (Self.term(2, a), Self.term(2, b))
    let quadratic = one + u * a + v * b + uu * aa + uv * (a * b) + vv * bb
    return quadratic + uuu * Self.term(3, a) + uuv * (aa * b) + uvv * (a * bb) + vvv * Self.term(3, b)
  }

  /// Chebyshev's polynomial of a degree up to 3.
  private static func term(_ degree: Int, _ t: Double) -> Double {
    switch degree {
    case 0: 1
    case 1: t
    case 2: 2 * t * t - 1
    default: (4 * t * t - 3) * t
    }
  }
}
