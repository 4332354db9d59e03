import DeterministicParallel
import Segregation
import Studies

/// The pupils of a study by home with where each of them is in all settings of a comparison; who is not known to be
/// somewhere in one of them takes part in none.
///
/// All columns are in the order of the strata, so that the pupils of a place are counted for all groups in one pass.
struct SettledPupils: Sendable {
  let strata: PupilStrata
  let settings: [SchoolSegregation.Setting]
  private let columns: [ContiguousArray<Int32>]
  /// Which numbers are those of a setting: the nearest schools and those attended share theirs.
  private let numbering: [Int]
  private let unitCounts: [Int]
  private let choices: [(kinds: [SchoolSegregation.ChoiceKind], codes: ContiguousArray<Int8>)]

  /// - Parameter nearest: the nearest school of each pupil.
  init(
    _ study: Study, _ strata: PupilStrata, _ settings: [SchoolSegregation.Setting],
    nearest: SchoolNumbers, workers: Workers
  ) {
    (self.strata, self.settings) = (strata, settings)
    let columns = settings.map { $0.column(of: study.pupils, nearest: nearest) }
    self.columns = workers.fill(columns: columns.count, strata.pupils.count, chunk: 1 << 14) {
      positions, ordered in
      let pupils = strata.pupils[positions]
      var isKnown = ContiguousArray(repeating: true, count: pupils.count)
      for (column, ordered) in zip(columns, ordered) {
        for (place, pupil) in pupils.enumerated() {
          let unit = column[Int(pupil)]
          ordered.initializeElement(at: place, to: unit)
          if unit < 0 { isKnown[place] = false }
        }
      }
      for ordered in ordered {
        for place in isKnown.indices where !isKnown[place] { ordered[place] = -1 }
      }
    }
    numbering = settings.map { [.residential: 0, .zones: 1][$0] ?? 2 }
    unitCounts = [study.residential.count, study.zones.count, study.schools.count]
    let (assigned, attended) = (self.columns[settings.count - 2], self.columns[settings.count - 1])
    let zones = self.columns[settings.firstIndex(of: .zones) ?? 0]
    choices = [ChoiceKinds(sectorsOf: study), ChoiceKinds(areasOf: study)].map { choice in
      let codes = workers.fill(strata.pupils.count, chunk: 1 << 15) {
        (positions, codes: UnsafeMutableBufferPointer<Int8>) in
        for position in positions {
          let school = attended[position]
          let isChosen = school >= 0 && school != assigned[position]
          let kind =
            isChosen ? choice.code(Int(school), ZoneNumber(rawValue: zones[position])) : -1
          codes.initializeElement(at: position - positions.lowerBound, to: kind)
        }
      }
      return (choice.kinds, codes)
    }
  }

  /// Room in which the units of one place after the other are numbered.
  var numbers: [UnitNumbers] { unitCounts.map(UnitNumbers.init(unitCount:)) }

  /// Counts the pupils of a place in all settings, for all groups.
  ///
  /// - Parameters:
  ///   - places: the smallest places that it is made of.
  ///   - numbers: what `numbers` gave; units of an earlier place are forgotten.
  func counted(
    _ places: some Collection<Int32> & Sendable, _ numbers: inout [UnitNumbers], workers: Workers
  ) -> [UnitCounts] {
    for list in numbers.indices { numbers[list].clear() }
    for (list, column) in zip(numbering, columns) { numbers[list].add(column, of: places, in: strata) }
    let numbers = numbers
    return workers.map(settings.count, chunk: 1) { range in
      let setting = range.lowerBound
      return UnitCounts(strata, of: places, in: columns[setting], numbers[numbering[setting]])
    }
  }

