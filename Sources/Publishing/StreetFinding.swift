import Languages
import Studies
import Travel

extension TravelAccount {
  /// Below which share of the pupils with a way it is said, and below which no distance is the city's.
  private static let (fewShare, tooFewShare) = (0.9, 0.5)

  /// That many pupils have no way along the streets, as on a map that is cut off or not whole; nil where nearly all have.
  ///
  /// - Parameter reached: how many pupils have a way to their school.
  public func finding(reached: Int, of study: Study) -> Finding? {
    let lost = unreached.reduce(0) { $0 + $1.count }
    let all = reached + lost
    let share = Double(reached) / Double(all)
    guard lost > 0, share < Self.fewShare else { return nil }
    return Finding(
      .incompleteStreets, .warning, dataset: "streets", file: study.file.streetsName, count: lost,
      said: share < Self.tooFewShare
        ? "only \(.percent(share)) of the pupils with a home and a school, \(.whole(reached)) of \(.whole(all)), have a way along the streets: read no distance below as the city's"
        : "\(.percent(share)) of the pupils with a home and a school, \(.whole(reached)) of \(.whole(all)), have a way along the streets; \(count: lost, "pupil is", "pupils are") left out of distances",
      toPublic: "many pupils have no way along the streets of the map",
      hint: study.file.streetServer == nil
        ? "is the map whole, and of the whole city? `catchment check` says what it lacks"
        : "does the server know the whole city, and this way of travelling?")
  }
}
