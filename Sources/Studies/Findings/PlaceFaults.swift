import DeterministicParallel
import Geography
import Languages
import Layers

/// Which of some places lie far from the catchment areas, and what is likely meant by their coordinates.
package struct PlaceFaults {
  /// What there is to say of some rows.
  package struct Fault {
    package let kind: Finding.Kind
    package let severity: Finding.Severity
    package let rows: [Int]
    package let text: Text
    package var hint: Text?
  }

  /// How many places there are.
  package let placed: Int
  /// Rows far from all areas.
  package let far: [Int]
  /// Those of them that lie in the city once x and y are exchanged.
  package let exchanged: [Int]
  /// Those of them that have degrees in a system of metres, and those that are nowhere on earth.
  private let inDegrees: [Int]
  private let nowhere: [Int]
  private let system: CRS
  /// Whether most places are far away, and not because x and y are exchanged.
  private let areMostFar: Bool
  /// Whether most places are far away, not because x and y are exchanged, and the system is another one: since there is
  /// one in which they lie right, or as they are farther than anybody goes to school. A village's school may well stand in
  /// the next town.
  package let isWhole: Bool
  /// The system in which most places would lie in the city.
  package let meant: CRS?
  /// By how many UTM zones the places, or the areas, were moved.
  package let shift: Int?

  /// - Parameters:
  ///   - x: in `system`, not-a-number for what has no place; `y` alike.
  ///   - box: of the places.
  ///   - guess: knows where the places ought to lie.
  package init(
    _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, within box: BoundingBox, in system: CRS,
    _ guess: SystemGuess, workers: Workers
  ) {
    // A register is as a rule where it ought to be, which its corners tell.
    self.system = system
    guard !guess.holds(allOf: box, in: system) else {
      placed = x.indices.count { !x[$0].isNaN && !y[$0].isNaN }
      (far, exchanged, areMostFar, isWhole, meant, shift) = ([], [], false, false, nil, nil)
      (inDegrees, nowhere) = ([], [])
      return
    }
    let rows = x.indices.filter { !x[$0].isNaN && !y[$0].isNaN }
    let (longitudes, latitudes) = PlaceFaults.degrees(x, y, in: system, workers: workers)
    let far = rows.filter { !guess.holds(longitudes[$0], latitudes[$0]) }
    (placed, self.far) = (rows.count, far)
    let turned = PlaceFaults.degrees(
      ContiguousArray(far.map { y[$0] }), ContiguousArray(far.map { x[$0] }), in: system, workers: workers)
    exchanged = far.indices.filter { guess.holds(turned.0[$0], turned.1[$0]) }.map { far[$0] }
    inDegrees = system.isGeographic ? [] : far.filter { abs(x[$0]) <= 180 && abs(y[$0]) <= 90 }
    nowhere = far.filter { !(abs(longitudes[$0]) <= 180 && abs(latitudes[$0]) <= 90) }
    areMostFar = far.count * 2 > rows.count && exchanged.count * 2 <= far.count
    let found = areMostFar ? guess.system(for: x.sample(300, at: rows), y.sample(300, at: rows)) : nil
    meant = found.flatMap { other in
      let (east, north) = PlaceFaults.degrees([x[far[0]]], [y[far[0]]], in: other, workers: workers)
      // By less than a hundredth of a degree datums differ, which explains no place that is far.
      return abs(east[0] - longitudes[far[0]]) < 0.01 && abs(north[0] - latitudes[far[0]]) < 0.01
        ? nil : other
    }
    shift =
      areMostFar && meant == nil
      ? guess.zoneShift(
        longitudes: longitudes.sample(300, at: rows), latitudes: latitudes.sample(300, at: rows))
      : nil
    let beyond = areMostFar ? far.count { guess.isBeyondAllWays(longitudes[$0], latitudes[$0]) } : 0
    isWhole = areMostFar && (meant != nil || shift != nil || beyond * 2 > rows.count)
  }

  private static func degrees(
    _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, in system: CRS, workers: Workers
  ) -> (ContiguousArray<Double>, ContiguousArray<Double>) {
    let none = ContiguousArray(repeating: Double.nan, count: x.count)
    return (try? Reprojection(from: system, to: .wgs84))?(x, y, workers: workers) ?? (none, none)
  }

  /// Rows that lie far away and are not explained by exchanged axes.
  package var lost: [Int] { Set(far).subtracting(exchanged).sorted() }

  /// What there is to say, for a table whose places are those of schools or not.
  package func faults(ofSchools: Bool) -> [Fault] {
    guard isWhole else {
      let isMost = exchanged.count * 2 > placed
      let severity: Finding.Severity = ofSchools ? .error : .warning
      let explained = Set(inDegrees).union(nowhere)
      let lost = lost.filter { !explained.contains($0) }
      return [
        Fault(
          kind: .wrongSystem, severity: severity, rows: inDegrees,
          text:
            "\(count: inDegrees.count, "row") whose coordinates are degrees, not those of \(name: system.name)",
          hint: "write all coordinates of the table in one system"),
        Fault(
          kind: .farAway, severity: severity, rows: nowhere,
          text: "\(count: nowhere.count, "row") whose coordinates are no place in \(name: system.name)",
          hint: "has a coordinate lost its decimal mark?"),
        Fault(
          kind: .exchangedAxes, severity: ofSchools || isMost ? .error : .warning, rows: exchanged,
          text:
            "\(count: exchanged.count, "row") whose coordinates lie in the city once x and y are exchanged",
          hint: exchanged.count == placed
            ? "exchange the two columns under \"columns\" in the study file" : nil),
        Fault(
          kind: .farAway, severity: .warning, rows: lost,
          text: "\(count: lost.count, "row") far from all catchment areas",
          hint: areMostFar
            ? "if they ought to lie there, check the coordinate reference systems of this table and of the catchment areas"
            : nil),
      ].filter { !$0.rows.isEmpty }
    }
    if let meant {
      let name = meant.code ?? meant.name
      return [
        Fault(
          kind: .wrongSystem, severity: .error, rows: far,
          text:
            "\(count: far.count, "row") far from all catchment areas, but right there if the coordinates are of \(name: name) (\(name: meant.name))",
          hint:
            "write \"crs: \(name: name)\" for this table in the study file, unless it is the areas' system that is wrong"
        )
      ]
    }
    return [
      Fault(
        kind: .wrongSystem, severity: .error, rows: far,
        text: shift.map {
          "\(count: far.count, "row") far from all catchment areas, but right there if one of the two files was moved by \(.whole(abs($0) * 6))° of longitude, as when coordinates of one UTM zone are taken for those of its neighbour"
        } ?? "\(count: far.count, "row") far from all catchment areas",
        hint: "check the coordinate reference systems of this table and of the catchment areas")
    ]
  }
}
