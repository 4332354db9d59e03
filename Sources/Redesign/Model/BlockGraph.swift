/// Blocks and which of them touch: neighbours in flat arrays, each border with its length.
///
///     let graph = BlockGraph(count: 3, borders: [.init(0, 1, length: 40), .init(1, 2, length: 25)])
///     graph.neighbours(of: 1)  // 0, 2
public struct BlockGraph: Sendable, Hashable {
  /// Where two blocks touch.
  public struct Border: Sendable, Hashable {
    public let a: Int
    public let b: Int
    /// In the unit of the perimeters; 1 where lengths are not known.
    public let length: Double

    public init(_ a: Int, _ b: Int, length: Double = 1) {
      self.a = a
      self.b = b
      self.length = length
    }
  }

  /// How many blocks there are.
  public let count: Int
  /// The neighbours of block b stand at `starts[b]..<starts[b + 1]`.
  public let starts: ContiguousArray<Int32>
  /// In ascending order for each block.
  public let neighbours: ContiguousArray<Int32>
  /// The length of the border with each neighbour.
  public let lengths: ContiguousArray<Double>

  /// - Parameters:
  ///   - count: how many blocks there are.
  ///   - borders: each pair in any order; the lengths of a pair named several times add up, and a block's border
  ///     with itself does not count.
  public init(count: Int, borders: some Sequence<Border>) {
    var both: [(block: Int32, neighbour: Int32, length: Double)] = []
    for border in borders where border.a != border.b {
      precondition(
        (0..<count).contains(border.a) && (0..<count).contains(border.b), "a border lies between two blocks")
      both.append((Int32(border.a), Int32(border.b), border.length))
      both.append((Int32(border.b), Int32(border.a), border.length))
    }
    both.sort { ($0.block, $0.neighbour) < ($1.block, $1.neighbour) }
    var starts = ContiguousArray<Int32>(repeating: 0, count: count + 1)
    var neighbours = ContiguousArray<Int32>()
    var lengths = ContiguousArray<Double>()
    var last: (Int32, Int32) = (-1, -1)
    for (block, neighbour, length) in both {
      if (block, neighbour) == last {
        lengths[lengths.count - 1] += length
        continue
      }
      last = (block, neighbour)
      neighbours.append(neighbour)
      lengths.append(length)
      starts[Int(block) + 1] += 1
    }
    for block in 0..<count { starts[block + 1] += starts[block] }
    self.count = count
    self.starts = starts
    self.neighbours = neighbours
    self.lengths = lengths
  }

  /// The neighbours of a block, in ascending order.
  public func neighbours(of block: Int) -> ArraySlice<Int32> {
    ArraySlice(neighbours[Int(starts[block])..<Int(starts[block + 1])])
  }
}
