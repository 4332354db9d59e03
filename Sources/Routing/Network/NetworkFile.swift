import DeterministicParallel
import Foundation

extension StreetNetwork {
  /// Keeps the network in a file, so that the map need not be read again.
  ///
  /// The file is written beside its place and then renamed: an old one stays whole until the new one is.
  /// - Parameter key: says what the network was made of, so that one of another map is not taken for it.
  /// - Throws: `.unwritable`.
  public func save(to path: String, key: String = "") throws(NetworkError) {
    var writer = NetworkFile.Writer()
    writer.add(self, key: key)
    do {
      try writer.finished(self).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw NetworkError(.unwritable, path: path, "is the folder there, and is there room?")
    }
  }

  /// The network that `save(to:)` kept.
  ///
  /// - Parameter isWanted: says by the key with which it was saved whether it is the one.
  /// - Throws: `.unreadable` without a file; `.damagedNetwork` for one that is not whole, not ours, of another
  ///   version or not wanted.
  public init(savedAt path: String, where isWanted: (String) -> Bool = { _ in true }) throws(NetworkError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch {
      throw NetworkError(.unreadable, path: path, "no such network file; make it from a map first")
    }
    var network: StreetNetwork?
    data.withUnsafeBytes { bytes in network = NetworkFile.Reader(bytes)?.network(where: isWanted) }
    guard let network else {
      throw NetworkError(.damagedNetwork, path: path, "make it anew from the map")
    }
    self = network
  }
}

/// The layout: a header of words, then the columns of the network one after the other, each padded to whole
/// words, in the byte order of the machine. A word has eight bytes. The header has the words of `Word`, then the
/// network's notes, the size of the columns and a checksum.
private enum NetworkFile {
  static let magic: UInt64 = 0x3154_454E_5453_4843  // "CHSTNET1" on a little-endian machine
  static let version: UInt64 = 10

  /// What the header begins with: what the file is, the mode of travel, and how long the columns are.
  enum Word: Int, CaseIterable {
    case magic, version, mode, nodes, edges, points, bannedTurns, key, bannedPaths, doorless, privateEdges
    case entering, leaving
  }

  static let headerWords = Word.allCases.count + StreetNetwork.Notes.all.count + 2

