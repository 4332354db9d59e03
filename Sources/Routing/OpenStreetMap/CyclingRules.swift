/// Where a pupil may cycle, or else push the bicycle.
struct CyclingRules: PassageRules {
  /// Kilometres per hour on flat streets; what riders keep to in town rather than what they could.
  static let speeds: [String: Double] = [
    "cycleway": 16, "primary": 16, "primary_link": 16, "secondary": 16, "secondary_link": 16,
    "tertiary": 16, "tertiary_link": 16, "residential": 16, "unclassified": 16, "living_street": 14,
    "road": 16, "service": 14, "track": 12, "path": 12, "bridleway": 8,
  ]
  static let footways: Set<String> = [
    "footway", "pedestrian", "steps", "path", "platform", "corridor", "elevator", "crossing",
  ]

  private static let modes = ["bicycle", "vehicle", "access"]
  /// What is painted on a street or runs beside it within its tags; a cycle path of its own is a way of its own.
  static let lanes: Set<String> = [
    "lane", "track", "shared_lane", "share_busway", "opposite", "opposite_lane", "opposite_track",
  ]
  private static let laneKeys = ["cycleway", "cycleway:left", "cycleway:right", "cycleway:both"]

  func passage(_ way: TagSet) -> Passage {
    let riding = riding(way)
    let pushing = pushing(way)
    // Who may push through, but ride only to the door, pushes.
    if riding.isPrivate, !pushing.isClosed, !pushing.isPrivate { return pushing }
    if !riding.isClosed, !riding.isPrivate, pushing.isPrivate { return riding }
    var passage = Passage(
      forward: max(riding.forward, pushing.forward), backward: max(riding.backward, pushing.backward))
    passage.isPrivate = riding.isPrivate || pushing.isPrivate
    return passage
  }

  private func riding(_ way: TagSet) -> Passage {
    let named = way["bicycle"]
    if named == "dismount" { return .closed }
    let access = way.access(of: Self.modes)
    if way.isFerry { return Passage.both(Speeds.ferry).limited(to: access) }
    guard let highway = way["highway"], way["motorroad"] != "yes" else { return .closed }
    var speed = Self.speeds[highway]
    if speed == nil, let access = Access(named), access != .closed {
      speed = ["footway": 10, "pedestrian": 8, "trunk": 16, "trunk_link": 16, "busway": 16][highway]
    }
    if speed == nil, ["trunk", "trunk_link", "busway"].contains(highway),
      Self.laneKeys.contains(where: { way[$0].map(Self.lanes.contains) ?? false })
    {
      speed = 16
    }
    guard let speed else { return .closed }
    return Passage.both(speed).limited(to: direction(way)).limited(to: access)
  }

  private func direction(_ way: TagSet) -> Passage.Direction {
    if let direction = Passage.Direction(oneway: way["oneway:bicycle"]) { return direction }
    let lanes = Self.laneKeys.compactMap { way[$0] }
    if lanes.contains(where: { $0.hasPrefix("opposite") }) { return .both }
    let circles = way["junction"] == "roundabout" || way["junction"] == "circular"
    let driven = Passage.Direction(oneway: way.first(of: ["oneway:vehicle", "oneway"]))
    return (driven ?? (circles ? .forward : .both)).joined(with: contraflow(way))
  }

  /// The directions that are opened to bicycles on a street that is one-way for others.
  private func contraflow(_ way: TagSet) -> Passage.Direction {
    let lanes = ["cycleway:left:oneway", "cycleway:right:oneway", "cycleway:both:oneway"].compactMap {
      Passage.Direction(oneway: way[$0])
    }
    if lanes.contains(.both) { return .both }
    // A lane with the direction of the way says nothing new: it may be drawn on a street that is one-way against it.
    var opened: Passage.Direction = lanes.contains(.backward) ? .backward : .none
    if Access(way["bicycle:backward"]) == .open { opened = opened.joined(with: .backward) }
    if Access(way["bicycle:forward"]) == .open { opened = opened.joined(with: .forward) }
    return opened
  }

  /// On foot the rules are those of walkers, in both directions. On a way on which bicycles are to be pushed, whatever its
  /// kind, they are pushed wherever walkers may go.
  private func pushing(_ way: TagSet) -> Passage {
    guard let highway = way["highway"], Self.footways.contains(highway) || way["bicycle"] == "dismount" else {
      return .closed
    }
    let walking = WalkingRules().passage(way)
    let speed = (highway == "steps" ? Speeds.steps / 2 : Speeds.pushing) / 3.6
    var passage = Passage(
      forward: walking.forward > 0 ? speed : 0, backward: walking.backward > 0 ? speed : 0)
    passage.isPrivate = walking.isPrivate
    return passage
  }

  func barrier(_ node: TagSet) -> Access {
    if Access(node["bicycle"]) == .open { return .open }
    return WalkingRules().barrier(node)
  }

  /// Those for bicycles alone: at others, who may not turn gets off and walks round the corner.
  func restriction(_ relation: TagSet) -> RestrictionKind? {
    relation.restriction(by: ["restriction:bicycle"], except: ["bicycle"])
  }
}
