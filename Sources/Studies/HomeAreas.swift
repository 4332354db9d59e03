import DeterministicParallel
import Geography

/// In which areas of a study's map homes lie.
package struct HomeAreas {
  package let placement: ContiguousArray<Placement>
  package let zone: ZoneNumbers
  package let district: DistrictNumbers
  package let residential: ResidentialUnitNumbers
  /// Of which levels several areas hold the home, of which the first counts.
  package let isInSeveral: ContiguousArray<AreaLevels>
}

extension StudyGeography {
  /// - Parameters:
  ///   - x: in the working CRS; not-a-number for a home that is not known. So for y.
  ///   - placement: how the homes were found.
  package func areas(
    ofHomesAt x: ContiguousArray<Double>, _ y: ContiguousArray<Double>,
    placement before: ContiguousArray<Placement>, workers: Workers
  ) -> HomeAreas {
    var placement = before
    let homes = OrderedPlaces(x: x, y: y, workers: workers)
    var several = ContiguousArray<AreaLevels>(repeating: [], count: x.count)
    func located(_ areas: Areas, _ level: AreaLevels) -> ContiguousArray<Int32> {
      let found = areas.locator.zonesAndOverlaps(x: homes.x, y: homes.y, workers: workers)
      if found.isInSeveral.contains(true) {
        for (home, isInSeveral) in homes.restored(found.isInSeveral).enumerated() where isInSeveral {
          several[home].insert(level)
        }
      }
      return homes.restored(found.zones)
    }
    let zone = located(zones, .zones)
    for pupil in zone.indices where zone[pupil] < 0 && placement[pupil] == .placed {
      placement[pupil] = .outsideZones
    }
    // A home outside all catchment areas lives in no district either, so that both levels have the same sums.
    let district = districts.map { districts in
      ContiguousArray(zip(zone, located(districts, .districts)).map { $0 < 0 ? -1 : $1 })
    }
    let residential = sections.map { located($0, .residential) } ?? zone
    return HomeAreas(
      placement: placement, zone: ZoneNumbers(codes: zone),
      district: district.map(DistrictNumbers.init(codes:))
        ?? DistrictNumbers(repeating: -1, count: zone.count),
      residential: ResidentialUnitNumbers(codes: residential), isInSeveral: several)
  }
}
