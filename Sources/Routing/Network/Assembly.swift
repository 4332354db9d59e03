import DeterministicParallel

extension StreetNetwork {
  /// Joins the segments of a draft to edges between nodes, both numbered so that neighbours lie together.
  ///
  /// - Throws: `.tooLarge` when an edge is longer than 4,294 km or takes longer than 49 days.
  init(_ draft: Draft, mode: TravelMode, path: String?, workers: Workers) throws(NetworkError) {
    var assembly = Assembly(draft, workers: workers)
    assembly.followAllStreets()
    if let line = assembly.lineTooLong {
      throw NetworkError(
        .tooLarge, path: path, line: Int(line),
        "the street is longer than 4,294 km or takes longer than 49 days; check its length, its speed and its points"
      )
    }
    let restrictions = assembly.restrictions()
    self.init(
      mode: mode, nodeCount: assembly.nodeCount, edges: assembly.edges, points: assembly.points,
      doorless: assembly.doorless, privateEdges: assembly.privateEdges,
      enclosed: EnclosedEdges(
        assembly.edges, nodeCount: assembly.nodeCount, privateEdges: assembly.privateEdges),
      bannedTurns: restrictions.turns, bannedPaths: restrictions.paths, notes: draft.notes)
  }
}

private struct Assembly {
  private let draft: Draft
  private let chains: Chains
  /// Metres of each segment.
  private let lengths: ContiguousArray<Double>
  private var nodeOfPlace: ContiguousArray<Int32>
  private var isUsed: ContiguousArray<Bool>
  /// The directed edge that begins with each half, or -1.
  private var edgeOfHalf: ContiguousArray<Int32>
  private(set) var nodeCount = 0
  private(set) var edges = StreetNetwork.Edges()
  private(set) var points = StreetNetwork.Points()
  private(set) var doorless: ContiguousArray<Int32> = []
  private(set) var privateEdges: ContiguousArray<Int32> = []
  /// A line whose length or time is past the numbers that hold it.
  private(set) var lineTooLong: Int32?

  init(_ draft: Draft, workers: Workers) {
    self.draft = draft
    chains = Chains(draft)
    let segments = draft.segments
    lengths = workers.fill(segments.count, chunk: 4096) { range, slice in
      let ellipsoid = Ellipsoid()
      for segment in range {
        let start = Int(segments.start[segment])
        let end = Int(segments.end[segment])
        let metres = ellipsoid.distance(
          draft.longitudes[start], draft.latitudes[start], draft.longitudes[end], draft.latitudes[end])
        let scale = draft.scaleOfLine?[Int(segments.line[segment])] ?? 1
        slice.initializeElement(at: segment - range.lowerBound, to: metres * scale)
      }
    }
    nodeOfPlace = ContiguousArray(repeating: -1, count: draft.longitudes.count)
    isUsed = ContiguousArray(repeating: false, count: segments.count)
    edgeOfHalf = ContiguousArray(repeating: -1, count: segments.count * 2)
  }

  mutating func followAllStreets() {
    let places = draft.longitudes.indices.filter { chains.stays[$0] }
    let ordered = HilbertOrder.sorted(places, longitudes: draft.longitudes, latitudes: draft.latitudes)
    for place in ordered { addNode(place) }
    for place in ordered { followStreets(from: place) }
    // What is left are circles without a junction; each gets a node where its first segment begins.
    for segment in isUsed.indices where !isUsed[segment] {
      let place = Int(draft.segments.start[segment])
      addNode(place)
      follow(Int32(segment * 2), from: place)
    }
  }

  private mutating func addNode(_ place: Int) {
    nodeOfPlace[place] = Int32(nodeCount)
    nodeCount += 1
  }

  private mutating func followStreets(from place: Int) {
    for half in chains.leaving(place) where !isUsed[Int(half >> 1)] { follow(half, from: place) }
  }

