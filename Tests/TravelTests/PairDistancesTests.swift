import Foundation
import Geography
import Layers
import Routing
import StudyFixtures
import Testing

@testable import Studies
@testable import Travel

@Suite struct PairRoutingTests {
  private func pairs(
    _ rows: String, header: String = "from_x,from_y,to_x,to_y", crs: String? = "EPSG:25831",
    decimalComma: Bool = false, columns: [String] = PlacePairs.usualColumns
  ) throws -> PlacePairs {
    let fixture = try TinyStudy()
    try fixture.write(header + "\n" + rows, to: "od.csv")
    return try withExtendedLifetime(fixture) {
      try PlacePairs(fixture.path("od.csv"), columns: columns, crs: crs, decimalComma: decimalComma)
    }
  }

  private func network() throws -> StreetNetwork {
    let fixture = try TinyStudy()
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    return try withExtendedLifetime(fixture) { try StreetMap(file: fixture.path("map.osm")).network() }
  }

  /// One street from x = 430,000 to 432,000.
  @Test func pairsAreMeasuredAlongTheStreets() throws {
    let distances = PairDistances(
      try pairs(
        """
        430200,4580500,430700,4580500
        430700,4580520,430200,4580490
        430200,4580500,430200,4580500
        430200,4580500,,
        430200,4582500,430200,4580500
        430200,4580500,430200,4582500

        """), along: try network())
    let expected = [500.0, 500, 0, .nan, .nan, .nan]
    for (found, wanted) in zip(distances.costs, expected) {
      #expect(wanted.isNaN ? found.isNaN : abs(found - wanted) < 0.5)
    }
    #expect(abs(distances.straight[4] - 2000) < 2)
    #expect(distances.unreached.map(\.count) == [1, 1, 1])
    let timed = PairDistances(
      try pairs("430200,4580500,430700,4580500\n"), along: try network(), minimizing: .duration)
    #expect(abs(timed.costs[0] - 500 / 5 * 3.6) < 0.5)
  }

  @Test func pairsMayBeInDegrees() throws {
    let distances = PairDistances(straight: try pairs("2.1,41.4,2.2,41.4\n", crs: nil))
    // 0.1 degrees of longitude at 41.4 N on WGS 84: 8,362.45 m of the parallel, of which the geodesic lacks millimetres.
    #expect(abs(distances.costs[0] - 8362.45) < 0.1)
    #expect(distances.method == HomeSchoolDistances.straightLine && distances.unreached.isEmpty)
  }

  @Test func columnsHaveNamesOfTheirOwn() throws {
    let found = try pairs(
      "2,1;41,4;2,2;41,4\n", header: "X1;Y1;X2;Y2", crs: nil, decimalComma: true,
      columns: ["X1", "Y1", "x2", "Y2"])
    #expect(found.count == 1 && found.destinations.x[0] == 2.2)
  }

  /// Of ED50 it is known how it lies to WGS 84, of its ellipsoid alone it is not.
  @Test(
    arguments: [
      (nil, false), ("EPSG:25831", false), ("EPSG:23031", false), ("+proj=utm +zone=31 +ellps=intl", true),
    ] as [(String?, Bool)])
  func systemsThatLieNobodyKnowsWhere(crs: String?, isTold: Bool) throws {
    let row = crs == nil ? "2.1,41.4,2.2,41.4\n" : "430200,4580500,430700,4580500\n"
    #expect((try pairs(row, crs: crs).shiftDoubt?.kind == .unknownShift) == isTold)
  }

  /// Twenty pairs of a city, of which the first ones have x and y exchanged at the home or at both places.
  private func exchanged(atHome: Int, atBoth: Int, _ home: (Int) -> [String], _ school: (Int) -> [String])
    -> String
  {
    (0..<20).map { row in
      let isWhole = row >= atHome && row < atHome + atBoth
      let (from, to) = (home(row), school(row))
      let places = [row < atHome || isWhole ? from.reversed() : from, isWhole ? to.reversed() : to]
      return places.flatMap { $0 }.joined(separator: ",") + "\n"
    }.joined()
  }

