import Geography

extension WellKnownBinary {
  /// Appends a feature that has a geometry, the lowest digits of numbers first.
  ///
  /// - Parameter asMultiple: writes a single geometry as one of many, as the others of its layer.
  static func append(_ feature: Int, of geometries: Geometries, asMultiple: Bool, to writer: ByteWriter) {
    let own = geometries.kinds[feature]
    let parts = geometries.parts(of: feature)
    let single: UInt32 = own.isPolygonal ? 3 : own.isLinear ? 2 : 1
    if asMultiple || own == .multiPoint || own == .multiLine || own == .multiPolygon {
      let multiple = single + 3
      writer.appendHeader(multiple)
      writer.append(littleEndian: UInt32(parts.count))
    }
    for part in parts {
      writer.appendHeader(single)
      let rings = geometries.rings(of: part)
      if own.isPolygonal { writer.append(littleEndian: UInt32(rings.count)) }
      for ring in rings {
        let vertices = geometries.vertices(of: ring)
        if single > 1 { writer.append(littleEndian: UInt32(vertices.count)) }
        for vertex in vertices {
          writer.append(littleEndian: geometries.x[vertex].bitPattern)
          writer.append(littleEndian: geometries.y[vertex].bitPattern)
        }
      }
    }
  }
}

extension ByteWriter {
  fileprivate func appendHeader(_ type: UInt32) {
    let littleEndian: UInt8 = 1
    append(byte: littleEndian)
    append(littleEndian: type)
  }
}
