import Measures
import Testing

@testable import Disclosure

/// Cities made so that a rule of thumb would fail, attacked by linear programming.
@Suite struct SmallCitiesTests {
  struct City: Sendable, CustomTestStringConvertible {
    let name: String
    /// The district of each zone, −1 for none.
    var districts: [Int32] = []
    /// By zone: members, rest, unknown.
    var zones: [[Int]]
    var rule = SuppressionRule()
    /// How many counts of zones, districts and city are published, of three columns and all; nil where it does
    /// not matter.
    var published: Int?

    var testDescription: String { name }

    var counts: PupilCounts {
      let districts = self.districts.isEmpty ? zones.map { _ in -1 } : self.districts
      return PupilCounts(
        zones: zones.count, districts: Int(districts.max() ?? -1) + 1,
        overlayCells: ContiguousArray(zones.indices.map { .init(zone: Int32($0), district: districts[$0]) }),
        all: ContiguousArray(zones.map { $0.reduce(0, +) }),
        groups: [
          .init(members: ContiguousArray(zones.map { $0[0] }), rest: ContiguousArray(zones.map { $0[1] }))
        ])
    }
  }

  static let cities = [
    City(name: "nobody", zones: [[0, 0, 0], [0, 0, 0]], published: 12),
    City(name: "no zone", zones: [], published: 4),
    City(name: "three pupils in all", zones: [[2, 1, 0], [0, 0, 0]]),
    City(name: "one zone", zones: [[3, 40, 0]], published: 4),
    City(name: "one count that is not 0", zones: [[0, 0, 0], [3, 0, 0], [0, 0, 0]]),
    City(name: "nothing small", zones: [[20, 30, 5], [60, 50, 9]], published: 12),
    City(name: "everyone in the group", zones: [[40, 0, 0], [9, 0, 0], [3, 0, 0], [20, 0, 0]]),
    City(
      name: "everyone in a sensitive group", zones: [[40, 0, 0], [9, 0, 0]], rule: .init(sensitiveZeros: [0])),
    City(
      name: "one zone in each district", districts: [0, 1, 2],
      zones: [[3, 40, 6], [30, 40, 7], [8, 30, 9]]),
    City(
      name: "two zones of a district", districts: [0, 0, 1, 1],
      zones: [[3, 40, 6], [30, 40, 7], [8, 9, 9], [5, 5, 5]]),
    // Their sum and their marks would give each of them away.
    City(name: "both of 4", zones: [[4, 40, 0], [4, 50, 0]]),
    City(name: "both of 1", zones: [[1, 40, 0], [1, 50, 0], [30, 60, 0]]),
    City(name: "a zone of six", zones: [[4, 2, 0], [30, 50, 8], [20, 50, 8]]),
    City(name: "two tiny zones", zones: [[1, 1, 0], [2, 0, 0], [30, 50, 8], [20, 50, 8]]),
    City(
      name: "a district of three pupils", districts: [0, 1, 1],
      zones: [[3, 0, 0], [30, 50, 8], [20, 50, 8]]),
    City(name: "rest is small", zones: [[40, 3, 0], [30, 20, 0], [25, 30, 0]], published: 12),
  ]

  @Test(arguments: cities) func staysClosed(_ city: City) throws {
    let counts = city.counts
    let result = try #require(Suppression.years([counts], rule: city.rule).first)
    #expect(result.unprotected == 0)
    let attack = Attack(on: counts, result)
    #expect(attack.shown == [])
    for heedingMarks in [false, true] {
      for finding in attack.findings(heedingMarks: heedingMarks) {
        #expect(finding.isProtected, "heeding marks \(heedingMarks): \(finding)")
      }
    }
    if let published = city.published {
      let places =
        [(Level.city, 0)] + (0..<counts.districts).map { (.district, $0) }
        + (0..<counts.zones).map { (.zone, $0) }
      let marks = places.flatMap { place in
        Suppression.Column.allCases.map { result.mark(place.0, place.1, group: 0, $0) }
      }
      #expect(marks.count { $0.isPublished } == published)
    }
  }

  @Test func marksSayWhy() throws {
    let city = City(name: "", zones: [[3, 60, 20], [30, 60, 20], [50, 60, 20]])
    let result = try #require(Suppression.years([city.counts]).first)
    #expect(result.mark(.zone, 0, group: 0, .member) == .primary)
    #expect(result.mark(.zone, 0, group: 0, .all) == .published)
    #expect(result.share(.zone, 0, group: 0, known: 63) == .suppressedPrimary)
    let others = [Suppression.Column.rest, .unknown].map { result.mark(.zone, 0, group: 0, $0) }
    #expect(others.contains(.secondary))
    #expect(result.share(.city, 0, group: 0, known: 263) == .ok)
    #expect(result.mark(.school, 0, group: 0, .member) == .together, "no school is public")
  }

  @Test func sharesOfAFewAreNotShown() throws {
    let city = City(name: "", zones: [[0, 9, 30], [30, 60, 20]])
    let result = try #require(Suppression.years([city.counts]).first)
    #expect(result.mark(.zone, 0, group: 0, .rest) == .published)
    #expect(result.share(.zone, 0, group: 0, known: 9) == .suppressedPrimary)
    #expect(result.share(.zone, 1, group: 0, known: 90) == .ok)
    #expect(result.share(.zone, 1, group: 0, known: 0) == .undefined)
  }

  @Test func columnsOfPupilsAreCounted() {
    let counts = PupilCounts(
      zone: [0, 0, 1, 1, -1], zones: 2, district: [0, 0, 0, -1, 0], districts: 1,
      memberships: [[1, 0, -1, 1, 1]])
    #expect(
      counts.overlayCells == [
        .init(zone: -1, district: 0), .init(zone: 0, district: 0), .init(zone: 1, district: -1),
        .init(zone: 1, district: 0),
      ])
    #expect(counts.all == [1, 2, 1, 1])
    #expect(counts.groups[0].members == [1, 1, 1, 0])
    #expect(counts.groups[0].rest == [0, 1, 0, 0])
  }

  @Test func yearsAreDecidedEachOnItsOwn() {
    let quiet = City(name: "", zones: [[20, 30, 5], [60, 50, 9]]).counts
    let small = City(name: "", zones: [[2, 30, 5], [60, 50, 9]]).counts
    let years = Suppression.years([quiet, small, quiet])
    #expect(years[0] == years[2])
    // Every pupil lives in a zone, so that the areas are the city and the zones.
    let withheld = years.map { year in year.marks.dropLast().joined().count { !$0.isPublished } }
    #expect(withheld[0] == 0 && withheld[1] > 0)
    #expect(Suppression.years([quiet, small], workers: .init(count: 1)) == Array(years.prefix(2)))
  }
}

@Suite struct RoughShareTests {
  @Test(arguments: [10, 20, 39, 40, 77, 200, 501, 1000, 3000])
  func aStepHoldsSeveralNumbersOfPupils(count: Int) {
    let rule = SuppressionRule()
    let shown = (0...count).map { rule.coarsened(Double($0) / Double(count), of: count) }
    guard count >= 20 else {
      #expect(shown.allSatisfy { $0 == nil })
      return
    }
    let sizes = Dictionary(grouping: shown) { $0 }.mapValues(\.count)
    #expect(sizes.values.allSatisfy { $0 >= 5 })
    #expect(shown.first == 0 && shown.last == 1)
  }

  @Test func meansRestOnMore() {
    #expect(SuppressionRule().forMeans.minimum == 10)
    #expect(SuppressionRule().coarsened(0.5, of: 9) == nil)
  }
}
