import Layers

/// Which schools serve an address by the rule of the city: the key `lookup` of a study file.
///
///     lookup: {rule: zone_and_near, within: 500, at_least: {public: 6, subsidised: 6}}
public struct LookupRule: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Those of its catchment area.
    case zone
    /// The nearest ones, wherever the borders are.
    case nearest
    /// Those of its catchment area, all within a distance, and the nearest until there are enough of each sector; so
    /// in Barcelona, where these are 500 m, six public and six subsidised ones.
    case zoneAndNear = "zone_and_near"
  }

  public var kind: Kind
  /// Metres in a straight line.
  public var within: Double
  /// How many of each sector there shall be at least.
  public var atLeast: [Sector: Int]
  /// How many nearest schools there are.
  public var count: Int

  public init(kind: Kind = .zone, within: Double = 500, atLeast: [Sector: Int] = [:], count: Int = 5) {
    self.kind = kind
    self.within = within
    self.atLeast = atLeast
    self.count = count
  }

  init(_ node: StudyNode) throws(FileError) {
    self.init()
    let entries = try node.mapping(StudyKeys.lookup)
    if let rule = entries["rule"] {
      guard let known = Kind(rawValue: try rule.text()) else {
        throw rule.error(
          "unknown rule", hint: "the rules are " + Kind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      kind = known
    }
    if let node = entries["within"] {
      within = try node.number()
      guard (0...1_000_000).contains(within) else { throw node.error("a distance is 0 to 1,000,000 metres") }
    }
    if let node = entries["count"] { count = try LookupRule.whole(node, from: 1) }
    for (sector, number) in try entries["at_least"]?.mapping(Sector.allCases.map(\.rawValue)) ?? [:] {
      if let sector = Sector(rawValue: sector) { atLeast[sector] = try LookupRule.whole(number) }
    }
  }

  private static func whole(_ node: StudyNode, from least: Int = 0) throws(FileError) -> Int {
    guard let number = Int(exactly: try node.number()), (least...1000).contains(number) else {
      throw node.error("a whole number from \(least) to 1000 was expected")
    }
    return number
  }
}
