import Geography
import Layers
import Routing
import Studies

/// The lines of a layer: a feature of several lines gives several.
struct LayerLines {
  /// The features along which one travels; none in place of the others, whose points would be those of the next line.
  let places: Geometries
  private(set) var offsets: ContiguousArray<Int> = [0]
  /// The feature of each line.
  private(set) var feature: [Int] = []

  /// Features that are left out: points, such as crossings, and for drivers areas.
  let others: Int

  /// Areas are walked along their edge, as those of a map of OpenStreetMap are.
  ///
  /// - Throws: `FileError` where there are features, and none of them is a line.
  init(_ geometries: Geometries, mode: TravelMode, path: String) throws(FileError) {
    let kinds = geometries.kinds
    if let row = kinds.firstIndex(where: { $0 != .none }), !kinds.contains(where: \.isLinear) {
      throw FileError(
        .badData, path: path, row: row + 1, "the feature is no line",
        hint: "a street map is a layer of lines, or a map of OpenStreetMap")
    }
    let isTravelled = kinds.map { $0.isLinear || $0.isPolygonal && mode != .driving }
    others = zip(kinds, isTravelled).count { $0 != .none && !$1 }
    if others == 0 {
      places = geometries
    } else {
      var own = Geometries()
      for row in 0..<geometries.count {
        if isTravelled[row] { own.append(row, of: geometries) } else { own.appendNone() }
      }
      places = own
    }
    for row in 0..<places.count where isTravelled[row] {
      for part in places.parts(of: row) {
        for ring in places.rings(of: part) {
          offsets.append(places.vertices(of: ring).upperBound)
          feature.append(row)
        }
      }
    }
  }

  /// Of each feature the latitude of its first point, in degrees.
  var latitudes: [Double] {
    var latitudes = [Double](repeating: .nan, count: places.count)
    for line in feature.indices.reversed() { latitudes[feature[line]] = places.y[offsets[line]] }
    return latitudes
  }

  /// How many metres long each line is drawn.
  var drawn: [Double] {
    feature.indices.map { line in
      (offsets[line]..<offsets[line + 1] - 1).reduce(0.0) { sum, point in
        sum
          + Geodesic.distance(
            longitude: places.x[point], latitude: places.y[point], toLongitude: places.x[point + 1],
            latitude: places.y[point + 1]
          ).value
      }
    }
  }

  /// The same of each feature.
  func sums(_ drawn: [Double]) -> [Double] {
    var whole = [Double](repeating: 0, count: places.count)
    for line in feature.indices { whole[feature[line]] += drawn[line] }
    return whole
  }

  /// The lengths of the features, shared out among the lines of each by how long they are drawn.
  func shared(_ lengths: [Double], _ drawn: [Double]) -> ContiguousArray<Double> {
    let whole = sums(drawn)
    return ContiguousArray(
      feature.indices.map { line in
        let total = whole[feature[line]]
        return total > 0 ? lengths[feature[line]] * drawn[line] / total : lengths[feature[line]]
      })
  }
}
