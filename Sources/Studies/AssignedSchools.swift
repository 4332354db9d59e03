import DeterministicParallel
import Layers

/// The public and subsidised schools that serve each home's catchment area and that are there for the pupil, of which
/// the nearest is the assigned one.
package struct AssignedSchools {
  /// The schools of the lists, one list behind the other, by catchment area and class of pupils.
  private let candidates: ContiguousArray<SchoolNumber>
  private let starts: ContiguousArray<Int>
  /// Which of the lists is each pupil's; −1 for none.
  private let listOfPupil: ContiguousArray<Int32>

  /// - Parameter zone: the catchment area of each pupil's home, −1 for none.
  package init(_ schools: Schools, _ offer: SchoolOffer, zone: ZoneNumbers, zoneCount: Int) {
    let ofClasses = offer.schools.map { schools.servingByAddress($0, areas: zoneCount) }
    var candidates: ContiguousArray<SchoolNumber> = []
    var starts: ContiguousArray = [0]
    for area in 0..<zoneCount {
      for ofAreas in ofClasses {
        candidates += ofAreas[area]
        starts.append(candidates.count)
      }
    }
    (self.candidates, self.starts) = (candidates, starts)
    listOfPupil = ContiguousArray(
      zone.indices.map { pupil in
        let own = offer.classOf(pupil)
        return zone[pupil] < 0 || own < 0 ? -1 : zone[pupil].rawValue * Int32(ofClasses.count) + Int32(own)
      })
  }

  package init(_ study: Study) {
    self.init(study.schools, study.offer, zone: study.pupils.zone, zoneCount: study.zones.count)
  }

  /// Where the pupil's candidates are.
  private func list(of pupil: Int) -> Range<Int> {
    let list = Int(listOfPupil[pupil])
    return list < 0 ? 0..<0 : starts[list]..<starts[list + 1]
  }

  /// The nearest of them by straight line; −1 where there is none, and for a home without a place.
  package func nearest(
    _ schools: Schools, x: ContiguousArray<Double>, y: ContiguousArray<Double>, workers: Workers
  ) -> SchoolNumbers {
    let found = workers.fill(x.count, chunk: 1 << 14) { range, result in
      for (pupil, index) in zip(range, 0...) {
        var best: (squared: Double, school: SchoolNumber) = (.infinity, -1)
        for candidate in list(of: pupil) {
          let school = candidates[candidate]
          let (dx, dy) = (schools.x[Int(school)] - x[pupil], schools.y[Int(school)] - y[pupil])
          if dx * dx + dy * dy < best.squared { best = (dx * dx + dy * dy, school) }
        }
        result.initializeElement(at: index, to: best.school.rawValue)
      }
    }
    return SchoolNumbers(codes: found)
  }

  /// The cost to the nearest of them, and which it is: of equal ones the first in the list.
  ///
  /// - Parameters:
  ///   - fallback: what stands for a pupil to none of whose schools a way is known.
  ///   - costs: from each home to a school; not-a-number without a way, or for -1. It is asked for one school of each
  ///     pupil at a time.
  package func nearest(
    or fallback: SchoolNumbers, _ costs: (SchoolNumbers) throws -> ContiguousArray<Double>
  ) rethrows -> (costs: ContiguousArray<Double>, schools: SchoolNumbers) {
    var best = ContiguousArray(repeating: Double.nan, count: listOfPupil.count)
    var chosen = fallback
    for round in 0..<(zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0) {
      let schools = SchoolNumbers(
        listOfPupil.indices.lazy.map { pupil in
          let own = list(of: pupil)
          return round < own.count ? candidates[own.lowerBound + round] : -1
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
