import DeterministicParallel
import Testing

@testable import Routing

@Suite struct StreetLinesTests {
  /// A line to the east and one to the north that begins in the middle of the first.
  private static func lines() -> StreetLines {
    StreetLines(
      longitudes: [0, 0.001, 0.002, 0.001, 0.001], latitudes: [0, 0, 0, 0, 0.002], offsets: [0, 3, 5])
  }

  @Test func linesConnectAtSharedPoints() throws {
    let network = try StreetNetwork(Self.lines(), mode: .walking)
    #expect(network.nodeCount == 4)
    #expect(network.edgeCount == 3)
    let metres = cost(network, (0, 0), (1, 1))
    #expect(abs(metres - (111.3195 + 110.574)) < 0.1)
    #expect(abs(cost(network, (0, 0), (1, 1), .duration) - metres / 5 * 3.6) < 0.01)
  }

  /// Ends that differ by up to three centimetres, wherever the rounding to whole units falls.
  @Test(arguments: [0, 1e-10, 1e-8, 1e-7]) func endsThatNearlyMeetConnect(noise: Double) throws {
    var random = SeededGenerator(seed: 7, stream: 0)
    var lines = StreetLines(longitudes: [], latitudes: [], offsets: [0])
    for line in 0..<200 {
      for end in [line, line + 1] {
        lines.longitudes.append(
          -8.6 + Double(end) * 0.000_300_05 + .random(in: -noise...noise, using: &random))
        lines.latitudes.append(
          41.15 + Double(end) * 0.000_000_05 + .random(in: -noise...noise, using: &random))
      }
      lines.offsets.append(lines.longitudes.count)
    }
    let network = try StreetNetwork(lines, mode: .walking)
    let metres = Ellipsoid().distance(-86_000_000, 411_500_000, -85_399_900, 411_500_100)
    #expect(abs(cost(network, (-8600, 41150), (-8539.99, 41150.01)) - metres) < 1)
    // Streets a metre apart stay apart.
    lines.longitudes.append(contentsOf: [-8.6, -8.5])
    lines.latitudes.append(contentsOf: [41.150_03, 41.150_03])
    lines.offsets.append(lines.longitudes.count)
    #expect(try StreetNetwork(lines, mode: .walking).edgeCount == network.edgeCount + 1)
  }

  @Test func columnsCount() throws {
    var lines = Self.lines()
    lines.lengths = [1000, .nan]
    lines.speeds = [36, .nan]
    lines.openings = [.forward, .both]
    let network = try StreetNetwork(lines, mode: .driving)
    #expect(abs(cost(network, (0, 0), (1, 0.01)) - 501.1) < 0.2)
    #expect(abs(cost(network, (0, 0), (1.9, 0), .duration) - 95) < 0.01)
    #expect(cost(network, (1, 1), (0, 0)).isNaN)
    lines.openings = [.closed, .closed]
    let error = #expect(throws: NetworkError.self) { try StreetNetwork(lines, mode: .driving) }
    #expect(error?.code == .noPassableWay)
  }

  /// A street along y = 0, a bridge across it with a common point at (0, 0), and a ramp from the street's end to the bridge's
  /// foot; `isSplit`: street and bridge as two lines each, which end at the common point.
  @Test(arguments: [false, true]) func levelsPartWhatSharesAPoint(isSplit: Bool) throws {
    var lines = StreetLines(longitudes: [], latitudes: [], offsets: [0])
    var levels: ContiguousArray<Int32> = []
    func line(_ level: Int32, _ places: [(Double, Double)]) {
      lines.longitudes.append(contentsOf: places.map { $0.0 / 1000 })
      lines.latitudes.append(contentsOf: places.map { $0.1 / 1000 })
      lines.offsets.append(lines.longitudes.count)
      levels.append(level)
    }
    for (level, places) in [(Int32(0), [(-5.0, 0.0), (0, 0), (5, 0)]), (1, [(0, -5), (0, 0), (0, 5)])] {
      for part in isSplit ? [Array(places[0...1]), Array(places[1...2])] : [places] { line(level, part) }
    }
    line(0, [(5, 0), (5, -5), (0, -5)])
    let flat = try StreetNetwork(lines, mode: .walking)
    #expect(abs(cost(flat, (-1, 0), (0, 1)) - Self.east - Self.north) < 0.1)
    lines.levels = levels
    let network = try StreetNetwork(lines, mode: .walking)
    // 1 + 5 + 5 steps east and west, 5 + 6 north and south.
    #expect(abs(cost(network, (-1, 0), (0, 1)) - 11 * Self.east - 11 * Self.north) < 0.5)
  }

  private static let (east, north) = (111.3195, 110.574)

  static let damages: [@Sendable (inout StreetLines) -> Void] = [
    { $0.hasDoors = [true] }, { $0.levels = [0] }, { $0.longitudes[1] = .nan }, { $0.longitudes[1] = 181 },
    { $0.latitudes[4] = -.infinity },
    { $0.offsets = [0, 4, 5] }, { $0.offsets = [0, 3, 9] }, { $0.offsets = [1, 3, 5] },
    { $0.offsets = [0, 7, 5] },
    { $0.latitudes.removeLast() }, { $0.lengths = [1] }, { $0.lengths = [1, -1] }, { $0.speeds = [0, 1] },
    { $0.speeds = [.infinity, 1] },
  ]

  @Test(arguments: damages.indices) func damagedLayersAreErrors(index: Int) {
    var lines = Self.lines()
    Self.damages[index](&lines)
    let error = #expect(throws: NetworkError.self) { try StreetNetwork(lines, mode: .walking) }
    #expect(error?.code == .badLine)
  }

  @Test func endlessStreetsAreErrors() {
    var lines = Self.lines()
    lines.lengths = [1e30, 1]
    let error = #expect(throws: NetworkError.self) { try StreetNetwork(lines, mode: .walking) }
    #expect(error?.code == .tooLarge && error?.line == 0)
  }
}
