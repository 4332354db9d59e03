extension SearchModel {
  /// The blocks that can be reached through blocks that meet a condition.
  func flood(from start: Int32, _ seen: inout Set<Int32>, _ condition: (Int32) -> Bool) -> [Int32] {
    seen.insert(start)
    var queue = [start]
    var next = 0
    while next < queue.count {
      let block = Int(queue[next])
      next += 1
      for position in Int(starts[block])..<Int(starts[block + 1]) {
        let neighbour = neighbours[position]
        if condition(neighbour), seen.insert(neighbour).inserted { queue.append(neighbour) }
      }
    }
    return queue
  }
}
