/// The least and the greatest value of some rows in their plain form, by which readers pass over row groups.
struct ParquetRange: Sendable {
  let least: [UInt8]
  let greatest: [UInt8]

  /// nil where there is no value, and for texts and geometries, whose range helps nobody here.
  init?(_ source: ParquetSource, rows: Range<Int>) {
    func bytes<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
      withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
    switch source {
    case .integer(let values):
      let present = values[rows].lazy.filter { $0 != Column.missingInteger }
      guard let low = present.min(), let high = present.max() else { return nil }
      (least, greatest) = (bytes(low), bytes(high))
    case .day(let values):
      let present = values[rows].lazy.filter { $0 != Column.missingInteger }
      guard let low = present.min(), let high = present.max() else { return nil }
      (least, greatest) = (bytes(Int32(truncatingIfNeeded: low)), bytes(Int32(truncatingIfNeeded: high)))
    case .real(let values):
      guard let (low, high) = Self.reals(values[rows].lazy.filter { !$0.isNaN }) else { return nil }
      (least, greatest) = (bytes(low.bitPattern), bytes(high.bitPattern))
    case .side(let geometries, let side):
      let sides = rows.lazy.filter { geometries.kinds[$0] != .none }
        .map { side(geometries.boundingBox(of: $0)) }
      guard let (low, high) = Self.reals(sides) else { return nil }
      (least, greatest) = (bytes(low.bitPattern), bytes(high.bitPattern))
    case .text, .category, .logical, .geometry: return nil
    }
  }

  /// Zeros are widened to both signs, as the format asks for.
  private static func reals(_ values: some Sequence<Double>) -> (Double, Double)? {
    var range: (Double, Double)?
    for value in values { range = range.map { (min($0.0, value), max($0.1, value)) } ?? (value, value) }
    return range.map { ($0.0 == 0 ? -0.0 : $0.0, $0.1 == 0 ? 0.0 : $0.1) }
  }
}
