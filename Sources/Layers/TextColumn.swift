import DeterministicParallel
import Foundation

/// Many short texts in one run of UTF-8 bytes; a text may be missing, which is not the same as empty.
public struct TextColumn: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private var bytes = ContiguousArray<UInt8>()
  private var ends = ContiguousArray<Int>()
  private var isMissing = ContiguousArray<Bool>()

  public init() {}

  public init(_ texts: some Sequence<String?>) {
    for text in texts { append(text) }
  }

  public init(arrayLiteral elements: String?...) { self.init(elements) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ends.count }

  public subscript(row: Int) -> String? {
    isMissing[row] ? nil : withBytes(at: row) { String(decoding: $0, as: UTF8.self) }
  }

  /// Makes room for so many rows.
  mutating func reserve(_ rows: Int) {
    ends.reserveCapacity(rows)
    isMissing.reserveCapacity(rows)
  }

  public mutating func append(_ text: String?) {
    if let text { bytes.append(contentsOf: text.utf8) }
    ends.append(bytes.count)
    isMissing.append(text == nil)
  }

  /// Adds a text from its UTF-8 bytes.
  public mutating func append(utf8 text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    isMissing.append(false)
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
    ends = workers.fill(pieces: columns.map(\.count)) { [starts] piece, ends in
      for (row, end) in columns[piece].ends.enumerated() {
        ends.initializeElement(at: row, to: starts[piece] + end)
      }
    }
    isMissing = workers.joined(columns.map(\.isMissing))
  }

  /// Whether there is no text in a row.
  public func isMissing(at row: Int) -> Bool { isMissing[row] }

  /// Whether a row holds just what the row before it holds, byte for byte; false for the first.
  public func isRepeated(at row: Int) -> Bool {
    guard row > 0, isMissing[row] == isMissing[row - 1] else { return false }
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
