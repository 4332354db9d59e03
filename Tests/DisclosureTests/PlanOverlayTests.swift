import DeterministicParallel
import LinearPrograms
import Measures
import Testing

@testable import Disclosure

/// Two or three plans of the same pupils, attacked with all that is published of all of them.
@Suite struct PlanOverlayTests {
  enum Move: CaseIterable {
    case none, strip, strips, redrawn, merged, split, outerBorder
  }

  /// A city on a line: an area is a stretch of it. Pupils stand at places, most of them in clusters.
  private struct City {
    let place: [Double]
    let memberships: [ContiguousArray<Int8>]
    let districts: Int
    let zonesOfDistrict = 3

    init(_ draws: inout SeededGenerator, districts: Int, sizes: [Int] = [3, 12, 40, 90, 140]) {
      self.districts = districts
      var place = [Double]()
      for zone in 0..<max(1, districts) * zonesOfDistrict {
        let size = sizes[draws.below(sizes.count)]
        place += (0..<size).map { _ in Double(zone) + draws.unit() }
      }
      self.place = place
      memberships = (0..<2).map { _ in
        let share = [0.05, 0.2, 0.5][draws.below(3)]
        return ContiguousArray(
          place.map { _ in draws.unit() < 0.04 ? -1 : draws.unit() < share ? 1 : 0 })
      }
    }

    var borders: [Double] { (0...max(1, districts) * zonesOfDistrict).map(Double.init) }

    func plan(_ borders: [Double]) -> PlanOverlay.Plan {
      let zone = ContiguousArray(place.map { place in Int32((borders.firstIndex { place < $0 } ?? 0) - 1) })
      let district = ContiguousArray(
        zip(place, zone).map { place, zone in
          zone < 0 || districts == 0 ? Int32(-1) : Int32(place) / Int32(zonesOfDistrict)
        })
      return PlanOverlay.Plan(zone: zone, district: district)
    }

    func counts(_ plan: PlanOverlay.Plan, zones: Int) -> PupilCounts {
      let inside = place.indices.filter { plan.zone[$0] >= 0 }
      return PupilCounts(
        zone: ContiguousArray(inside.map { plan.zone[$0] }), zones: zones,
        district: ContiguousArray(inside.map { plan.district[$0] }), districts: districts,
        memberships: memberships.map { membership in ContiguousArray(inside.map { membership[$0] }) })
    }

    func moved(_ borders: [Double], _ move: Move, _ draws: inout SeededGenerator) -> [Double] {
      var borders = borders
      let inner = 1 + draws.below(borders.count - 2)
      switch move {
      case .none: break
      case .strip: borders[inner] += draws.unit() * 0.05
      case .strips: for border in 1..<borders.count - 1 { borders[border] += (draws.unit() - 0.5) * 0.08 }
      case .redrawn: for border in 1..<borders.count - 1 { borders[border] += (draws.unit() - 0.5) * 0.8 }
      case .merged: borders.remove(at: inner)
      case .split: borders.insert(borders[inner] + 0.1 + draws.unit() * 0.3, at: inner + 1)
      case .outerBorder: borders[0] += draws.unit() * 0.1
      }
      return borders.sorted()
    }
  }

  /// A published plan: its areas by pupil, and what is told of them.
  private struct Edition {
    let plan: PlanOverlay.Plan
    let zones: Int
    let told: Suppression
  }

  private func editions(_ city: City, _ moves: [Move], _ draws: inout SeededGenerator) -> (
    [Edition], PlanOverlay
  ) {
    var borders = city.borders
    func own(_ plan: PlanOverlay.Plan) -> Suppression {
      Suppression.years([city.counts(plan, zones: borders.count - 1)])[0]
    }
    let first = city.plan(borders)
    var editions = [Edition(plan: first, zones: borders.count - 1, told: own(first))]
    var overlayCells = PlanOverlay(first, memberships: city.memberships, suppression: editions[0].told)
    for move in moves {
      borders = city.moved(borders, move, &draws)
      let plan = city.plan(borders)
      overlayCells.cut(by: plan)
      editions.append(
        Edition(plan: plan, zones: borders.count - 1, told: overlayCells.restricting(own(plan))))
    }
    return (editions, overlayCells)
  }

