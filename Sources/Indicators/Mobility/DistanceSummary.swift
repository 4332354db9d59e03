import Measures
import Studies

/// The distances of some pupils in a few numbers.
struct DistanceSummary: Sendable {
  let sums: DistanceSums
  /// The median and the ninth decile to the school attended.
  let attended: [Double?]
  /// The medians to the school of the area, and to the nearest one.
  let assigned: [Double?]
  let nearest: [Double?]
}

/// Sums over the distances of some pupils.
struct DistanceSums: Sendable {
  private(set) var pupils = 0
  private(set) var attended = RatioSums()
  private(set) var assigned = RatioSums()
  private(set) var nearest = RatioSums()
  /// Attended less nearest.
  private(set) var excess = RatioSums()
  /// The ways by the straight lines of the same pupils.
  private(set) var detour = RatioSums()
  private(set) var within500 = 0
  private(set) var within1000 = 0
  private(set) var beyond2000 = 0

  private mutating func add(
    attended way: Double, assigned toArea: Double, nearest toNearest: Double, straight: Double
  ) {
    pupils += 1
    if !toArea.isNaN { assigned.add(toArea) }
    if !toNearest.isNaN { nearest.add(toNearest) }
    guard !way.isNaN else { return }
    attended.add(way)
    if !toNearest.isNaN { excess.add(way - toNearest) }
    if !straight.isNaN { detour.add(way, by: straight) }
    if way <= 500 { within500 += 1 }
    if way <= 1000 { within1000 += 1 }
    if way > 2000 { beyond2000 += 1 }
  }

  /// Three sums for each unit: of unknown membership (or all), rest and members.
  static func byUnit(
    _ units: ContiguousArray<Int32>, _ count: Int, _ membership: ContiguousArray<Int8>?,
    _ distances: HomeSchoolDistances
  ) -> [DistanceSums] {
    var sums = Array(repeating: DistanceSums(), count: 3 * count)
    sums.withUnsafeMutableBufferPointer { sums in
      distances.attended.withUnsafeBufferPointer { attended in
        distances.assigned.withUnsafeBufferPointer { assigned in
          distances.nearest.withUnsafeBufferPointer { nearest in
            distances.straight.withUnsafeBufferPointer { straight in
              for pupil in units.indices where units[pupil] >= 0 {
                let row = membership.map { Int($0[pupil]) + 1 } ?? 0
                sums[3 * Int(units[pupil]) + row].add(
                  attended: attended[pupil], assigned: assigned[pupil], nearest: nearest[pupil],
                  straight: straight[pupil])
              }
            }
          }
        }
      }
    }
    return sums
  }
}
