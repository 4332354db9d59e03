/// A position in the plane of some CRS: x is the easting or longitude, y the northing or latitude.
public struct Coordinate: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// The smallest upright rectangle that holds some coordinates; empty until it is given one.
public struct BoundingBox: Sendable, Hashable {
  public private(set) var minX = Double.infinity
  public private(set) var minY = Double.infinity
  public private(set) var maxX = -Double.infinity
  public private(set) var maxY = -Double.infinity

  public init() {}

  public init(_ x: some Sequence<Double>, _ y: some Sequence<Double>) {
    for (x, y) in zip(x, y) { add(x: x, y: y) }
  }

  /// Whether no coordinate has been added yet.
  public var isEmpty: Bool { minX > maxX }
  public var width: Double { isEmpty ? 0 : maxX - minX }
  public var height: Double { isEmpty ? 0 : maxY - minY }

  /// Halves are added, as the sum of two large coordinates may be no number.
  public var middle: Coordinate { Coordinate(x: minX / 2 + maxX / 2, y: minY / 2 + maxY / 2) }

  /// Grows to hold (x, y). A coordinate that is not a number is passed over.
  public mutating func add(x: Double, y: Double) {
    guard !x.isNaN, !y.isNaN else { return }
    minX = min(minX, x)
    minY = min(minY, y)
    maxX = max(maxX, x)
    maxY = max(maxY, y)
  }

  /// Whether (x, y) lies inside or on the border.
  public func covers(x: Double, y: Double) -> Bool {
    x >= minX && x <= maxX && y >= minY && y <= maxY
  }
}
