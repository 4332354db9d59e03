import Geography

/// Geometries as a GeoPackage stores them: a header with the number of the CRS and, but for points, the box around
/// the geometry, then well-known binary.
enum GeometryBlob {
  /// Reads what a cell holds.
  static func read(
    _ bytes: UnsafeRawBufferPointer, into feature: inout FeatureGeometry
  ) throws(WellKnownBinary.Fault) {
    let magic: [UInt8] = [UInt8(ascii: "G"), UInt8(ascii: "P")]
    guard bytes.count >= 8, bytes[0] == magic[0], bytes[1] == magic[1] else {
      throw WellKnownBinary.Fault(problem: "the geometry is not stored as in a GeoPackage")
    }
    let flags = bytes[3]
    // Doubles in the box: none, x and y, those with z, with m, with both.
    let doubles = [0, 4, 6, 6, 8]
    let kind = Int(flags >> 1 & 0b111)
    guard kind < doubles.count, flags & 0b10_0000 == 0 else {
      throw WellKnownBinary.Fault(problem: "the geometry is of a kind that only an extension knows")
    }
    var binary = WellKnownBinary(bytes, from: 8 + 8 * doubles[kind])
    try binary.read(into: &feature)
  }
}
