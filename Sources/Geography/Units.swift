/// A length on the ground.
public struct Meters: Sendable, Hashable, Comparable {
  public var value: Double

  public init(_ value: Double) { self.value = value }

  public static func < (first: Meters, second: Meters) -> Bool { first.value < second.value }
}
