/// How a pupil travels; decides which ways are open and how fast.
public enum TravelMode: String, Sendable, Hashable, CaseIterable {
  case walking, cycling, driving

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
