/// Words for streets that are a part of a street's name behind its type: the "Rúa" of "Calle Rúa Mayor". Before the same
/// word they are no translation of another's type.
struct NamedTypes: Sendable {
  /// A word for a street and the next of its name, one in each half.
  private var pairs: Set<UInt64> = []

  init() {}

  init(_ index: NameIndex) {
    for name in 0..<index.count {
      let members = index.members[index.members(of: name)]
      guard let type = members.first, type.part == .type,
        index.words[Int(type.word)].entry.types.overlaps(Vocabulary.shared.anyStreet),
        let first = members.firstIndex(where: { $0.part == .core }),
        index.words[Int(members[first].word)].entry.roles.contains(.streetType),
        let next = members[(first + 1)...].first(where: { $0.part == .core })
      else { continue }
      pairs.insert(Self.pair(members[first].word, next.word))
    }
  }

  /// Whether some name has a word for a street right before another word, particles aside.
  func holds(_ type: Int32, before next: Int32) -> Bool { pairs.contains(Self.pair(type, next)) }

  private static func pair(_ type: Int32, _ next: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: type)) << 32 | UInt64(UInt32(bitPattern: next))
  }
}
