import Geography

extension WellKnownBinary {
  /// Appends a feature that has a geometry, the lowest digits of numbers first.
  ///
  /// - Parameters:
  ///   - asMultiple: writes a single geometry as one of many, as the others of its layer.
  ///   - reference: the number of the system, where the geometry shall say it, as PostGIS has it.
  static func append(
    _ feature: Int, of geometries: Geometries, asMultiple: Bool, reference: Int? = nil, to writer: ByteWriter
  ) {
    var reference = reference
    let own = geometries.kinds[feature]
    let parts = geometries.parts(of: feature)
    let single: UInt32 = own.isPolygonal ? 3 : own.isLinear ? 2 : 1
    if asMultiple || own == .multiPoint || own == .multiLine || own == .multiPolygon {
      let multiple = single + 3
      writer.appendHeader(multiple, reference)
      // Only the outermost says it.
      reference = nil
      writer.append(littleEndian: UInt32(parts.count))
    }
    for part in parts {
      writer.appendHeader(single, reference)
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
  fileprivate func appendHeader(_ type: UInt32, _ reference: Int?) {
    let littleEndian: UInt8 = 1
    append(byte: littleEndian)
    let hasReference: UInt32 = 0x2000_0000
    append(littleEndian: reference == nil ? type : type | hasReference)
    if let reference { append(littleEndian: UInt32(truncatingIfNeeded: reference)) }
  }
}
