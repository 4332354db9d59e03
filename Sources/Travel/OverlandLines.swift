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
    let perMetre = cost == .length ? 1 : 3.6 / mode.usualSpeed
    let count = costs.count / homes.count
    return ContiguousArray(
      costs.indices.lazy.map { position in
        let line = Double(homes.distanceToStreet[position / count])
        return line > limit ? costs[position] + line * perMetre : costs[position]
      })
  }
}
