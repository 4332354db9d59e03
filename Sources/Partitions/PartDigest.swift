import Layers

/// A digest of what a part says of itself and of all its rows, by which one that was damaged on its way is known.
struct PartDigest: ~Copyable {
  private var digest = SHA256()
  private var waiting = ContiguousArray<UInt8>()

  init(_ facts: [(String, String)], _ columns: [Column]) {
    for (key, value) in facts { add("\(key)=\(value)") }
    for column in columns.sorted(by: { $0.name < $1.name }) {
      add(column.name)
      switch column.values {
      case .text(let texts):
        for row in 0..<texts.count {
          if texts.isMissing(at: row) { waiting.append(1) }
          texts.withBytes(at: row) { waiting.append(contentsOf: $0) }
          endRow()
        }
      case .integer(let numbers):
        for number in numbers {
          withUnsafeBytes(of: number.littleEndian) { waiting.append(contentsOf: $0) }
          endRow()
        }
      case .real, .logical, .date: continue
      }
    }
    take()
  }

  private mutating func add(_ text: String) {
    waiting.append(contentsOf: text.utf8)
    endRow()
  }

  private mutating func endRow() {
    waiting.append(0)
    if waiting.count > 1 << 16 { take() }
  }

  private mutating func take() {
    waiting.withUnsafeBufferPointer { digest.update($0) }
    waiting.removeAll(keepingCapacity: true)
  }

  var hexadecimal: String { digest.hexadecimal }
}
