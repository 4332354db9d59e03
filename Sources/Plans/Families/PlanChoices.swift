import DeterministicParallel
import Geography
import Studies
import Travel

/// Where each pupil goes under a plan who goes to a school of the area, and who does not.
///
/// Who complies stays at today's school where it is one of the area, and else goes to the nearest of these. Who does not
/// stays at today's school, or, where that is one of the area or closed, goes where one of the nearest neighbours goes
/// who leave their areas, of the same group (a hot deck: Andridge and Little 2010).
struct PlanChoices: Sendable {
  let offers: AreaOffers
  /// The school of who complies, and the way to it in metres; not-a-number where none is known. So for the next ones.
  let complied: ContiguousArray<Int32>
  let compliedWay: ContiguousArray<Double>
  /// Today's school, where it is open and none of the area; else −1.
  let stay: ContiguousArray<Int32>
  let way: ContiguousArray<Double>
  /// The neighbours whom a pupil may follow stand at `starts[pupil]..<starts[pupil + 1]`; none where `stay` is a school.
  let starts: ContiguousArray<Int32>
  let followed: ContiguousArray<Int32>
  /// The school of each pupil today, as this plan has it.
  let school: ContiguousArray<Int32>

  private static let neighbours = (asked: 40, followed: 10)

  /// - Parameters:
  ///   - numbers: of the plan's schools among those of both plans.
  ///   - leavers: the pupils who are known to attend a school outside their area today.
  ///   - members: whether each pupil is of the group; all alike where there is none.
  init(
    _ study: Study, _ distances: HomeSchoolDistances, _ offers: AreaOffers, numbers: [Int32],
    leavers: [Int], members: ContiguousArray<Int8>?, workers: Workers
  ) {
    let (pupils, schools, offer) = (study.pupils, study.schools, study.offer)
    let isOpen = Set(offer.open)
    let none = ContiguousArray<Int32>(repeating: -1, count: pupils.count)
    var (complied, stay) = (none, none)
    var compliedWay = distances.assigned
    for pupil in 0..<pupils.count where offers.isKnown[pupil] {
      let own = pupils.school[pupil]
      if offers.attends[pupil], isOpen.contains(own) {
        complied[pupil] = numbers[Int(own)]
        compliedWay[pupil] = distances.attended[pupil]
      } else {
        complied[pupil] = numbers[Int(distances.assignedSchool[pupil])]
        if isOpen.contains(own) { stay[pupil] = numbers[Int(own)] }
      }
    }
    let sides = [Int8(0), 1].map { side in leavers.filter { (members?[$0] ?? 0) == side } }
    let points = sides.map { own in
      NearestPoints(
        x: ContiguousArray(own.map { pupils.x[$0] }), y: ContiguousArray(own.map { pupils.y[$0] }))
    }
    let followed = workers.map(pupils.count, chunk: 1 << 12) { [stay] range in
      range.map { pupil -> [Int32] in
        guard offers.isKnown[pupil], stay[pupil] < 0 else { return [] }
        let side = Int(members?[pupil] ?? 0)
        let near = points[side].nearest(
          x: pupils.x[pupil], y: pupils.y[pupil], count: Self.neighbours.asked)
        return Array(
          near.lazy.map { sides[side][$0] }.filter { neighbour in
            let school = pupils.school[neighbour]
            return isOpen.contains(school) && offer.isThere(Int(school), for: pupil)
              && !schools.takesByAddress(school, from: pupils.zone[pupil])
          }.map { Int32($0) }.prefix(Self.neighbours.followed))
      }
    }.flatMap { $0 }
    var starts: ContiguousArray<Int32> = [0]
    for own in followed { starts.append((starts.last ?? 0) + Int32(own.count)) }
    (self.offers, self.complied, self.compliedWay) = (offers, complied, compliedWay)
    (self.stay, way, self.starts) = (stay, distances.attended, starts)
    self.followed = ContiguousArray(followed.joined())
    school = ContiguousArray(pupils.school.lazy.map { $0 < 0 ? -1 : numbers[Int($0)] })
  }

  /// The school and the way of a pupil.
  ///
  /// - Parameters:
  ///   - complies: whether the pupil goes to a school of the area; so does who has nobody to follow.
  ///   - chance: of [0, 1), for whom to follow.
  func outcome(of pupil: Int, complies: Bool, chance: Double) -> (school: Int32, way: Double, complies: Bool)
  {
    if !complies {
      if stay[pupil] >= 0 { return (stay[pupil], way[pupil], false) }
      let (first, end) = (Int(starts[pupil]), Int(starts[pupil + 1]))
      if first < end {
        let neighbour = Int(followed[first + Int(chance * Double(end - first))])
        return (school[neighbour], way[neighbour], false)
      }
    }
    return (complied[pupil], compliedWay[pupil], true)
  }
}
