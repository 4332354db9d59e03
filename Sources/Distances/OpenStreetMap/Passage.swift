/// How fast a traveller moves along a way in its two directions, in metres per second; 0 where closed.
struct Passage: Hashable, Sendable {
  var forward: Double
  var backward: Double
  /// Whether the traveller is carried over water, where nobody lives and no school stands.
  var isFerry = false

  static let closed = Passage(forward: 0, backward: 0)

  /// The same speed in both directions.
  static func both(_ kilometresPerHour: Double) -> Passage {
    Passage(forward: kilometresPerHour / 3.6, backward: kilometresPerHour / 3.6)
  }

  /// The same passage, seen from its other end.
  var reversed: Passage { Passage(forward: backward, backward: forward, isFerry: isFerry) }

  var isClosed: Bool { forward == 0 && backward == 0 }

  /// Only the directions that `direction` leaves open.
  func limited(to direction: Direction) -> Passage {
    switch direction {
    case .both: self
    case .forward: Passage(forward: forward, backward: 0, isFerry: isFerry)
    case .backward: Passage(forward: 0, backward: backward, isFerry: isFerry)
    case .none: .closed
    }
  }

  enum Direction { case both, forward, backward, none }
}

/// What the tags of a map mean for one kind of traveller.
protocol PassageRules: Sendable {
  /// The passage along a way with these tags.
  func passage(_ way: TagSet) -> Passage

  /// Whether a node with these tags (a gate, a bollard) ends the way for this traveller.
  func isBlocked(_ node: TagSet) -> Bool

  /// Whether turn restrictions bind this traveller, given a restriction's tags; nil when they do not.
  func restriction(_ relation: TagSet) -> RestrictionKind?
}

enum RestrictionKind: Sendable {
  /// This turn is forbidden.
  case no
  /// Every other turn from the same way is forbidden.
  case only
}

extension PassageRules {
  /// Whether the way ends for this traveller at a node with these tags.
  ///
  /// Access to a node speaks of what stands there (wiki, "Key:access"): a barrier, a door, a lift. At a car park's
  /// entrance or a turning circle it says nothing on the street that runs past.
  func ends(at node: TagSet) -> Bool {
    let isObstacle =
      ["barrier", "entrance", "door"].contains { node[$0] != nil } || node["highway"] == "elevator"
    return isObstacle && isBlocked(node)
  }

  func restriction(_ relation: TagSet) -> RestrictionKind? { nil }
}
