/// Whether zones hang together, looked at where one block leaves.
///
/// It has memory of its own for floods, so that each thread needs its own.
final class ZoneFlood {
  private let model: SearchModel
  /// Of blocks during a flood: the number of the flood that has been there.
  private let seen: UnsafeMutablePointer<UInt32>
  private let queue: UnsafeMutablePointer<Int32>
  private var flood: UInt32 = 0

  init(_ model: SearchModel) {
    self.model = model
    seen = .allocate(capacity: max(1, model.blocks))
    queue = .allocate(capacity: max(1, model.blocks))
    seen.initialize(repeating: 0, count: model.blocks)
  }

  deinit {
    seen.deallocate()
    queue.deallocate()
  }

  /// Whether the neighbours that a block has in its zone hang together without it; `plan` is the zone of each block.
  ///
  /// Most often they do among themselves; the zone is flooded only where they do not.
  @inline(__always)
  func hangsTogether(without block: Int, _ plan: UnsafeMutablePointer<Int32>) -> Bool {
    guard let isOne = areOne(around: block, of: plan[block], plan) else { return true }
    return isOne || reaches(without: block, plan)
  }

  /// Whether the neighbours that a block has in a zone hang together among themselves; nil where there is one at most.
  @inline(__always)
  private func areOne(around block: Int, of own: Int32, _ plan: UnsafeMutablePointer<Int32>) -> Bool? {
    let start = Int(model.starts[block])
    let degree = Int(model.starts[block &+ 1]) &- start
    guard degree <= 64 else { return false }
    var inside: UInt64 = 0
    for index in 0..<degree where plan[Int(model.neighbours[start &+ index])] == own {
      inside |= 1 &<< UInt64(index)
    }
    if inside & (inside &- 1) == 0 { return nil }
    var reached = inside & (0 &- inside)
    var front = reached
    while front != 0 {
      let index = front.trailingZeroBitCount
      front &= front &- 1
      let new = model.touching[start &+ index] & inside & ~reached
      reached |= new
      front |= new
    }
    return reached == inside
  }

  /// How many pieces of a zone a block touches, where they do not hang together through the block itself.
  func pieces(around block: Int, of zone: Int, _ plan: UnsafeMutablePointer<Int32>) -> Int {
    let own = Int32(truncatingIfNeeded: zone)
    let range = Int(model.starts[block])..<Int(model.starts[block + 1])
    guard range.contains(where: { plan[Int(model.neighbours[$0])] == own }) else { return 0 }
    guard areOne(around: block, of: own, plan) == false else { return 1 }
    begin()
    seen[block] = flood
    var count = 0
    for position in range {
      let neighbour = Int(model.neighbours[position])
      guard plan[neighbour] == own, seen[neighbour] != flood else { continue }
      count += 1
      spread(from: neighbour, plan)
    }
    return count
  }

  /// How many pieces all zones are in together.
  func countPieces(_ plan: UnsafeMutablePointer<Int32>) -> Int {
    begin()
    var count = 0
    for block in 0..<model.blocks where seen[block] != flood {
      count += 1
      spread(from: block, plan)
    }
    return count
  }

  /// How many pieces a zone is in.
  ///
  /// - Parameter members: its blocks.
  func countPieces(
    of members: UnsafeMutablePointer<Int32>, count: Int, _ plan: UnsafeMutablePointer<Int32>
  ) -> Int {
    begin()
    return (0..<count).count { index in
      let block = Int(members[index])
      guard seen[block] != flood else { return false }
      spread(from: block, plan)
      return true
    }
  }

  /// Marks what can be reached from a block of a zone without going through another one; `isReached` tells of it until the
  /// next flood.
  func reach(from start: Int, without block: Int, _ plan: UnsafeMutablePointer<Int32>) {
    begin()
    seen[block] = flood
    spread(from: start, plan)
  }

  private func begin() {
    flood &+= 1
    if flood == 0 {
      seen.update(repeating: 0, count: model.blocks)
      flood = 1
    }
  }

  /// Marks what of its zone can be reached from a block through blocks that are not marked yet.
  private func spread(from start: Int, _ plan: UnsafeMutablePointer<Int32>) {
    let own = plan[start]
    seen[start] = flood
    queue[0] = Int32(start)
    var (head, tail) = (0, 1)
    while head < tail {
      let current = Int(queue[head])
      head += 1
      for position in Int(model.starts[current])..<Int(model.starts[current + 1]) {
        let next = Int(model.neighbours[position])
        if plan[next] == own, seen[next] != flood {
          seen[next] = flood
          queue[tail] = Int32(truncatingIfNeeded: next)
          tail += 1
        }
      }
    }
  }

  func isReached(_ block: Int) -> Bool { seen[block] == flood }

  private func reaches(without block: Int, _ plan: UnsafeMutablePointer<Int32>) -> Bool {
    let own = plan[block]
    let range = Int(model.starts[block])..<Int(model.starts[block + 1])
    var wanted = 0
    var first = -1
    for position in range where plan[Int(model.neighbours[position])] == own {
      wanted += 1
      if first < 0 { first = Int(model.neighbours[position]) }
    }
    guard wanted > 1 else { return true }
    reach(from: first, without: block, plan)
    for position in range {
      let neighbour = Int(model.neighbours[position])
      if plan[neighbour] == own, seen[neighbour] != flood { return false }
    }
    return true
  }
}
