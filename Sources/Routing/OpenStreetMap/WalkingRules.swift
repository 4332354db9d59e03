/// Where a pupil may walk, at 5 km/h.
struct WalkingRules: PassageRules {
  static let streets: Set<String> = [
    "footway", "path", "pedestrian", "steps", "living_street", "residential", "service", "unclassified",
    "track", "tertiary", "tertiary_link", "secondary", "secondary_link", "primary", "primary_link", "road",
    "bridleway", "cycleway", "corridor", "platform", "elevator", "crossing", "trunk", "trunk_link",
  ]
  /// Walkers may go there where a tag says so.
  private static let roadsOfVehicles: Set<String> = ["motorway", "motorway_link", "busway"]
  static let sidewalks: Set<String> = ["yes", "both", "left", "right", "separate"]

  func passage(_ way: TagSet) -> Passage {
    let access = Access(walking: way)
    guard access != .closed, let speed = speed(way, access) else { return .closed }
    var passage = Passage.both(speed).limited(to: direction(way))
    passage.isPrivate = access == .ends
    return passage
  }

  private func speed(_ way: TagSet, _ access: Access?) -> Double? {
    if way.isFerry { return Speeds.ferry }
    guard let highway = way["highway"] else { return Speeds.walking }
    if way["motorroad"] == "yes", access != .open || way["foot"] == nil { return nil }
    if Self.streets.contains(highway) { return highway == "steps" ? Speeds.steps : Speeds.walking }
    let hasSidewalk = ["sidewalk", "sidewalk:both", "sidewalk:left", "sidewalk:right"].contains { key in
      way[key].map(Self.sidewalks.contains) ?? false
    }
    return Self.roadsOfVehicles.contains(highway) && (hasSidewalk || Access(way["foot"]) == .open)
      ? Speeds.walking : nil
  }

  /// `oneway` binds vehicles; a walker heeds only what is said about walking, and which way an escalator runs.
  private func direction(_ way: TagSet) -> Passage.Direction {
    if let direction = Passage.Direction(oneway: way["oneway:foot"]) { return direction }
    if Access(way["foot:backward"]) == .closed { return .forward }
    if Access(way["foot:forward"]) == .closed { return .backward }
    switch way["conveying"] {
    case "forward": return .forward
    case "backward": return .backward
    default: return .both
    }
  }

  /// A walker passes gates and bollards unless they are locked or closed to walkers.
  func barrier(_ node: TagSet) -> Access {
    let isEmergencyExit = node["entrance"] == "emergency" || node["exit"] == "emergency"
    if isEmergencyExit { return Access(node["foot"]) ?? .closed }
    if let access = Access(walking: node) { return access }
    let isWall = node["barrier"].map(BarrierRules.walls.contains) ?? false
    return isWall || node["locked"] == "yes" ? .closed : .open
  }
}

/// Barriers that several kinds of traveller share.
enum BarrierRules {
  static let walls: Set<String> = ["wall", "fence", "hedge", "city_wall", "retaining_wall", "debris"]
}

/// Speeds in km/h that several kinds of traveller share.
enum Speeds {
  static let walking = 5.0
  /// Along the slope of a flight of steps.
  static let steps = 3.0
  /// Small harbour and river ferries, boarding included.
  static let ferry = 8.0
  /// A bicycle that is pushed.
  static let pushing = 4.0
}
