import Languages

/// How ways to school were measured, and for whom there is none; without the ways.
public struct TravelAccount: Sendable {
  /// "straight line", "walking" …
  public let method: String
  /// Why pupils whose home and school are known have no way along the streets; empty for straight lines.
  public let unreached: [(reason: String, count: Int)]
  /// What a reader of the distances must know of the street map, one sentence each.
  public let mapNotes: [Text]
  /// Homes whose streets the map joins to nothing: see `HomeSchoolDistances`.
  public let overland: (count: Int, farthest: Double)
}

extension HomeSchoolDistances {
  public var account: TravelAccount {
    TravelAccount(method: method, unreached: unreached, mapNotes: mapNotes, overland: overland)
  }
}
