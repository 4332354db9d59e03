import Foundation

/// The quarters of the town, each laid out at its own time: with its own direction and size of blocks.
struct Quarters: Sendable {
  private let chance: Chance
  private let radius: Double
  private static let size = 820.0

  /// A quarter, by its place in the plan of quarters and the bank it lies on.
  struct Quarter: Hashable, Sendable {
    let column: Int
    let row: Int
    let isLeftBank: Bool
    let isBeyondMotorway: Bool
  }

  init(terrain: Terrain, seed: UInt64) {
    chance = Chance(seed: seed, topic: SampleStream.streets.rawValue)
    radius = terrain.radius
  }

  /// The quarter whose centre is nearest to a place.
  func quarter(at x: Double, _ y: Double, _ terrain: Terrain) -> Quarter {
    let (column, row) = (Int((x / Quarters.size).rounded(.down)), Int((y / Quarters.size).rounded(.down)))
    var best = (squared: Double.infinity, column: 0, row: 0)
    for j in row - 1...row + 1 {
      for i in column - 1...column + 1 {
        let (centreX, centreY) = centre(i, j)
        let squared = (x - centreX) * (x - centreX) + (y - centreY) * (y - centreY)
        if squared < best.squared { best = (squared, i, j) }
      }
    }
    return Quarter(
      column: best.column, row: best.row, isLeftBank: terrain.river.offset(x, y) > 0,
      isBeyondMotorway: terrain.motorway.offset(x, y) > 0)
  }

  func centre(_ column: Int, _ row: Int) -> (x: Double, y: Double) {
    (
      (Double(column) + 0.5 + 0.42 * chance.signed(column, row, 1)) * Quarters.size,
      (Double(row) + 0.5 + 0.42 * chance.signed(column, row, 2)) * Quarters.size
    )
  }

  /// All quarters that may have a part in the city.
  func all(_ terrain: Terrain) -> [Quarter] {
    let reach = Int(radius * 1.45 / Quarters.size) + 1
    var quarters: [Quarter] = []
    for row in -reach...reach {
      for column in -reach...reach {
        let (x, y) = centre(column, row)
        guard (x * x + y * y).squareRoot() < radius * 1.4 + 2 * Quarters.size else { continue }
        for isLeftBank in Quarters.sides(terrain.river.offset(x, y)) {
          for isBeyondMotorway in Quarters.sides(terrain.motorway.offset(x, y)) {
            quarters.append(
              Quarter(column: column, row: row, isLeftBank: isLeftBank, isBeyondMotorway: isBeyondMotorway))
          }
        }
      }
    }
    return quarters
  }

  /// On which sides of a line a quarter may lie whose centre is so far to the left of it.
  private static func sides(_ offset: Double) -> [Bool] {
    abs(offset) > 2 * reach ? [offset > 0] : [false, true]
  }

  /// How far a quarter can reach from its centre.
  static let reach = 1.2 * size

  func layout(of quarter: Quarter) -> Layout {
    let (column, row) = (quarter.column, quarter.row)
    let (x, y) = centre(column, row)
    let outward = min(1, (x * x + y * y).squareRoot() / radius)
    let isOldTown = (x * x + y * y).squareRoot() < 640
    let block = 62 + 52 * outward + 14 * chance.unit(column, row, 3)
    return Layout(
      originX: x, originY: y, turn: chance.unit(column, row, 4) * .pi / 2,
      width: isOldTown ? 62 : block * (1 + 0.45 * chance.unit(column, row, 5)),
      depth: isOldTown ? 56 : block * (0.86 - 0.12 * chance.unit(column, row, 6)),
      unevenness: isOldTown ? 0.27 : 0.05 + 0.09 * chance.unit(column, row, 7),
      sway: 14 + 30 * outward * chance.unit(column, row, 8), missing: 0.05 + 0.17 * outward,
      isOldTown: isOldTown)
  }

  /// How a quarter's streets lie.
  struct Layout {
    let originX: Double
    let originY: Double
    /// The direction of its first streets, in radians.
    let turn: Double
    /// The sides of its blocks, in metres.
    let width: Double
    let depth: Double
    /// How far corners stray, as a share of the block.
    let unevenness: Double
    /// How far whole streets bend, in metres.
    let sway: Double
    /// The share of street pieces that were never built.
    let missing: Double
    let isOldTown: Bool

    /// Where the corner of column i and row j lies.
    func corner(_ i: Int, _ j: Int, _ chance: Chance) -> (x: Double, y: Double) {
      let salt = Int(originX) &* 31 &+ Int(originY)
      let u = (Double(i) + unevenness * chance.signed(i, j, salt)) * width
      let v = (Double(j) + unevenness * chance.signed(i, j, salt &+ 1)) * depth
      let (bentU, bentV) = (u + sway * sin(v / 260), v + sway * sin(u / 310 + 1))
      return (
        originX + bentU * cos(turn) - bentV * sin(turn), originY + bentU * sin(turn) + bentV * cos(turn)
      )
    }
  }
}
