import DeterministicParallel
import Measures
import Testing

@testable import Indicators

/// What is summed up in one pass over strata of pupils is what plain loops over all pupils find.
@Suite struct PupilTallyTests {
  /// Pupils at random: places by two columns, and memberships of groups, −1 among all of them.
  struct Draw {
    let zone: ContiguousArray<Int32>
    let district: ContiguousArray<Int32>
    let groups: [ContiguousArray<Int8>]
    let classes: ContiguousArray<Int8>
    let values: ContiguousArray<Double>

    init(pupils: Int, groups: Int, seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      func codes<Code: FixedWidthInteger>(_ bound: Int) -> ContiguousArray<Code> {
        ContiguousArray((0..<pupils).map { _ in Code(random.below(bound + 1) - 1) })
      }
      (zone, district) = (codes(9), codes(3))
      self.groups = (0..<groups).map { _ in codes(2) }
      classes = codes(4)
      values = ContiguousArray((0..<pupils).map { _ in random.below(7) == 0 ? .nan : random.unit() })
    }

    var profiles: GroupProfiles { GroupProfiles(groups, pupilCount: zone.count) }

    var strata: PupilStrata {
      PupilStrata(
        profiles, by: (zone, 9), and: (district, 3),
        levels: [
          (.city, 1, { _ in 0 }), (.district, 3, { [district] in district[$0] }),
          (.zone, 9, { [zone] in zone[$0] }),
        ])
    }

    /// The pupils of a unit who are in a selection.
    func pupils(_ level: Level, _ unit: Int, _ selection: Int, ofAreas: Bool = false) -> [Int] {
      zone.indices.filter { pupil in
        let isHere =
          switch level {
          case .city: !ofAreas || zone[pupil] >= 0
          case .district: district[pupil] == unit && (!ofAreas || zone[pupil] >= 0)
          default: zone[pupil] == unit
          }
        guard isHere, selection > 0 else { return isHere }
        return groups[(selection - 1) / 2][pupil] == (selection % 2 == 1 ? 1 : 0)
      }
    }
  }

  static let draws = [(0, 2), (1, 1), (40, 0), (700, 1), (2000, 4), (300, 70)]

