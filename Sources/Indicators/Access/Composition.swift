import DeterministicParallel
import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let foreignOrigin = CatalogueIndicator(
    4, "foreign_origin", .access, "Pupils of foreign origin",
    definition:
      "Pupils of foreign origin among those whose origin is known; the study says whom it counts.",
    unit: "share of pupils",
    needs: [[.group("foreign_origin")]],
    measures: Composition.shares, of: ["foreign_origin"])

  public static let parentsEducation = CatalogueIndicator(
    5, "parents_education", .access, "Pupils from families with low or high education",
    definition:
      "Pupils whose parents’ highest ISCED level is at most 2 (low) or at least 5 (high), among those of whom it is known.",
    unit: "share of pupils",
    needs: [[.group("low_education"), .group("high_education")]],
    measures: Composition.shares, of: ["low_education", "high_education"],
    parts: [
      Part(
        id: "low_education", title: "Pupils from families with low education",
        needs: [[.group("low_education")]]),
      Part(
        id: "high_education", title: "Pupils from families with high education",
        needs: [[.group("high_education")]]),
    ])
}

/// Who lives in an area and who is enrolled in its schools: indicators 4 and 5, and 13b.
public enum Composition {
  public static let residents = Indicator(
    "pupils_resident", "Pupils who live here", .pupils, isMapped: true, public: .residents)
  public static let enrolled = Indicator("pupils_enrolled", "Pupils enrolled here", .pupils, isMapped: true)
  public static let unknown = Indicator(
    "unknown_share", "Residents of whom it is not known", .share, public: .unknownComposition)
  public static let residentShare = Indicator(
    "share_resident", "Share among the pupils who live here", .share, isMapped: true, public: .composition)
  public static let enrolledShare = Indicator(
    "share_enrolled", "Share among the pupils enrolled here", .share, isMapped: true,
    public: .coarsenedShareOfDistrictSchools)
  public static let shareGap = Indicator(
    "share_gap_pp", "Share enrolled less share resident, percentage points", .percentagePoints, isMapped: true
  )

  static let shares = [unknown, residentShare, enrolledShare]

  /// Adds the counts and shares by city, district, catchment area and school.
  ///
  /// Enrolled in an area are the pupils of the schools that belong to it, wherever they live; of a school of several areas
  /// a pupil counts in that of the home, or else in the one in which the school is counted. The residents of a school are
  /// those of its catchment areas.
  public static func add(to table: inout MeasureTable, study: Study, workers: Workers = .all) {
    add(to: &table, SortedPupils(study, workers: workers), workers: workers)
  }

  static func add(to table: inout MeasureTable, _ pupils: SortedPupils, workers: Workers) {
    let study = pupils.study
    let homes = PupilTally(counting: pupils.residents, workers: workers).levels
    let schools = PupilTally(counting: pupils.enrolled, workers: workers).levels
    table.add((study.groups.count + 1) * schools.count, year: pupils.year, workers: workers) { position in
      let (group, enrolment) = (position / schools.count - 1, schools[position % schools.count])
      let level = enrolment.level
      // A school's residents are its area's.
      guard let home = homes.first(where: { $0.level == (level == .school ? .zone : level) }) else {
        return []
      }
      let units = 0..<enrolment.unitCount
      let living = Counts(
        home, group, units.map { level == .school ? study.schools.areas(of: $0).map { Int($0) } : [$0] })
      let enrolled = Counts(enrolment, group, units.map { [$0] })
      func block(_ indicator: Indicator, _ name: String, _ cell: (Int) -> Cell) -> CellBlock {
        CellBlock(indicator, level, name, units.map(cell))
      }
      guard group >= 0 else {
        return [
          block(residents, "all") { .number(living.all[$0]) },
          block(self.enrolled, "all") { .number(enrolled.all[$0]) },
        ]
      }
      let name = study.groups[group].name
      return [
        block(unknown, name) { living.unknownShare($0) }, block(residentShare, name) { living.share($0) },
        block(enrolledShare, name) { enrolled.share($0) },
        block(shareGap, name) { unit in
          // Without an interval: most pupils are on both sides.
          let share = enrolled.share(unit)
          return Cell(100 * (share.value - living.share(unit).value), count: share.count)
        },
      ]
    }
  }

  /// From how many pupils on an area is named for its share gap.
  public static let fewestForRanking = 30

  /// The share gaps of the catchment areas in which enough pupils are known to be ranked, of those who live there and of
  /// those enrolled alike: a port with two homes and a large school has no share of residents worth a headline.
  public static func rankedShareGaps(of group: String, in measures: MeasureTable) -> [Measure] {
    let living = Set(
      measures.column(residentShare, level: .zone, group: group).lazy.filter { $0.count >= fewestForRanking }
        .map(\.unit))
    return measures.measures(shareGap, level: .zone, group: group).filter {
      $0.status == .ok && $0.count >= fewestForRanking && living.contains($0.unit)
    }
  }

  /// How many pupils there are in some units: all, and the members of a group and its rest.
  private struct Counts {
    let all: [Int]
    let members: [Int]
    let rest: [Int]

    /// - Parameter units: of the level, those that are taken together.
    init(_ level: PupilTally<Int32>.LevelSums, _ group: Int, _ units: [[Int]]) {
      func counts(_ selection: Int) -> [Int] {
        units.map { $0.reduce(0) { $0 + Int(level.sum(of: selection, $1)) } }
      }
      all = counts(0)
      (members, rest) = group < 0 ? ([], []) : (counts(2 * group + 1), counts(2 * group + 2))
    }

    func share(_ unit: Int) -> Cell { .share(members[unit], of: members[unit] + rest[unit]) }
    func unknownShare(_ unit: Int) -> Cell {
      .share(all[unit] - members[unit] - rest[unit], of: all[unit])
    }
  }
}
