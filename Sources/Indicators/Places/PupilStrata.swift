import DeterministicParallel
import Measures
import Studies

/// The pupils of a study in strata: those of one place who are alike in all groups. What is summed up stratum by stratum
/// is summed up once for all groups and all levels.
///
/// A place is the smallest piece that every level is made of: a school, or what a catchment area and a district have
/// in common.
struct PupilStrata: Sendable {
  /// The pupils stratum by stratum, place by place; each stratum in their own order.
  let pupils: ContiguousArray<Int32>
  let profiles: GroupProfiles
  private let profileOfStratum: ContiguousArray<Int32>
  /// Where each stratum begins among the pupils, and each place among the strata; one more at the end.
  private let stratumStarts: ContiguousArray<Int32>
  private let placeStarts: ContiguousArray<Int32>
  private(set) var levels: [PlaceLevel]

  /// The places of a level.
  struct PlaceLevel: Sendable {
    let level: Level
    /// The unit of each place; −1 for none.
    let unitOfPlace: ContiguousArray<Int32>
    let unitCount: Int
  }

  var placeCount: Int { placeStarts.count - 1 }

  /// The strata of a place.
  func strata(of place: Int) -> Range<Int> { Int(placeStarts[place])..<Int(placeStarts[place + 1]) }

  /// Where among `pupils` those of a stratum stand.
  func positions(of stratum: Int) -> Range<Int> {
    Int(stratumStarts[stratum])..<Int(stratumStarts[stratum + 1])
  }

  /// Calls `body` with where the pupils of each stratum of some places stand, and with their profile.
  @inline(__always)
  func forEachStratum(
    of places: some Collection<Int32>, _ body: (_ positions: Range<Int>, _ profile: Int) -> Void
  ) {
    for place in places {
      for stratum in strata(of: Int(place)) { body(positions(of: stratum), profile(of: stratum)) }
    }
  }

  /// A column of the pupils in the order of `pupils`, in which passes over strata read it from end to end.
  func ordered<Value: Sendable>(
    _ column: ContiguousArray<Value>, workers: Workers
  ) -> ContiguousArray<Value> {
    workers.gather(column, at: pupils)
  }

  /// The profile of each pupil in the order of `pupils`.
  var orderedProfiles: ContiguousArray<Int32> {
    ContiguousArray(unsafeUninitializedCapacity: pupils.count) { ofPosition, initialized in
      forEachStratum(of: 0..<Int32(placeCount)) { positions, profile in
        ofPosition[positions].initialize(repeating: Int32(profile))
      }
      initialized = pupils.count
    }
  }

  func pupilCount(of place: Int) -> Int {
    Int(stratumStarts[Int(placeStarts[place + 1])] - stratumStarts[Int(placeStarts[place])])
  }

  /// Where among the pupils those of each unit of a level stand; nil for a level whose units do not stand together, and
  /// for one of one unit.
  func runs(of level: PlaceLevel) -> [Range<Int>]? {
    guard level.unitCount > 1 else { return nil }
    var runs = [Range<Int>](repeating: 0..<0, count: level.unitCount)
    var last: Int32 = -1
    for (place, unit) in level.unitOfPlace.enumerated() {
      defer { last = unit }
      guard unit >= 0 else { continue }
      let first = Int(stratumStarts[Int(placeStarts[place])])
      let end = Int(stratumStarts[Int(placeStarts[place + 1])])
      guard unit == last || runs[Int(unit)].isEmpty else { return nil }
      runs[Int(unit)] = (unit == last ? runs[Int(unit)].lowerBound : first)..<end
    }
    return runs
  }

  /// The profile of a stratum.
  func profile(of stratum: Int) -> Int { Int(profileOfStratum[stratum]) }

  /// A column that tells places apart, of codes from −1 to below a bound.
  typealias Column = (codes: ContiguousArray<Int32>, bound: Int)

