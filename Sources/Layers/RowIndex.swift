import DeterministicParallel

/// Finds the rows of a column by their text: which row of one table speaks of the same thing as a row of another.
///
///     let pupils = RowIndex(codes)
///     let row = applications.withBytes(at: 0) { pupils.row(of: $0) }
///
/// Blanks around a text do not count, and an empty or missing one is not to be found. Of equal texts the first row
/// is found.
public struct RowIndex: Sendable {
  private let column: TextColumn
  private let parts: HashParts
  /// A table for each part, one behind the other, of open addressing: 0 is a free slot, another holds a row plus 1 and,
  /// above it, the tag of its text, which spares looking at nearly all other texts.
  private let slots: ContiguousArray<UInt64>
  /// Where the table of each part begins, and the last one ends.
  private let starts: [Int]
  /// How many rows have the text of an earlier one.
  public let duplicates: Int

  public init(_ column: TextColumn, workers: Workers = .all) {
    let parts = HashParts(rows: column.count)
    let lots = workers.map(column.count, chunk: max(1 << 14, (column.count + 15) / 16)) { rows in
      SortedRows(column, rows, parts)
    }
    let counts = (0..<parts.count).map { part in lots.reduce(0) { $0 + $1.ofPart(part).count } }
    // A third of the slots stays free, and at least one.
    let sizes = counts.map { $0 + $0 / 2 + 1 }
    // One thread puts in the rows of a part, in their order, while its table stays near its core.
    slots = workers.fill(pieces: sizes) { part, table in
      table.initialize(repeating: 0)
      for lot in lots {
        for entry in lot.ofPart(part) {
          column.withBytes(at: RowIndex.row(entry)) { text in
            let slot = RowIndex.slot(of: text.trimmingBlanks, entry >> 32, in: .init(table), column)
            if table[slot] == 0 { table[slot] = entry }
          }
        }
      }
    }
    var starts = [0]
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    (self.column, self.parts, self.starts) = (column, parts, starts)
    duplicates = counts.reduce(0, +) - slots.count { $0 != 0 }
  }

  /// The first row with a text, in UTF-8; −1 when there is none.
  public func row(of text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let text = text.trimmingBlanks
    return row(of: text, in: place(of: text))
  }

  /// For each row of another column the row here with the same text, −1 for none.
  public func rows(of other: TextColumn, workers: Workers = .all) -> ContiguousArray<Int32> {
    workers.fill(other.count, chunk: 1 << 14) { range, found in
      // In lots: slots are far apart, so those of a lot are fetched side by side before any of them is looked into.
      for start in stride(from: range.lowerBound, to: range.upperBound, by: 64) {
        let lot = start..<min(start + 64, range.upperBound)
        let places = lot.map { other.withBytes(at: $0) { place(of: $0.trimmingBlanks) } }
        for (row, place) in zip(lot, places) {
          let known = other.withBytes(at: row) { self.row(of: $0.trimmingBlanks, in: place) }
          found.initializeElement(at: row - range.lowerBound, to: known)
        }
      }
    }
  }

  /// The table in which a text would be, its tag, and whether the slot from which it is looked for is taken.
  private typealias Place = (part: Int, tag: UInt64, isTaken: Bool)

  private func place(of text: UnsafeBufferPointer<UInt8>) -> Place {
    guard !text.isEmpty else { return (0, 0, false) }
    let (part, tag) = parts.place(of: Interner.hash(text))
    let first = starts[part] + RowIndex.firstSlot(of: tag, in: starts[part + 1] - starts[part])
    return (part, tag, slots[first] != 0)
  }

  private func row(of text: UnsafeBufferPointer<UInt8>, in place: Place) -> Int32 {
    guard place.isTaken else { return -1 }
    return slots.withUnsafeBufferPointer { slots in
      let table = UnsafeBufferPointer(rebasing: slots[starts[place.part]..<starts[place.part + 1]])
      let slot = RowIndex.slot(of: text, place.tag, in: table, column)
      return Int32(RowIndex.row(table[slot]))
    }
  }

  /// The row of a slot; −1 for a free one.
  private static func row(_ slot: UInt64) -> Int { Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) - 1 }

  /// Where in a table of so many slots a text is looked for first.
  private static func firstSlot(of tag: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: (tag &* UInt64(count)) >> 32)
  }

  /// Where a text stands in the table of its part, or would stand.
  private static func slot(
    of text: UnsafeBufferPointer<UInt8>, _ tag: UInt64, in table: UnsafeBufferPointer<UInt64>,
    _ column: TextColumn
  ) -> Int {
    var slot = firstSlot(of: tag, in: table.count)
    while table[slot] != 0 {
      if table[slot] >> 32 == tag,
        column.withBytes(at: row(table[slot]), { $0.trimmingBlanks.elementsEqual(text) })
      {
        break
      }
      slot = slot + 1 == table.count ? 0 : slot + 1
    }
    return slot
  }
}

/// The parts into which texts fall by the first bits of their hashes, so many that the table of each stays in a cache.
private struct HashParts: Sendable {
  private let bits: Int

  init(rows: Int) { bits = min(16, max(0, Int.bitWidth - rows.leadingZeroBitCount - 13)) }

  var count: Int { 1 << bits }

  /// The part, and the 32 bits that follow.
  func place(of hash: UInt64) -> (part: Int, tag: UInt64) {
    (Int(truncatingIfNeeded: hash >> (64 - bits)), (hash << bits) >> 32)
  }
}

/// Those of some rows that hold a text, sorted by the parts into which these fall: each row plus 1, and above it the tag.
private struct SortedRows: Sendable {
  private let entries: [UInt64]
  private let starts: [Int]

  init(_ column: TextColumn, _ rows: Range<Int>, _ parts: HashParts) {
    var places = ContiguousArray<(part: Int32, entry: UInt64)>()
    places.reserveCapacity(rows.count)
    var starts = [Int](repeating: 0, count: parts.count + 1)
    for row in rows {
      column.withBytes(at: row) { bytes in
        let text = bytes.trimmingBlanks
        guard !text.isEmpty else { return }
        let (part, tag) = parts.place(of: Interner.hash(text))
        places.append((Int32(part), tag << 32 | UInt64(row + 1)))
        starts[part + 1] += 1
      }
    }
    for part in 0..<parts.count { starts[part + 1] += starts[part] }
    var next = starts
    entries = [UInt64](unsafeUninitializedCapacity: places.count) { entries, count in
      for (part, entry) in places {
        entries.initializeElement(at: next[Int(part)], to: entry)
        next[Int(part)] += 1
      }
      count = places.count
    }
    self.starts = starts
  }

  func ofPart(_ part: Int) -> ArraySlice<UInt64> { entries[starts[part]..<starts[part + 1]] }
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
