/// What the end of a Parquet file says of it: its columns, where their pages lie, and notes of the program that made it.
struct ParquetFooter {
  let rows: Int
  let leaves: [Leaf]
  let groups: [Group]
  let metadata: [String: String]

  /// A column of values.
  struct Leaf {
    let path: [String]
    let type: ParquetFormat.Physical
    /// How many bytes a value of fixed length has.
    let length: Int
    let meaning: ParquetMeaning
    /// The level by which a value is known to be there.
    let deepestLevel: Int
    /// Whether there may be several values in a row.
    let isRepeated: Bool

    var name: String { path.joined(separator: ".") }
  }

  struct Group {
    let rows: Int
    /// One for each leaf.
    let chunks: [Chunk]
  }

  struct Chunk {
    let codec: ParquetFormat.Codec
    let values: Int
    let start: Int
  }

  init(_ bytes: UnsafeRawBufferPointer) throws(ParquetFault) {
    let magic = ParquetFormat.magic
    guard bytes.count >= 12, bytes.prefix(4).elementsEqual(magic) else {
      throw ParquetFault(problem: "this is not a Parquet file")
    }
    guard bytes.suffix(4).elementsEqual(magic) else {
      if bytes.suffix(4).elementsEqual("PARE".utf8) {
        throw ParquetFault(problem: "the file is encrypted", hint: "write it without encryption")
      }
      throw .damaged
    }
    var tail = ParquetBytes(bytes, from: bytes.count - 8)
    let length = Int(try tail.number(UInt32.self))
    guard length <= bytes.count - 12 else { throw .damaged }
    let start = bytes.count - 8 - length
    var reader = ThriftReader(UnsafeRawBufferPointer(rebasing: bytes[start..<start + length]))
    let root = try reader.structure()
    rows = root[3]?.integer ?? 0
    leaves = try ParquetFooter.leaves(root[2]?.elements ?? [])
    var groups: [Group] = []
    for group in root[4]?.elements ?? [] {
      groups.append(try ParquetFooter.group(group, leaves: leaves.count))
    }
    self.groups = groups
    // Repeated values take no room, so that a claim of billions would cost a damaged file nothing.
    let mostRows = max(1 << 20, bytes.count.multipliedReportingOverflow(by: 4096).partialValue)
    guard (0...mostRows).contains(rows), groups.reduce(0, { $0 &+ $1.rows }) == rows else { throw .damaged }
    metadata = Dictionary(
      (root[5]?.elements ?? []).compactMap { entry in
        entry[1]?.text.flatMap { key in entry[2]?.text.map { (key, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The schema comes as a tree, written down depth first.
  private static func leaves(_ elements: [ThriftValue]) throws(ParquetFault) -> [Leaf] {
    var leaves: [Leaf] = []
    var next = 1
    func descend(_ children: Int, _ path: [String], _ level: Int, _ isRepeated: Bool) throws(ParquetFault) {
      guard path.count < 32 else { throw .damaged }
      for _ in 0..<max(0, children) {
        guard next < elements.count else { throw .damaged }
        let element = elements[next]
        next += 1
        guard let name = element[4]?.text,
          let repetition = ParquetFormat.Repetition(
            rawValue: Int32(truncatingIfNeeded: element[3]?.integer ?? 0))
        else { throw .damaged }
        let (isOptional, isList) = (repetition != .required, repetition == .repeated)
        let deeper = level + (isOptional ? 1 : 0)
        if let members = element[5]?.integer, members > 0 {
          try descend(min(members, elements.count), path + [name], deeper, isRepeated || isList)
        } else {
          guard
            let type = element[1]?.integer.flatMap({
              ParquetFormat.Physical(rawValue: Int32(truncatingIfNeeded: $0))
            }),
            let length = Optional(element[2]?.integer ?? 0), (0...1 << 20).contains(length)
          else { throw .damaged }
          leaves.append(
            Leaf(
              path: path + [name], type: type, length: length, meaning: ParquetMeaning(element, type: type),
              deepestLevel: deeper, isRepeated: isRepeated || isList))
        }
      }
    }
    guard let root = elements.first else { throw .damaged }
    try descend(min(root[5]?.integer ?? 0, elements.count), [], 0, false)
    return leaves
  }

  private static func group(_ group: ThriftValue, leaves: Int) throws(ParquetFault) -> Group {
    var chunks: [Chunk] = []
    for column in group[1]?.elements ?? [] {
      guard let data = column[3],
        let codec = data[4]?.integer.flatMap({ ParquetFormat.Codec(rawValue: Int32(truncatingIfNeeded: $0)) }
        ),
        let values = data[5]?.integer, let first = data[9]?.integer
      else { throw .damaged }
      let dictionary = data[11]?.integer ?? 0
      chunks.append(
        Chunk(codec: codec, values: values, start: dictionary > 0 ? min(dictionary, first) : first))
    }
    guard let rows = group[3]?.integer, rows >= 0, chunks.count == leaves else { throw .damaged }
    return Group(rows: rows, chunks: chunks)
  }
}
