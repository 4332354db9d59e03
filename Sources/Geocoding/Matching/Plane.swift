/// Distances within a city, in metres.
struct Plane: Sendable {
  let coordinates: AddressRegister.Coordinates

  init(_ coordinates: AddressRegister.Coordinates) { self.coordinates = coordinates }

  /// In degrees the sphere of the Earth's mean radius is taken as flat, right to 0.5 % over a city.
  func meters(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Double {
    switch coordinates {
    case .projected: return ((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1)).squareRoot()
    case .geographic:
      let east = (x2 - x1) * Functions.cosine(degrees: (y1 + y2) / 2)
      let north = y2 - y1
      return (east * east + north * north).squareRoot() * Self.metersPerDegree
    }
  }

  /// How far along the way from one point to another a third lies, 0…1; ½ where the two are one.
  func projection(
    of point: (x: Double, y: Double), from: (x: Double, y: Double), to: (x: Double, y: Double)
  ) -> Double {
    let scale = coordinates == .geographic ? Functions.cosine(degrees: from.y) : 1
    let way = ((to.x - from.x) * scale, to.y - from.y)
    let length = way.0 * way.0 + way.1 * way.1
    guard length > 0 else { return 0.5 }
    return min(1, max(0, ((point.x - from.x) * scale * way.0 + (point.y - from.y) * way.1) / length))
  }

  private static let metersPerDegree = 6_371_008.8 * Double.pi / 180
}
