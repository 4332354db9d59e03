/// How fast a traveller moves along a way in its two directions, in metres per second; 0 where closed.
struct Passage: Hashable, Sendable {
  var forward: Double
  var backward: Double
  /// Whether homes and schools stand beside it: not on a ferry, in a tunnel, on a bridge or on a motorway.
  var hasDoors = true
  /// Whether only those may pass whose way begins or ends there.
  var isPrivate = false

  static let closed = Passage(forward: 0, backward: 0)

  /// The same speed in both directions.
  static func both(_ kilometresPerHour: Double) -> Passage {
    Passage(forward: kilometresPerHour / 3.6, backward: kilometresPerHour / 3.6)
  }

  /// The same passage, seen from its other end.
  var reversed: Passage {
    var passage = self
    (passage.forward, passage.backward) = (backward, forward)
    return passage
  }

  var isClosed: Bool { forward == 0 && backward == 0 }

  /// Only the directions that `direction` leaves open.
  func limited(to direction: Direction) -> Passage {
    var passage = self
    if direction == .backward || direction == .none { passage.forward = 0 }
    if direction == .forward || direction == .none { passage.backward = 0 }
    return passage
  }

  /// Only the directions in which some have access.
  ///
  /// Where one direction is open to all, it is closed to those who might take the other one to a door there: they come from
  /// the other end.
  func limited(to access: (forward: Access?, backward: Access?)) -> Passage {
    var passage = self
    if access.forward == .closed { passage.forward = 0 }
    if access.backward == .closed { passage.backward = 0 }
    let isOpen =
      passage.forward > 0 && access.forward != .ends || passage.backward > 0 && access.backward != .ends
    if isOpen, access.forward == .ends { passage.forward = 0 }
    if isOpen, access.backward == .ends { passage.backward = 0 }
    passage.isPrivate = !isOpen && !passage.isClosed
    return passage
  }

  enum Direction {
    case both, forward, backward, none

    /// The directions that either leaves open.
    func joined(with other: Direction) -> Direction {
      switch (self, other) {
      case (.none, _): other
      case (_, .none): self
      default: self == other ? self : .both
      }
    }
  }
}

/// What the tags of a map mean for one kind of traveller.
protocol PassageRules: Sendable {
  /// The passage along a way with these tags.
  func passage(_ way: TagSet) -> Passage

  /// Who gets past what stands on a node with these tags (a gate, a bollard).
  func barrier(_ node: TagSet) -> Access

  /// Whether turn restrictions bind this traveller, given a restriction's tags; nil when they do not.
  func restriction(_ relation: TagSet) -> RestrictionKind?
}

extension PassageRules {
  /// The passage along a way on a school morning, with what the tags say of its place.
  func passageAtSchoolTime(_ way: TagSet) -> Passage {
    if way.isShut || way.isGone || way.isAlpine { return .closed }
    var passage = passage(way)
    passage.hasDoors = !way.isFerry && !way.isOffTheGround && !way.isMotorway
    return passage
  }

  /// Who gets past a node with these tags on a school morning.
  ///
  /// Access to a node speaks of what stands there (wiki, "Key:access"): a barrier, a door, a lift. At a car park's
  /// entrance or a turning circle it says nothing on the street that runs past.
  func access(at node: TagSet) -> Access {
    let isObstacle =
      ["barrier", "entrance", "exit", "door"].contains { node[$0] != nil } || node["highway"] == "elevator"
    return !isObstacle ? .open : node.isShut ? .closed : barrier(node)
  }

  /// Who gets past a node with these tags along the outline of a square: doors lead from it into the houses around, and
  /// their hours and keys are nothing to those who walk by.
  func accessAlongArea(at node: TagSet) -> Access { node["barrier"] == nil ? .open : access(at: node) }

  func restriction(_ relation: TagSet) -> RestrictionKind? { nil }
}
