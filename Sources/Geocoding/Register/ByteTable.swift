/// Strings one behind the other in one buffer: a register has hundreds of thousands of identifiers.
struct ByteTable: Sendable {
  private(set) var bytes = ContiguousArray<UInt8>()
  private(set) var ends = ContiguousArray<Int>()

  init(_ texts: [String] = []) {
    for text in texts { append(text) }
  }

  init(bytes: ContiguousArray<UInt8>, ends: ContiguousArray<Int>) {
    self.bytes = bytes
    self.ends = ends
  }

  /// Whether the ends divide the bytes.
  var isWhole: Bool {
    (ends.first ?? 0) >= 0 && zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 }
      && (ends.last ?? 0) == bytes.count
  }

  var texts: [String] { (0..<count).map { self[$0] } }

  var count: Int { ends.count }

  /// Makes room for so many strings.
  mutating func reserve(_ count: Int) { ends.reserveCapacity(count) }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  subscript(index: Int) -> String {
    String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }
}
