/// What an access tag says (OpenStreetMap wiki, "Key:access").
enum Access {
  case open, closed

  /// nil for a missing or unknown value, which leaves the decision to the kind of way.
  init?(_ value: String?) {
    switch value {
    case "yes", "designated", "permissive", "destination", "customers", "official", "public", "residents":
      self = .open
    case "no", "private", "agricultural", "forestry", "delivery", "emergency", "military", "permit",
      "use_sidepath", "psv", "discouraged", "restricted":
      self = .closed
    default: return nil
    }
  }
}

extension Passage.Direction {
  /// What a `oneway` tag says; nil when it says nothing.
  init?(oneway value: String?) {
    switch value {
    case "yes", "true", "1": self = .forward
    case "-1", "reverse": self = .backward
    case "no", "false", "0": self = .both
    case "reversible": self = .none
    default: return nil
    }
  }
}
