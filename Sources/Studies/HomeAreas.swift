import Geography
import Repeatable

/// What the map of a study says of homes: the areas in which they lie, and the schools near them.
struct HomeAreas {
  let placement: ContiguousArray<Placement>
  let zone: ContiguousArray<Int32>
  let district: ContiguousArray<Int32>
  let residential: ContiguousArray<Int32>
  let assignedSchool: ContiguousArray<Int32>
  let nearestSchool: ContiguousArray<Int32>
}

extension StudyGround {
  /// - Parameters:
  ///   - x: in the working CRS; not-a-number for a home that is not known. So for y.
  ///   - placement: how the homes were found.
  func areas(
    ofHomesAt x: ContiguousArray<Double>, _ y: ContiguousArray<Double>,
    placement found: ContiguousArray<Placement>, workers: Workers
  ) -> HomeAreas {
    var placement = found
    let zone = zones.locator.zones(x: x, y: y, workers: workers)
    for pupil in zone.indices where zone[pupil] < 0 && placement[pupil] == .placed {
      placement[pupil] = .outsideZones
    }
    // A home outside all catchment areas lives in no district either, so that both levels have the same sums.
    let district = districts.map { districts in
      let found = districts.locator.zones(x: x, y: y, workers: workers)
      return ContiguousArray(zip(zone, found).map { $0 < 0 ? -1 : $1 })
    }
    return HomeAreas(
      placement: placement, zone: zone,
      district: district ?? ContiguousArray(repeating: -1, count: zone.count),
      residential: sections?.locator.zones(x: x, y: y, workers: workers) ?? zone,
      assignedSchool: assignedSchools(x: x, y: y, zone: zone, workers: workers),
      nearestSchool: NearestPoints(x: schools.x, y: schools.y).nearest(x: x, y: y, workers: workers))
  }

  /// The nearest of the public and subsidised schools of each home's catchment area.
  private func assignedSchools(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, zone: ContiguousArray<Int32>, workers: Workers
  ) -> ContiguousArray<Int32> {
    var schoolsOfZone = [[Int32]](repeating: [], count: zones.count)
    for school in 0..<schools.count where schools.zone[school] >= 0 && schools.sectors[school] != .private {
      schoolsOfZone[Int(schools.zone[school])].append(Int32(school))
    }
    let candidates = schoolsOfZone
    return workers.fill(zone.count, chunk: 1 << 14) { range, result in
      for (pupil, index) in zip(range, 0...) {
        let schools = zone[pupil] < 0 ? [] : candidates[Int(zone[pupil])]
        result.initializeElement(at: index, to: nearest(of: schools, x: x[pupil], y: y[pupil]))
      }
    }
  }

  private func nearest(of candidates: [Int32], x: Double, y: Double) -> Int32 {
    var best: (squared: Double, school: Int32) = (.infinity, -1)
    for school in candidates {
      let (dx, dy) = (schools.x[Int(school)] - x, schools.y[Int(school)] - y)
      if dx * dx + dy * dy < best.squared { best = (dx * dx + dy * dy, school) }
    }
    return best.school
  }
}
