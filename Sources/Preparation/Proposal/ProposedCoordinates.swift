import DeterministicParallel
import Geography
import Layers
import Studies

/// The coordinates of a table: their columns, how their numbers are written, and the system in which they lie in the
/// city.
struct ProposedCoordinates {
  /// The columns; nil for a layer.
  private(set) var x: String?
  private(set) var y: String?
  private(set) var decimalComma = false
  /// Whether marks part thousands, which no study reads.
  private(set) var hasThousandsMarks = false
  private(set) var crs: CRS?
  /// In degrees; not-a-number where there is no place.
  private(set) var longitude: ContiguousArray<Double> = []
  private(set) var latitude: ContiguousArray<Double> = []

  /// Of a layer, or of numbers.
  ///
  /// - Parameters:
  ///   - crs: nil where it is not known.
  ///   - systems: that other files are in, to try first.
  ///   - box: where the city is, in degrees; empty when it is not known.
  init(
    _ xs: ContiguousArray<Double>, _ ys: ContiguousArray<Double>, crs known: CRS?, systems: [CRS],
    near box: BoundingBox, workers: Workers
  ) {
    crs = known
    let rows = xs.indices.filter { !xs[$0].isNaN && !ys[$0].isNaN }
    let (sampleX, sampleY) = (xs.sample(300, at: rows), ys.sample(300, at: rows))
    if crs == nil {
      let areDegrees = sampleX.allSatisfy { abs($0) <= 180 } && sampleY.allSatisfy { abs($0) <= 90 }
      if areDegrees {
        crs = .wgs84
      } else if !box.isEmpty {
        let guess = SystemGuess(near: box)
        crs =
          systems.first { guess.share(sampleX, sampleY, in: $0) >= 0.8 }
          ?? guess.system(for: sampleX, sampleY)
      }
    }
    guard let crs, let toDegrees = try? Reprojection(from: crs, to: .wgs84) else { return }
    (longitude, latitude) = toDegrees(xs, ys, workers: workers)
  }

  /// Of two columns of a table.
  init(
    _ names: (x: String, y: String), _ numbers: CoordinateNumbers, systems: [CRS], near box: BoundingBox,
    workers: Workers
  ) {
    self.init(numbers.x, numbers.y, crs: nil, systems: systems, near: box, workers: workers)
    (x, y) = (names.x, names.y)
    (decimalComma, hasThousandsMarks) = (numbers.decimalComma, numbers.hasThousandsMarks)
  }

  /// Whether nearly all places are among others, to some metres.
  func areAmong(_ others: ProposedCoordinates) -> Bool {
    let near = Set(others.cells.flatMap(\.neighbours))
    let own = cells
    return !own.isEmpty && own.count(where: near.contains) * 10 >= own.count * 9
  }

  private var cells: [Cell] {
    zip(longitude, latitude).compactMap { longitude, latitude in Cell(longitude, latitude) }
  }

  /// A square of about two metres.
  private struct Cell: Hashable {
    let x: Int
    let y: Int

    init(x: Int, y: Int) { (self.x, self.y) = (x, y) }

    init?(_ longitude: Double, _ latitude: Double) {
      let degrees = 2e-5
      guard abs(longitude) <= 360, abs(latitude) <= 90 else { return nil }
      self.init(x: Int((longitude / degrees).rounded()), y: Int((latitude / degrees).rounded()))
    }

    /// Itself and the eight around it.
    var neighbours: [Cell] {
      (-1...1).flatMap { right in (-1...1).map { up in Cell(x: x + right, y: y + up) } }
    }
  }
}

/// Looks for the coordinates of a table, and tells why columns that are called so are none.
struct CoordinateSearch {
  private(set) var found: ProposedCoordinates?
  /// In words; nil where there is no doubt.
  private(set) var doubt: String?

  /// - Parameters:
  ///   - isOfPupils: whether the places shall be homes.
  ///   - schools: where the schools are, which are no homes.
  init(
    _ table: FoundFiles.Table, isOfPupils: Bool, schools: ProposedCoordinates?, systems: [CRS],
    near box: BoundingBox, workers: Workers
  ) {
    if let places = table.table.places {
      found = ProposedCoordinates(
        places.x, places.y, crs: table.table.layerCRS, systems: systems, near: box, workers: workers)
      return
    }
    for names in CoordinateNames.pairs(in: table.table.header, isOfPupils: isOfPupils) {
      guard let numbers = CoordinateNumbers(table.column(names.x), table.column(names.y)) else {
        doubt = doubt ?? "\(names.x) and \(names.y) hold no numbers"
        continue
      }
      let places = ProposedCoordinates(names, numbers, systems: systems, near: box, workers: workers)
      if isOfPupils, let schools, places.areAmong(schools) {
        doubt = "\(names.x) and \(names.y) are the points of the schools, not of homes"
        continue
      }
      found = places
      return
    }
  }
}