  /// Taken by words: every change of one word changes it.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = FNV1a.start
    for offset in stride(from: 0, to: bytes.count - 7, by: 8) {
      hash = FNV1a.add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self), to: hash)
    }
    return hash
  }

  struct Writer {
    private var body = Data()

    private var keyLength = 0

    mutating func add(_ network: StreetNetwork, key: String) {
      add(network.edges.from)
      add(network.edges.to)
      add(network.edges.length)
      add(network.edges.forward)
      add(network.edges.backward)
      add(network.edges.firstPoint)
      add(network.points.longitude)
      add(network.points.latitude)
      add(network.points.distance)
      add(network.doorless)
      add(network.privateEdges)
      add(network.enclosed.entering)
      add(network.enclosed.leaving)
      add(ContiguousArray(network.bannedTurns.lazy.map(\.from)))
      add(ContiguousArray(network.bannedTurns.lazy.map(\.to)))
      // Each path with its length before it.
      add(ContiguousArray(network.bannedPaths.flatMap { [UInt32($0.edges.count)] + $0.edges }))
      add(ContiguousArray(key.utf8))
      keyLength = key.utf8.count
    }

    func finished(_ network: StreetNetwork) -> Data {
      var words = Word.allCases.map { value($0, of: network) }
      words += StreetNetwork.Notes.all.map { UInt64(network.notes[keyPath: $0]) }
      words.append(UInt64(body.count))
      let inner = words.withUnsafeBytes(checksum) ^ body.withUnsafeBytes(checksum)
      words.append(inner)
      return words.withUnsafeBytes { Data($0) } + body
    }

    private func value(_ word: Word, of network: StreetNetwork) -> UInt64 {
      switch word {
      case .magic: magic
      case .version: version
      case .mode: UInt64(TravelMode.allCases.firstIndex(of: network.mode) ?? 0)
      case .nodes: UInt64(network.nodeCount)
      case .edges: UInt64(network.edges.count)
      case .points: UInt64(network.points.count)
      case .bannedTurns: UInt64(network.bannedTurns.count)
      case .key: UInt64(keyLength)
      case .bannedPaths: UInt64(network.bannedPaths.reduce(0) { $0 + 1 + $1.edges.count })
      case .doorless: UInt64(network.doorless.count)
      case .privateEdges: UInt64(network.privateEdges.count)
      case .entering: UInt64(network.enclosed.entering.count)
      case .leaving: UInt64(network.enclosed.leaving.count)
      }
    }

    private mutating func add<Value: BitwiseCopyable>(_ column: ContiguousArray<Value>) {
      column.withUnsafeBytes { body.append(contentsOf: $0) }
      body.append(contentsOf: [UInt8](repeating: 0, count: -body.count & 7))
    }
  }

  /// Believes nothing that the file says before it has checked it.
  struct Reader {
    private let words: [UInt64]
    private let body: UnsafeRawBufferPointer

    init?(_ bytes: UnsafeRawBufferPointer) {
      let headerSize = headerWords * 8
      guard bytes.count >= headerSize else { return nil }
      words = (0..<headerWords).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
      body = UnsafeRawBufferPointer(rebasing: bytes[headerSize...])
      guard words[Word.magic.rawValue] == magic, words[Word.version.rawValue] == version else { return nil }
      let (size, inner) = (words[headerWords - 2], words[headerWords - 1])
      guard size == UInt64(body.count) else { return nil }
      let numbers = words[Word.mode.rawValue..<headerWords - 2]
      guard numbers.allSatisfy({ $0 <= UInt64(Int32.max) }) else { return nil }
      let header = words.dropLast().withUnsafeBytes(checksum)
      guard header ^ checksum(body) == inner else { return nil }
    }

    /// One of the numbers behind the version.
    private subscript(_ word: Word) -> Int { Int(words[word.rawValue]) }

    /// nil for what is damaged or not wanted.
    func network(where isWanted: (String) -> Bool) -> StreetNetwork? {
      guard TravelMode.allCases.indices.contains(self[.mode]) else { return nil }
      let (edgeCount, pointCount, turnCount) = (self[.edges], self[.points], self[.bannedTurns])
      var position = 0
      var edges = StreetNetwork.Edges()
      var points = StreetNetwork.Points()
      guard let from: ContiguousArray<Int32> = column(edgeCount, &position),
        let to: ContiguousArray<Int32> = column(edgeCount, &position),
        let length: ContiguousArray<UInt32> = column(edgeCount, &position),
        let forward: ContiguousArray<UInt32> = column(edgeCount, &position),
        let backward: ContiguousArray<UInt32> = column(edgeCount, &position),
        let firstPoint: ContiguousArray<Int32> = column(edgeCount + 1, &position),
        let longitude: ContiguousArray<Int32> = column(pointCount, &position),
        let latitude: ContiguousArray<Int32> = column(pointCount, &position),
        let distance: ContiguousArray<UInt32> = column(pointCount, &position),
        let doorless: ContiguousArray<Int32> = column(self[.doorless], &position),
        let privateEdges: ContiguousArray<Int32> = column(self[.privateEdges], &position),
        let entering: ContiguousArray<Int32> = column(self[.entering], &position),
        let leaving: ContiguousArray<Int32> = column(self[.leaving], &position),
        let bannedFrom: ContiguousArray<UInt32> = column(turnCount, &position),
        let bannedTo: ContiguousArray<UInt32> = column(turnCount, &position),
        let bannedWords: ContiguousArray<UInt32> = column(self[.bannedPaths], &position),
        let bannedPaths = Self.paths(bannedWords),
        let keptKey: ContiguousArray<UInt8> = column(self[.key], &position), position == body.count,
        isWanted(String(decoding: keptKey, as: UTF8.self))
      else { return nil }
      (edges.from, edges.to, edges.length) = (from, to, length)
      (edges.forward, edges.backward, edges.firstPoint) = (forward, backward, firstPoint)
      (points.longitude, points.latitude, points.distance) = (longitude, latitude, distance)
      let turns = zip(bannedFrom, bannedTo).map { StreetNetwork.BannedTurn(from: $0, to: $1) }
      let network = StreetNetwork(
        mode: TravelMode.allCases[self[.mode]], nodeCount: self[.nodes], edges: edges, points: points,
        doorless: doorless, privateEdges: privateEdges,
        enclosed: .init(entering: entering, leaving: leaving),
        bannedTurns: ContiguousArray(turns), bannedPaths: bannedPaths, notes: notes)
      return network.isConsistent ? network : nil
    }

    private var notes: StreetNetwork.Notes {
      var notes = StreetNetwork.Notes()
      for (note, word) in zip(StreetNetwork.Notes.all, words[Word.allCases.count...]) {
        notes[keyPath: note] = Int(word)
      }
      return notes
    }

    private static func paths(_ words: ContiguousArray<UInt32>) -> ContiguousArray<StreetNetwork.BannedPath>?
    {
      var paths: ContiguousArray<StreetNetwork.BannedPath> = []
      var rest = words[...]
      while let length = rest.popFirst() {
        guard length >= 3, length <= rest.count else { return nil }
        paths.append(.init(edges: Array(rest.prefix(Int(length)))))
        rest = rest.dropFirst(Int(length))
      }
      return paths
    }

    private func column<Value: BitwiseCopyable>(_ count: Int, _ position: inout Int) -> ContiguousArray<
      Value
    >? {
      let size = count * MemoryLayout<Value>.stride
      guard position + size <= body.count else { return nil }
      defer { position += size + (-size & 7) }
      let start = position
      return ContiguousArray(unsafeUninitializedCapacity: count) { buffer, initialized in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: body[start..<start + size]))
        initialized = count
      }
    }
  }
}

extension StreetNetwork {
  /// Whether all numbers lead to something that is there, so that no later step can fail on them.
  fileprivate var isConsistent: Bool {
    let nodes = 0..<Int32(clamping: nodeCount)
    guard edges.from.allSatisfy(nodes.contains), edges.to.allSatisfy(nodes.contains) else { return false }
    guard edges.firstPoint.first == 0, edges.firstPoint.last == Int32(clamping: points.count) else {
      return false
    }
    for edge in 0..<edges.count {
      let (start, end) = (edges.firstPoint[edge], edges.firstPoint[edge + 1])
      guard start >= 0, end - start >= 2, end <= points.count else { return false }
      guard points.distance[Int(start)] == 0, points.distance[Int(end) - 1] == edges.length[edge] else {
        return false
      }
      for point in Int(start) + 1..<Int(end) where points.distance[point] < points.distance[point - 1] {
        return false
      }
    }
    let directed = UInt32(edges.count * 2)
    let numbers = 0..<Int32(clamping: edges.count)
    return [doorless, privateEdges, enclosed.entering, enclosed.leaving]
      .allSatisfy { $0.allSatisfy(numbers.contains) }
      && bannedTurns.allSatisfy { $0.from < directed && $0.to < directed }
      && bannedPaths.allSatisfy { $0.edges.allSatisfy { $0 < directed } }
  }
}
