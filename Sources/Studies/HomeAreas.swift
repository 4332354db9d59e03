import DeterministicParallel
import Geography

/// In which areas of a study's map homes lie.
package struct HomeAreas {
  package let placement: ContiguousArray<Placement>
  package let zone: ZoneNumbers
  package let district: DistrictNumbers
  package let residential: ResidentialUnitNumbers
  /// Whether several catchment areas hold the home, of which the first counts.
  package let isInSeveralZones: ContiguousArray<Bool>
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
    func located(_ locator: ZoneLocator) -> ContiguousArray<Int32> {
      homes.restored(locator.zones(x: homes.x, y: homes.y, workers: workers))
    }
    let found = zones.locator.zonesAndOverlaps(x: homes.x, y: homes.y, workers: workers)
    let zone = homes.restored(found.zones)
    for pupil in zone.indices where zone[pupil] < 0 && placement[pupil] == .placed {
      placement[pupil] = .outsideZones
    }
    // A home outside all catchment areas lives in no district either, so that both levels have the same sums.
    let district = districts.map { districts in
      ContiguousArray(zip(zone, located(districts.locator)).map { $0 < 0 ? -1 : $1 })
    }
    return HomeAreas(
      placement: placement, zone: ZoneNumbers(codes: zone),
      district: district.map(DistrictNumbers.init(codes:))
        ?? DistrictNumbers(repeating: -1, count: zone.count),
      residential: ResidentialUnitNumbers(codes: sections.map { located($0.locator) } ?? zone),
      isInSeveralZones: homes.restored(found.isInSeveral))
  }
}
