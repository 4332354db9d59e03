/// What an access tag says (OpenStreetMap wiki, "Key:access").
enum Access: Hashable, Sendable {
  case open
  /// For those whose way begins or ends there, and not to pass through.
  case ends
  case closed

  static let words: [String: Access] = [
    "yes": .open, "designated": .open, "permissive": .open, "official": .open, "public": .open,
    "private": .ends, "permit": .ends, "residents": .ends, "destination": .ends, "customers": .ends,
    "delivery": .ends, "discouraged": .ends,
    "no": .closed, "agricultural": .closed, "forestry": .closed, "emergency": .closed, "military": .closed,
    "use_sidepath": .closed, "psv": .closed, "restricted": .closed,
  ]
  /// What in a general tag means vehicles: walkers pass through such streets as through any.
  static let vehicleWords: Set<String> = ["destination", "customers", "discouraged"]
  /// Whom a general tag admits to a way that is for walkers alone, where it cannot mean vehicles; elsewhere these words
  /// decide nothing.
  static let guests: Set<String> = [
    "employees", "employee", "staff", "members", "visitors", "guests", "tenants", "owner", "school",
    "students",
  ]
  static let walkersWays: Set<String> = ["footway", "path", "steps", "corridor"]

  /// nil for a missing or unknown value, which leaves the decision to the kind of way. Of several values, as in
  /// "agricultural;destination", the one counts that opens most, whatever their order: each of them admits somebody.
  init?(_ value: String?) {
    guard let value, let widest = Self.widest(Self.parts(of: value).compactMap { Self.words[$0] }) else {
      return nil
    }
    self = widest
  }

  /// What tags of walking and of access in general say to walkers.
  init?(walking tags: TagSet) {
    if let own = Access(tags["foot"]) {
      self = own
      return
    }
    guard let general = tags["access"] else { return nil }
    let parts = Self.parts(of: general)
    let isForWalkers = Self.isForWalkers(tags)
    let found = parts.compactMap { word -> Access? in
      Self.vehicleWords.contains(word) && !isForWalkers ? .open : Self.words[word]
    }
    if let widest = Self.widest(found) {
      self = widest
    } else if isForWalkers, parts.contains(where: Self.guests.contains) {
      self = .ends
    } else {
      return nil
    }
  }

  private static func isForWalkers(_ tags: TagSet) -> Bool {
    tags["highway"].map(walkersWays.contains) ?? false
  }

  private static func parts(of value: String) -> [String] {
    value.split(separator: ";").map { part in String(part.filter { $0 != " " }) }
  }

  private static func widest(_ found: [Access]) -> Access? {
    found.contains(.open) ? .open : found.contains(.ends) ? .ends : found.first
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
