import DeterministicParallel
import Disclosure
import LinearPrograms
import Testing

@Suite struct HomeGridTests {
  private typealias Homes = (x: ContiguousArray<Double>, y: ContiguousArray<Double>)

  private func homes(_ count: Int, seed: UInt64) -> Homes {
    var draws = SeededGenerator(seed: seed)
    let x = ContiguousArray((0..<count).map { _ in draws.unit() * draws.unit() * 10_000 - 2000 })
    let y = ContiguousArray((0..<count).map { _ in draws.unit() * draws.unit() * 10_000 - 2000 })
    return (x, y)
  }

  private func isInside(_ square: HomeGrid.Square, _ x: Double, _ y: Double) -> Bool {
    x >= square.minX && x < square.maxX && y >= square.minY && y < square.maxY
  }

  @Test(arguments: [0, 1, 9, 10, 11, 40, 300, 5000], [1, 2, 3])
  func noCellIsOfAFewPupils(count: Int, seed: UInt64) {
    let (x, y) = homes(count, seed: seed)
    let grid = HomeGrid(x: x, y: y, side: 250, minimum: 10)
    #expect(grid.cells.allSatisfy { $0.count >= 10 })
    #expect(grid.cells.reduce(0) { $0 + $1.count } + grid.leftOut == count)
    #expect(grid.leftOut == 0 || grid.leftOut >= 10 || grid.cells.isEmpty)
  }

  @Test(arguments: [60.0, 100, 250.3]) func everyCellHoldsItsHomesAndNoOthers(side: Double) {
    let (x, y) = homes(4000, seed: 8)
    let grid = HomeGrid(x: x, y: y, side: side, minimum: 10)
    var covered = 0
    for (position, cell) in grid.cells.enumerated() {
      let inside = x.indices.filter { home in cell.parts.contains { isInside($0, x[home], y[home]) } }
      #expect(inside.count == cell.count)
      #expect(inside.allSatisfy { grid.cell(x: x[$0], y: y[$0]) == position })
      covered += inside.count
    }
    #expect(covered + grid.leftOut == 4000, "cells do not overlap")
    #expect(Set(grid.cells.map(\.side)).count > 1, "crowded places are finer")
  }

  /// A square of enough pupils is shown whatever lives around it.
  @Test func oneSmallQuarterStopsNothing() {
    // Twenty pupils in each of sixteen squares, but three in one and none in another.
    var (x, y) = (ContiguousArray<Double>(), ContiguousArray<Double>())
    for square in 0..<16 {
      for _ in 0..<(square == 5 ? 3 : square == 6 ? 0 : 20) {
        x.append(Double(square % 4) * 100 + 50)
        y.append(Double(square / 4) * 100 + 50)
      }
    }
    let grid = HomeGrid(x: x, y: y, side: 100, largest: 2)
    // The three are left out, and the fewest others with them.
    #expect(grid.cells.map(\.count) == [Int](repeating: 20, count: 13))
    #expect(grid.leftOut == 23)
  }

  @Test func theFewOfSeveralSquaresAreToldTogether() {
    // Four, five and six in three quarters, thirty in the last.
    let homes = [(50.0, 50.0, 4), (150, 50, 5), (50, 150, 6), (150, 150, 30)]
    let x = ContiguousArray(homes.flatMap { [Double](repeating: $0.0, count: $0.2) })
    let y = ContiguousArray(homes.flatMap { [Double](repeating: $0.1, count: $0.2) })
    let grid = HomeGrid(x: x, y: y, side: 100, largest: 1)
    #expect(Set(grid.cells.map { [$0.count, $0.parts.count] }) == [[15, 3], [30, 1]])
    #expect(grid.cells.first { $0.count == 15 }?.side == 200)
  }

  /// Nine and three of the two quarters of a cell that are not empty: the three could be told to be three at least.
  @Test func aCellOfTwoPartsThatLimitEachOtherIsNotTold() {
    let homes = [(50.0, 9), (150, 3), (1000, 40)]
    let x = ContiguousArray(homes.flatMap { [Double](repeating: $0.0, count: $0.1) })
    let grid = HomeGrid(x: x, y: ContiguousArray(repeating: 50, count: 52), side: 100, largest: 1)
    #expect(grid.cells.isEmpty && grid.leftOut == 52)
  }

