/// The pupils of each block for whom there are the same schools, as for those of one stage.
public struct BlockStage: Sendable {
  public var pupils: ContiguousArray<Int32>
  /// For each group its members, and those known not to belong to it.
  public var members: [ContiguousArray<Int32>]
  public var others: [ContiguousArray<Int32>]
  /// The school of area a to which these of block b would go, the nearest one, at b · areas + a; −1 for an area without one.
  public var nearestSchool: ContiguousArray<Int32>

  public init(
    pupils: ContiguousArray<Int32>, members: [ContiguousArray<Int32>], others: [ContiguousArray<Int32>],
    nearestSchool: ContiguousArray<Int32> = []
  ) {
    (self.pupils, self.members, self.others) = (pupils, members, others)
    self.nearestSchool = nearestSchool
  }
}
