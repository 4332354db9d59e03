import Measures
import Studies

/// Who lives in an area and who is enrolled in its schools: indicators 4 and 5, and 13b.
public enum Composition {
  public static let residents = Indicator("pupils_resident", "Pupils who live here", .pupils, isMapped: true)
  public static let enrolled = Indicator("pupils_enrolled", "Pupils enrolled here", .pupils, isMapped: true)
  public static let unknown = Indicator("unknown_share", "Residents of whom it is not known", .share)
  public static let residentShare = Indicator(
    "share_resident", "Share among the pupils who live here", .share, isMapped: true)
  public static let enrolledShare = Indicator(
    "share_enrolled", "Share among the pupils enrolled here", .share, isMapped: true)
  public static let shareGap = Indicator(
    "share_gap_pp", "Share enrolled less share resident, percentage points", .percentagePoints, isMapped: true
  )

  /// Adds the counts and shares by city, district, catchment area and school.
  ///
  /// Enrolled in an area are the pupils of the schools that belong to it, wherever they live. The residents of a
  /// school are those of its catchment area.
  public static func add(to table: inout MeasureTable, study: Study) {
    let pupils = study.pupils
    let all = ContiguousArray<Int8>(repeating: 1, count: pupils.count)
    let ones = Tally(study, membership: all)
    for (level, resident, enrolled) in ones.levels {
      for unit in resident.known.indices {
        table.add(
          Composition.residents, level: level, unit: unit, group: "all", value: Double(resident.known[unit]),
          count: resident.known[unit])
        table.add(
          Composition.enrolled, level: level, unit: unit, group: "all", value: Double(enrolled.known[unit]),
          count: enrolled.known[unit])
      }
    }
    for group in study.groups {
      let tally = Tally(study, membership: group.membership)
      for ((level, resident, enrolled), (_, everyone, _)) in zip(tally.levels, ones.levels) {
        for unit in resident.known.indices {
          table.add(
            unknown, level: level, unit: unit, group: group.name,
            share: everyone.known[unit] - resident.known[unit], of: everyone.known[unit])
          table.add(
            residentShare, level: level, unit: unit, group: group.name, share: resident.members[unit],
            of: resident.known[unit])
          table.add(
            enrolledShare, level: level, unit: unit, group: group.name, share: enrolled.members[unit],
            of: enrolled.known[unit])
          let gap = enrolled.share(unit).flatMap { share in resident.share(unit).map { 100 * (share - $0) } }
          table.add(
            shareGap, level: level, unit: unit, group: group.name, value: gap, count: enrolled.known[unit])
        }
      }
    }
  }

  /// Members and known pupils by unit.
  private struct Counts {
    var members: ContiguousArray<Int>
    var known: ContiguousArray<Int>

    init(units: Int) {
      members = ContiguousArray(repeating: 0, count: units)
      known = members
    }

    /// - Parameter unit: negative for none.
    mutating func add(_ membership: Int8, to unit: Int32) {
      guard unit >= 0, membership >= 0 else { return }
      members[Int(unit)] += Int(membership)
      known[Int(unit)] += 1
    }

    func share(_ unit: Int) -> Double? {
      known[unit] == 0 ? nil : Double(members[unit]) / Double(known[unit])
    }
  }

  /// The counts of one group at all levels.
  private struct Tally {
    let levels: [(level: Level, resident: Counts, enrolled: Counts)]

    init(_ study: Study, membership: ContiguousArray<Int8>) {
      let (pupils, schools) = (study.pupils, study.schools)
      let districts = study.districts?.count ?? 0
      var resident = (
        city: Counts(units: 1), district: Counts(units: districts), zone: Counts(units: study.zones.count)
      )
      var enrolled = resident
      var bySchool = Counts(units: schools.count)
      for pupil in 0..<pupils.count {
        let member = membership[pupil]
        resident.zone.add(member, to: pupils.zone[pupil])
        if districts > 0 { resident.district.add(member, to: pupils.district[pupil]) }
        resident.city.add(member, to: pupils.zone[pupil] < 0 ? -1 : 0)
        let school = pupils.school[pupil]
        guard school >= 0 else { continue }
        bySchool.add(member, to: school)
        enrolled.zone.add(member, to: schools.zone[Int(school)])
        if districts > 0 { enrolled.district.add(member, to: schools.district[Int(school)]) }
        enrolled.city.add(member, to: 0)
      }
      var ofSchools = Counts(units: schools.count)
      for school in 0..<schools.count where schools.zone[school] >= 0 {
        ofSchools.members[school] = resident.zone.members[Int(schools.zone[school])]
        ofSchools.known[school] = resident.zone.known[Int(schools.zone[school])]
      }
      levels =
        [(.city, resident.city, enrolled.city)]
        + (districts > 0 ? [(.district, resident.district, enrolled.district)] : [])
        + [(.zone, resident.zone, enrolled.zone), (.school, ofSchools, bySchool)]
    }
  }
}
