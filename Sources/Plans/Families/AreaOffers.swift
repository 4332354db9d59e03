import DeterministicParallel
import Geography
import Languages
import Studies
import Travel

/// What bears on whether a pupil goes to a school of the own catchment area.
public enum AttendanceTerm: Int, Sendable, Hashable, CaseIterable {
  case way, otherWay, otherIsSubsidised, otherIsPrivate, isSubsidised, member, share, memberByShare

  /// - Parameter group: the title of the group whose composition counts.
  func title(_ group: Text) -> Text {
    switch self {
    case .way: "way to the school of the area, km"
    case .otherWay: "straight line to the nearest other school, km"
    case .otherIsSubsidised: "that other school is subsidised"
    case .otherIsPrivate: "that other school is private"
    case .isSubsidised: "the school of the area is subsidised"
    case .member: "the pupil is of \(group)"
    case .share: "share of \(group) among the others of the area"
    case .memberByShare: "that share, for pupils of \(group)"
    }
  }
}

/// The terms of the model for each pupil, as one plan has them.
struct AreaOffers: Sendable {
  /// A column for each of `AttendanceTerm.allCases`, a row for each pupil.
  let columns: [ContiguousArray<Double>]
  /// Whether the pupil's area, its school with the way to it, the school attended and the group are known.
  let isKnown: ContiguousArray<Bool>
  /// Whether the school attended takes the area's pupils by their address.
  let attends: ContiguousArray<Bool>

  /// - Parameter group: the position of the group whose composition counts; nil for none.
  init(_ study: Study, _ distances: HomeSchoolDistances, group: Int?, workers: Workers) {
    let (pupils, schools) = (study.pupils, study.schools)
    let membership = group.map { study.groups[$0].membership }
    let other = AreaOffers.nearestOthers(study, workers)
    var known = [Int](repeating: 0, count: study.zones.count)
    var members = known
    for pupil in 0..<pupils.count where pupils.zone[pupil] >= 0 {
      guard let member = membership?[pupil], member >= 0 else { continue }
      known[Int(pupils.zone[pupil])] += 1
      members[Int(pupils.zone[pupil])] += Int(member)
    }
    var columns = AttendanceTerm.allCases.map { _ in
      ContiguousArray<Double>(repeating: 0, count: pupils.count)
    }
    var isKnown = ContiguousArray(repeating: false, count: pupils.count)
    var attends = isKnown
    for pupil in 0..<pupils.count {
      let (zone, school, own) = (
        pupils.zone[pupil], pupils.school[pupil], distances.assignedSchool[pupil]
      )
      let member = membership.map { Int($0[pupil]) } ?? 0
      let way = distances.assigned[pupil]
      guard zone >= 0, school >= 0, own >= 0, other[pupil] >= 0, member >= 0, !way.isNaN else { continue }
      isKnown[pupil] = true
      attends[pupil] = schools.takesByAddress(school, from: zone)
      let elsewhere = Int(other[pupil])
      let (dx, dy) = (schools.x[elsewhere] - pupils.x[pupil], schools.y[elsewhere] - pupils.y[pupil])
      let others = known[Int(zone)] - 1
      let share = others > 0 ? Double(members[Int(zone)] - member) / Double(others) : 0
      for term in AttendanceTerm.allCases {
        columns[term.rawValue][pupil] =
          switch term {
          case .way: way / 1000
          case .otherWay: (dx * dx + dy * dy).squareRoot() / 1000
          case .otherIsSubsidised: schools.sectors[elsewhere] == .subsidised ? 1 : 0
          case .otherIsPrivate: schools.sectors[elsewhere] == .private ? 1 : 0
          case .isSubsidised: schools.sectors[Int(own)] == .subsidised ? 1 : 0
          case .member: Double(member)
          case .share: share
          case .memberByShare: Double(member) * share
          }
      }
    }
    (self.columns, self.isKnown, self.attends) = (columns, isKnown, attends)
  }

  /// The columns of some terms.
  func columns(of terms: [AttendanceTerm]) -> [ContiguousArray<Double>] { terms.map { columns[$0.rawValue] } }

  /// For each pupil the nearest school, by straight line, of those that are there for the pupil and do not belong to the
  /// own catchment area by address; −1 where there is none.
  private static func nearestOthers(_ study: Study, _ workers: Workers) -> ContiguousArray<Int32> {
    let (pupils, schools, offer) = (study.pupils, study.schools, study.offer)
    let points = offer.schools.map { own in
      NearestPoints(
        x: ContiguousArray(own.map { schools.x[Int($0)] }), y: ContiguousArray(own.map { schools.y[Int($0)] })
      )
    }
    return workers.fill(pupils.count, chunk: 1 << 12) { range, result in
      for (pupil, index) in zip(range, 0...) {
        let (zone, own) = (pupils.zone[pupil], offer.classOf(pupil))
        var found: Int32 = -1
        if zone >= 0, own >= 0 {
          let all = offer.schools[own]
          for count in [min(6, all.count), all.count] where found < 0 {
            let near = points[own].nearest(x: pupils.x[pupil], y: pupils.y[pupil], count: count)
            found = near.first { !schools.takesByAddress(all[$0], from: zone) }.map { all[$0] } ?? -1
          }
        }
        result.initializeElement(at: index, to: found)
      }
    }
  }
}

extension Schools {
  /// Whether a school takes the pupils of a catchment area by their address.
  func takesByAddress(_ school: Int32, from zone: Int32) -> Bool {
    takesByAddress[Int(school)] && served[Int(school)].contains(zone)
  }
}
