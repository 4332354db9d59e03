/// The tags of a way, node or relation that bear on passage, as they are on a school morning.
struct TagSet: Sendable {
  private var values: [String: String]

  /// Conditional tags take the place of what they are conditions to, where these hold at `SchoolTime`.
  init(_ values: [String: String]) {
    self.values = values
    for (key, text) in values where key.hasSuffix(Self.conditional) {
      self.values[String(key.dropLast(Self.conditional.count))] =
        SchoolTime.value(of: text)
        ?? values[String(key.dropLast(Self.conditional.count))]
    }
    let isOpen = values["opening_hours"].flatMap(OpeningHours.areOpen)
    isShut = isOpen == false && !Self.guests.contains(values["amenity"] ?? "")
    // What is locked at night is not locked when it is open.
    if isOpen == true { self.values["locked"] = nil }
  }

  /// Whether opening hours say that it is closed; those of a market or of a taxi rank say nothing of the place they use.
  let isShut: Bool

  private static let guests: Set = ["marketplace", "taxi"]

  var isFerry: Bool { values["route"] == "ferry" }

  /// Whether it is built so that nobody's door or drive opens onto it.
  var isMotorway: Bool {
    values["highway"] == "motorway" || values["highway"] == "motorway_link" || values["motorroad"] == "yes"
  }

  /// Whether a way runs above the ground, below it or indoors, so that no street door opens onto it.
  ///
  /// A passage through a building lies at the door. A layer alone parts ways that cross; of paths it says that they are
  /// raised or sunk.
  var isOffTheGround: Bool {
    if values["tunnel"] == "building_passage" { return false }
    if ["tunnel", "bridge", "indoor"].contains(where: { values[$0].map { $0 != "no" } ?? false }) {
      return true
    }
    if let highway = values["highway"], ["corridor", "elevator"].contains(highway) { return true }
    if let location = values["location"], Self.offGround.contains(location) { return true }
    let isPath =
      values["highway"].map(Self.paths.contains) ?? false || values["railway"] == "platform"
    if isPath, isOnOtherLevels { return true }
    guard let layer = values["layer"].flatMap({ Double($0) }), layer != 0 else { return false }
    return isPath || values["covered"].map { $0 != "no" } ?? false
  }

  /// What parts a way from those that run above and below it: bridges, tunnels, layers and levels. Empty on the ground,
  /// where a passage through a building lies too.
  var storey: String {
    var words = ["bridge", "tunnel", "indoor"].filter { key in
      values[key].map { $0 != "no" && $0 != "building_passage" } ?? false
    }
    if let location = values["location"], Self.offGround.contains(location) { words.append(location) }
    for key in ["layer", "level"] {
      if let value = values[key], Double(value) != 0 { words.append("\(key) \(value)") }
    }
    return words.joined(separator: ", ")
  }

  /// Whether it lies on other levels than the ground's alone: "-1", "1;2", but not "-1;0".
  private var isOnOtherLevels: Bool {
    guard let levels = values["level"] else { return false }
    let numbers = levels.split(separator: ";").map { Double($0.filter { $0 != " " }) }
    return !numbers.isEmpty && numbers.allSatisfy { $0.map { $0 != 0 } ?? false }
  }

  /// Whether a way is the edge of a square or a platform, along which one walks; else it is walked in its middle.
  ///
  /// - Parameter isClosed: whether it ends where it begins.
  func isOutline(ofClosed isClosed: Bool) -> Bool {
    if values["type"] == "multipolygon" { return true }
    return isClosed && (values["area"] == "yes" || values["highway"] == nil && values["area"] != "no")
  }

  /// Whether it is a street for all traffic, and not a path, a drive or a track.
  var isStreet: Bool { values["highway"].map(Self.streets.contains) ?? false }

  static let streets: Set<String> = [
    "trunk", "trunk_link", "primary", "primary_link", "secondary", "secondary_link", "tertiary",
    "tertiary_link",
    "unclassified", "residential", "living_street", "road",
  ]

  /// Whether it is no way on a school morning, whatever it was or will be: given up, not yet built, or there in hard
  /// winters only.
  var isGone: Bool {
    // Where a path follows a railway that was given up, so the tags speak of the railway.
    let isRailTrail = values["railway"].map(Self.givenUp.contains) ?? false
    return Self.goneKeys.contains { key in
      values[key].map { $0 != "no" } ?? false && !(isRailTrail && Self.givenUp.contains(key))
    }
      || Self.plannedKeys.contains { values[$0] == "yes" }
  }

