import DeterministicParallel
import TestSupport
import Testing

@testable import Routing

@Suite struct SearchTests {
  /// Every city and mode, and each of these with both costs.
  static let cases = SharedData.cities.enumerated().flatMap { row, city in
    TravelMode.allCases.enumerated().map { column, mode in
      (city, mode, TravelCost.allCases[(row + column) % TravelCost.allCases.count])
    }
  }

  @Test(.enabled(if: SharedData.isPresent), arguments: cases)
  func hierarchyAgreesWithDijkstraExactly(city: String, mode: TravelMode, cost: TravelCost) throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map(city), mode: mode)
    let index = StreetIndex(network)
    let search = StreetSearch(network, minimizing: cost)
    let hierarchy = ContractionHierarchy(search)
    let schoolCount = 16
    let schools = index.snapRandom(network, count: schoolCount, seed: 1)
    let homes = index.snapRandom(network, count: 2000, seed: 2)
    let attended = ContiguousArray((0..<homes.count).map { Int32($0 % schoolCount) })
    let expected = search.costs(from: homes, to: schools, schoolOfHome: attended)
    let paired = schools.selecting(attended.map { Int($0) })
    let found = hierarchy.costs(from: homes, to: paired)
    #expect(found.values.map(\.bitPattern) == expected.values.map(\.bitPattern))
    #expect(found.unconnected == expected.unconnected)
    #expect(expected.values.filter { $0 > 0 }.count > 1500)
  }

  @Test(.enabled(if: SharedData.isPresent)) func threadsDoNotMatter() throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map("oslo_center"), mode: .driving)
    #expect(
      try network
        == StreetNetwork(
          openStreetMap: SharedData.map("oslo_center"), mode: .driving, workers: Workers(count: 1)))
    let index = StreetIndex(network)
    let search = StreetSearch(network, minimizing: .duration)
    let homes = index.snapRandom(network, count: 3000, seed: 3)
    let schools = index.snapRandom(network, count: 20, seed: 4)
    let attended = ContiguousArray((0..<homes.count).map { Int32($0 % 20) })
    let one = search.costs(from: homes, to: schools, schoolOfHome: attended, workers: Workers(count: 1))
    let many = search.costs(from: homes, to: schools, schoolOfHome: attended, workers: Workers(count: 3))
    #expect(one.values.map(\.bitPattern) == many.values.map(\.bitPattern))
    let alone = ContractionHierarchy(search, workers: Workers(count: 1))
    let together = ContractionHierarchy(search, workers: Workers(count: 3))
    #expect(alone.positions == together.positions)
    #expect(alone.forward == together.forward)
    #expect(alone.backward == together.backward)
  }

  @Test(.enabled(if: SharedData.isPresent), arguments: TravelMode.allCases)
  func nearestSchoolsAreTheSmallestOfTheMatrix(mode: TravelMode) throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map("las_palmas_20230221"), mode: mode)
    let index = StreetIndex(network)
    let search = StreetSearch(network, minimizing: .duration)
    let homes = index.snapRandom(network, count: 500, seed: 6)
    let schools = index.snapRandom(network, count: 12, seed: 7)
    let matrix = search.matrix(from: homes, to: schools)
    let nearest = search.nearestSchools(3, from: homes, to: schools)
    for home in 0..<homes.count {
      let ordered = (0..<12).map { (matrix[home, $0], Int32($0)) }.filter { !$0.0.isNaN }.sorted { $0 < $1 }
      for (place, expected) in ordered.prefix(3).enumerated() {
        #expect(nearest.costs[home * 3 + place] == expected.0)
        #expect(nearest.schools[home * 3 + place] == expected.1)
      }
    }
  }

  @Test func reasonsAreCounted() throws {
    let network = try NetworkTests.crossing().network(.walking)
    let index = StreetIndex(network)
    let homes = index.snap([(0.5, 0), (500, 500), (0.5, 0), (0.5, 0)])
    let schools = index.snap([(2, 0.5), (700, 700)])
    let costs = StreetSearch(network).costs(from: homes, to: schools, schoolOfHome: [0, 0, 1, -1])
    #expect(costs.values.map(\.isNaN) == [false, true, true, true])
    #expect(costs.withoutStreet == 1)
    #expect(costs.withoutSchool == 2)
    #expect(costs.unconnected == 0)
  }

  @Test func nothingGivesNothing() throws {
    let network = try NetworkTests.crossing().network(.walking)
    let none = StreetIndex(network).snap([])
    let search = StreetSearch(network)
    #expect(search.costs(from: none, to: none, schoolOfHome: []).values.isEmpty)
    #expect(search.matrix(from: none, to: none).schoolCount == 0)
    #expect(search.nearestSchools(2, from: none, to: none).schools.isEmpty)
    let homes = StreetIndex(network).snap([(0.5, 0)])
    #expect(search.nearestSchools(2, from: homes, to: none).schools == [-1, -1])
  }
}
