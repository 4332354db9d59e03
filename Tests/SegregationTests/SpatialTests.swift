import DeterministicParallel
import Foundation
import TestSupport
import Testing

@testable import Segregation

@Suite("Spatial indices")
struct SpatialTests {
  /// Scattered places, and a table of three groups over them.
  static func city(_ seed: UInt64, units: Int = 150) throws -> (
    GroupTable, ContiguousArray<Double>, ContiguousArray<Double>
  ) {
    var draws = SeededGenerator(seed: seed)
    let x = ContiguousArray((0..<units).map { _ in draws.unit() * 1000 })
    let y = ContiguousArray((0..<units).map { _ in draws.unit() * 600 })
    let table = try GroupTable(counts: (0..<units * 3).map { _ in draws.below(20) }, groups: 3)
    return (table, x, y)
  }

  static let kernels: [ProximityKernel] = [
    .uniform(radius: 90), .triangular(radius: 90), .biweight(radius: 90), .exponential(scale: 40),
    .biweight(radius: 5000),
    .uniform(radius: 0.001),
  ]

  @Test("Neighbours by grid are those by all pairs, and by lists", arguments: kernels)
  func allPairs(kernel: ProximityKernel) throws {
    let (table, x, y) = try Self.city(3)
    let around = try Surroundings(of: table, near: Proximity(x: x, y: y, kernel: kernel))
    let lists = x.indices.map { unit in
      x.indices.filter { $0 != unit }.map {
        (neighbour: $0, distance: hypot(x[$0] - x[unit], y[$0] - y[unit]))
      }
    }
    let listed = try Surroundings(
      of: table, near: Proximity(NeighbourWeights(distances: lists, kernel: kernel)))
    for unit in x.indices {
      for group in 0..<3 {
        let sum = x.indices.reduce(0.0) {
          $0 + kernel.weight(hypot(x[$1] - x[unit], y[$1] - y[unit])) * table[$1, group]
        }
        #expect(sum.agrees(with: around.near[unit * 3 + group], within: 1e-9))
        #expect(sum.agrees(with: listed.near[unit * 3 + group], within: 1e-9))
      }
    }
  }

  @Test("Out of everyone's reach the spatial indices are those of the table")
  func noReach() throws {
    let (table, x, y) = try Self.city(4)
    let around = try Surroundings(of: table, near: Proximity(x: x, y: y, kernel: .uniform(radius: 1e-6)))
    let information = try #require(table.informationIndex)
    #expect(information.agrees(with: around.informationIndex, within: 1e-12))
    let dissimilarity = try #require(table.dissimilarity)
    #expect(dissimilarity.agrees(with: around.dissimilarity, within: 1e-12))
    let two = table.twoGroup(0, versus: .group(2))
    let isolation = try #require(two.isolation)
    let exposure = try #require(two.exposure)
    #expect(isolation.agrees(with: around.exposure(of: 0, to: 0), within: 1e-12))
    #expect(exposure.agrees(with: around.exposure(of: 0, to: 2), within: 1e-12))
  }

  @Test("Where everyone is everyone's neighbour there is no spatial segregation")
  func oneNeighbourhood() throws {
    let (table, x, y) = try Self.city(5)
    let around = try Surroundings(of: table, near: Proximity(x: x, y: y, kernel: .uniform(radius: 10_000)))
    #expect(0.0.agrees(with: around.informationIndex, within: 1e-12))
    #expect(0.0.agrees(with: around.dissimilarity, within: 1e-12))
  }

  @Test("A checkerboard loses its segregation with distance, halves of a town keep it")
  func patterns() throws {
    let places = (0..<100).map { (Double($0 % 10), Double($0 / 10)) }
    let x = ContiguousArray(places.map(\.0))
    let y = ContiguousArray(places.map(\.1))
    let board = try GroupTable(rows: places.map { Int($0.0 + $0.1).isMultiple(of: 2) ? [10, 0] : [0, 10] })
    let halves = try GroupTable(rows: places.map { $0.0 < 5 ? [10, 0] : [0, 10] })
    #expect(board.informationIndex == halves.informationIndex)
    let radii = [0.5, 1.1, 2.1, 30]
    let boardProfile = try #require(try board.multiscalarProfile(x: x, y: y, radii: radii))
    let halvesProfile = try #require(try halves.multiscalarProfile(x: x, y: y, radii: radii))
    #expect(
      1.0.agrees(with: boardProfile[0], within: 1e-12) && 1.0.agrees(with: halvesProfile[0], within: 1e-12))
    #expect(boardProfile[2] < 0.1 && halvesProfile[2] > 0.6)
    #expect(zip(halvesProfile, halvesProfile.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("The result does not depend on the number of threads")
  func threads() throws {
    let (table, x, y) = try Self.city(6, units: 2000)
    let near = try Proximity(x: x, y: y, kernel: .biweight(radius: 60))
    let one = try Surroundings(of: table, near: near, workers: Workers(count: 1))
    let many = try Surroundings(of: table, near: near, workers: Workers(count: 5))
    #expect(one.near == many.near)
  }

