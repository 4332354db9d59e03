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
