/// What an access tag says (OpenStreetMap wiki, "Key:access").
enum Access: Hashable, Sendable {
  case open
  /// For those whose way begins or ends there, and not to pass through.
  case ends
  case closed

  static let words: [String: Access] = [
    "yes": .open, "designated": .open, "permissive": .open, "official": .open, "public": .open,
    "private": .ends, "permit": .ends, "residents": .ends, "destination": .ends, "customers": .ends,
    "delivery": .ends,
    "no": .closed, "agricultural": .closed, "forestry": .closed, "emergency": .closed, "military": .closed,
    "use_sidepath": .closed, "psv": .closed, "discouraged": .closed, "restricted": .closed,
  ]
  /// What in a general tag means vehicles: walkers pass through such streets as through any.
  static let vehicleWords: Set<String> = ["destination", "customers"]
  /// Whom a general tag admits to a way that is for walkers alone, where it cannot mean vehicles; elsewhere these words
  /// decide nothing.
  static let guests: Set<String> = [
    "employees", "employee", "staff", "members", "visitors", "guests", "tenants", "owner", "school",
    "students",
  ]
  static let walkersWays: Set<String> = ["footway", "path", "steps", "corridor"]

  /// nil for a missing or unknown value, which leaves the decision to the kind of way. Of several values, as in
  /// "private;permit", the first that is known counts.
  init?(_ value: String?) {
    guard let found = value.flatMap(Self.word(in:)) else { return nil }
    self = found.access
  }

  /// What tags of walking and of access in general say to walkers.
  init?(walking tags: TagSet) {
    if let own = Access(tags["foot"]) {
      self = own
    } else if let general = tags["access"].flatMap(Self.word(in:)) {
      self = Self.vehicleWords.contains(general.word) && !Self.isForWalkers(tags) ? .open : general.access
    } else if let general = tags["access"], Self.guests.contains(general), Self.isForWalkers(tags) {
      self = .ends
    } else {
      return nil
    }
  }

  private static func isForWalkers(_ tags: TagSet) -> Bool {
    tags["highway"].map(walkersWays.contains) ?? false
  }

  private static func word(in value: String) -> (word: String, access: Access)? {
    if let access = words[value] { return (value, access) }
    for part in value.split(separator: ";") {
      let word = String(part.filter { $0 != " " })
      if let access = words[word] { return (word, access) }
    }
    return nil
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
