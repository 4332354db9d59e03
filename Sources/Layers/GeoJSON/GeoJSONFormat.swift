import DeterministicParallel
import Geography

/// Turns runs of a layer's features into GeoJSON text; several threads may do so at once.
struct GeoJSONFormat: Sendable {
  /// 7 decimals of a degree are a centimetre.
  static let decimals = 7

  private let layer: Layer
  private let path: String
  private let identifier: Column?
  private let toDegrees: Reprojection
  private let antimeridian: Antimeridian

  init(_ layer: Layer, path: String, identifier: String?) throws(FileError) {
    guard let crs = layer.crs else {
      throw FileError(
        .badData, path: path, "the layer \"\(layer.name)\" does not say its coordinate reference system",
        hint: "GeoJSON is in WGS 84, so the system must be known: give the source's `crs`")
    }
    do {
      toDegrees = try Reprojection(from: crs, to: .wgs84)
    } catch {
      throw FileError(.badData, path: path, error.description)
    }
    antimeridian = Antimeridian(unwraps: !crs.isGeographic)
    self.layer = layer
    self.path = path
    self.identifier = identifier.flatMap(layer.column)
    if let identifier, self.identifier == nil {
      throw FileError(.badData, path: path, column: identifier, "the layer has no column of that name")
    }
  }

  /// Longitudes may run on for a turn beyond the antimeridian; latitudes end at the poles, but for rounding.
  static func isOnGlobe(_ longitude: Double, _ latitude: Double) -> Bool {
    abs(longitude) <= 540 && abs(latitude) <= 90.000_001
  }

  /// All features in runs of few enough features and vertices for a processor's cache.
  var chunks: [Range<Int>] {
    let (mostFeatures, mostVertices) = (2048, 16_384)
    let geometries = layer.geometries
    var result: [Range<Int>] = []
    var start = 0
    var vertices = 0
    for feature in 0..<layer.count {
      let added = geometries.vertices(ofFeature: feature).count
      if feature > start, feature - start == mostFeatures || vertices + added > mostVertices {
        result.append(start..<feature)
        start = feature
        vertices = 0
      }
      vertices += added
    }
    if start < layer.count { result.append(start..<layer.count) }
    return result
  }

  /// The features' text, each on a line of its own, and the box around them.
  func text(of features: Range<Int>) -> Result<(ContiguousArray<UInt8>, BoundingBox), FileError> {
    let vertices =
      layer.geometries.vertices(ofFeature: features.lowerBound)
      .lowerBound..<layer.geometries.vertices(ofFeature: features.upperBound - 1).upperBound
    let (x, y) = toDegrees(
      ContiguousArray(layer.geometries.x[vertices]), ContiguousArray(layer.geometries.y[vertices]),
      workers: Workers(count: 1))
    var box = BoundingBox()
    for vertex in x.indices { box.add(x: x[vertex], y: y[vertex]) }
    if let lost = x.indices.first(where: { !GeoJSONFormat.isOnGlobe(x[$0], y[$0]) }) {
      let row = features.first {
        layer.geometries.vertices(ofFeature: $0).contains(vertices.lowerBound + lost)
      }
      return .failure(
        FileError(
          .badData, path: layer.source ?? path, row: row.map { $0 + 1 },
          "a position has no longitude and latitude",
          hint: "is \(toDegrees.source.name) the right coordinate reference system?"))
    }
    let writer = ByteWriter(inMemory: 200 * features.count + 24 * vertices.count)
    // Column by column, as going through the columns anew for every feature costs more than the writing.
    let cells = layer.columns.map { JSONCells($0, key: $0.name, rows: features) }
    let identifiers = identifier.map { JSONCells($0, key: "id", rows: features) }
    var shape = GeoJSONShape(geometries: layer.geometries, x: x, y: y, firstVertex: vertices.lowerBound)
    var firstOfShape = 0
    if antimeridian.mayCross(box) {
      let pieces = antimeridian.cut(
        features, of: layer.geometries, x: x, y: y, firstVertex: vertices.lowerBound)
      shape = GeoJSONShape(geometries: pieces, x: pieces.x, y: pieces.y, firstVertex: 0)
      firstOfShape = features.lowerBound
      box = pieces.boundingBox
    }
    for feature in features {
      let row = feature - features.lowerBound
      writer.append(feature == 0 ? "\n{\"type\":\"Feature\"" : ",\n{\"type\":\"Feature\"")
      if let identifiers, identifiers.isValue(row) {
        writer.append(byte: UInt8(ascii: ","))
        identifiers.append(row, to: writer)
      }
      writer.append(",\"geometry\":")
      shape.append(feature - firstOfShape, to: writer)
      writer.append(",\"properties\":{")
      for index in cells.indices {
        if index > 0 { writer.append(byte: UInt8(ascii: ",")) }
        cells[index].append(row, to: writer)
      }
      writer.append("}}")
    }
    return .success((writer.withBytes { ContiguousArray($0) }, box))
  }
}
