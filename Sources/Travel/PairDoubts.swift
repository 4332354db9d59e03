import Geography
import Layers
import Studies

/// What makes it doubtful that the coordinates of pairs are read as they are meant: x and y seem to be exchanged, or to be
/// of another system.
struct PairDoubts {
  private(set) var sentences: [String] = []

  /// Below these differences between the x and the y of a city nobody can tell which is which.
  private static let leastDegrees = 1.0
  private static let leastMetres = 100_000.0

  /// - Parameters:
  ///   - values: x and y of the origins and of the destinations, not-a-number for none.
  ///   - columns: their names.
  init(_ values: [ContiguousArray<Double>], columns: [String], system: CRS) {
    addNames(columns)
    guard let x = PairDoubts.median(values[0]), let y = PairDoubts.median(values[1]) else { return }
    addRows(values, x, y, least: system.isGeographic ? PairDoubts.leastDegrees : PairDoubts.leastMetres)
    addArea(Coordinate(x: x, y: y), system)
  }

  /// Columns that are called latitude and stand in the place of x.
  private mutating func addNames(_ columns: [String]) {
    for (x, y) in [(columns[0], columns[1]), (columns[2], columns[3])]
    where PairDoubts.words(x).contains(where: DegreeColumnNames.latitude.contains)
      && PairDoubts.words(y).contains(where: DegreeColumnNames.longitude.contains)
    {
      sentences.append(
        "\"\(x)\" is read as x and \"\(y)\" as y, which seems to be the other way round: --pair-columns names the longitude before the latitude"
      )
    }
  }

  /// Rows whose places are nearer to the middle of all once x and y are exchanged.
  private mutating func addRows(
    _ values: [ContiguousArray<Double>], _ x: Double, _ y: Double, least: Double
  ) {
    guard abs(x - y) > least else { return }
    func isExchanged(_ row: Int, _ own: (x: Int, y: Int)) -> Bool {
      let (ownX, ownY) = (values[own.x][row], values[own.y][row])
      return abs(ownX - y) < abs(ownX - x) && abs(ownY - x) < abs(ownY - y)
    }
    let rows = values[0].indices.filter { isExchanged($0, (0, 1)) || isExchanged($0, (2, 3)) }
    guard !rows.isEmpty else { return }
    let listed =
      rows.prefix(10).map { String($0 + 1) }.joined(separator: ", ") + (rows.count > 10 ? " …" : "")
    sentences.append(
      "\(counted(rows.count, "pair")) of \(grouped(values[0].count)) with x and y exchanged, at one place or both: exchange them in the file (\(rows.count == 1 ? "row" : "rows") \(listed))"
    )
  }

  /// That the middle of the places lies where the system is not valid.
  private mutating func addArea(_ middle: Coordinate, _ system: CRS) {
    guard system.use(at: middle) != .usual else { return }
    sentences.append(
      "the places lie where \(system.code ?? system.name) (\(system.name)) is not valid: check --crs, and that x is the easting or longitude"
    )
  }

  /// Of a thousand of the values at most.
  private static func median(_ values: ContiguousArray<Double>) -> Double? {
    let known = values.filter { !$0.isNaN }
    let sample = stride(from: 0, to: known.count, by: max(1, known.count / 1000)).map { known[$0] }.sorted()
    return sample.isEmpty ? nil : sample[sample.count / 2]
  }

  /// The words of "homeLat", "home_lat" and "lat1".
  private static func words(_ name: String) -> [String] {
    name.replacing(/([a-z])([A-Z])/) { "\($0.1) \($0.2)" }.lowercased()
      .split { !$0.isLetter }.map(String.init)
  }
}
