import Databases
import Geography

/// Geometries in the making, from the extended well-known binary that PostGIS sends.
///
/// Source: PostGIS 3.3's manual, "Extended Well-Known Binary".
struct DatabaseGeometries {
  private(set) var geometries = Geometries()
  private(set) var mended = MendedFeatures()
  /// The number of the system that all have; nil before the first.
  private(set) var reference: Int?
  private let column: String

  init(column: String) { self.column = column }

  /// - Throws: `DatabaseError` for what is no geometry that can be read, and for a second system.
  mutating func append(_ bytes: UnsafeRawBufferPointer?, row: Int) throws(DatabaseError) {
    guard let bytes else { return geometries.appendNone() }
    guard bytes.count >= 9, bytes[0] == 1 else {
      throw DatabaseError(.badData, row: row, column: column, "the geometry is damaged")
    }
    let type = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self))
    let hasReference = type & 0x2000_0000 != 0
    let own =
      hasReference ? Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 5, as: UInt32.self))) : 0
    guard own == reference ?? own else {
      throw DatabaseError(
        .badData, row: row, column: column, "the geometry is of another system (SRID) than those before it",
        hint: "make a view in which ST_Transform brings all into one")
    }
    reference = own
    let start = hasReference ? 9 : 5
    // Most of what is read are the points of homes.
    if type & ~0x2000_0000 == 1, bytes.count == start + 16 {
      let x = Double(
        bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
      let y = Double(
        bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)))
      // An empty point is one of not-a-numbers.
      if x.isNaN || y.isNaN { geometries.appendNone() } else { geometries.appendPoint(x: x, y: y) }
      return
    }
    var feature = FeatureGeometry()
    do throws(WellKnownBinary.Fault) {
      var binary = WellKnownBinary(bytes, from: 0)
      try binary.read(into: &feature)
    } catch {
      let isCurved = error.problem.contains("curves")
      throw DatabaseError(
        .badData, row: row, column: column, error.problem,
        hint: isCurved ? "make a view in which ST_CurveToLine turns curves into straight pieces" : error.hint)
    }
    feature.finish(into: &geometries)
    mended.add(feature.mended, feature: geometries.count - 1)
  }
}
