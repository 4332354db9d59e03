/// Homes as counts in squares of a grid, none of a few pupils.
///
/// A square of the given side that holds at least `minimum` pupils is shown by itself. What is left of a square of
/// twice the side is shown together as one cell, if it is enough; what is not enough is left for the next larger
/// square, and so on. So the cells divide the pupils among them, and no count in between can be found by subtraction.
/// A cell that is left of a square includes its empty places, so that it does not tell where in it somebody lives,
/// and it is not shown where the limits of its parts, of which it is known that they were too few, would tell more of
/// one of them than that. Those left of the largest squares are left out; how many is stated, and where these are only
/// a few, cells join them until they are not.
public struct HomeGrid: Sendable, Hashable {
  /// What is shown together: a square, or what smaller cells leave of it.
  public struct Cell: Sendable, Hashable {
    public let count: Int
    /// The side of the square, in the units of the coordinates.
    public let side: Double
    /// Squares that do not overlap and of which the cell is made.
    public let parts: [Square]
  }

  /// A place is in the square if it lies on or above its lower and right of its left border, and not on the others.
  public struct Square: Sendable, Hashable {
    public let minX: Double
    public let minY: Double
    public let maxX: Double
    public let maxY: Double
  }

  public private(set) var cells: [Cell]
  /// The pupils in no cell: 0 or at least `minimum`, unless there are fewer pupils in all.
  public private(set) var leftOut: Int
  private let side: Double
  private let largest: Int
  /// The position of each cell by the square that it is, or is left of; −1 for what is left out.
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
    var left: [Place: Left] = [:]
    for (x, y) in zip(x, y) {
      if let place = Place(x: x, y: y, side: side) { left[place, default: Left()].count += 1 }
    }
    for place in left.keys { left[place]?.limit = minimum - 1 }
    var shown: [(address: Address, count: Int)] = []
    for level in 0...largest {
      if level > 0 { left = HomeGrid.joined(left, minimum: minimum) }
      for (place, rest) in left where rest.isEnough(minimum, isSquare: level == 0) {
        shown.append((Address(place: place, level: level), rest.count))
        left[place] = Left()
      }
    }
    var leftOut = left.values.reduce(0) { $0 + $1.count }
    let squares = Squares(shown.map(\.address))
    shown.sort { ($0.count, $0.address) > ($1.count, $1.address) }
    positions = [:]
    while leftOut > 0, !Left(parts: Array(left.values)).isEnough(minimum, isSquare: false),
      let smallest = shown.popLast()
    {
      leftOut += smallest.count
      // A cell that was shown may be of any size.
      left[smallest.address.place, default: Left()].add(cellOf: smallest.count)
      positions[smallest.address] = -1
    }
    shown.sort { $0.address < $1.address }
    for (position, cell) in shown.enumerated() { positions[cell.address] = position }
    cells = shown.map { address, count in
      Cell(
        count: count, side: side * Double(1 << address.level),
        parts: squares.parts(of: address).map { $0.square(side: side) })
    }
    self.leftOut = leftOut
    self.side = side
    self.largest = largest
  }

  /// The cell that a home is counted in; nil for one left out.
  public func cell(x: Double, y: Double) -> Int? {
    guard var place = Place(x: x, y: y, side: side) else { return nil }
    for level in 0...largest {
      if let position = positions[Address(place: place, level: level)] {
        return position < 0 ? nil : position
      }
      place = place.parent
    }
    return nil
  }

  /// The grid without some of its cells, whose pupils are left out then.
  ///
  /// Where zones' counts are public too, a cell with few pupils of a zone could give them away. With the zones as
  /// the first plan and the cells as the second, `PlanComparison` says which cells have to go.
  public func withholding(_ isWithheld: (Int) -> Bool) -> HomeGrid {
    var grid = self
    let kept = cells.indices.filter { !isWithheld($0) }
    let next = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    grid.cells = kept.map { cells[$0] }
    // What is withheld stays apart from what is left of the square around it.
    grid.positions = positions.mapValues { next[$0] ?? -1 }
    grid.leftOut = leftOut + cells.reduce(0) { $0 + $1.count } - grid.cells.reduce(0) { $0 + $1.count }
    return grid
  }
}

extension HomeGrid {
  /// Pupils of a square who are in no smaller cell.
  private struct Left {
    static let anything = Int.max / 4

    var count = 0
    /// The most that they can be, as the reader knows.
    var limit = 0
    /// The largest limit of one of its parts.
    private var largest = 0

    init(count: Int = 0, limit: Int = 0) {
      (self.count, self.limit, largest) = (count, limit, limit)
    }

    init(parts: [Left]) {
      self.init()
      for part in parts { add(part) }
    }

    mutating func add(_ part: Left) {
      count += part.count
      limit = min(limit + part.limit, Left.anything)
      largest = max(largest, part.limit == Left.anything ? part.largest : part.limit)
    }

    /// Adds those of a cell, which may be of any size and is not small itself.
    mutating func add(cellOf pupils: Int) {
      count += pupils
      limit = Left.anything
    }

    /// Whether they may be shown: enough of them, and of none of their parts it can be said that it has more than one
    /// since the others have not so many.
    func isEnough(_ minimum: Int, isSquare: Bool) -> Bool {
      count >= minimum && (isSquare || count - (limit - largest) <= 1)
    }
  }

  /// What is left of squares of twice the side.
  private static func joined(_ left: [Place: Left], minimum: Int) -> [Place: Left] {
    var wider: [Place: Left] = [:]
    for parent in Set(left.keys.map(\.parent)) {
      let quarters = parent.quarters.map { left[$0] ?? Left() }
      var joined = Left(parts: quarters)
      if joined.count < minimum { joined = Left(count: joined.count, limit: min(joined.limit, minimum - 1)) }
      wider[parent] = joined
    }
    return wider
  }
}

extension HomeGrid {
  /// The squares of which cells are made, and those around them.
  private struct Squares {
    private let cells: Set<Address>
    private var around: Set<Address> = []

    init(_ cells: [Address]) {
      self.cells = Set(cells)
      let highest = cells.map(\.level).max() ?? 0
      for cell in cells {
        var square = cell
        while square.level < highest {
          square = square.parent
          guard around.insert(square).inserted else { break }
        }
      }
    }

    /// What smaller cells leave of a square, in squares as large as can be.
    func parts(of square: Address) -> [Address] {
      guard around.contains(square) else { return [square] }
      return square.quarters.flatMap { cells.contains($0) ? [] : parts(of: $0) }
    }
  }

  private struct Address: Hashable, Comparable {
    let place: Place
    let level: Int

    var parent: Address { Address(place: place.parent, level: level + 1) }
    var quarters: [Address] { place.quarters.map { Address(place: $0, level: level - 1) } }

    func square(side: Double) -> Square {
      let width = side * Double(1 << level)
      return Square(
        minX: Double(place.x) * width, minY: Double(place.y) * width, maxX: Double(place.x + 1) * width,
        maxY: Double(place.y + 1) * width)
    }

    static func < (one: Address, other: Address) -> Bool {
      (one.place.y << one.level, one.place.x << one.level, one.level)
        < (other.place.y << other.level, other.place.x << other.level, other.level)
    }
  }

  private struct Place: Hashable {
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

    var quarters: [Place] {
      [(0, 0), (1, 0), (0, 1), (1, 1)].map { Place(x: 2 * x + $0.0, y: 2 * y + $0.1) }
    }
  }
}
