/// The 0/1 knapsack by dynamic programming over places.
enum Knapsack {
  struct Item {
    let block: Int32
    let pupils: Int
    /// Above 0.
    let gain: Double
  }

  /// Adds the items that gain most within so many places to `chosen`; returns what they gain.
  static func fill(_ room: Int, with items: [Item], _ chosen: inout [Int32]) -> Double {
    let width = room + 1
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: width) { gains in
      withUnsafeTemporaryAllocation(of: Bool.self, capacity: width * items.count) { taken in
        gains.initialize(repeating: 0)
        taken.initialize(repeating: false)
        for (index, item) in items.enumerated() {
          let row = taken.baseAddress.map { $0 + index * width }
          guard let row else { continue }
          for places in stride(from: room, through: item.pupils, by: -1) {
            let with = gains[places - item.pupils] + item.gain
            if with > gains[places] {
              gains[places] = with
              row[places] = true
            }
          }
        }
        var places = room
        for index in items.indices.reversed() where taken[index * width + places] {
          chosen.append(items[index].block)
          places -= items[index].pupils
        }
        return gains[room]
      }
    }
  }
}
