/// The columns of a Parquet file that is written: leaves, of which some may stand in one required group.
struct ParquetSchema {
  let leaves: [Leaf]

  struct Leaf {
    /// The names on the way to it: one, or two within a group.
    let path: [String]
    let type: ParquetFormat.Physical
    var meaning = Meaning.plain
    var isOptional = true
  }

  enum Meaning {
    case plain, text, date
  }

  func append(to thrift: inout ThriftWriter, field: Int16) {
    var elements: [Element] = [.root(children: Set(leaves.map { $0.path[0] }).count)]
    var group: String?
    for leaf in leaves {
      if leaf.path.count == 2, leaf.path[0] != group {
        group = leaf.path[0]
        elements.append(.group(leaf.path[0], children: leaves.filter { $0.path[0] == group }.count))
      }
      elements.append(.leaf(leaf))
    }
    thrift.field(field, structures: elements) { $1.append(to: &$0) }
  }

  private enum Element {
    case root(children: Int)
    case group(String, children: Int)
    case leaf(Leaf)

    func append(to thrift: inout ThriftWriter) {
      switch self {
      case .root(let children):
        thrift.field(4, "schema")
        thrift.field(5, Int32(children))
      case .group(let name, let children):
        thrift.field(3, ParquetFormat.Repetition.required.rawValue)
        thrift.field(4, name)
        thrift.field(5, Int32(children))
      case .leaf(let leaf):
        let repetition: ParquetFormat.Repetition = leaf.isOptional ? .optional : .required
        thrift.field(1, leaf.type.rawValue)
        thrift.field(3, repetition.rawValue)
        thrift.field(4, leaf.path[leaf.path.count - 1])
        // Both annotations: with the newer alone DuckDB takes texts for bytes.
        switch leaf.meaning {
        case .plain: break
        case .text:
          thrift.field(6, ParquetFormat.Converted.utf8.rawValue)
          thrift.field(10) { $0.field(ParquetFormat.Logical.string) { _ in } }
        case .date:
          thrift.field(6, ParquetFormat.Converted.date.rawValue)
          thrift.field(10) { $0.field(ParquetFormat.Logical.date) { _ in } }
        }
      }
    }
  }
}
