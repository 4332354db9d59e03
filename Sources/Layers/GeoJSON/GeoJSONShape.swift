import Geography

/// Writes the geometries of some features, their coordinates being longitudes and latitudes.
struct GeoJSONShape {
  /// How the vertices belong together.
  let geometries: Geometries
  /// Longitudes and latitudes of the vertices from `firstVertex` on.
  let x: ContiguousArray<Double>
  let y: ContiguousArray<Double>
  let firstVertex: Int

  func append(_ feature: Int, to writer: ByteWriter) {
    let parts = geometries.parts(of: feature)
    switch geometries.kinds[feature] {
    case .none:
      writer.append("null")
      return
    case .point:
      writer.append("{\"type\":\"Point\",\"coordinates\":")
      appendPosition(geometries.vertices(ofFeature: feature).lowerBound, to: writer)
    case .multiPoint:
      writer.append("{\"type\":\"MultiPoint\",\"coordinates\":")
      appendPositions(geometries.vertices(ofFeature: feature), to: writer)
    case .line:
      writer.append("{\"type\":\"LineString\",\"coordinates\":")
      appendPositions(geometries.vertices(ofFeature: feature), to: writer)
    case .multiLine:
      writer.append("{\"type\":\"MultiLineString\",\"coordinates\":")
      appendList(parts, to: writer) { part in
        appendPositions(geometries.vertices(of: geometries.rings(of: part).lowerBound), to: writer)
      }
    case .polygon:
      writer.append("{\"type\":\"Polygon\",\"coordinates\":")
      appendPolygon(parts.lowerBound, to: writer)
    case .multiPolygon:
      writer.append("{\"type\":\"MultiPolygon\",\"coordinates\":")
      appendList(parts, to: writer) { appendPolygon($0, to: writer) }
    }
    writer.append("}")
  }

  private func appendPolygon(_ part: Int, to writer: ByteWriter) {
    let rings = geometries.rings(of: part)
    appendList(rings, to: writer) { ring in
      let vertices = geometries.vertices(of: ring)
      // A system whose axes run west or south turns rings round on the way to degrees.
      let isShell = ring == rings.lowerBound
      if isCounterClockwise(vertices) == isShell {
        appendPositions(vertices, to: writer)
      } else {
        appendPositions(vertices.reversed(), to: writer)
      }
    }
  }

  private func isCounterClockwise(_ vertices: Range<Int>) -> Bool {
    var doubled = 0.0
    let (originX, originY) = (x[vertices.lowerBound - firstVertex], y[vertices.lowerBound - firstVertex])
    var (lastX, lastY) = (0.0, 0.0)
    for vertex in vertices {
      let (nextX, nextY) = (x[vertex - firstVertex] - originX, y[vertex - firstVertex] - originY)
      doubled += lastX * nextY - nextX * lastY
      (lastX, lastY) = (nextX, nextY)
    }
    return doubled > 0
  }

  private func appendPositions(_ vertices: some Sequence<Int>, to writer: ByteWriter) {
    appendList(vertices, to: writer) { appendPosition($0, to: writer) }
  }

  @inline(__always)
  private func appendPosition(_ vertex: Int, to writer: ByteWriter) {
    writer.append(byte: UInt8(ascii: "["))
    writer.append(x[vertex - firstVertex], decimals: GeoJSONFormat.decimals)
    writer.append(byte: UInt8(ascii: ","))
    writer.append(y[vertex - firstVertex], decimals: GeoJSONFormat.decimals)
    writer.append(byte: UInt8(ascii: "]"))
  }

  @inline(__always)
  private func appendList(_ items: some Sequence<Int>, to writer: ByteWriter, _ body: (Int) -> Void) {
    var opening = UInt8(ascii: "[")
    for item in items {
      writer.append(byte: opening)
      body(item)
      opening = UInt8(ascii: ",")
    }
    writer.append(byte: UInt8(ascii: "]"))
  }
}