  @Test(arguments: [(0, 0, ""), (1, 0, "1 pair of 20"), (1, 3, "4 pairs of 20")])
  func exchangedAxesAreTold(atHome: Int, atBoth: Int, expected: String) throws {
    let rows = exchanged(atHome: atHome, atBoth: atBoth) {
      ["2.1\($0 + 10)", "41.4"]
    } _: {
      ["2.15", "41.4\($0 + 10)"]
    }
    let doubts = try pairs(rows, crs: nil).doubts
    #expect(expected.isEmpty ? doubts.isEmpty : doubts.count == 1 && doubts[0].hasPrefix(expected))
  }

  /// Spain has Barcelona in zone 30 as well, 5° from its middle; 600 m there are 599 on the ground.
  @Test func aZoneIsUsedBesideItsArea() throws {
    let found = try pairs("931000,4596000,931600,4596000\n", crs: "EPSG:25830")
    #expect(abs(PairDistances(straight: found).costs[0] - 600) < 2 && found.doubts.isEmpty)
  }

  /// In metres they lie where the system is not valid.
  @Test(arguments: [(1, 0), (1, 3), (0, 20)])
  func exchangedMetresAreRefused(atHome: Int, atBoth: Int) throws {
    let rows = exchanged(atHome: atHome, atBoth: atBoth) {
      ["\(430_000 + 90 * $0)", "4580500"]
    } _: {
      ["431000", "\(4_580_100 + 40 * $0)"]
    }
    let error = try #require(throws: FileError.self) { try pairs(rows) }
    #expect(error.column == "from_x" && error.row == (atBoth == 20 ? nil : 1))
    #expect(error.problem.hasSuffix("is not valid"))
  }

  @Test(arguments: [
    ("home_lat,home_lon,school_lat,school_lon", 2), ("lon1,lat1,lon2,lat2", 0), ("homeLat,homeLng,x,y", 1),
    ("plat,plon,x,y", 0),
  ])
  func columnsOfLatitudesAreNoX(header: String, count: Int) throws {
    let columns = header.split(separator: ",").map(String.init)
    let doubts = try pairs("2.1,41.4,2.2,41.4\n", header: header, crs: nil, columns: columns).doubts
    #expect(doubts.count == count && doubts.allSatisfy { $0.contains("--pair-columns") })
  }

  @Test func pairsOfAnotherCityAreOffTheMap() throws {
    let network = try network()
    func isOff(_ rows: String) throws -> Bool { PairDistances(try pairs(rows), along: network).isOffTheMap }
    #expect(try isOff("530200,4580500,530700,4580500\n,,430700,4680500\n"))
    #expect(try !isOff("530200,4580500,430700,4580500\n"))
    #expect(try !isOff(",,430700,4580500\n"))
  }

  private static let mistakes: [(String, String?, String)] = [
    ("430200,4580500,430700,4580500\n", nil, "the coordinates are no degrees"),
    ("2.1,41.4,2.2,41.4\n", "EPSG:25831", "the coordinates look like degrees"),
    // x and y exchanged, of all places, of the destinations, and of one in three.
    ("4580500,430200,4580500,430700\n", "EPSG:25831", "the places lie where EPSG:25831"),
    ("430200,4580500,4580500,430700\n", "EPSG:25831", "the places lie where EPSG:25831"),
    (
      "430200,4580500,430700,4580500\n4580500,430200,430700,4580500\n430200,4580500,430700,4580500\n",
      "EPSG:25831", "the place lies where EPSG:25831"
    ),
    ("2.1,41.4,2.2,north\n", nil, "the coordinate is no number"),
    ("2.1,41.4,2.2,41.4\n", "EPSG:0", ""),
  ]

  @Test(arguments: mistakes) func whatIsNoPairIsAnError(row: String, crs: String?, problem: String) throws {
    let error = #expect(throws: FileError.self) { try pairs(row, crs: crs) }
    #expect(error?.code == .badData && error?.problem.hasPrefix(problem) == true)
  }

  @Test func aMissingColumnIsAnError() {
    let error = #expect(throws: FileError.self) {
      try pairs("1,2,3,4\n", header: "from_x,from_y,to_x,toy", crs: nil)
    }
    #expect(error?.problem == "there is no such column")
  }
}