  private static let givenUp = ["disused", "abandoned"]
  static let goneKeys =
    givenUp + [
      "razed", "demolished", "dismantled", "removed", "destroyed", "ice_road",
      "winter_road",
    ]
  /// With other values they say what becomes of a street that is there.
  static let plannedKeys = ["proposed", "planned"]

  /// Whether it is a path for mountaineers, with steep or exposed places: no way to school (wiki, "Key:sac_scale").
  var isAlpine: Bool { values["sac_scale"].map(Self.alpine.contains) ?? false }

  private static let alpine: Set = [
    "demanding_mountain_hiking", "alpine_hiking", "demanding_alpine_hiking", "difficult_alpine_hiking",
  ]

  static let offGround: Set<String> = ["underground", "indoor", "overhead", "roof", "bridge"]
  private static let paths: Set<String> = [
    "footway", "path", "steps", "pedestrian", "cycleway", "platform", "crossing",
  ]
  private static let conditional = ":conditional"

  /// - Parameter text: "key\0value\0key\0value\0…".
  init(text: UnsafeBufferPointer<CChar>) {
    let words = text.split(separator: 0, omittingEmptySubsequences: false).map {
      String(decoding: $0.lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    var values: [String: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) { values[words[index]] = words[index + 1] }
    self.init(values)
  }

  subscript(key: String) -> String? { values[key] }

  /// The value of the first of `keys` that is given: the most particular key comes first.
  func first(of keys: [String]) -> String? {
    keys.lazy.compactMap { values[$0] }.first
  }

  /// What the tags say of access in each direction, as "vehicle:forward=no" does; nil where they say nothing.
  ///
  /// The most particular mode that is named decides, in a direction of its own before both (wiki, "Key:access").
  ///
  /// - Parameter modes: the keys of access, the most particular first.
  func access(of modes: [String]) -> (forward: Access?, backward: Access?) {
    func access(_ direction: String) -> Access? {
      for mode in modes {
        if let access = Access(values["\(mode):\(direction)"]) { return access }
        if let both = values[mode] { return Access(both) }
      }
      return nil
    }
    return (access("forward"), access("backward"))
  }

  static let wayKeys = withConditions(
    [
      "highway", "route", "man_made", "railway", "public_transport", "access", "foot", "bicycle", "vehicle",
      "motor_vehicle", "motorcar", "sidewalk", "sidewalk:left", "sidewalk:right", "sidewalk:both", "service",
      "oneway", "oneway:foot", "oneway:bicycle", "foot:forward", "foot:backward", "conveying", "junction",
      "cycleway", "cycleway:left", "cycleway:right", "cycleway:both", "cycleway:left:oneway",
      "cycleway:right:oneway", "cycleway:both:oneway", "maxspeed", "maxspeed:forward", "maxspeed:backward",
      "motorroad", "construction", "opening_hours", "tunnel", "bridge", "covered", "indoor", "layer", "level",
      "location", "amenity", "sac_scale", "area", "type",
    ] + motorOneways + directedKeys + goneKeys + plannedKeys)
  /// The most particular first.
  static let motorOneways = ["oneway:motorcar", "oneway:motor_vehicle", "oneway:vehicle"]
  static let directedKeys = ["access", "vehicle", "motor_vehicle", "motorcar", "bicycle"].flatMap {
    ["\($0):forward", "\($0):backward"]
  }
  static let nodeKeys = withConditions([
    "barrier", "access", "foot", "bicycle", "vehicle", "motor_vehicle", "motorcar", "locked", "entrance",
    "exit", "door", "bollard", "highway", "opening_hours",
  ])
  static let restrictionKeys = withConditions(restrictionNames + ["except"] + restrictionTimes)
  static let restrictionNames = [
    "restriction", "restriction:motorcar", "restriction:motor_vehicle", "restriction:vehicle",
    "restriction:bicycle",
  ]
  static let restrictionTimes = ["day_on", "day_off", "hour_on", "hour_off"]

  private static func withConditions(_ keys: [String]) -> [String] { keys + keys.map { $0 + conditional } }
}
