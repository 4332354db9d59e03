import Measures
import Repeatable
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
  public static func add(to table: inout MeasureTable, study: Study, workers: Workers = .all) {
    let everyone = ContiguousArray<Int8>(repeating: 0, count: study.pupils.count)
    // A crossing without and one with each group, of homes and of schools.
    let crossings = workers.map(2 * (study.groups.count + 1), chunk: 1) { range in
      let (group, place) = (range.lowerBound / 2, range.lowerBound % 2)
      return Crossing(
        study, by: place == 0 ? .resident : .enrolled,
        group: group == 0 ? nil : study.groups[group - 1].membership, classes: everyone, classCount: 1)
    }
    for position in 0...study.groups.count {
      let (homes, schools) = (crossings[2 * position].levels, crossings[2 * position + 1].levels)
      for enrolment in schools {
        let level = enrolment.level
        // A school's residents are its area's.
        guard let home = homes.first(where: { $0.level == (level == .school ? .zone : level) }) else {
          continue
        }
        let units = (0..<enrolment.unitCount).map { unit -> Place in
          let area = level == .school ? Int(study.schools.zone[unit]) : unit
          return Place(home: home, area: area, school: enrolment, unit: unit)
        }
        guard position > 0 else {
          table.add(residents, level: level, group: "all", units.map { .number($0.living(.all)) })
          table.add(enrolled, level: level, group: "all", units.map { .number($0.enrolled(.all)) })
          continue
        }
        let name = study.groups[position - 1].name
        table.add(unknown, level: level, group: name, units.map(\.unknown))
        table.add(residentShare, level: level, group: name, units.map(\.residentShare))
        table.add(enrolledShare, level: level, group: name, units.map(\.enrolledShare))
        table.add(
          shareGap, level: level, group: name,
          units.map { place in
            // Without an interval: most pupils are on both sides.
            let (enrolled, resident) = (place.enrolledShare, place.residentShare)
            return Cell(100 * (enrolled.value - resident.value), count: enrolled.count)
          })
      }
    }
  }

  /// A unit with those who live there and those who are enrolled there.
  private struct Place {
    let home: Crossing.Counts
    /// Negative for a school without area.
    let area: Int
    let school: Crossing.Counts
    let unit: Int

    func living(_ selection: Selection) -> Int { area < 0 ? 0 : home.count(area, selection, [0]) }
    func enrolled(_ selection: Selection) -> Int { school.count(unit, selection, [0]) }

    var residentShare: Cell { .share(living(.members), of: living(.members) + living(.rest)) }
    var enrolledShare: Cell { .share(enrolled(.members), of: enrolled(.members) + enrolled(.rest)) }
    var unknown: Cell {
      .share(living(.all) - living(.members) - living(.rest), of: living(.all))
    }
  }
}
