import Geography

/// Geometries as a GeoPackage stores them: a header with the number of the CRS and, but for points, the box around
/// the geometry, then well-known binary.
enum GeometryBlob {
  /// The number of the system that a cell itself names; nil for what is no geometry, or names none.
  static func reference(of bytes: UnsafeRawBufferPointer) -> Int64? {
    guard bytes.count >= 8 else { return nil }
    let number = bytes.loadUnaligned(fromByteOffset: 4, as: Int32.self)
    let isLittleEndian = bytes[3] & 1 == 1
    let reference = isLittleEndian ? Int32(littleEndian: number) : Int32(bigEndian: number)
    return reference > 0 ? Int64(reference) : nil
  }

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
