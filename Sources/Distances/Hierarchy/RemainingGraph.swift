/// The part of a network that is not contracted yet, whose arcs come and go.
///
/// All arcs of a node lie together in one pool; a list that outgrows its room moves to the end of the pool.
/// Unchecked Sendable because threads only read it, and it changes only between their rounds.
final class RemainingGraph: @unchecked Sendable {
  struct Arc {
    var node: UInt32
    var cost: UInt32
    /// How many streets a shortcut stands for.
    var hops: UInt32
    /// `leaving`, `entering` or both, seen from the node whose list this is in.
    var directions: UInt8

    static let leaving: UInt8 = 1
    static let entering: UInt8 = 2
  }

  private struct Room {
    var start: Int
    var count: UInt32
    var capacity: UInt32
  }

  let nodeCount: Int
  let isSymmetric: Bool
  private var pool: UnsafeMutablePointer<Arc>
  private var poolCount = 0
  private var poolCapacity: Int
  private let rooms: UnsafeMutablePointer<Room>

  init(_ graph: StreetGraph) {
    nodeCount = graph.nodeCount
    isSymmetric = graph.isSymmetric
    poolCapacity = max(16, graph.outgoing.arcs.count * 4)
    pool = .allocate(capacity: poolCapacity)
    rooms = .allocate(capacity: max(1, nodeCount))
    for node in 0..<nodeCount {
      let degree = graph.outgoing.range(node).count + (isSymmetric ? 0 : graph.incoming.range(node).count)
      rooms[node] = Room(start: poolCount, count: 0, capacity: 0)
      makeRoom(node, for: UInt32(degree))
      add(graph.outgoing, node, isSymmetric ? Arc.leaving | Arc.entering : Arc.leaving)
      if !isSymmetric { add(graph.incoming, node, Arc.entering) }
    }
  }

  deinit {
    pool.deallocate()
    rooms.deallocate()
  }

  @inline(__always)
  func arcs(_ node: Int) -> UnsafeBufferPointer<Arc> {
    let room = rooms[node]
    return UnsafeBufferPointer(start: pool + room.start, count: Int(room.count))
  }

  /// Adds an arc unless the list has one that is no dearer, and drops the dearer ones that it replaces.
  func relax(_ node: Int, _ arc: Arc) {
    var directions = arc.directions
    let arcs = pool + rooms[node].start
    var position = 0
    var equal = -1
    while position < Int(rooms[node].count) {
      if arcs[position].node == arc.node {
        if arcs[position].cost < arc.cost {
          directions &= ~arcs[position].directions
        } else if arcs[position].cost == arc.cost {
          equal = position
        } else {
          arcs[position].directions &= ~directions
          if arcs[position].directions == 0 {
            removeArc(node, position)
            continue
          }
        }
      }
      position += 1
    }
    if directions == 0 { return }
    if equal >= 0 {
      arcs[equal].directions |= directions
    } else {
      var arc = arc
      arc.directions = directions
      append(node, arc)
    }
  }

  /// Forgets all arcs to `other` in the list of `node`.
  func forget(_ other: UInt32, in node: Int) {
    let arcs = pool + rooms[node].start
    var position = 0
    while position < Int(rooms[node].count) {
      if arcs[position].node == other { removeArc(node, position) } else { position += 1 }
    }
  }

  private func add(_ source: StreetGraph.Arcs, _ node: Int, _ directions: UInt8) {
    for position in source.range(node) where source.arcs[position].node != UInt32(node) {
      let arc = source.arcs[position]
      relax(node, Arc(node: arc.node, cost: arc.cost, hops: 1, directions: directions))
    }
  }

  private func removeArc(_ node: Int, _ position: Int) {
    let last = Int(rooms[node].count) - 1
    pool[rooms[node].start + position] = pool[rooms[node].start + last]
    rooms[node].count = UInt32(last)
  }

  private func append(_ node: Int, _ arc: Arc) {
    if rooms[node].count == rooms[node].capacity { makeRoom(node, for: max(4, rooms[node].capacity * 2)) }
    (pool + rooms[node].start + Int(rooms[node].count)).initialize(to: arc)
    rooms[node].count += 1
  }

  private func makeRoom(_ node: Int, for capacity: UInt32) {
    if poolCount + Int(capacity) > poolCapacity { growPool(by: Int(capacity)) }
    let room = rooms[node]
    (pool + poolCount).update(from: pool + room.start, count: Int(room.count))
    rooms[node] = Room(start: poolCount, count: room.count, capacity: capacity)
    poolCount += Int(capacity)
  }

  private func growPool(by room: Int) {
    let capacity = poolCapacity * 2 + room
    let larger = UnsafeMutablePointer<Arc>.allocate(capacity: capacity)
    larger.update(from: pool, count: poolCount)
    pool.deallocate()
    pool = larger
    poolCapacity = capacity
  }
}
