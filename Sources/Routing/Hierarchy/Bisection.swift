/// Parts cells of a network by straight lines, where they cut few streets.
///
/// Unchecked Sendable because threads work on separate cells: of all that they share they write only what
/// belongs to the nodes of their own cell, and of others they read only `cellOfNode`, which does not change
/// meanwhile.
final class Bisection: @unchecked Sendable {
  struct Parts: Sendable {
    var positions: Range<Int>
    var left: Range<Int>
    var right: Range<Int>
    var separator: Range<Int>
  }

  private enum Side {
    static let beyond: UInt8 = 0
    static let passed: UInt8 = 1
    static let separator: UInt8 = 2
  }

  private let graph: StreetGraph
  /// The nodes of each cell as a line sweeping in one of four directions meets them.
  private let sweeps: [UnsafeMutablePointer<UInt32>]
  /// For each sweep the one at right angles.
  private static let across = [1, 0, 3, 2]
  private let scratch: UnsafeMutablePointer<UInt32>
  /// The first position of the cell that a node is in; `none` for those that part cells already.
  private let cellOfNode: UnsafeMutablePointer<UInt32>
  private let side: UnsafeMutablePointer<UInt8>
  private static let none = UInt32.max

  init(_ graph: StreetGraph, _ places: NodePlaces) {
    self.graph = graph
    let count = graph.nodeCount
    let directions: [(Float, Float)] = [(1, 0), (0, 1), (1, 1), (1, -1)]
    sweeps = directions.map { direction in
      // Signed floats sort like their bits once the order of the negative ones is turned round.
      let keys = (0..<count).map { node in
        let bits = (places.x[node] * direction.0 + places.y[node] * direction.1).bitPattern
        return UInt64(bits >> 31 == 0 ? bits | 1 << 31 : ~bits) << 32 | UInt64(node)
      }.sorted()
      let sweep = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
      for (position, key) in keys.enumerated() {
        (sweep + position).initialize(to: UInt32(truncatingIfNeeded: key))
      }
      return sweep
    }
    scratch = .allocate(capacity: count)
    scratch.initialize(repeating: 0, count: count)
    cellOfNode = .allocate(capacity: count)
    cellOfNode.initialize(repeating: 0, count: count)
    side = .allocate(capacity: count)
    side.initialize(repeating: Side.beyond, count: count)
  }

  deinit {
    for sweep in sweeps { sweep.deallocate() }
    scratch.deallocate()
    cellOfNode.deallocate()
    side.deallocate()
  }

  /// The nodes in their present order; call it when all cells are parted.
  var order: ContiguousArray<UInt32> {
    ContiguousArray(UnsafeBufferPointer(start: sweeps[0], count: graph.nodeCount))
  }

  /// Puts the left half of a cell first and the nodes that part the halves last.
  func part(_ cell: Range<Int>) -> Parts {
    guard cell.count > 1 else {
      let rest = cell.upperBound..<cell.upperBound
      return Parts(positions: cell, left: rest, right: rest, separator: cell)
    }
    let cut = bestCut(cell)
    for position in cell.lowerBound..<cut.end { side[Int(sweeps[cut.sweep][position])] = Side.passed }
    for node in separator(cell, cut.sweep) { side[Int(node)] = Side.separator }
    var ends = (left: 0, right: 0)
    for sweep in sweeps { ends = arrange(sweep, cell) }
    let middle = ends.right..<cell.upperBound
    putMiddleLast(middle, from: sweeps[Self.across[cut.sweep]])
    return Parts(
      positions: cell, left: cell.lowerBound..<ends.left, right: ends.left..<ends.right, separator: middle)
  }

  /// Lets the next round know which nodes went to which half.
  func enter(_ cell: Parts) {
    for half in [cell.left, cell.right] {
      for position in half {
        let node = Int(sweeps[0][position])
        cellOfNode[node] = UInt32(half.lowerBound)
        side[node] = Side.beyond
      }
    }
    for position in cell.separator { cellOfNode[Int(sweeps[0][position])] = Self.none }
  }

  /// The sweep and the position up to which it goes, so that it cuts few streets and the halves are of like size.
  private func bestCut(_ cell: Range<Int>) -> (sweep: Int, end: Int) {
    let own = UInt32(cell.lowerBound)
    let quarter = max(1, cell.count / 4)
    var best = (score: Double.infinity, sweep: 0, end: cell.lowerBound + cell.count / 2)
    for (index, sweep) in sweeps.enumerated() {
      var cut = 0
      for position in cell.lowerBound..<cell.upperBound - quarter {
        let node = Int(sweep[position])
        forEachNeighbour(node) { neighbour in
          if cellOfNode[neighbour] == own { cut += side[neighbour] == Side.beyond ? 1 : -1 }
        }
        side[node] = Side.passed
        let (left, right) = (position + 1 - cell.lowerBound, cell.upperBound - position - 1)
        if left < quarter { continue }
        let score = Double(cut) / (Double(left) * Double(right))
        if score < best.score { best = (score, index, position + 1) }
      }
      for position in cell { side[Int(sweep[position])] = Side.beyond }
    }
    return (best.sweep, best.end)
  }

  /// The nodes at the cut, of the side that has fewer of them.
  private func separator(_ cell: Range<Int>, _ sweep: Int) -> ContiguousArray<UInt32> {
    let own = UInt32(cell.lowerBound)
    var borders: (ContiguousArray<UInt32>, ContiguousArray<UInt32>) = ([], [])
    for position in cell {
      let node = sweeps[sweep][position]
      var isAtCut = false
      forEachNeighbour(Int(node)) { neighbour in
        if cellOfNode[neighbour] == own, side[neighbour] != side[Int(node)] { isAtCut = true }
      }
      guard isAtCut else { continue }
      if side[Int(node)] == Side.passed { borders.0.append(node) } else { borders.1.append(node) }
    }
    return borders.0.count <= borders.1.count ? borders.0 : borders.1
  }

  private func arrange(_ sweep: UnsafeMutablePointer<UInt32>, _ cell: Range<Int>) -> (left: Int, right: Int) {
    var end = cell.lowerBound
    var ends = (left: 0, right: 0)
    for wanted in [Side.passed, Side.beyond, Side.separator] {
      for position in cell where side[Int(sweep[position])] == wanted {
        scratch[end] = sweep[position]
        end += 1
      }
      if wanted == Side.passed { ends.left = end }
      if wanted == Side.beyond { ends.right = end }
    }
    (sweep + cell.lowerBound).update(from: scratch + cell.lowerBound, count: cell.count)
    return ends
  }

  /// Along the cut, too, what parts it in halves comes last.
  private func putMiddleLast(_ separator: Range<Int>, from line: UnsafeMutablePointer<UInt32>) {
    let nodes = ContiguousArray(
      UnsafeBufferPointer(start: line + separator.lowerBound, count: separator.count))
    var position = separator.lowerBound
    func put(_ stretch: Range<Int>) {
      guard !stretch.isEmpty else { return }
      let middle = stretch.lowerBound + stretch.count / 2
      put(stretch.lowerBound..<middle)
      put(middle + 1..<stretch.upperBound)
      sweeps[0][position] = nodes[middle]
      position += 1
    }
    put(nodes.indices)
  }

  @inline(__always)
  private func forEachNeighbour(_ node: Int, _ body: (Int) -> Void) {
    for arc in graph.outgoing.range(node) { body(Int(graph.outgoing.arcs[arc].node)) }
    guard !graph.isSymmetric else { return }
    for arc in graph.incoming.range(node) { body(Int(graph.incoming.arcs[arc].node)) }
  }
}
