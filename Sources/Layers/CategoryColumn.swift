import Foundation

/// Texts of which there are few different ones: each row holds the number of its label.
public struct CategoryColumn: Sendable {
  /// The label of each row, −1 where there is none.
  public var codes: ContiguousArray<Int32>
  /// The different texts, in the order in which they first came.
  public var labels: [String]

  public init(codes: ContiguousArray<Int32> = [], labels: [String] = []) {
    self.codes = codes
    self.labels = labels
  }

  public init(_ texts: some Sequence<String?>) {
    var interner = Interner()
    codes = ContiguousArray(
      texts.map { text in
        guard var text, !text.isEmpty else { return -1 }
        return text.withUTF8 { interner.code(of: $0) }
      })
    labels = interner.labels
  }

  public var count: Int { codes.count }

  public subscript(row: Int) -> String? { codes[row] < 0 ? nil : labels[Int(codes[row])] }

  /// The rows, in ascending order, whose label is marked; those without a label are not among them.
  ///
  /// - Parameter isMarked: of each label.
  public func rows(labelled isMarked: [Bool]) -> [Int] {
    codes.indices.filter { codes[$0] >= 0 && isMarked[Int(codes[$0])] }
  }

  /// Some of the rows, with all the labels.
  public func selecting(_ rows: ContiguousArray<Int32>) -> CategoryColumn {
    CategoryColumn(codes: ContiguousArray(rows.map { codes[Int($0)] }), labels: labels)
  }
}

/// Gives equal byte sequences the same number: 0, 1, 2 … in the order in which they first come.
struct Interner {
  private var bytes = ContiguousArray<UInt8>()
  private var known = ContiguousArray<(ends: Ends, end: Int)>()
  /// Open addressing; 0 is a free slot, otherwise a code plus 1.
  private var slots = ContiguousArray<Int32>(repeating: 0, count: 64)

  var count: Int { known.count }

  var labels: [String] { (0..<count).map { String(decoding: bytes[range(of: $0)], as: UTF8.self) } }

  mutating func code(of text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let ends = Ends(UnsafeRawBufferPointer(text))
    let mask = slots.count - 1
    var slot = hash(ends, text) & mask
    while slots[slot] != 0 {
      let code = Int(slots[slot] - 1)
      if known[code].ends == ends, ends.areAll || isEqual(text, to: range(of: code)) { return Int32(code) }
      slot = (slot + 1) & mask
    }
    let code = Int32(count)
    bytes.append(contentsOf: text)
    known.append((ends, bytes.count))
    slots[slot] = code + 1
    if count * 2 > slots.count { grow() }
    return code
  }

  private func range(of code: Int) -> Range<Int> { (code == 0 ? 0 : known[code - 1].end)..<known[code].end }

  /// Compares texts that are as long as each other.
  private func isEqual(_ text: UnsafeBufferPointer<UInt8>, to range: Range<Int>) -> Bool {
    guard let text = text.baseAddress else { return range.isEmpty }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memcmp(text, $0 + range.lowerBound, range.count) == 0 } ?? false
    }
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for code in known.indices {
        var slot = hash(known[code].ends, UnsafeBufferPointer(rebasing: bytes[range(of: code)])) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(code) + 1
      }
    }
  }

  private func hash(_ ends: Ends, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    Int(truncatingIfNeeded: ends.areAll ? ends.hash : Interner.hash(text))
  }

  /// How long a text is, and its first and last eight bytes: all of one of up to sixteen, as most labels are.
  private struct Ends: Equatable {
    private let first: UInt64
    private let last: UInt64
    private let length: Int

    init(_ text: UnsafeRawBufferPointer) {
      length = text.count
      if length >= 8 {
        first = text.loadUnaligned(as: UInt64.self)
        last = text.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
      } else if length >= 4 {
        first = UInt64(text.loadUnaligned(as: UInt32.self))
        last = UInt64(text.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self))
      } else {
        first = text.reduce(0) { $0 << 8 | UInt64($1) }
        last = 0
      }
    }

    var areAll: Bool { length <= 16 }

    var hash: UInt64 {
      let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
      var hash = (first ^ UInt64(truncatingIfNeeded: length)) &* multiplier
      hash = (hash ^ hash >> 32 ^ last) &* multiplier
      return hash ^ hash >> 32
    }
  }

  /// Eight bytes at a time, each mixed in by a multiplication with the golden ratio's bits (Fibonacci hashing,
  /// Knuth volume 3, section 6.4).
  static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = UInt64(truncatingIfNeeded: text.count) &* multiplier
    let raw = UnsafeRawBufferPointer(text)
    var position = 0
    while position + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) &* multiplier
      hash ^= hash >> 32
      position += 8
    }
    while position < raw.count {
      hash = (hash ^ UInt64(raw[position])) &* multiplier
      position += 1
    }
    return hash ^ (hash >> 29)
  }
}
