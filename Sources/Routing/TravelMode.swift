/// How a pupil travels; decides which ways are open and how fast.
public enum TravelMode: String, Sendable, Hashable, CaseIterable {
  case walking, cycling, driving

  /// Kilometres per hour on a street of which nothing is known.
  public var usualSpeed: Double {
    switch self {
    case .walking: Speeds.walking
    case .cycling: 15
    case .driving: 30
    }
  }

  /// Whether streets of a class of OpenStreetMap, such as "residential", are usually open to this mode, and whether doors
  /// open onto them; nil for what is no class.
  ///
  /// - Parameter isRaised: whether it is a bridge or a tunnel.
  public func passage(class name: String, isRaised: Bool = false) -> (isOpen: Bool, hasDoors: Bool)? {
    // Geofabrik's layers have "track_grade1" and "unknown".
    let highway = name.hasPrefix("track_grade") ? "track" : name == "unknown" ? "road" : name
    guard HighwayWords.all.contains(highway) else { return nil }
    let passage = rules.passageAtSchoolTime(TagSet(["highway": highway, "bridge": isRaised ? "yes" : "no"]))
    return (!passage.isClosed, passage.hasDoors)
  }

  /// The rules of this mode for the tags of OpenStreetMap.
  var rules: any PassageRules {
    switch self {
    case .walking: WalkingRules()
    case .cycling: CyclingRules()
    case .driving: DrivingRules()
    }
  }
}

/// What a search makes as small as possible.
public enum TravelCost: String, Sendable, Hashable, CaseIterable {
  /// Metres along the streets.
  case length
  /// Seconds on the way.
  case duration
}
