import Segregation
import Studies

/// Takes the pupils of a place out of a study's columns, in all settings of a comparison.
///
/// Units are numbered anew for each place, so that what is done with a place takes time by its own pupils only;
/// the nearest school and the school attended share their numbers. The slots for renumbering are as long as a
/// study has units, and are cleared after each place.
struct PlaceSettings: Sendable {
  private let settings: [SchoolSegregation.Setting]
  private let columns: [ContiguousArray<Int32>]
  /// Which of the lists of slots numbers the units of a setting.
  private let numbering: [Int]
  /// Whether a pupil is known in all settings.
  private let isKnown: ContiguousArray<Bool>
  private var slots: [ContiguousArray<Int32>]

  init(_ study: Study, _ settings: [SchoolSegregation.Setting]) {
    self.settings = settings
    let columns = settings.map { $0.column(of: study.pupils) }
    var isKnown = ContiguousArray(repeating: true, count: study.pupils.count)
    for column in columns {
      for pupil in column.indices where column[pupil] < 0 { isKnown[pupil] = false }
    }
    self.columns = columns
    self.isKnown = isKnown
    numbering = settings.map { [.residential: 0, .zones: 1][$0] ?? 2 }
    slots = [study.residential.count, study.zones.count, study.schools.count].map {
      ContiguousArray(repeating: -1, count: $0)
    }
  }

  /// The pupils who are known in all settings: their rows, and where they are.
  mutating func known(
    of place: ArraySlice<Int32>
  ) -> (rows: ContiguousArray<Int32>, settings: [Segregation.Setting]) {
    let rows = ContiguousArray(place.lazy.filter { [isKnown] in isKnown[Int($0)] })
    var units = Array(repeating: ContiguousArray<Int32>(), count: settings.count)
    var unitCounts = Array(repeating: 0, count: slots.count)
    for list in slots.indices {
      var used = ContiguousArray<Int32>()
      for setting in settings.indices where numbering[setting] == list {
        units[setting] = renumbered(rows, columns[setting], list, &used)
      }
      for unit in used { slots[list][Int(unit)] = -1 }
      unitCounts[list] = used.count
    }
    return (
      rows,
      settings.indices.map { setting in
        Segregation.Setting(
          settings[setting].rawValue, units: units[setting], unitCount: unitCounts[numbering[setting]])
      }
    )
  }

  /// The units of some pupils, numbered in the order in which they first come.
  private mutating func renumbered(
    _ rows: ContiguousArray<Int32>, _ column: ContiguousArray<Int32>, _ list: Int,
    _ used: inout ContiguousArray<Int32>
  ) -> ContiguousArray<Int32> {
    var units = ContiguousArray<Int32>()
    units.reserveCapacity(rows.count)
    slots[list].withUnsafeMutableBufferPointer { slots in
      for row in rows {
        let unit = column[Int(row)]
        if slots[Int(unit)] < 0 {
          slots[Int(unit)] = Int32(used.count)
          used.append(unit)
        }
        units.append(slots[Int(unit)])
      }
    }
    return units
  }
}

extension SchoolSegregation.Setting {
  fileprivate func column(of pupils: Pupils) -> ContiguousArray<Int32> {
    switch self {
    case .residential: pupils.residential
    case .zones: pupils.zone
    case .nearest: pupils.nearestSchool
    case .schools: pupils.school
    }
  }
}
