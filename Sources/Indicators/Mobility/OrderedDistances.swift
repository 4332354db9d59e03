import DeterministicParallel
import Travel

/// The distances of a study's pupils in the order of their strata by home, and their sums: what several indicators are
/// made of.
struct OrderedDistances: Sendable {
  let pupils: SortedPupils
  let attended: ContiguousArray<Double>
  let assigned: ContiguousArray<Double>
  let nearest: ContiguousArray<Double>
  /// Whether ways are longer than straight lines.
  let withDetour: Bool
  let tally: PupilTally<DistanceSums>

  /// - Parameter distances: let go column by column, unless somebody else holds them: both orders of all columns would
  ///   be the most memory that a large city takes.
  init(_ pupils: SortedPupils, _ distances: consuming HomeSchoolDistances, workers: Workers) {
    let strata = pupils.everyone
    let zone = pupils.study.pupils.zone
    let withDetour = distances.method != HomeSchoolDistances.straightLine
    // Straight lines are no column of their own.
    if !withDetour { distances.straight = [] }
    let attended = strata.ordered(distances.attended, workers: workers)
    distances.attended = []
    let assigned = strata.ordered(distances.assigned, workers: workers)
    distances.assigned = []
    let nearest = strata.ordered(distances.nearest, workers: workers)
    distances.nearest = []
    let straight = withDetour ? strata.ordered(distances.straight, workers: workers) : attended
    distances.straight = []
    tally = PupilTally(inOrderOf: strata, workers: workers) { positions, sums in
      // Those of a stratum live in one catchment area, or in none.
      let isResident = zone[Int(strata.pupils[positions.lowerBound])] >= 0
      var own = DistanceSums()
      for position in positions {
        own.add(
          attended: attended[position], assigned: assigned[position], nearest: nearest[position],
          straight: straight[position], isResident: isResident)
      }
      sums[0] = own
    }
    (self.pupils, self.withDetour) = (pupils, withDetour)
    (self.attended, self.assigned, self.nearest) = (attended, assigned, nearest)
  }
}