  /// Counts the pupils of a place in all settings, and those who attend another school than the nearest by the kinds of
  /// choice: by sector, and by area.
  ///
  /// - Parameters: as for `counted`.
  func place(
    _ places: some Collection<Int32> & Sendable, _ numbers: inout [UnitNumbers], workers: Workers
  ) -> SettledPlace {
    let counts = counted(places, &numbers, workers: workers)
    let schools = numbers[numbering[settings.count - 1]]
    let choices = workers.map(self.choices.count, chunk: 1) { range in
      let (kinds, codes) = self.choices[range.lowerBound]
      func moved(_ column: Int) -> [UnitCounts] {
        UnitCounts.counts(strata, of: places, in: columns[column], schools, codes, kinds: kinds.count)
      }
      return SettledPlace.Choice(
        kinds: kinds, leaving: moved(settings.count - 2), arriving: moved(settings.count - 1))
    }
    return SettledPlace(units: numbers.map(\.numbered), settings: counts, choices: choices)
  }

  /// The place that is made of some others.
  func joined(_ parts: [SettledPlace]) -> SettledPlace {
    let numbered = unitCounts.indices.map { list in
      NumberedUnits.joined(parts.map { $0.units[list] }, unitCount: unitCounts[list])
    }
    func sum(_ setting: Int, _ counts: (SettledPlace) -> UnitCounts) -> UnitCounts {
      let (units, numbers) = numbered[numbering[setting]]
      return UnitCounts(
        joining: parts.map(counts), numbers, unitCount: units.units.count,
        groupCount: strata.profiles.groupCount)
    }
    return SettledPlace(
      units: numbered.map(\.units),
      settings: settings.indices.map { setting in sum(setting) { $0.settings[setting] } },
      choices: choices.indices.map { choice in
        let kinds = choices[choice].kinds
        return SettledPlace.Choice(
          kinds: kinds,
          leaving: kinds.indices.map { kind in
            sum(settings.count - 2) { $0.choices[choice].leaving[kind] }
          },
          arriving: kinds.indices.map { kind in
            sum(settings.count - 1) { $0.choices[choice].arriving[kind] }
          })
      })
  }

  /// Counts the places of a level.
  func places(of level: PupilStrata.PlaceLevel, workers: Workers) -> [SettledPlace] {
    let places = RowsByUnit(units: level.unitOfPlace, count: level.unitCount)
    // Either many places side by side, or one that takes all cores.
    let (outer, inner) = places.count == 1 ? (Workers(count: 1), workers) : (workers, Workers(count: 1))
    return outer.map(places.count, chunk: 1) { units in
      var numbers = self.numbers
      return place(places.rows(of: units.lowerBound), &numbers, workers: inner)
    }
  }

  /// The city out of its districts, so that the pupils are gone through once for both.
  ///
  /// - Parameter level: that of the districts.
  func city(_ districts: [SettledPlace], of level: PupilStrata.PlaceLevel, workers: Workers) -> SettledPlace {
    let elsewhere = level.unitOfPlace.indices.filter { level.unitOfPlace[$0] < 0 }.map(Int32.init)
    var numbers = self.numbers
    return joined(districts + [place(elsewhere, &numbers, workers: workers)])
  }
}

/// The pupils of a place, counted for all groups.
struct SettledPlace: Sendable {
  /// Of each numbering the units that have a number.
  let units: [NumberedUnits]
  /// Setting by setting, in that order.
  let settings: [UnitCounts]
  let choices: [Choice]

  /// Those who attend another school than the nearest, kind by kind.
  struct Choice: Sendable {
    let kinds: [SchoolSegregation.ChoiceKind]
    /// By the nearest school.
    let leaving: [UnitCounts]
    /// By the school attended, numbered alike.
    let arriving: [UnitCounts]
  }

  /// What is found as if only some kinds of choice had been made.
  var choiceCounts: [(kinds: [SchoolSegregation.ChoiceKind], counts: ChoiceCounts)] {
    choices.map { choice in
      (
        choice.kinds,
        ChoiceCounts(
          assigned: settings[settings.count - 2], leaving: choice.leaving, arriving: choice.arriving)
      )
    }
  }
}
