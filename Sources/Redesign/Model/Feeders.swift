/// The feeder areas of the blocks, such as the areas of primary schools whose pupils go on to the same school.
///
/// A feeder is split where pupils of it go to several facilities; blocks without pupils split none.
public struct Feeders: Sendable, Hashable {
  /// The feeder of a block that is in none.
  public static let none: Int32 = -1
  public var codes: [String]
  /// The feeder of each block, a position in `codes`.
  public var ofBlock: ContiguousArray<Int32>

  public init(codes: [String], ofBlock: ContiguousArray<Int32>) {
    self.codes = codes
    self.ofBlock = ofBlock
  }

  /// - Parameter names: the code of each block's feeder; nil for none. Codes are numbered as they come.
  public init(named names: [String?]) {
    var numbers: [String: Int32] = [:]
    codes = []
    ofBlock = []
    for name in names {
      guard let name else {
        ofBlock.append(Feeders.none)
        continue
      }
      if numbers[name] == nil {
        numbers[name] = Int32(codes.count)
        codes.append(name)
      }
      ofBlock.append(numbers[name] ?? Feeders.none)
    }
  }
}
