/// Where streets of a map meet gates and doors, so that they can be parted there once all of them are known.
struct Gates {
  private struct End {
    var place: Int32
    var segment: Int32
    var isStart: Bool
    /// Whether the segment is of a street, and not of a path or a drive.
    var isOfStreet: Bool
  }

  private let accesses: [Access]
  private let accessesAlongAreas: [Access]
  private let isStreet: [Bool]
  private var ends: [End] = []
  /// Gates at which a path or a drive ends, be it open to the traveller or not.
  private var endsOfPaths: Set<Int32> = []

  /// Of the map, which must live as long.
  private let nodeTags: UnsafeBufferPointer<UInt32>
  private let wayTags: UnsafeBufferPointer<UInt32>

  init(_ map: borrowing OpenStreetMap, _ rules: any PassageRules) {
    accesses = map.tagSets.map(rules.access(at:))
    accessesAlongAreas = map.tagSets.map(rules.accessAlongArea(at:))
    isStreet = map.tagSets.map(\.isStreet)
    (nodeTags, wayTags) = (map.nodes.tags, map.ways.tags)
  }

  /// Who gets past a node on the way into what lies behind it.
  func access(_ place: Int32) -> Access { accesses[Int(nodeTags[Int(place)])] }

  /// Takes notice of a way, whoever may travel along it.
  mutating func add(_ way: Int, _ nodes: Slice<UnsafeBufferPointer<UInt32>>) {
    guard let first = nodes.first, let last = nodes.last, first != last, !isStreet[Int(wayTags[way])] else {
      return
    }
    for node in [Int32(first), Int32(last)] where access(node) != .open { endsOfPaths.insert(node) }
  }

  /// Takes notice of an end of a segment.
  mutating func add(_ place: Int32, of segment: Int, isStart: Bool, way: Int, isArea: Bool) {
    guard (isArea ? accessesAlongAreas : accesses)[Int(nodeTags[Int(place)])] != .open else { return }
    ends.append(
      End(
        place: place, segment: Int32(segment), isStart: isStart, isOfStreet: isStreet[Int(wayTags[way])]))
  }

  /// Parts the segments of a draft that end at gates: a closed gate cuts the way, so that each side keeps an end of its own
  /// there; one for some is a street of no length between the sides.
  ///
  /// Where a street runs past the end of a path, what stands on their common node is the path's: the bollard that keeps
  /// cars out of it, or the gate of a drive.
  func part(_ draft: inout Draft, gate: Int32) {
    var endsOfStreets: [Int32: Int] = [:]
    for end in ends where end.isOfStreet && endsOfPaths.contains(end.place) {
      endsOfStreets[end.place, default: 0] += 1
    }
    for end in ends where !(end.isOfStreet && endsOfStreets[end.place, default: 0] > 1) {
      let side = draft.duplicate(end.place)
      if access(end.place) == .ends {
        draft.mustStay[Int(end.place)] = true
        draft.segments.append(end.place, side, line: gate)
      }
      if end.isStart {
        draft.segments.start[Int(end.segment)] = side
      } else {
        draft.segments.end[Int(end.segment)] = side
      }
    }
  }
}
