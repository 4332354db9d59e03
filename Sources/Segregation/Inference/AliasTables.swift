import DeterministicParallel

/// Discrete distributions from which a number is drawn in constant time (Walker's alias method, 1977, filled
/// by Vose's, 1991).
///
/// A distribution of n numbers is n columns of equal weight, each shared by at most two numbers. The column
/// and the height in it come from one random word; heights are rounded to 2⁻³².
struct AliasTables: Sendable {
  private struct Table {
    let start: Int32
    let count: UInt32
    let least: Int
  }

  private var tables: ContiguousArray<Table> = []
  /// The height up to which a column belongs to its own number, in 2⁻³², above the number that has the rest.
  private var columns: ContiguousArray<UInt64> = []

  var count: Int { tables.count }

  /// Adds the distribution of the numbers from `least` upwards in proportion to `weights`.
  mutating func append(_ weights: ContiguousArray<Double>, least: Int = 0) {
    let scale = Double(weights.count) / weights.reduce(0, +)
    var heights = ContiguousArray(weights.lazy.map { $0 * scale })
    var low = heights.indices.filter { heights[$0] < 1 }
    var high = heights.indices.filter { heights[$0] >= 1 }
    let start = columns.count
    columns += (0..<weights.count).map { 0xFFFF_FFFF | UInt64($0) << 32 }
    while let short = low.last, let long = high.last {
      low.removeLast()
      let height = UInt64(min(heights[short] * 0x1p32, 0xFFFF_FFFF))
      columns[start + short] = height | UInt64(long) << 32
      heights[long] -= 1 - heights[short]
      if heights[long] < 1 {
        high.removeLast()
        low.append(long)
      }
    }
    tables.append(Table(start: Int32(start), count: UInt32(weights.count), least: least))
  }

  @inline(__always)
  func draw(_ table: Int, _ draws: inout SeededGenerator) -> Int {
    let table = tables[table]
    let (column, height) = draws.next().multipliedFullWidth(by: UInt64(table.count))
    let entry = columns[Int(table.start) + Int(column)]
    return table.least + (height >> 32 < entry & 0xFFFF_FFFF ? Int(column) : Int(entry >> 32))
  }

  /// Hands `body` as many numbers of one distribution as it is asked for, each with its position: the same as if they
  /// were drawn one by one, but the distribution is looked up once and nothing branches on chance.
  @inline(__always)
  func draw(
    _ table: Int, times: Range<Int>, _ draws: inout SeededGenerator, _ body: (Int, _ number: Int) -> Void
  ) {
    let table = tables[table]
    var own = draws
    columns.withUnsafeBufferPointer { columns in
      for time in times {
        let (column, height) = own.next().multipliedFullWidth(by: UInt64(table.count))
        let entry = columns[Int(table.start) &+ Int(column)]
        // All ones below the height up to which the column is its own.
        let isOwn = Int(bitPattern: UInt(height >> 32) &- UInt(entry & 0xFFFF_FFFF)) >> 63
        let other = Int(entry >> 32)
        body(time, table.least &+ (other ^ ((other ^ Int(column)) & isOwn)))
      }
    }
    draws = own
  }
}
