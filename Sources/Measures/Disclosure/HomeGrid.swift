/// Homes as counts in squares of a grid, none of a few pupils.
///
/// A square that would be small is never cut out of its surroundings: squares are quartered, from the largest down,
/// only where every quarter has no pupil or at least `minimum`. What is shown are the smallest squares reached, so
/// no count in between can be found by subtraction. Pupils of large squares that are small themselves are left out;
/// how many is stated, and where these are only a few, squares join them until they are not.
public struct HomeGrid: Sendable, Hashable {
  /// A square: its lower left corner and side, in the units of the coordinates, and its pupils.
  public struct Square: Sendable, Hashable {
    public let x: Double
    public let y: Double
    public let side: Double
    public let count: Int
  }

  public private(set) var squares: [Square]
  /// The pupils in no square: 0 or at least `minimum`, unless there are fewer pupils in all.
  public private(set) var leftOut: Int
  private let side: Double
  private let largest: Int
  /// The position of each square by its size and place.
  private var positions: [Address: Int]

  /// - Parameters:
  ///   - x: the homes' coordinates, in metres of a plane system; homes with a coordinate that is no number are
  ///     not counted.
  ///   - side: of the smallest squares; corners lie on its multiples.
  ///   - largest: how many times a side is doubled at most.
  public init(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, side: Double, minimum: Int = 10, largest: Int = 5
  ) {
    precondition(x.count == y.count && side > 0 && minimum > 0 && (0...30).contains(largest))
    var counts: [Place: Int] = [:]
    for (x, y) in zip(x, y) {
      if let place = Place(x: x, y: y, side: side) { counts[place, default: 0] += 1 }
    }
    var levels = [counts]
    for _ in 0..<largest {
      var wider: [Place: Int] = [:]
      for (place, count) in levels[levels.count - 1] { wider[place.parent, default: 0] += count }
      levels.append(wider)
    }
    var shown: [(place: Place, level: Int, count: Int)] = []
    var leftOut = 0
    var open = (levels[largest].map { (place: $0.key, level: largest, count: $0.value) })
    while let square = open.popLast() {
      guard square.count >= minimum else {
        leftOut += square.count
        continue
      }
      let quarters = square.level == 0 ? [] : square.place.quarters(in: levels[square.level - 1])
      if quarters.isEmpty || quarters.contains(where: { $0.count < minimum }) {
        shown.append(square)
      } else {
        open += quarters.map { ($0.place, square.level - 1, $0.count) }
      }
    }
    shown.sort { ($0.count, $0.level, $0.place) > ($1.count, $1.level, $1.place) }
    while (1..<minimum).contains(leftOut), let smallest = shown.popLast() { leftOut += smallest.count }
    shown.sort {
      ($0.place.y << $0.level, $0.place.x << $0.level) < ($1.place.y << $1.level, $1.place.x << $1.level)
    }
    squares = shown.map { square in
      let width = side * Double(1 << square.level)
      return Square(
        x: Double(square.place.x) * width, y: Double(square.place.y) * width, side: width, count: square.count
      )
    }
    positions = Dictionary(
      uniqueKeysWithValues: shown.enumerated().map { (Address(place: $1.place, level: $1.level), $0) })
    self.leftOut = leftOut
    self.side = side
    self.largest = largest
  }

  /// The square that a home is counted in; nil for one left out.
  public func square(x: Double, y: Double) -> Int? {
    guard var place = Place(x: x, y: y, side: side) else { return nil }
    for level in 0...largest {
      if let position = positions[Address(place: place, level: level)] { return position }
      place = place.parent
    }
    return nil
  }

  /// The grid without some of its squares, whose pupils are left out then.
  ///
  /// Where zones' counts are public too, a square with few pupils of a zone could give them away. With the zones as
  /// the first plan and the squares as the second, `PlanComparison` says which squares have to go.
  public func withholding(_ isWithheld: (Int) -> Bool) -> HomeGrid {
    var grid = self
    let kept = squares.indices.filter { !isWithheld($0) }
    let next = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    grid.squares = kept.map { squares[$0] }
    grid.positions = positions.compactMapValues { next[$0] }
    grid.leftOut = leftOut + squares.reduce(0) { $0 + $1.count } - grid.squares.reduce(0) { $0 + $1.count }
    return grid
  }

  private struct Address: Hashable {
    let place: Place
    let level: Int
  }

  private struct Place: Hashable, Comparable {
    let x: Int
    let y: Int

    init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }

    /// Nil for what is no number, or farther than any place on Earth in any unit.
    init?(x: Double, y: Double, side: Double) {
      guard abs(x / side) < 1e15, abs(y / side) < 1e15 else { return nil }
      self.init(x: Int((x / side).rounded(.down)), y: Int((y / side).rounded(.down)))
    }

    var parent: Place { Place(x: x >> 1, y: y >> 1) }

    func quarters(in counts: [Place: Int]) -> [(place: Place, count: Int)] {
      [(0, 0), (1, 0), (0, 1), (1, 1)].compactMap { offset in
        let place = Place(x: 2 * x + offset.0, y: 2 * y + offset.1)
        return counts[place].map { (place, $0) }
      }
    }

    static func < (one: Place, other: Place) -> Bool { (one.x, one.y) < (other.x, other.y) }
  }
}
