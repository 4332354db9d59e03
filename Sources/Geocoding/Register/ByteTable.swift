/// Strings one behind the other in one buffer: a register has hundreds of thousands of identifiers.
struct ByteTable: Sendable {
  private var bytes = ContiguousArray<UInt8>()
  private var ends = ContiguousArray<Int>()

  var count: Int { ends.count }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  subscript(index: Int) -> String {
    String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }
}