  private struct Attack {
    let city: City
    let places: [[Int]]
    let program: LinearProgram
    private let columns = 3

    init(_ city: City, _ editions: [Edition]) throws {
      self.city = city
      let keys = city.place.indices.map { pupil in
        editions.flatMap { [$0.plan.zone[pupil], $0.plan.district[pupil]] }
      }
      places = Dictionary(grouping: city.place.indices) { keys[$0] }.sorted { $0.value[0] < $1.value[0] }
        .map(\.value)
      let groups = city.memberships.count
      program = try #require(LinearProgram(unknowns: places.count * groups * columns))
      for place in places.indices {
        for group in 1..<groups {
          program.add(
            (0..<columns).map { (unknown: unknown(place, 0, $0), factor: 1.0) }
              + (0..<columns).map { (unknown: unknown(place, group, $0), factor: -1.0) }, in: 0...0)
        }
      }
      for edition in editions {
        for (level, units) in [(Level.city, 1), (.district, city.districts), (.zone, edition.zones)] {
          for unit in 0..<units {
            let inside = places.indices.filter { place in
              let pupil = places[place][0]
              return switch level {
              case .city: edition.plan.zone[pupil] >= 0
              case .district: edition.plan.district[pupil] == Int32(unit)
              default: edition.plan.zone[pupil] == Int32(unit)
              }
            }
            guard !inside.isEmpty else { continue }
            if edition.told.markOfAll(level, unit).isPublished { know(inside, 0, [0, 1, 2]) }
            for group in 0..<groups {
              for column in 0..<columns
              where edition.told.mark(level, unit, group: group, Suppression.Column.allCases[column])
                .isPublished
              {
                know(inside, group, [column])
              }
            }
          }
        }
      }
    }

    func unknown(_ place: Int, _ group: Int, _ column: Int) -> Int {
      (place * city.memberships.count + group) * columns + column
    }

    func count(_ inside: [Int], _ group: Int, _ columns: [Int]) -> Int {
      inside.reduce(0) { sum, place in
        sum
          + places[place].count { pupil in
            columns.contains([1: 0, 0: 1][city.memberships[group][pupil]] ?? 2)
          }
      }
    }

    func terms(_ inside: [Int], _ group: Int, _ columns: [Int]) -> [(unknown: Int, factor: Double)] {
      inside.flatMap { place in columns.map { (unknown: unknown(place, group, $0), factor: 1.0) } }
    }

    private func know(_ inside: [Int], _ group: Int, _ columns: [Int]) {
      let sum = Double(count(inside, group, columns))
      program.add(terms(inside, group, columns), in: sum...sum)
    }

    /// Whether a small count is narrower than its protection.
    func isOpen(_ inside: [Int], _ group: Int, _ columns: [Int]) throws -> Bool {
      guard (1..<5).contains(count(inside, group, columns)) else { return false }
      let range = try #require(program.range(of: terms(inside, group, columns)))
      return range.lowerBound > 1 + 1e-6 || range.upperBound < 5 - 1e-6
    }
  }

