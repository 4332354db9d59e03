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

  /// - Parameter nearest: the nearest school of each pupil.
  init(_ study: Study, _ settings: [SchoolSegregation.Setting], nearest: ContiguousArray<Int32>) {
    self.settings = settings
    let columns = settings.map { $0.column(of: study.pupils, nearest: nearest) }
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

  /// Takes the pupils of a place who are known in all settings.
  mutating func known(of place: ArraySlice<Int32>) -> Known {
    let rows = isKnown.withUnsafeBufferPointer { isKnown in
      ContiguousArray(place.filter { isKnown[Int($0)] })
    }
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
    return Known(
      rows: rows,
      settings: settings.indices.map { setting in
        Segregation.Setting(
          settings[setting].rawValue, units: units[setting], unitCount: unitCounts[numbering[setting]])
      })
  }

  /// The pupils of a place who are known in all settings: their rows, and where they are.
  struct Known: Sendable {
    let rows: ContiguousArray<Int32>
    let settings: [Segregation.Setting]

    /// The members of a group, as group 0, and its rest, as group 1, in their settings; who is not known to be either
    /// takes no part.
    func settings(_ group: Group) throws(SegregationError) -> PupilSettings {
      let groups = ContiguousArray(
        rows.lazy.map { row in
          let member = Int32(group.membership[Int(row)])
          return member < 0 ? -1 : 1 - member
        })
      return try PupilSettings(settings, groups: groups, groupCount: 2)
    }
  }

  /// The units of some pupils, numbered in the order in which they first come.
  private mutating func renumbered(
    _ rows: ContiguousArray<Int32>, _ column: ContiguousArray<Int32>, _ list: Int,
    _ used: inout ContiguousArray<Int32>
  ) -> ContiguousArray<Int32> {
    slots[list].withUnsafeMutableBufferPointer { slots in
      column.withUnsafeBufferPointer { column in
        ContiguousArray(unsafeUninitializedCapacity: rows.count) { units, initialized in
          for (place, row) in rows.enumerated() {
            let unit = Int(column[Int(row)])
            if slots[unit] < 0 {
              slots[unit] = Int32(used.count)
              used.append(Int32(unit))
            }
            units.initializeElement(at: place, to: slots[unit])
          }
          initialized = rows.count
        }
      }
    }
  }
}

extension SchoolSegregation.Setting {
  /// The unit of each pupil; negative where it is not known.
  func column(of pupils: Pupils, nearest: ContiguousArray<Int32>) -> ContiguousArray<Int32> {
    switch self {
    case .residential: pupils.residential
    case .zones: pupils.zone
    case .nearest: nearest
    case .schools: pupils.school
    }
  }
}