  @Test("Empty units, one unit and no unit")
  func edges() throws {
    let table = try GroupTable(rows: [[0, 0], [5, 5]])
    let around = try Surroundings(
      of: table, near: Proximity(x: [0, 9], y: [0, 0], kernel: .uniform(radius: 1)))
    #expect(around.share(of: 0, around: 0) == nil && around.share(of: 0, around: 1) == 0.5)
    #expect(0.0.agrees(with: around.informationIndex, within: 1e-12))
    let none = try Surroundings(
      of: GroupTable(rows: []), near: Proximity(x: [], y: [], kernel: .uniform(radius: 1)))
    #expect(none.informationIndex == nil && none.dissimilarity == nil)
    let lonely = try GroupTable(rows: [[4, 0], [5, 0]])
    let alone = try Surroundings(
      of: lonely, near: Proximity(x: [0, 9], y: [0, 0], kernel: .uniform(radius: 1)))
    #expect(alone.informationIndex == nil && alone.exposure(of: 1, to: 0) == nil)
  }

  @Test("Bad places, weights and areas are refused")
  func refused() throws {
    #expect(throws: SegregationError.self) { try Proximity(x: [0], y: [.nan], kernel: .uniform(radius: 1)) }
    #expect(throws: SegregationError.self) { try Proximity(x: [0], y: [1e300], kernel: .uniform(radius: 1)) }
    #expect(throws: SegregationError.self) { try Proximity(x: [0], y: [], kernel: .uniform(radius: 1)) }
    #expect(throws: SegregationError.self) { try Proximity(x: [0], y: [0], kernel: .uniform(radius: 0)) }
    #expect(throws: SegregationError.self) {
      try Proximity(x: [0], y: [0], kernel: .uniform(radius: 1), areas: [9])
    }
    #expect(throws: SegregationError.self) { try NeighbourWeights([[(0, 1)]]) }
    #expect(throws: SegregationError.self) { try NeighbourWeights([[(1, 1)]]) }
    #expect(throws: SegregationError.self) { try NeighbourWeights([[(1, -1)], []]) }
    let counts = try TwoGroupCounts(members: [1, 2], others: [2, 1])
    #expect(throws: SegregationError.self) { try counts.delta(areas: [1]) }
    #expect(throws: SegregationError.self) { try counts.absoluteConcentration(areas: [1, 0]) }
    #expect(throws: SegregationError.self) { try counts.relativeCentralization(distances: [1]) }
    #expect(throws: SegregationError.self) { try counts.spatialDissimilarity(across: NeighbourWeights([[]])) }
  }

  @Test("Centralization and concentration reach their ends")
  func ends() throws {
    let inner = try TwoGroupCounts(members: [10, 0], others: [0, 10])
    #expect(1.0.agrees(with: try inner.relativeCentralization(distances: [1, 2]), within: 1e-12))
    #expect((-1.0).agrees(with: try inner.relativeCentralization(distances: [2, 1]), within: 1e-12))
    #expect(1.0.agrees(with: try inner.absoluteConcentration(areas: [1, 4]), within: 1e-12))
    #expect(0.0.agrees(with: try inner.absoluteConcentration(areas: [4, 1]), within: 1e-12))
    #expect(1.0.agrees(with: try inner.relativeConcentration(areas: [1, 4]), within: 1e-12))
    #expect(0.8.agrees(with: try inner.delta(areas: [1, 4]), within: 1e-12))
    #expect(try inner.absoluteConcentration(areas: [2, 2]) == nil)
  }

  @Test("Clustering by its formulas, all pairs written out")
  func clustering() throws {
    let (table, x, y) = try Self.city(8, units: 40)
    let counts = table.twoGroup(0, versus: .rest)
    let areas = ContiguousArray((0..<40).map { 100 + Double($0) })
    let near = try Proximity(x: x, y: y, kernel: .exponential(scale: 150), areas: areas)
    let result = try #require(try counts.clustering(near: near))
    func c(_ i: Int, _ j: Int) -> Double {
      let distance = i == j ? (0.6 * areas[i]).squareRoot() : hypot(x[i] - x[j], y[i] - y[j])
      return exp(-distance / 150)
    }
    func mean(_ a: ContiguousArray<Double>, _ b: ContiguousArray<Double>) -> Double {
      var sum = 0.0
      for i in 0..<40 { for j in 0..<40 { sum += a[i] * b[j] * c(i, j) } }
      return sum
    }
    let (members, others, totals) = (counts.members, counts.others, counts.totals)
    let (size, rest, all) = (counts.memberTotal, counts.otherTotal, counts.total)
    let (xx, yy, tt) = (mean(members, members), mean(others, others), mean(totals, totals))
    #expect((xx / size / size / (yy / rest / rest) - 1).agrees(with: result.relative, within: 1e-10))
    #expect(((xx / size + yy / rest) / (tt / all)).agrees(with: result.proximity, within: 1e-10))
    let ones = ContiguousArray(repeating: 1.0, count: 40)
    let chance = size / 1600 * mean(ones, ones)
    let absolute = (xx / size - chance) / (mean(members, totals) / size - chance)
    #expect(absolute.agrees(with: result.absolute, within: 1e-10))
    #expect(1.0.agrees(with: result.isolation + result.exposure, within: 1e-12))
    let isolation = (0..<40).reduce(0.0) { sum, i in
      let meetings = (0..<40).map { c(i, $0) * totals[$0] }
      let whom = (0..<40).reduce(0.0) { $0 + meetings[$1] * (totals[$1] > 0 ? members[$1] / totals[$1] : 0) }
      return sum + members[i] / size * whom / meetings.reduce(0, +)
    }
    #expect(isolation.agrees(with: result.isolation, within: 1e-10))
  }
}