  /// - Parameters:
  ///   - first: the column by which pupils are sorted; those of one code are sorted by the second, if there is one.
  ///   - levels: how many units each has, and the unit of a pupil, −1 for none; pupils of one place have the same.
  init(
    _ profiles: GroupProfiles, by first: Column, and second: Column? = nil,
    levels: [(level: Level, unitCount: Int, unit: (Int) -> Int32)], workers: Workers = .all
  ) {
    let ofProfile: Column = (profiles.ofPupil, profiles.count)
    let inner = second.map { joined($0, ofProfile) } ?? ofProfile
    let count = first.codes.count
    let (byInner, ends) = workers.sortedRows(by: inner.codes, below: inner.bound)
    let (pupils, isStart) = workers.sortedRuns(
      byInner, ends, by: first.codes, below: first.bound)
    let others = (second ?? first).codes
    var (stratumStarts, placeStarts) = (ContiguousArray<Int32>(), ContiguousArray<Int32>())
    var profileOfStratum = ContiguousArray<Int32>()
    var examples: [Int] = []
    for position in isStart.indices where isStart[position] {
      let pupil = Int(pupils[position])
      let isSamePlace = examples.last.map {
        first.codes[pupil] == first.codes[$0] && others[pupil] == others[$0]
      }
      if isSamePlace != true {
        placeStarts.append(Int32(stratumStarts.count))
        examples.append(pupil)
      }
      stratumStarts.append(Int32(position))
      profileOfStratum.append(profiles.ofPupil[pupil])
    }
    placeStarts.append(Int32(stratumStarts.count))
    stratumStarts.append(Int32(count))
    self.pupils = pupils
    (self.profiles, self.profileOfStratum) = (profiles.withoutPupils, profileOfStratum)
    (self.stratumStarts, self.placeStarts) = (stratumStarts, placeStarts)
    self.levels = levels.map { level in
      PlaceLevel(
        level: level.level, unitOfPlace: ContiguousArray(examples.map(level.unit)),
        unitCount: level.unitCount)
    }
  }
}

extension PupilStrata {
  /// All pupils by where they live. They count for the catchment area and the district of the home, and all of them
  /// for the city.
  init(homes study: Study, _ profiles: GroupProfiles, workers: Workers) {
    let (zone, district) = (study.pupils.zone.codes, study.pupils.district.codes)
    let districts = study.districts.map { (codes: district, bound: $0.count) }
    self.init(
      profiles, by: (zone, study.zones.count), and: districts,
      levels: [(.city, 1, { _ in 0 })] + (districts.map { [(.district, $0.bound, { district[$0] })] } ?? [])
        + [(.zone, study.zones.count, { zone[$0] })], workers: workers)
  }

  /// The same pupils, of whom only those who live in a catchment area count for the city and the districts.
  var ofCatchmentAreas: PupilStrata {
    var own = self
    let zone = levels.last?.unitOfPlace ?? []
    own.levels = levels.map { level in
      PlaceLevel(
        level: level.level,
        unitOfPlace: ContiguousArray(zip(zone, level.unitOfPlace).map { $0 < 0 ? -1 : $1 }),
        unitCount: level.unitCount)
    }
    return own
  }

  /// All pupils by the school to which they go. They count for the school, and for the catchment area and the district
  /// to which it belongs; those of a school of several areas for that of the home. Who has no school counts nowhere.
  init(schools study: Study, _ profiles: GroupProfiles, workers: Workers) {
    let school = study.pupils.school.codes
    let areas = study.areasOfEnrolment?.codes
    self.init(
      profiles, by: (school, study.schools.count), and: areas.map { (codes: $0, bound: study.zones.count) },
      levels: SchoolPlaces.levels(of: study).map { places in
        (
          places.level, places.unitCount,
          { pupil in
            guard school[pupil] >= 0 else { return -1 }
            let own = places.unitOfSchool[Int(school[pupil])]
            guard own >= 0, let area = areas?[pupil], area >= 0 else { return own }
            return switch places.level {
            case .zone: area
            case .district: study.districtOfEnrolment(Int(school[pupil]), in: .init(rawValue: area)).rawValue
            default: own
            }
          }
        )
      }, workers: workers)
  }
}

/// Two columns as one whose codes are in the order of the first and, where that is the same, of the second.
private func joined(_ first: PupilStrata.Column, _ second: PupilStrata.Column) -> PupilStrata.Column {
  let width = second.bound + 1
  func key(_ row: Int) -> Int { (Int(first.codes[row]) + 1) * width + Int(second.codes[row]) + 1 }
  let bound = (first.bound + 1) * width
  // Of two long lists few pairs occur.
  guard bound > 1 << 22 else {
    return (ContiguousArray(first.codes.indices.lazy.map { Int32(key($0)) }), bound)
  }
  let keys = Set(first.codes.indices.lazy.map(key)).sorted()
  let places = Dictionary(uniqueKeysWithValues: zip(keys, Int32(0)...))
  return (ContiguousArray(first.codes.indices.lazy.map { places[key($0)] ?? -1 }), keys.count)
}