  @Test(arguments: Move.allCases, 0..<12) func noFewPupilsAreToldByTwoPlans(_ move: Move, run: Int) throws {
    var draws = SeededGenerator(seed: 31, stream: UInt64(run))
    let city = City(&draws, districts: run % 3)
    let last = Move.allCases[(run + 3) % Move.allCases.count]
    let (editions, _) = editions(city, run < 8 ? [move] : [last, move], &draws)
    let attack = try Attack(city, editions)
    let alone = try editions.map { try Attack(city, [$0]) }
    func check(_ inside: [Int], _ name: String) throws {
      for (group, columns) in [(0, [0, 1, 2]), (0, [0]), (0, [1]), (0, [2]), (1, [0]), (1, [1]), (1, [2])]
      where try attack.isOpen(inside, group, columns) {
        // Of all groups at once an edition by itself may tell more than of each.
        let pupils = Set(inside.flatMap { attack.places[$0] })
        let isOpenAlone = try alone.contains { one in
          let same = one.places.indices.filter { !pupils.isDisjoint(with: one.places[$0]) }
          return try Set(same.flatMap { one.places[$0] }) == pupils && one.isOpen(same, group, columns)
        }
        #expect(isOpenAlone, "\(name): \(columns) of group \(group), \(attack.count(inside, group, columns))")
      }
    }
    // Every overlay cell, every area, and what one area of a plan leaves of one of another.
    for place in attack.places.indices { try check([place], "overlayCell \(place)") }
    for edition in editions {
      for zone in 0..<edition.zones {
        let inside = attack.places.indices.filter { edition.plan.zone[attack.places[$0][0]] == Int32(zone) }
        try check(inside, "area \(zone)")
        for other in editions {
          for without in Set(inside.map { other.plan.zone[attack.places[$0][0]] }) {
            try check(
              inside.filter { other.plan.zone[attack.places[$0][0]] != without },
              "area \(zone) without \(without)")
          }
        }
      }
    }
  }

  @Test func aStripOfTwoHomesHidesItsTwoAreasOnly() throws {
    let zone = ContiguousArray<Int32>((0..<400).map { Int32($0 / 100) })
    var moved = zone
    for pupil in 98..<100 { moved[pupil] = 1 }
    let none = ContiguousArray<Int32>(repeating: -1, count: 400)
    func own(_ zone: ContiguousArray<Int32>) -> Suppression {
      Suppression.years([
        PupilCounts(zone: zone, zones: 4, district: none, districts: 0, memberships: [])
      ])[0]
    }
    var overlayCells = PlanOverlay(.init(zone: zone, district: none), memberships: [], suppression: own(zone))
    overlayCells.cut(by: .init(zone: moved, district: none))
    let told = overlayCells.restricting(own(moved))
    #expect((0..<4).map { told.markOfAll(.zone, $0) } == [.together, .together, .published, .published])
    #expect(told.markOfAll(.city, 0).isPublished)
    // And in the plan after that the strip goes on, thirty homes wide.
    for pupil in 70..<98 { moved[pupil] = 1 }
    overlayCells.cut(by: .init(zone: moved, district: none))
    #expect(!overlayCells.restricting(own(moved)).markOfAll(.zone, 1).isPublished)
  }

  @Test func theSamePlanIsToldAgain() {
    for run in 0..<20 {
      var draws = SeededGenerator(seed: 32, stream: UInt64(run))
      let city = City(&draws, districts: run % 3)
      let (editions, _) = editions(city, [.none], &draws)
      let (before, after) = (editions[0].told, editions[1].told)
      for zone in 0..<editions[0].zones {
        for group in 0..<2 {
          for column in Suppression.Column.allCases {
            #expect(
              before.mark(.zone, zone, group: group, column).isPublished
                == after.mark(.zone, zone, group: group, column).isPublished)
          }
        }
      }
    }
  }

  /// Wide moves are told for the most part: what is safe is not withheld out of hand.
  @Test func manyAreasOfARedrawnCityAreTold() {
    var (told, all) = (0, 0)
    for run in 0..<20 {
      var draws = SeededGenerator(seed: 33, stream: UInt64(run))
      let city = City(&draws, districts: 2, sizes: [40, 90, 140, 200])
      let (editions, _) = editions(city, [.redrawn], &draws)
      for zone in 0..<editions[1].zones where editions[1].plan.zone.contains(Int32(zone)) {
        all += 1
        if editions[1].told.markOfAll(.zone, zone).isPublished { told += 1 }
      }
    }
    #expect(told * 3 > all, "\(told) of \(all)")
  }
}
