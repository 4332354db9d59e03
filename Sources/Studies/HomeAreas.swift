import DeterministicParallel
import Geography

/// In which areas of a study's map homes lie.
package struct HomeAreas {
  package let placement: ContiguousArray<Placement>
  package let zone: ContiguousArray<Int32>
  package let district: ContiguousArray<Int32>
  package let residential: ContiguousArray<Int32>
}

extension StudyGround {
  /// - Parameters:
  ///   - x: in the working CRS; not-a-number for a home that is not known. So for y.
  ///   - placement: how the homes were found.
  package func areas(
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
      residential: sections?.locator.zones(x: x, y: y, workers: workers) ?? zone)
  }
}
