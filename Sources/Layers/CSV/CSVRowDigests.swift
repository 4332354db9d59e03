/// Digests of the rows of a piece of a CSV file, byte by byte.
final class CSVRowDigests {
  private(set) var values = ContiguousArray<UInt64>()

  /// Takes the row at which the cursor stands.
  func append(_ row: CSVRowCursor) {
    guard let first = row.fields.first, let last = row.fields.last else { return }
    values.append(Interner.hash(UnsafeBufferPointer(rebasing: row.bytes[first.start..<last.end])))
  }
}
