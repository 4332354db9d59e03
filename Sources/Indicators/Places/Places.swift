import DeterministicParallel
import Measures
import Studies

/// The levels of a study at which measures are taken, each with its pupils by home.
struct Places: Sendable {
  let level: Level
  let residents: RowsByUnit

  /// The city, the districts where the study has some, and the catchment areas.
  static func levels(of study: Study, workers: Workers) -> [Places] {
    let pupils = study.pupils
    let levels = study.districts == nil ? [Level.city, .zone] : [.city, .district, .zone]
    return workers.map(levels.count, chunk: 1) { range in
      let level = levels[range.lowerBound]
      let residents =
        switch level {
        case .district: RowsByUnit(units: pupils.district.codes, count: study.districts?.count ?? 0)
        case .zone: RowsByUnit(units: pupils.zone.codes, count: study.zones.count)
        default: RowsByUnit(all: pupils.count)
        }
      return Places(level: level, residents: residents)
    }
  }
}

extension MeasureTable {
  /// An empty table that knows the areas, schools and groups of a study.
  public init(for study: Study) { self.init(for: study, years: [study.year]) }

  /// The same for all years of a study.
  public init(for years: StudyYears) {
    self.init(for: years.current, years: years.studies.map(\.year))
  }

  /// The same for a study and that of an earlier year, from which changes are taken.
  public init(for study: Study, since earlier: Study) {
    self.init(for: study, years: [earlier.year, study.year])
  }

  private init(for study: Study, years: [String]) {
    func units(_ areas: Areas) -> [(id: String, name: String)] { Array(zip(areas.ids, areas.names)) }
    var levels: [Level: [(id: String, name: String)]] = [
      .city: [(study.file.name, study.file.name)],
      .zone: units(study.zones),
      .school: Array(zip(study.schools.ids, study.schools.names)),
    ]
    if let districts = study.districts { levels[.district] = units(districts) }
    self.init(
      years: years, current: study.year, units: levels, groups: study.selectionNames)
    groupTitles = Dictionary(uniqueKeysWithValues: study.groups.map { ($0.name, $0.title) })
    warn(of: study)
  }

  /// Puts what a study's data have against them to the measures of its year.
  ///
  /// - Parameters:
  ///   - more: what measuring has shown.
  ///   - isPublic: whether the public reads it.
  public mutating func warn(of study: Study, besides more: [Finding] = [], isPublic: Bool = false) {
    let texts = (study.findings + more).map { $0.warning(isPublic: isPublic) }
    warnings[study.year] = texts.isEmpty ? nil : texts
    let lost = isPublic ? 0 : study.pupils.enrolment.count { $0 == .unknownSchool }
    changeNotes[study.year] =
      lost == 0
      ? nil
      : "\(name: study.year): \(count: lost, "pupil") of the year before attend a school that is not in the list of schools, and are left out of changes between schools"
  }
}

extension Group {
  /// How tables name those who are known not to belong to the group.
  public var restName: String { name + MeasureTable.restMark }
}
