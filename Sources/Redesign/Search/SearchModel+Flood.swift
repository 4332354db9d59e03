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

  /// The blocks that are not reached from their facility's home inside today's zone, where they may stay so: block b of
  /// facility f at b · facilities + f.
  var islandsThatMayStay: Set<Int> {
    guard constraints.keepsIslands, let today = problem.today?.facility else { return [] }
    var islands: Set<Int> = []
    for (facility, place) in problem.facilities.enumerated() {
      var reached: Set<Int32> = []
      if let home = place.homes.first, today[home] == Int32(facility) {
        _ = flood(from: Int32(home), &reached) { today[Int($0)] == Int32(facility) }
      }
      for block in today.indices where today[block] == Int32(facility) && !reached.contains(Int32(block)) {
        islands.insert(block * facilities + facility)
      }
    }
    return islands
  }
}
