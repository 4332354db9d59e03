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
    typealias Overlap = (home: Int32, level: AreaLevels)
    let levels: [(level: AreaLevels, areas: Areas)] =
      [(.zones, zones)] + (districts.map { [(.districts, $0)] } ?? [])
      + (sections.map { [(.residential, $0)] } ?? [])
    let locators = levels.map(\.areas.locator)
    let homes = OrderedPlaces(x: x, y: y, workers: workers)
    var (columns, overlaps) = filledColumns(levels.count, capacity: x.count) {
      (columns: [UnsafeMutableBufferPointer<Int32>]) -> (count: Int, result: [[Overlap]]) in
      // Each home is written once.
      nonisolated(unsafe) let columns = columns
      let overlaps = homes.map(workers: workers) { homes, x, y -> [Overlap] in
        var overlaps: [Overlap] = []
        for (position, locator) in locators.enumerated() {
          let found = locator.zonesAndOverlaps(x: x, y: y, workers: Workers(count: 1))
          for (home, area) in zip(homes, found.zones) {
            columns[position].initializeElement(at: Int(home), to: area)
          }
          for (home, isInSeveral) in zip(homes, found.isInSeveral) where isInSeveral {
            overlaps.append((home, levels[position].level))
          }
        }
        return overlaps
      }
      return (x.count, overlaps)
    }
    var several = ContiguousArray<AreaLevels>(repeating: [], count: x.count)
    for (home, level) in overlaps.joined() { several[Int(home)].insert(level) }
    let zone = columns[0]
    for pupil in zone.indices where zone[pupil] < 0 && placement[pupil] == .placed {
      placement[pupil] = .outsideZones
    }
    // A home outside all catchment areas lives in no district either, so that both levels have the same sums.
    if districts != nil { for pupil in zone.indices where zone[pupil] < 0 { columns[1][pupil] = -1 } }
    return HomeAreas(
      placement: placement, zone: ZoneNumbers(codes: zone),
      district: districts == nil
        ? DistrictNumbers(repeating: -1, count: zone.count) : DistrictNumbers(codes: columns[1]),
      residential: ResidentialUnitNumbers(codes: sections == nil ? zone : columns[levels.count - 1]),
      isInSeveral: several)
  }
}
