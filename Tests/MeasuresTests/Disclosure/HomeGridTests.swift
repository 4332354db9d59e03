import Measures
import Repeatable
import Testing

@Suite struct HomeGridTests {
  private func homes(_ count: Int, seed: UInt64) -> (x: ContiguousArray<Double>, y: ContiguousArray<Double>) {
    var draws = SeededGenerator(seed: seed)
    let x = ContiguousArray((0..<count).map { _ in draws.unit() * draws.unit() * 10_000 - 2000 })
    let y = ContiguousArray((0..<count).map { _ in draws.unit() * draws.unit() * 10_000 - 2000 })
    return (x, y)
  }

  @Test(arguments: [0, 1, 9, 10, 11, 40, 300, 5000], [1, 2, 3])
  func noSquareIsOfAFewPupils(count: Int, seed: UInt64) {
    let (x, y) = homes(count, seed: seed)
    let grid = HomeGrid(x: x, y: y, side: 250, minimum: 10)
    #expect(grid.squares.allSatisfy { $0.count >= 10 })
    #expect(grid.squares.reduce(0) { $0 + $1.count } + grid.leftOut == count)
    #expect(grid.leftOut == 0 || grid.leftOut >= 10 || grid.squares.isEmpty)
  }

  @Test func everySquareHoldsItsHomesAndNoOthers() {
    let (x, y) = homes(4000, seed: 8)
    let grid = HomeGrid(x: x, y: y, side: 100, minimum: 10)
    var covered = 0
    for square in grid.squares {
      let inside = x.indices.count {
        x[$0] >= square.x && x[$0] < square.x + square.side && y[$0] >= square.y
          && y[$0] < square.y + square.side
      }
      #expect(inside == square.count)
      covered += inside
    }
    #expect(covered + grid.leftOut == 4000, "squares do not overlap")
    #expect(Set(grid.squares.map(\.side)).count > 1, "crowded places are finer")
  }

  @Test func theFewLeftOutAreHiddenAmongMore() {
    // Twelve pupils in one place, eleven in another, one far away.
    let x = ContiguousArray(
      [Double](repeating: 50, count: 12) + [Double](repeating: 100_050, count: 11) + [900_000])
    let grid = HomeGrid(x: x, y: ContiguousArray(repeating: 50, count: 24), side: 100, largest: 2)
    #expect(grid.squares.map(\.count) == [12])
    #expect(grid.leftOut == 12)
  }

  @Test func whatIsNoCoordinateIsNotCounted() {
    let grid = HomeGrid(x: [.nan, .infinity, 1e300], y: [0, 0, 0], side: 100)
    #expect(grid.squares.isEmpty && grid.leftOut == 0)
  }

  @Test func homesFindTheirSquare() {
    let (x, y) = homes(4000, seed: 8)
    let grid = HomeGrid(x: x, y: y, side: 100, minimum: 10)
    var counts = [Int](repeating: 0, count: grid.squares.count)
    for home in x.indices {
      if let square = grid.square(x: x[home], y: y[home]) { counts[square] += 1 }
    }
    #expect(counts == grid.squares.map(\.count))
    let fewer = grid.withholding { $0.isMultiple(of: 3) }
    #expect(fewer.squares.reduce(0) { $0 + $1.count } + fewer.leftOut == 4000)
    #expect(fewer.squares.first == grid.squares[1])
    let first = grid.squares[1]
    #expect(fewer.square(x: first.x, y: first.y) == 0)
    #expect(fewer.square(x: grid.squares[0].x, y: grid.squares[0].y) == nil)
  }

  @Test func aSquareAcrossABorderDoesNotSingleOutAFew() {
    // Three of the middle square's homes are in the western zone, and all others of that zone in the first square.
    let homes = [(50.0, 20), (110.0, 3), (150.0, 17), (250.0, 20), (350.0, 30)]
    let x = ContiguousArray(homes.flatMap { [Double](repeating: $0.0, count: $0.1) })
    let grid = HomeGrid(x: x, y: ContiguousArray(repeating: 5, count: x.count), side: 100, largest: 0)
    #expect(grid.squares.map(\.count) == [20, 20, 20, 30])
    let plan = PlanComparison(
      first: [0, 0, 1, 1, 1], second: [0, 1, 1, 2, 3], columns: [[20, 3, 17, 20, 30]], zones: (2, 4))
    let safe = grid.withholding { !plan.marks[$0].isPublished }
    // The first square or the middle one would give the three away beside the zone of 23.
    #expect(!plan.marks[1].isPublished && !plan.marks[0].isPublished)
    #expect(safe.leftOut >= 40)
    #expect(safe.squares.count >= 1)
  }
}
