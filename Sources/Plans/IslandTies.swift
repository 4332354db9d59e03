import Redesign

/// Borders of no length that tie islands without a school to the nearest block of their area, so that a plan can hold
/// together at all.
struct IslandTies {
  private(set) var borders: [BlockGraph.Border] = []

  /// - Parameters:
  ///   - zone: today's area of each block.
  ///   - homes: the blocks in which schools stand.
  init(
    _ graph: BlockGraph, x: ContiguousArray<Double>, y: ContiguousArray<Double>, zone: ContiguousArray<Int32>,
    homes: [Int]
  ) {
    let component = IslandTies.components(graph)
    var isServed = [Bool](repeating: false, count: (component.max() ?? -1) + 1)
    for home in homes { isServed[component[home]] = true }
    guard isServed.contains(true), isServed.contains(false) else { return }
    let mainland = component.indices.filter { isServed[component[$0]] }
    let mainlandOfZone = Dictionary(grouping: mainland) { zone[$0] }
    var blocksOf = [[Int]](repeating: [], count: isServed.count)
    for (block, part) in component.enumerated() { blocksOf[part].append(block) }
    for island in isServed.indices where !isServed[island] {
      let blocks = blocksOf[island]
      // In their order, so that of blocks as near as each other the same one is taken.
      let own = Set(blocks.map { zone[$0] }).flatMap { mainlandOfZone[$0] ?? [] }.sorted()
      var (tie, least) = ((blocks[0], mainland[0]), Double.infinity)
      for block in blocks {
        for other in own.isEmpty ? mainland : own {
          let (dx, dy) = (x[block] - x[other], y[block] - y[other])
          if dx * dx + dy * dy < least { (tie, least) = ((block, other), dx * dx + dy * dy) }
        }
      }
      borders.append(BlockGraph.Border(tie.0, tie.1, length: 0))
    }
  }

  /// Which of the connected parts each block is in.
  private static func components(_ graph: BlockGraph) -> [Int] {
    var component = [Int](repeating: -1, count: graph.count)
    var count = 0
    for start in 0..<graph.count where component[start] < 0 {
      component[start] = count
      var front = [start]
      while let block = front.popLast() {
        for neighbour in graph.neighbours(of: block) where component[Int(neighbour)] < 0 {
          component[Int(neighbour)] = count
          front.append(Int(neighbour))
        }
      }
      count += 1
    }
    return component
  }
}