  @Test(arguments: draws) func profilesSayWhatTheGroupsSay(pupils: Int, groups: Int) {
    let draw = Draw(pupils: pupils, groups: groups, seed: 5)
    let profiles = draw.profiles
    var marks = Array(repeating: Set<Int>(), count: pupils)
    profiles.forEachMark(of: 0..<Int32(pupils), profiles.ofPupil) { place, mark in marks[place].insert(mark) }
    for pupil in 0..<pupils {
      let profile = Int(profiles.ofPupil[pupil])
      let own = draw.groups.map { $0[pupil] }
      #expect((0..<groups).map { profiles.membership(of: profile, in: $0) } == own)
      let selections = own.enumerated().flatMap { $1 == 1 ? [2 * $0 + 1] : $1 == 0 ? [2 * $0 + 2] : [] }
      #expect(profiles.withSelections(of: profile) { $0.map(Int.init) } == [0] + selections)
      #expect(
        (0..<profiles.selectionCount).filter { profiles.counts(profile, in: $0) } == [0] + selections)
      let expected = own.enumerated().flatMap { $1 == 1 ? [$0] : $1 < 0 ? [groups + $0] : [] }
      #expect(marks[pupil] == Set(expected))
    }
    #expect(
      profiles.count == (groups == 0 ? 1 : Set((0..<pupils).map { p in draw.groups.map { $0[p] } }).count))
  }

  @Test func profilesAreNumberedAsTheyCome() {
    let draw = Draw(pupils: 150_000, groups: 3, seed: 8)
    // A profile that only a late pupil has.
    var groups = draw.groups.map { ContiguousArray($0.map { $0 < 0 ? 0 : $0 }) }
    groups[1][140_000] = -1
    var numbers: [[Int8]: Int32] = [:]
    let expected = draw.zone.indices.map { pupil -> Int32 in
      let own = groups.map { $0[pupil] }
      let number = numbers[own] ?? Int32(numbers.count)
      numbers[own] = number
      return number
    }
    for threads in [1, 3] {
      let profiles = GroupProfiles(groups, pupilCount: 150_000, workers: Workers(count: threads))
      #expect(Array(profiles.ofPupil) == expected && profiles.count == numbers.count)
    }
  }

  @Test(arguments: draws) func countsAreThoseOfPlainLoops(pupils: Int, groups: Int) {
    let draw = Draw(pupils: pupils, groups: groups, seed: 6)
    for ofAreas in [false, true] {
      let strata = ofAreas ? draw.strata.ofCatchmentAreas : draw.strata
      let tally = PupilTally<Int32>(strata, width: 4, workers: .all) { pupils, counts in
        for pupil in pupils where draw.classes[Int(pupil)] >= 0 { counts[Int(draw.classes[Int(pupil)])] += 1 }
      }
      #expect(tally.levels.map(\.level) == [.city, .district, .zone])
      #expect(tally.selectionCount == 2 * groups + 1)
      for level in tally.levels {
        for selection in 0..<min(9, tally.selectionCount) {
          let found = level.cells(of: selection) { counts in
            Cell(Double(counts[2]), numerator: Double(counts[3]), count: Int(counts[0]))
          }
          let expected = (0..<level.unitCount).map { unit in
            let classes = draw.pupils(level.level, unit, selection, ofAreas: ofAreas).map { draw.classes[$0] }
            func count(_ wanted: Int8) -> Int { classes.reduce(0) { $0 + ($1 == wanted ? 1 : 0) } }
            return (count(2), count(3), count(0))
          }
          #expect(found.map { Int($0.value) } == expected.map(\.0))
          #expect(found.map { Int($0.numerator) } == expected.map(\.1))
          #expect(found.map(\.count) == expected.map(\.2))
        }
      }
    }
  }

  @Test(arguments: draws) func sumsDependOnNoNumberOfThreads(pupils: Int, groups: Int) {
    let draw = Draw(pupils: pupils, groups: groups, seed: 7)
    func tally(_ threads: Int) -> PupilTally<RatioSums> {
      PupilTally(draw.strata, workers: Workers(count: threads)) { pupils, sums in
        for pupil in pupils where !draw.values[Int(pupil)].isNaN { sums[0].add(draw.values[Int(pupil)]) }
      }
    }
    let (one, many) = (tally(1), tally(5))
    for (level, other) in zip(one.levels, many.levels) {
      for selection in 0..<one.selectionCount {
        for unit in 0..<level.unitCount {
          let sums = level.sum(of: selection, unit)
          #expect(sums == other.sum(of: selection, unit))
          let values = draw.pupils(level.level, unit, selection).map { draw.values[$0] }.filter { !$0.isNaN }
          #expect(sums.count == values.count)
          #expect(sums.numerator.isClose(to: values.reduce(0, +)))
        }
      }
    }
  }

  /// Columns of so many codes that pairs of them are numbered as they occur sort the pupils as short ones do.
  @Test(arguments: draws) func lengthOfTheListsDoesNotMatter(pupils: Int, groups: Int) {
    let draw = Draw(pupils: pupils, groups: groups, seed: 11)
    func strata(_ bound: Int) -> PupilStrata {
      PupilStrata(
        draw.profiles, by: (draw.zone, 9), and: (draw.district, bound), levels: [(.city, 1, { _ in 0 })])
    }
    let (short, long) = (strata(3), strata(1 << 23))
    #expect(short.pupils == long.pupils)
    let places = (0..<short.placeCount).map { short.strata(of: $0) }
    #expect(places == (0..<long.placeCount).map { long.strata(of: $0) })
  }

  @Test(arguments: draws) func everyStratumIsOfOnePlaceAndProfile(pupils: Int, groups: Int) {
    let draw = Draw(pupils: pupils, groups: groups, seed: 8)
    let strata = draw.strata
    var seen = Array(repeating: 0, count: pupils)
    for place in 0..<strata.placeCount {
      for stratum in strata.strata(of: place) {
        let members = strata.pupils[strata.positions(of: stratum)]
        #expect(!members.isEmpty && zip(members, members.dropFirst()).allSatisfy { $0 < $1 })
        for pupil in members.map(Int.init) {
          seen[pupil] += 1
          #expect(draw.profiles.ofPupil[pupil] == strata.profile(of: stratum))
          #expect(strata.levels.last?.unitOfPlace[place] == draw.zone[pupil])
          #expect(strata.levels[1].unitOfPlace[place] == draw.district[pupil])
        }
      }
    }
    #expect(seen.allSatisfy { $0 == 1 })
    for level in strata.levels where level.level == .zone { #expect(strata.units(level) == draw.zone) }
  }
}

extension PupilStrata {
  /// The unit of each pupil at a level; −1 for none.
  fileprivate func units(_ level: PlaceLevel) -> ContiguousArray<Int32> {
    var units = ContiguousArray<Int32>(repeating: -1, count: pupils.count)
    for place in 0..<placeCount {
      for stratum in strata(of: place) {
        for pupil in pupils[positions(of: stratum)] { units[Int(pupil)] = level.unitOfPlace[place] }
      }
    }
    return units
  }
}
