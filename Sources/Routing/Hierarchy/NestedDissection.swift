import DeterministicParallel

/// An order of the nodes in which those that part the city into halves matter most, then those that part the
/// halves, and so on (George 1973).
///
/// Everything between two halves passes the few nodes that part them. The order depends on the shape of the
/// network alone, which is why it serves a regular grid, where no street is more important than the next, as
/// well as a town with its main roads (Dibbelt, Strasser and Wagner 2016).
struct NestedDissection {
  /// A part of the network: its positions in the order are its left half, its right half and what parts them.
  struct Cell: Sendable {
    var positions: Range<Int>
    /// Where those nodes begin that part the halves.
    var separator: Int
  }

  /// The nodes from the least to the most important.
  private(set) var order: ContiguousArray<UInt32>
  /// The cells by their depth, the whole network first; the last ones may be parted further in the order.
  private(set) var levels: [[Cell]] = []

  /// As many cells as keep all cores busy.
  private static let enoughCells = 64

  init(_ graph: StreetGraph, _ places: NodePlaces, workers: Workers) {
    let bisection = Bisection(graph, places)
    var ranges = [0..<graph.nodeCount].filter { !$0.isEmpty }
    while !ranges.isEmpty {
      let chunk = max(1, ranges.count / Self.enoughCells)
      let parted = workers.map(ranges.count, chunk: chunk) { [ranges] chunk in
        ranges[chunk].map { bisection.part($0) }
      }.flatMap { $0 }
      if (levels.last?.count ?? 0) < Self.enoughCells {
        levels.append(parted.map { Cell(positions: $0.positions, separator: $0.separator.lowerBound) })
      }
      ranges = parted.flatMap { [$0.left, $0.right] }.filter { !$0.isEmpty }
      _ = workers.map(parted.count, chunk: chunk) { chunk in
        for cell in parted[chunk] { bisection.enter(cell) }
      }
    }
    order = bisection.order
  }
}
