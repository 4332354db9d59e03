/// Many short texts in one run of UTF-8 bytes; a text may be missing, which is not the same as empty.
public struct TextColumn: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private var bytes = ContiguousArray<UInt8>()
  private var ends = ContiguousArray<Int>()
  private var isMissing = ContiguousArray<Bool>()

  public init() {}

  /// Of all texts together.
  var byteCount: Int { bytes.count }

  public init(_ texts: some Sequence<String?>) {
    for text in texts { append(text) }
  }

  public init(arrayLiteral elements: String?...) { self.init(elements) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ends.count }

  public subscript(row: Int) -> String? {
    isMissing[row] ? nil : withBytes(at: row) { String(decoding: $0, as: UTF8.self) }
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

  /// Adds all texts of another column.
  public mutating func append(contentsOf other: TextColumn) {
    let offset = bytes.count
    bytes.append(contentsOf: other.bytes)
    ends.append(contentsOf: other.ends.lazy.map { $0 + offset })
    isMissing.append(contentsOf: other.isMissing)
  }

  public mutating func reserve(rows: Int, bytes byteCount: Int) {
    ends.reserveCapacity(rows)
    isMissing.reserveCapacity(rows)
    bytes.reserveCapacity(byteCount)
  }

  /// Whether there is no text in a row.
  public func isMissing(at row: Int) -> Bool { isMissing[row] }

  /// The UTF-8 bytes of a text, without a copy; empty for a missing one.
  public func withBytes<Result>(at row: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    let start = row == 0 ? 0 : ends[row - 1]
    let end = ends[row]
    return try bytes.withUnsafeBufferPointer { try body(.init(rebasing: $0[start..<end])) }
  }
}
