/// The different values of some rows in their plain form, and the number of each row's value among them.
struct ParquetDictionary {
  /// One behind the other.
  let values: ByteWriter
  let count: Int
  /// Of the rows that have a value, in their order.
  let codes: ContiguousArray<Int32>
  let levels: ParquetLevels

  /// nil where there are too many for the dictionary to be worth it.
  init?(_ texts: TextColumn, rows: Range<Int>) {
    var interner = Interner()
    var codes = ContiguousArray<Int32>()
    codes.reserveCapacity(rows.count)
    for row in rows {
      codes.append(texts.isMissing(at: row) ? -1 : texts.withBytes(at: row) { interner.code(of: $0) })
      if interner.count > Self.mostTexts(of: rows) { return nil }
    }
    self.init(interner.labels, codes)
  }

  /// The same of texts that are numbered already.
  init?(_ texts: CategoryColumn, rows: Range<Int>) {
    // Of the labels, those that these rows have, in the order in which they come.
    var numbers = ContiguousArray<Int32>(repeating: -1, count: texts.labels.count)
    var labels: [String] = []
    let codes = ContiguousArray<Int32>(unsafeUninitializedCapacity: rows.count) { codes, filled in
      filled = rows.count
      // Most texts stay the same for many rows.
      var (last, number): (Int32, Int32) = (-1, -1)
      for (place, row) in rows.enumerated() {
        let code = texts.codes[row]
        if code != last {
          last = code
          if code >= 0, numbers[Int(code)] < 0 {
            numbers[Int(code)] = Int32(labels.count)
            labels.append(texts.labels[Int(code)])
          }
          number = code < 0 ? -1 : numbers[Int(code)]
        }
        codes.initializeElement(at: place, to: number)
      }
    }
    if labels.count > Self.mostTexts(of: rows) { return nil }
    self.init(labels, codes)
  }

  private static func mostTexts(of rows: Range<Int>) -> Int { min(1 << 16, rows.count / 2) }

  /// - Parameter codes: −1 where there is no text.
  private init?(_ labels: [String], _ codes: ContiguousArray<Int32>) {
    // Some readers stumble over a dictionary without entries.
    if labels.isEmpty { return nil }
    values = ByteWriter()
    for label in labels {
      values.append(littleEndian: UInt32(label.utf8.count))
      values.append(label)
    }
    count = labels.count
    levels = ParquetLevels(codes.count) { codes[$0] >= 0 }
    self.codes = levels.missing == 0 ? codes : codes.filter { $0 >= 0 }
  }

  /// Numbers of eight bytes each, those of the rows that have one.
  init?(numbers: UnsafeBufferPointer<UInt64>, levels: ParquetLevels) {
    // Packed as they are, other numbers take less time and no more room.
    let (fewest, share, most) = (1024, 32, 4096)
    var table = NumberTable(most: most)
    var codes = ContiguousArray<Int32>()
    codes.reserveCapacity(numbers.count)
    for (place, number) in numbers.enumerated() {
      codes.append(table.code(of: number))
      if table.numbers.count > min(most, fewest + place / share) { return nil }
    }
    if codes.isEmpty { return nil }
    values = ByteWriter(inMemory: 8 * table.numbers.count)
    for number in table.numbers { values.append(littleEndian: number) }
    (count, self.codes, self.levels) = (table.numbers.count, codes, levels)
  }
}

/// Gives equal numbers the same code: 0, 1, 2 … in the order in which they first come.
private struct NumberTable {
  private(set) var numbers = ContiguousArray<UInt64>()
  /// Open addressing; 0 is a free slot, otherwise a code plus 1.
  private var slots: ContiguousArray<Int32>
  private let shift: UInt64

  /// - Parameter most: so many different numbers, and one more, come at most.
  init(most: Int) {
    let bits = Int.bitWidth - most.leadingZeroBitCount + 1
    slots = ContiguousArray(repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  mutating func code(of number: UInt64) -> Int32 {
    // Fibonacci hashing, Knuth volume 3, section 6.4.
    var slot = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[slot] != 0 {
      let code = slots[slot] - 1
      if numbers[Int(code)] == number { return code }
      slot = (slot + 1) & (slots.count - 1)
    }
    numbers.append(number)
    slots[slot] = Int32(numbers.count)
    return Int32(numbers.count - 1)
  }
}

/// Which rows of a page have a value.
struct ParquetLevels {
  let rows: Int
  let missing: Int
  /// 1 for each row that has one and 0 for others; empty where all or none have.
  private let levels: ContiguousArray<Int32>

  init(_ rows: Int, isPresent: (Int) -> Bool) {
    // Most columns lack nothing.
    guard !(0..<rows).allSatisfy(isPresent) else {
      (self.rows, missing, levels) = (rows, 0, [])
      return
    }
    var missing = 0
    let levels = ContiguousArray<Int32>(unsafeUninitializedCapacity: rows) { levels, filled in
      for row in 0..<rows {
        let level: Int32 = isPresent(row) ? 1 : 0
        missing += Int(1 - level)
        levels.initializeElement(at: row, to: level)
      }
      filled = rows
    }
    (self.rows, self.missing) = (rows, missing)
    self.levels = missing == rows ? [] : levels
  }

  /// Rows of which none has a value.
  init(missing rows: Int) { (self.rows, missing, levels) = (rows, rows, []) }

  /// Appends the levels with their length before them.
  func append(to writer: ByteWriter) {
    let runs = ByteWriter()
    if levels.isEmpty {
      RunLengths.append(missing == 0 ? 1 : 0, count: rows, width: 1, to: runs)
    } else {
      RunLengths.append(levels, width: 1, to: runs)
    }
    writer.append(littleEndian: UInt32(runs.count))
    writer.append(runs)
  }
}
