/// Which facility each block is assigned to.
public struct Plan: Sendable, Hashable {
  /// The facility of a block that has none.
  public static let none: Int32 = -1
  /// The facility of each block.
  public var facility: ContiguousArray<Int32>

  public init(_ facility: ContiguousArray<Int32>) { self.facility = facility }

  /// The facilities that serve blocks in an earlier plan and none in this one, in their order.
  public func closed(since earlier: Plan) -> [Int] {
    Set(earlier.facility).subtracting(facility).filter { $0 >= 0 }.map { Int($0) }.sorted()
  }
}
