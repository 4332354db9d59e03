import DeterministicParallel
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

  /// The texts of some columns, one column behind the other.
  init(joining columns: [TextColumn], workers: Workers) {
    if columns.count == 1 {
      self = columns[0]
      return
    }
    var starts = [0]
    for column in columns { starts.append(starts[starts.count - 1] + column.bytes.count) }
    bytes = workers.joined(columns.map(\.bytes))
    ends = AscendingOffsets(joining: columns.map(\.ends), behind: starts, workers: workers)
    guard columns.contains(where: { !$0.isMissing.isEmpty }) else { return }
    isMissing = workers.joined(
      columns.map { column in
        column.isMissing.isEmpty ? ContiguousArray(repeating: false, count: column.count) : column.isMissing
      })
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
