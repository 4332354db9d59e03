import Measures

/// Sums over the distances of some pupils.
struct DistanceSums: Summable {
  private(set) var pupils = 0
  /// Those whose home lies in a catchment area and whose school is known, whether or not a way leads from one to the
  /// other.
  private(set) var located = 0
  private(set) var attended = MeanSums()
  private(set) var assigned = MeanSums()
  private(set) var nearest = MeanSums()
  /// Attended less nearest, and both for the same pupils: those of whom both are known.
  private(set) var excess = MeanSums()
  private(set) var attendedOfBoth = MeanSums()
  private(set) var nearestOfBoth = MeanSums()
  /// The ways by the straight lines of the same pupils.
  private(set) var detour = RatioSums()
  private(set) var within500 = 0
  private(set) var within1000 = 0
  private(set) var beyond2000 = 0

  /// - Parameters:
  ///   - straight: the straight line where the way to the school attended has this length.
  ///   - isResident: whether the home lies in a catchment area; others only count among all pupils, so that the
  ///     city has the sums of its areas.
  mutating func add(
    attended way: Double, assigned toArea: Double, nearest toNearest: Double, straight: Double,
    isResident: Bool
  ) {
    pupils += 1
    guard isResident else { return }
    if !straight.isNaN { located += 1 }
    if !toArea.isNaN { assigned.add(toArea) }
    if !toNearest.isNaN { nearest.add(toNearest) }
    guard !way.isNaN else { return }
    attended.add(way)
    if !toNearest.isNaN {
      excess.add(way - toNearest)
      attendedOfBoth.add(way)
      nearestOfBoth.add(toNearest)
    }
    if !straight.isNaN { detour.add(way, by: straight) }
    if way <= 500 { within500 += 1 }
    if way <= 1000 { within1000 += 1 }
    if way > 2000 { beyond2000 += 1 }
  }

  mutating func add(_ more: DistanceSums) {
    pupils += more.pupils
    located += more.located
    attended.add(more.attended)
    assigned.add(more.assigned)
    nearest.add(more.nearest)
    excess.add(more.excess)
    attendedOfBoth.add(more.attendedOfBoth)
    nearestOfBoth.add(more.nearestOfBoth)
    detour.add(more.detour)
    within500 += more.within500
    within1000 += more.within1000
    beyond2000 += more.beyond2000
  }
}
