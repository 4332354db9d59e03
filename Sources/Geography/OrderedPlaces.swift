import DeterministicParallel

/// Places put in an order in which neighbours follow each other, so that what is looked up for one is at hand for the next.
///
///     let homes = OrderedPlaces(x: x, y: y)
///     homes.map { positions, x, y in
///       for (position, zone) in zip(positions, locator.zones(x: x, y: y)) { zones[Int(position)] = zone }
///     }
public struct OrderedPlaces: Sendable {
  private let x: ContiguousArray<Double>
  private let y: ContiguousArray<Double>
  /// Where each of them, in their order, stands in the columns.
  private let positions: ContiguousArray<Int32>

  /// So many tiles lie beside each other, and as many behind each other.
  private static let tiles = 256

  /// - Parameter x: not-a-number for a place that is not known; so for y.
  public init(x: ContiguousArray<Double>, y: ContiguousArray<Double>, workers: Workers = .all) {
    precondition(x.count == y.count, "each place has an x and a y")
    let (columns, rows) = workers.both {
      Bands(x, count: OrderedPlaces.tiles)
    } beside: {
      Bands(y, count: OrderedPlaces.tiles)
    }
    let tiles: ContiguousArray<UInt16> = workers.fill(x.count, chunk: 1 << 16) { places, tiles in
      x.withUnsafeBufferPointer { x in
        y.withUnsafeBufferPointer { y in
          for place in places {
            let tile = rows.band(of: y[place]) * OrderedPlaces.tiles + columns.band(of: x[place])
            tiles.initializeElement(at: place - places.lowerBound, to: UInt16(truncatingIfNeeded: tile))
          }
        }
      }
    }
    positions = workers.sortedRows(by: tiles, below: OrderedPlaces.tiles * OrderedPlaces.tiles).rows
    (self.x, self.y) = (x, y)
  }

  /// What `body` makes of some places after the others, in their order.
  ///
  /// - Parameter body: is given where the places stand in the columns, and their coordinates.
  public func map<Result: Sendable>(
    workers: Workers = .all,
    _ body:
      @Sendable (
        _ positions: ContiguousArray<Int32>.SubSequence, _ x: ContiguousArray<Double>,
        _ y: ContiguousArray<Double>
      ) -> Result
  ) -> [Result] {
    // All places put in order would take as much memory as the columns.
    workers.map(positions.count, chunk: 1 << 14) { range in
      let own = positions[range]
      return body(
        own, ContiguousArray(own.lazy.map { x[Int($0)] }), ContiguousArray(own.lazy.map { y[Int($0)] }))
    }
  }
}

/// Bands of equal width over some numbers.
private struct Bands {
  private let first: Double
  private let bandsPerUnit: Double
  private let count: Int

  init(_ numbers: ContiguousArray<Double>, count: Int) {
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for number in numbers where number.isFinite {
      least = min(least, number)
      greatest = max(greatest, number)
    }
    (first, self.count) = (least, count)
    bandsPerUnit = greatest > least ? Double(count) / (greatest - least) : 0
  }

  /// What is not a number is in some band, too.
  func band(of number: Double) -> Int {
    let position = (number - first) * bandsPerUnit
    return position > 0 ? (position < Double(count) ? Int(position) : count - 1) : 0
  }
}
