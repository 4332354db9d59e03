import Routing
import Studies

extension StreetAccess {
  /// The costs of ways from the homes, and from those farther from their street than the limit the straight line to it
  /// too, as it may be most of the way.
  ///
  /// - Parameter costs: metres or seconds, as many for each home, home by home.
  func addingLines(to costs: ContiguousArray<Double>, minimizing cost: TravelCost) -> ContiguousArray<Double>
  {
    guard homes.beyond(limit).count > 0 else { return costs }
    let count = costs.count / homes.count
    return ContiguousArray(
      costs.indices.lazy.map { costs[$0] + overland(homes, $0 / count, minimizing: cost) })
  }

  /// What the straight line from a place to its street costs, where that is farther than the limit; else 0.
  func overland(_ places: StreetPoints, _ index: Int, minimizing cost: TravelCost) -> Double {
    places.overland(index, beyond: limit) * (cost == .length ? 1 : 3.6 / mode.usualSpeed)
  }
}
