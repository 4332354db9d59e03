/// The public and subsidised schools of each home's catchment area, of which the nearest is the assigned one.
struct AssignedSchools {
  private let candidates: [[Int32]]
  private let pupils: Pupils

  init(_ study: Study) {
    let schools = study.schools
    var candidates = [[Int32]](repeating: [], count: study.zones.count)
    for school in 0..<schools.count where schools.zone[school] >= 0 && schools.sectors[school] != .private {
      candidates[Int(schools.zone[school])].append(Int32(school))
    }
    self.candidates = candidates
    pupils = study.pupils
  }

  /// The cost to the nearest of them, and which it is: of equal ones the first in the list, and the nearest by the
  /// straight line where no way is known.
  ///
  /// - Parameter costs: from each home to a school; not-a-number without a way, or for -1. It is asked for one
  ///   school of each area at a time.
  func nearest(
    _ costs: (ContiguousArray<Int32>) throws -> ContiguousArray<Double>
  ) rethrows -> (costs: ContiguousArray<Double>, schools: ContiguousArray<Int32>) {
    var best = ContiguousArray(repeating: Double.nan, count: pupils.count)
    var chosen = pupils.assignedSchool
    for round in 0..<(candidates.map(\.count).max() ?? 0) {
      let schools = ContiguousArray(
        pupils.zone.lazy.map { zone in
          zone >= 0 && round < candidates[Int(zone)].count ? candidates[Int(zone)][round] : -1
        })
      let found = try costs(schools)
      for pupil in found.indices where found[pupil] < best[pupil] || best[pupil].isNaN && !found[pupil].isNaN
      {
        (best[pupil], chosen[pupil]) = (found[pupil], schools[pupil])
      }
    }
    return (best, chosen)
  }
}
