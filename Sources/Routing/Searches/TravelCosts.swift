/// What the way costs for each of a list of pairs, and why some have none.
public struct TravelCosts: Sendable, Hashable {
  /// Metres or seconds, NaN where there is no way.
  public internal(set) var values: ContiguousArray<Double>
  /// Pairs whose home has no street in reach.
  public internal(set) var withoutStreet = 0
  /// Pairs without a school, or whose school has no street in reach.
  public internal(set) var withoutSchool = 0
  /// Pairs on the network between which no way leads.
  public internal(set) var unconnected = 0
}