@Suite("Published spatial values", .enabled(if: SharedData.isPresent))
struct PublishedSpatialTests {
  @Test("Hispanic residents of Sacramento, as PySAL 2.5.4 has them")
  func sacramento() throws {
    let file = "sacramento2_tracts.csv"
    let counts = try TwoGroupCounts(
      members: SharedData.column("HISP", of: file), totals: SharedData.column("TOT_POP", of: file))
    let tracts = try Tracts("sacramento2/sacramentot2.shp")
    #expect(tracts.areas.count == counts.unitCount)
    #expect(
      0.2611974332919437.agrees(with: try counts.spatialDissimilarity(across: tracts.touching), within: 1e-9))
    let standardised = try counts.spatialDissimilarity(across: tracts.borders.standardised)
    #expect(0.2638936888653678.agrees(with: standardised, within: 1e-9))
    let ragged = try counts.spatialDissimilarity(
      across: tracts.borders, perimeters: tracts.perimeters, areas: tracts.areas)
    #expect(0.3111718061947464.agrees(with: ragged, within: 1e-9))
    #expect(0.8044969214141899.agrees(with: try counts.delta(areas: tracts.areas), within: 1e-4))
    #expect(
      0.8512824549657465.agrees(with: try counts.absoluteConcentration(areas: tracts.areas), within: 1e-4))
    #expect(
      0.12733820870675222.agrees(with: try counts.relativeConcentration(areas: tracts.areas), within: 1e-4))
    let absolute = try counts.absoluteCentralization(distances: tracts.distances, areas: tracts.areas)
    #expect(0.6891422368736286.agrees(with: absolute, within: 1e-4))
    let relative = try counts.relativeCentralization(distances: tracts.distances)
    #expect((-0.11194177550430595).agrees(with: relative, within: 1e-4))
  }

  @Test("Textbook patterns that D cannot tell apart")
  func grid() throws {
    let file = "seg_grid10x10_patterns.csv"
    let x = ContiguousArray((0..<100).map { Double($0 % 10) })
    let y = ContiguousArray((0..<100).map { Double($0 / 10) })
    let near = try Proximity(x: x, y: y, kernel: .biweight(radius: 2.5))
    let values = try ["A", "B", "C", "F", "G", "H"].map { pattern in
      let counts = try TwoGroupCounts(
        members: SharedData.column(pattern + "1", of: file),
        others: SharedData.column(pattern + "2", of: file))
      return try #require(try Surroundings(of: counts.table, near: near).informationIndex)
    }.sorted()
    #expect(zip(values, values.dropFirst()).allSatisfy { $1 - $0 > 1e-3 }, "\(values)")
  }
}
