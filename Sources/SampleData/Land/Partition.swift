/// Groups places that touch each other into a given number of connected groups of about equal size.
///
/// Groups grow from scattered centres along the shortest ways from place to place, so that each is in one
/// piece; then each centre moves to the middle of its group and they grow again (Lloyd's method on a graph).
struct Partition {
  /// The group of each place.
  private(set) var groups: ContiguousArray<Int32>
  private let graph: PlaceGraph

  init(_ graph: PlaceGraph, into count: Int, rounds: Int = 8) {
    precondition(count >= 1 && count <= graph.count, "each group holds at least one place")
    self.graph = graph
    groups = ContiguousArray(repeating: -1, count: graph.count)
    let order = graph.hilbertOrder()
    var centres = (0..<count).map { order[(2 * $0 + 1) * graph.count / (2 * count)] }
    for round in 0..<rounds {
      grow(from: centres)
      if round < rounds - 1 { centres = middles(count) }
    }
  }

  private mutating func grow(from centres: [Int]) {
    for place in groups.indices { groups[place] = -1 }
    var queue = ShortestFirst()
    for (group, centre) in centres.enumerated() { queue.insert(0, centre, group) }
    while let (way, place, group) = queue.popShortest() {
      guard groups[place] < 0 else { continue }
      groups[place] = Int32(group)
      for link in graph.links(of: place) where groups[Int(graph.targets[link])] < 0 {
        queue.insert(way + graph.costs[link], Int(graph.targets[link]), group)
      }
    }
  }

  private func middles(_ count: Int) -> [Int] {
    var sums = [(x: Double, y: Double, members: Double)](repeating: (0, 0, 0), count: count)
    for place in groups.indices where groups[place] >= 0 {
      sums[Int(groups[place])].x += graph.x[place]
      sums[Int(groups[place])].y += graph.y[place]
      sums[Int(groups[place])].members += 1
    }
    var best = [(distance: Double, place: Int)](repeating: (.infinity, 0), count: count)
    for place in groups.indices where groups[place] >= 0 {
      let group = Int(groups[place])
      let dx = graph.x[place] - sums[group].x / sums[group].members
      let dy = graph.y[place] - sums[group].y / sums[group].members
      if dx * dx + dy * dy < best[group].distance { best[group] = (dx * dx + dy * dy, place) }
    }
    return best.map(\.place)
  }
}

/// Places, and what it costs to go from one to the next.
struct PlaceGraph {
  let x: ContiguousArray<Double>
  let y: ContiguousArray<Double>
  private let starts: [Int]
  let targets: ContiguousArray<Int32>
  let costs: ContiguousArray<Double>

  /// - Parameter cost: how many times the straight distance it counts to go from one place to a neighbour.
  init(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, neighbours: [(Int, Int)],
    cost: (Int, Int) -> Double
  ) {
    (self.x, self.y) = (x, y)
    var starts = [Int](repeating: 0, count: x.count + 1)
    for (first, second) in neighbours {
      starts[first + 1] += 1
      starts[second + 1] += 1
    }
    for place in x.indices { starts[place + 1] += starts[place] }
    var filled = starts
    var targets = ContiguousArray(repeating: Int32(0), count: 2 * neighbours.count)
    var costs = ContiguousArray(repeating: 0.0, count: 2 * neighbours.count)
    for (first, second) in neighbours {
      let (dx, dy) = (x[first] - x[second], y[first] - y[second])
      let weighted = (dx * dx + dy * dy).squareRoot() * cost(first, second)
      for (place, other) in [(first, second), (second, first)] {
        targets[filled[place]] = Int32(other)
        costs[filled[place]] = weighted
        filled[place] += 1
      }
    }
    (self.starts, self.targets, self.costs) = (starts, targets, costs)
  }

  var count: Int { x.count }

  func links(of place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

  /// The places along a Hilbert curve: neighbours in this order are neighbours on the ground.
  func hilbertOrder() -> [Int] {
    guard let west = x.min(), let east = x.max(), let south = y.min(), let north = y.max() else { return [] }
    let side = max(east - west, north - south, 1)
    let keys = x.indices.map { place in
      PlaceGraph.hilbertKey(
        Int((x[place] - west) / side * 65_535), Int((y[place] - south) / side * 65_535))
    }
    return x.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  private static func hilbertKey(_ column: Int, _ row: Int) -> Int {
    var (column, row, key, size) = (column, row, 0, 32_768)
    while size > 0 {
      let (right, up) = (column & size > 0 ? 1 : 0, row & size > 0 ? 1 : 0)
      key += size * size * ((3 * right) ^ up)
      if up == 0 {
        if right == 1 { (column, row) = (65_535 - column, 65_535 - row) }
        (column, row) = (row, column)
      }
      size /= 2
    }
    return key
  }
}

/// A binary heap of ways under construction, the shortest first; equal ones in the order of their places.
private struct ShortestFirst {
  private typealias Entry = (way: Double, place: Int, group: Int)
  private var entries: [Entry] = []

  mutating func insert(_ way: Double, _ place: Int, _ group: Int) {
    var index = entries.count
    entries.append((way, place, group))
    while index > 0, entries[index] < entries[(index - 1) / 2] {
      entries.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func popShortest() -> (way: Double, place: Int, group: Int)? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var index = 0
    while true {
      var child = 2 * index + 1
      guard child < entries.count else { return first }
      if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
      guard entries[child] < entries[index] else { return first }
      entries.swapAt(index, child)
      index = child
    }
  }
}