  /// One edge: from a node along `first` through all bends to the next node.
  private mutating func follow(_ first: Int32, from place: Int) {
    let line = chains.line(first)
    var half = first
    var metres = 0.0
    var seconds = (forward: 0.0, backward: 0.0)
    append(place, metres, line)
    while true {
      isUsed[Int(half >> 1)] = true
      let length = lengths[Int(half >> 1)]
      let passage = chains.passage(half)
      metres += length
      seconds.forward += length / passage.forward
      seconds.backward += length / passage.backward
      append(chains.destination(half), metres, chains.line(half))
      let hasArrived = nodeOfPlace[chains.destination(half)] >= 0
      guard !hasArrived, let next = chains.continuation(half) else { break }
      half = next
    }
    edgeOfHalf[Int(first)] = Int32(edges.count * 2)
    edgeOfHalf[Int(half ^ 1)] = Int32(edges.count * 2 + 1)
    if !chains.passage(first).hasDoors { doorless.append(Int32(edges.count)) }
    if chains.passage(first).isPrivate { privateEdges.append(Int32(edges.count)) }
    edges.from.append(nodeOfPlace[place])
    edges.to.append(nodeOfPlace[chains.destination(half)])
    edges.length.append(whole(metres, line))
    edges.forward.append(
      chains.passage(first).forward > 0 ? whole(seconds.forward, line) : StreetNetwork.Edges.closed)
    edges.backward.append(
      chains.passage(first).backward > 0 ? whole(seconds.backward, line) : StreetNetwork.Edges.closed)
    edges.firstPoint.append(Int32(points.count))
  }

  private mutating func append(_ place: Int, _ metres: Double, _ line: Int) {
    points.longitude.append(draft.longitudes[place])
    points.latitude.append(draft.latitudes[place])
    points.distance.append(whole(metres, line))
  }

  /// Thousandths, as the columns hold them.
  private mutating func whole(_ value: Double, _ line: Int) -> UInt32 {
    let thousandths = (value * 1000).rounded()
    guard thousandths < Double(UInt32.max) else {
      lineTooLong = lineTooLong ?? Int32(line)
      return 0
    }
    return UInt32(thousandths)
  }

  /// The turn restrictions as sequences of directed edges, each sorted: pairs, and the longer ones.
  func restrictions() -> (
    turns: ContiguousArray<StreetNetwork.BannedTurn>, paths: ContiguousArray<StreetNetwork.BannedPath>
  ) {
    var turns: Set<StreetNetwork.BannedTurn> = []
    var paths: Set<StreetNetwork.BannedPath> = []
    for turn in draft.turns {
      guard let first = turn.via.first, let last = turn.via.last, let middle = edges(along: turn.via) else {
        continue
      }
      let arriving = chains.leaving(Int(first)).filter {
        chains.line($0) == turn.from && chains.passage($0).backward > 0
      }
      let leaving = chains.leaving(Int(last)).filter { chains.passage($0).forward > 0 }
      // Nobody must go where nobody can.
      if turn.kind == .only, !leaving.contains(where: { chains.line($0) == turn.to }) { continue }
      for origin in arriving {
        for target in leaving where isBanned(origin, target, turn) {
          let from = UInt32(bitPattern: edgeOfHalf[Int(origin)] ^ 1)
          let to = UInt32(bitPattern: edgeOfHalf[Int(target)])
          if middle.isEmpty {
            turns.insert(.init(from: from, to: to))
          } else {
            paths.insert(.init(edges: [from] + middle + [to]))
          }
        }
      }
    }
    return (ContiguousArray(turns.sorted()), ContiguousArray(paths.sorted()))
  }

  /// The directed edges that lead along places which follow each other; nil where one is closed or cut.
  private func edges(along places: [Int32]) -> [UInt32]? {
    var edges: [UInt32] = []
    for (place, next) in zip(places, places.dropFirst()) where place != next {
      let half = chains.leaving(Int(place)).first {
        chains.destination($0) == Int(next) && chains.passage($0).forward > 0
      }
      guard let half else { return nil }
      // Only the first half of an edge has its number.
      if edgeOfHalf[Int(half)] >= 0 { edges.append(UInt32(edgeOfHalf[Int(half)])) }
    }
    return edges
  }

  private func isBanned(_ origin: Int32, _ target: Int32, _ turn: Draft.Turn) -> Bool {
    switch turn.kind {
    case .only: return chains.line(target) != turn.to
    case .no:
      // From a street into itself only turning round is meant, not going straight on.
      let isSame = turn.from == turn.to && turn.via.count == 1
      return chains.line(target) == turn.to && (!isSame || origin == target)
    }
  }
}
