/// Finds the rows of a column by their text: which row of one table speaks of the same thing as a row of another.
///
///     let pupils = RowIndex(codes)
///     let row = applications.withBytes(at: 0) { pupils.row(of: $0) }
///
/// Blanks around a text do not count, and an empty or missing one is not to be found. Of equal texts the first row
/// is found.
public struct RowIndex: Sendable {
  private let column: TextColumn
  /// Open addressing; 0 is a free slot, otherwise a row plus 1.
  private var slots: ContiguousArray<Int32>
  /// How many rows have the text of an earlier one.
  public private(set) var duplicates = 0

  public init(_ column: TextColumn) {
    self.column = column
    var size = 64
    while size < 2 * column.count { size *= 2 }
    slots = ContiguousArray(repeating: 0, count: size)
    for row in 0..<column.count {
      column.withBytes(at: row) { bytes in
        let text = bytes.trimmingBlanks
        guard !text.isEmpty else { return }
        let slot = slot(of: text)
        if slots[slot] == 0 { slots[slot] = Int32(row) + 1 } else { duplicates += 1 }
      }
    }
  }

  /// The first row with a text, in UTF-8; −1 when there is none.
  public func row(of text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let text = text.trimmingBlanks
    return text.isEmpty ? -1 : slots[slot(of: text)] - 1
  }

  /// For each row of another column the row here with the same text, −1 for none.
  public func rows(of other: TextColumn) -> ContiguousArray<Int32> {
    ContiguousArray((0..<other.count).map { row in other.withBytes(at: row) { self.row(of: $0) } })
  }

  /// Where a text stands, or would stand.
  private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Interner.hash(text)) & mask
    while slots[slot] != 0 {
      let isEqual = column.withBytes(at: Int(slots[slot] - 1)) { $0.trimmingBlanks.elementsEqual(text) }
      if isEqual { break }
      slot = (slot + 1) & mask
    }
    return slot
  }
}

extension TextColumn {
  /// Whether each text, blanks around it taken off, is longer than the one before, or as long and greater byte by byte:
  /// as numbers that count up are. Then all of them differ.
  public var isAscending: Bool {
    guard count > 0, withBytes(at: 0, { !$0.trimmingBlanks.isEmpty }) else { return count == 0 }
    return (1..<count).allSatisfy { row in
      withBytes(at: row - 1) { before in
        withBytes(at: row) { own in
          let (before, own) = (before.trimmingBlanks, own.trimmingBlanks)
          return before.count < own.count
            || before.count == own.count && before.lexicographicallyPrecedes(own)
        }
      }
    }
  }
}
