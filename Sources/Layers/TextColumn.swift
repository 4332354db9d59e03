import Foundation

/// Many short texts in one run of UTF-8 bytes; a text may be missing, which is not the same as empty.
public struct TextColumn: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private var bytes = ContiguousArray<UInt8>()
  private var ends = AscendingOffsets()
  /// Empty while no text is missing.
  private var isMissing = ContiguousArray<Bool>()

  public init() {}

  public init(_ texts: some Sequence<String?>) {
    for text in texts { append(text) }
  }

  public init(arrayLiteral elements: String?...) { self.init(elements) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ends.count }

  public subscript(row: Int) -> String? {
    isMissing(at: row) ? nil : withBytes(at: row) { String(decoding: $0, as: UTF8.self) }
  }

  /// Makes room for so many rows.
  mutating func reserve(_ rows: Int) {
    ends.reserve(rows)
  }

  public mutating func append(_ text: String?) {
    if let text { bytes.append(contentsOf: text.utf8) }
    noteMissing(text == nil)
    ends.append(bytes.count)
  }

  /// Adds a text from its UTF-8 bytes.
  public mutating func append(utf8 text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    noteMissing(false)
    ends.append(bytes.count)
  }

  /// Notes of the row that comes next whether its text is missing.
  @inline(__always)
  private mutating func noteMissing(_ isMissing: Bool) {
    if isMissing, self.isMissing.isEmpty { self.isMissing = ContiguousArray(repeating: false, count: count) }
    if isMissing || !self.isMissing.isEmpty { self.isMissing.append(isMissing) }
  }

  /// Makes room for so many rows whose texts are as long as those of another column; for a twentieth more, as some are longer.
  ///
  /// - Parameter most: how many bytes all texts have at most: those of the other column may be far longer than all behind.
  mutating func reserve(_ rows: Int, like other: TextColumn, most: Int) {
    ends.reserve(rows)
    guard !other.isEmpty else { return }
    let likely = 1.05 * Double(other.bytes.count) / Double(other.count) * Double(rows)
    bytes.reserveCapacity(Int(Swift.min(likely, Double(most))))
  }

  /// Adds the texts of another column.
  mutating func append(contentsOf other: TextColumn) {
    if !isMissing.isEmpty || !other.isMissing.isEmpty {
      if isMissing.isEmpty { isMissing = ContiguousArray(repeating: false, count: count) }
      isMissing.append(
        contentsOf: other.isMissing.isEmpty
          ? ContiguousArray(repeating: false, count: other.count) : other.isMissing)
    }
    ends.append(contentsOf: other.ends, behind: bytes.count)
    bytes.append(contentsOf: other.bytes)
  }

  /// Whether there is no text in a row.
  public func isMissing(at row: Int) -> Bool { !isMissing.isEmpty && isMissing[row] }

  /// Whether a row holds just what the row before it holds, byte for byte; false for the first.
  public func isRepeated(at row: Int) -> Bool {
    guard row > 0, isMissing(at: row) == isMissing(at: row - 1) else { return false }
    let (start, middle, end) = (row == 1 ? 0 : ends[row - 2], ends[row - 1], ends[row])
    guard middle - start == end - middle else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memcmp($0 + start, $0 + middle, end - middle) == 0 } ?? true
    }
  }

  /// The UTF-8 bytes of a text, without a copy; empty for a missing one.
  public func withBytes<Result>(at row: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    let start = row == 0 ? 0 : ends[row - 1]
    let end = ends[row]
    return try bytes.withUnsafeBufferPointer { try body(.init(rebasing: $0[start..<end])) }
  }
}
