/// Which facility each block is assigned to.
public struct Plan: Sendable, Hashable {
  /// The facility of a block that has none.
  public static let none: Int32 = -1
  /// The facility of each block.
  public var facility: ContiguousArray<Int32>

  public init(_ facility: ContiguousArray<Int32>) { self.facility = facility }
}
