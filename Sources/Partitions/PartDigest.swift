import Layers

/// A digest of what a part says of itself and of all its rows, by which one that was damaged on its way is known.
struct PartDigest: ~Copyable {
  private var digest = SHA256()

  init(_ facts: [(String, String)], _ columns: [Column]) {
    for (key, value) in facts { add("\(key)=\(value)") }
    for column in columns.sorted(by: { $0.name < $1.name }) {
      add(column.name)
      switch column.values {
      case .text(let texts): for row in 0..<texts.count { add(texts[row] ?? "\u{1}") }
      case .integer(let numbers): for number in numbers { add("\(number)") }
      case .real, .logical, .date: continue
      }
    }
  }

  private mutating func add(_ text: String) {
    ContiguousArray((text + "\u{0}\n").utf8).withUnsafeBufferPointer { digest.update($0) }
  }

  var hexadecimal: String { digest.hexadecimal }
}
