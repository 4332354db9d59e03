/// A search tree over boxes in the form of SQLite's R*Tree module, all of its nodes full.
///
/// The boxes are sorted by x and cut into slices, each slice by y and cut into nodes; then the nodes' own boxes in
/// the same way, up to a single one: sort-tile-recursive packing (Leutenegger, Lopez and Edgington 1997).
struct PackedTree {
  /// A box and what is in it: a row, or a node of the level below.
  struct Cell {
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
    cells.sort { ($0.minX + $0.maxX, $0.id) < ($1.minX + $1.maxX, $1.id) }
    for start in stride(from: 0, to: cells.count, by: slice) {
      cells[start..<min(cells.count, start + slice)].sort {
        ($0.minY + $0.maxY, $0.id) < ($1.minY + $1.maxY, $1.id)
      }
    }
  }
}