  /// The reader knows the cells and that no part of one was enough for a cell by itself.
  @Test(arguments: [100.0, 250, 500], 0..<6) func noSquareIsNarrowedByTheCells(side: Double, seed: UInt64)
    throws
  {
    let (x, y) = homes(800, seed: 20 + seed)
    let grid = HomeGrid(x: x, y: y, side: side, minimum: 10, largest: 4)
    struct Place: Hashable {
      let x: Int
      let y: Int
    }
    var squares = [Place: [Int]]()
    for home in x.indices {
      squares[
        Place(x: Int((x[home] / side).rounded(.down)), y: Int((y[home] / side).rounded(.down))), default: []
      ]
      .append(home)
    }
    let members = Dictionary(grouping: squares.values) { grid.cell(x: x[$0[0]], y: y[$0[0]]) ?? -1 }
    for (cell, members) in members where cell >= 0 && grid.cells[cell].side > side {
      let program = try #require(LinearProgram(unknowns: members.count))
      for square in members.indices { program.add([(square, 1)], in: 0...9) }
      let sum = Double(grid.cells[cell].count)
      program.add(members.indices.map { (unknown: $0, factor: 1) }, in: sum...sum)
      for (square, homes) in members.enumerated() where homes.count < 5 {
        let range = try #require(program.range(of: [(square, 1)]))
        #expect(range.lowerBound <= 1 + 1e-6 && range.upperBound >= 5 - 1e-6, "\(homes.count) in \(range)")
      }
    }
  }

  @Test func theFewLeftOutAreHiddenAmongMore() {
    // Twelve pupils in one place, eleven in another, one far away.
    let x = ContiguousArray(
      [Double](repeating: 50, count: 12) + [Double](repeating: 100_050, count: 11) + [900_000])
    let grid = HomeGrid(x: x, y: ContiguousArray(repeating: 50, count: 24), side: 100, largest: 2)
    #expect(grid.cells.map(\.count) == [12])
    #expect(grid.leftOut == 12)
  }

  @Test func whatIsNoCoordinateIsNotCounted() {
    let grid = HomeGrid(x: [.nan, .infinity, 1e300], y: [0, 0, 0], side: 100)
    #expect(grid.cells.isEmpty && grid.leftOut == 0)
  }

  @Test func homesOfWithheldCellsAreInNone() throws {
    let (x, y) = homes(4000, seed: 8)
    let grid = HomeGrid(x: x, y: y, side: 100, minimum: 10)
    let fewer = grid.withholding { $0.isMultiple(of: 3) }
    #expect(fewer.cells.reduce(0) { $0 + $1.count } + fewer.leftOut == 4000)
    #expect(fewer.cells.first == grid.cells[1])
    for home in x.indices {
      let cell = grid.cell(x: x[home], y: y[home])
      let now = fewer.cell(x: x[home], y: y[home])
      #expect(now.map { fewer.cells[$0] } == cell.flatMap { $0.isMultiple(of: 3) ? nil : grid.cells[$0] })
    }
  }

  @Test func aSquareAcrossABorderDoesNotSingleOutAFew() {
    // Three of the middle square's homes are in the western zone, and all others of that zone in the first square.
    let homes = [(50.0, 20), (110.0, 3), (150.0, 17), (250.0, 20), (350.0, 30)]
    let x = ContiguousArray(homes.flatMap { [Double](repeating: $0.0, count: $0.1) })
    let grid = HomeGrid(x: x, y: ContiguousArray(repeating: 5, count: x.count), side: 100, largest: 0)
    #expect(grid.cells.map(\.count) == [20, 20, 20, 30])
    let plan = PlanComparison(
      first: [0, 0, 1, 1, 1], second: [0, 1, 1, 2, 3], columns: [[20, 3, 17, 20, 30]], zones: (2, 4))
    let safe = grid.withholding { !plan.marks[$0].isPublished }
    // The first square or the middle one would give the three away beside the zone of 23.
    #expect(!plan.marks[1].isPublished && !plan.marks[0].isPublished)
    #expect(safe.leftOut >= 40)
    #expect(safe.cells.count >= 1)
  }
}
