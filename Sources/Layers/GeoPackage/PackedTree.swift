/// A search tree over boxes in the form of SQLite's R*Tree module, all of its nodes full.
///
/// The boxes are sorted by x and cut into slices, each slice by y and cut into nodes; then the nodes' own boxes in
/// the same way, up to a single one: sort-tile-recursive packing (Leutenegger, Lopez and Edgington 1997).
struct PackedTree {
  /// A box and what is in it: a row, or a node of the level below.
  struct Cell {
    /// Less than 2³².
    var id: Int64
    var minX: Float
    var maxX: Float
    var minY: Float
    var maxY: Float

    mutating func include(_ other: Cell) {
      minX = min(minX, other.minX)
      maxX = max(maxX, other.maxX)
      minY = min(minY, other.minY)
      maxY = max(maxY, other.maxY)
    }
  }

  struct Node {
    let number: Int64
    /// How many levels are below it.
    let height: Int
    let cells: ArraySlice<Cell>
  }

  /// The number that the module gives to the node at the top.
  static let root: Int64 = 1

  /// Hands over the nodes, those of a level together, the one at the top last. There is always one.
  static func build(_ cells: [Cell], capacity: Int, _ node: (Node) throws -> Void) rethrows {
    var level = cells
    var (height, next) = (0, root + 1)
    while level.count > capacity {
      tile(&level, capacity: capacity)
      var parents: [Cell] = []
      for start in stride(from: 0, to: level.count, by: capacity) {
        let members = level[start..<min(level.count, start + capacity)]
        var parent = level[start]
        parent.id = next
        for member in members { parent.include(member) }
        try node(Node(number: next, height: height, cells: members))
        parents.append(parent)
        next += 1
      }
      level = parents
      height += 1
    }
    try node(Node(number: root, height: height, cells: level[...]))
  }

  /// Puts boxes that are near to each other one behind the other.
  private static func tile(_ cells: inout [Cell], capacity: Int) {
    let nodes = (cells.count + capacity - 1) / capacity
    let slices = Int(Double(nodes).squareRoot().rounded(.up))
    let slice = (nodes + slices - 1) / slices * capacity
    cells = sorted(cells[...]) { $0.minX + $0.maxX }
    for start in stride(from: 0, to: cells.count, by: slice) {
      let range = start..<min(cells.count, start + slice)
      cells.replaceSubrange(range, with: sorted(cells[range]) { $0.minY + $0.maxY })
    }
  }

  /// Boxes in the order of a value, those of the same value in that of their numbers.
  private static func sorted(_ cells: ArraySlice<Cell>, by value: (Cell) -> Float) -> [Cell] {
    // Plain numbers are sorted several times faster than boxes by two of their properties.
    var places = cells.indices.map { (key: value(cells[$0]).rank << 32 | UInt64(cells[$0].id), place: $0) }
    places.sort { $0.key < $1.key }
    return places.map { cells[$0.place] }
  }
}

extension Float {
  /// A number that is greater where the value is; that of both zeros is the same.
  fileprivate var rank: UInt64 {
    let bits = (self + 0).bitPattern
    return UInt64(bits >> 31 == 0 ? bits | 1 << 31 : ~bits)
  }
}
