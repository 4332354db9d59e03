import Measures
import Studies

/// The levels of a study at which measures are taken, each with its pupils by home.
struct Places: Sendable {
  let level: Level
  let residents: PupilOrder

  /// The city, the districts where the study has some, and the catchment areas.
  static func levels(of study: Study) -> [Places] {
    let pupils = study.pupils
    var levels = [Places(level: .city, residents: PupilOrder(all: pupils.count))]
    if let districts = study.districts {
      levels.append(
        Places(level: .district, residents: PupilOrder(units: pupils.district, count: districts.count)))
    }
    levels.append(Places(level: .zone, residents: PupilOrder(units: pupils.zone, count: study.zones.count)))
    return levels
  }
}

extension MeasureTable {
  /// An empty table that knows the areas, schools and groups of a study.
  public init(for study: Study) {
    func units(_ areas: Areas) -> [(id: String, name: String)] { Array(zip(areas.ids, areas.names)) }
    var levels: [Level: [(id: String, name: String)]] = [
      .city: [(study.file.name, study.file.name)],
      .zone: units(study.zones),
      .school: Array(zip(study.schools.ids, study.schools.names)),
    ]
    if let districts = study.districts { levels[.district] = units(districts) }
    self.init(
      year: study.year, units: levels,
      groups: ["all"] + study.groups.flatMap { [$0.name, $0.restName] })
  }
}

extension Group {
  /// How tables name those who are known not to belong to the group.
  public var restName: String { "\(name):rest" }
}
