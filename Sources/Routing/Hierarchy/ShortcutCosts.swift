import DeterministicParallel

/// The cost of each arc of a `FilledGraph`, in both directions (Dibbelt, Strasser and Wagner 2016).
///
/// First an arc costs what the best way through less important nodes does; `makeExact` then lowers it to the best
/// way at all and says which arcs no shortest way needs. Threads write to the arcs of separate cells only.
final class ShortcutCosts: @unchecked Sendable {
  let filled: FilledGraph
  let isSymmetric: Bool
  /// From the less to the more important end, and back; the same memory where all streets cost the same both ways.
  let up: UnsafeMutablePointer<UInt32>
  let down: UnsafeMutablePointer<UInt32>
  let isNeededUp: UnsafeMutablePointer<Bool>
  let isNeededDown: UnsafeMutablePointer<Bool>

  init(
    _ graph: StreetGraph, _ filled: FilledGraph, _ dissection: NestedDissection,
    positions: ContiguousArray<UInt32>, workers: Workers
  ) {
    self.filled = filled
    isSymmetric = graph.isSymmetric
    let count = filled.heads.count
    up = .allocate(capacity: count)
    up.initialize(repeating: CostField.unreached, count: count)
    isNeededUp = .allocate(capacity: count)
    isNeededUp.initialize(repeating: true, count: count)
    if isSymmetric {
      (down, isNeededDown) = (up, isNeededUp)
    } else {
      down = .allocate(capacity: count)
      down.initialize(repeating: CostField.unreached, count: count)
      isNeededDown = .allocate(capacity: count)
      isNeededDown.initialize(repeating: true, count: count)
    }
    putStreets(graph, dissection.order, positions)
    let triangles = LowerTriangles(self)
    var below: [LowerTriangles.Cell] = []
    for (depth, cells) in dissection.levels.enumerated().reversed() {
      let isDeepest = depth == dissection.levels.count - 1
      below = workers.map(cells.count, chunk: 1) { [below] index in
        let cell = cells[index.lowerBound]
        let own = isDeepest ? cell.positions : cell.separator..<cell.positions.upperBound
        let halves = below.filter { cell.positions.contains($0.positions.lowerBound) }
        return .init(
          positions: cell.positions, pending: triangles.relax(own, pending: halves.flatMap(\.pending)))
      }
    }
    makeExact(dissection, workers: workers)
  }

  deinit {
    up.deallocate()
    isNeededUp.deallocate()
    guard !isSymmetric else { return }
    down.deallocate()
    isNeededDown.deallocate()
  }

  private func putStreets(
    _ graph: StreetGraph, _ order: ContiguousArray<UInt32>, _ positions: ContiguousArray<UInt32>
  ) {
    for (tail, node) in order.enumerated() {
      for arc in graph.outgoing.range(Int(node)) {
        let head = Int(positions[Int(graph.outgoing.arcs[arc].node)])
        guard head != tail, !(isSymmetric && head < tail) else { continue }
        let place = position(ofArcBetween: min(tail, head), and: UInt32(max(tail, head)))
        let costs = head > tail ? up : down
        costs[place] = min(costs[place], graph.outgoing.arcs[arc].cost)
      }
    }
  }

  private func position(ofArcBetween low: Int, and high: UInt32) -> Int {
    var range = filled.arcs(low)
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = filled.heads[middle] <= high ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
