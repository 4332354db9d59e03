/// Where a pupil may be driven, and how fast on a free road.
struct DrivingRules: PassageRules {
  /// Kilometres per hour where no limit is signed, for streets in and around a town.
  static let speeds: [String: Double] = [
    "motorway": 90, "motorway_link": 45, "trunk": 80, "trunk_link": 40, "primary": 50, "primary_link": 30,
    "secondary": 45, "secondary_link": 25, "tertiary": 40, "tertiary_link": 20, "unclassified": 30,
    "residential": 25, "road": 25, "living_street": 10, "service": 15,
  ]
  /// Bends, junctions and other traffic keep the average below the limit.
  private static let shareOfLimit = 0.8
  private static let modes = ["motorcar", "motor_vehicle", "vehicle", "access"]
  static let openBarriers: Set<String> = [
    "gate", "lift_gate", "swing_gate", "sliding_gate", "cattle_grid", "toll_booth", "border_control",
    "entrance", "sally_port", "height_restrictor", "arch", "no", "kerb", "rising_bollard", "coupure",
    "bump_gate",
    "hampshire_gate", "sliding_beam", "checkpoint",
  ]

  func passage(_ way: TagSet) -> Passage {
    if way["service"] == "emergency_access" { return .closed }
    if way.isFerry {
      return isOpened(way, ["motorcar", "motor_vehicle", "vehicle"]) ? .both(Speeds.ferry) : .closed
    }
    guard let highway = way["highway"], let usual = usualSpeed(highway, way) else { return .closed }
    let both = limit(way["maxspeed"])
    let passage = Passage(
      forward: (limit(way["maxspeed:forward"]) ?? both ?? usual) / 3.6,
      backward: (limit(way["maxspeed:backward"]) ?? both ?? usual) / 3.6)
    return passage.limited(to: direction(highway, way)).limited(to: way.access(of: Self.modes))
  }

  private func usualSpeed(_ highway: String, _ way: TagSet) -> Double? {
    if let speed = Self.speeds[highway] { return speed }
    guard highway == "track" || highway == "pedestrian" else { return nil }
    let isForAll = highway == "track" && Access(way.first(of: Self.modes)) == .open
    return isForAll || isOpened(way, ["motorcar", "motor_vehicle", "vehicle"]) ? 10 : nil
  }

  /// Whether the tags say that cars may go there, if only those that have to.
  private func isOpened(_ way: TagSet, _ keys: [String]) -> Bool {
    Access(way.first(of: keys)).map { $0 != .closed } ?? false
  }

  /// "50", "30 mph" or "walk"; words like "signals" say nothing, nor does a limit that is not a speed.
  private func limit(_ value: String?) -> Double? {
    guard let value else { return nil }
    if value == "walk" { return 7 }
    let isMiles = value.hasSuffix("mph")
    let digits = (isMiles ? String(value.dropLast(3)) : value).filter { $0 != " " }
    guard let number = Double(digits), (3...200).contains(number) else { return nil }
    return number * (isMiles ? 1.609344 : 1) * Self.shareOfLimit
  }

  private func direction(_ highway: String, _ way: TagSet) -> Passage.Direction {
    let oneway = way.first(of: TagSet.motorOneways + ["oneway"])
    if let direction = Passage.Direction(oneway: oneway) { return direction }
    let circles = way["junction"] == "roundabout" || way["junction"] == "circular"
    return circles || highway == "motorway" ? .forward : .both
  }

  func barrier(_ node: TagSet) -> Access {
    if let access = Access(node.first(of: Self.modes)) { return access }
    let barrier = node["bollard"] == "rising" ? "rising_bollard" : node["barrier"]
    let isOpen = barrier.map(Self.openBarriers.contains) ?? true
    return isOpen && node["locked"] != "yes" ? .open : .closed
  }

  func restriction(_ relation: TagSet) -> RestrictionKind? {
    relation.restriction(
      by: ["restriction:motorcar", "restriction:motor_vehicle", "restriction:vehicle", "restriction"],
      except: ["motorcar", "motor_vehicle"])
  }
}
