/// Which names hold which word, and which of the register's words mean the same: finds "Passeig de Sant Joan" by "San
/// Juan", which shares too few letters with it.
struct WordNames: Sendable {
  /// The names of word `w` are `names[starts[w]..<starts[w + 1]]`.
  private var starts = ContiguousArray<Int32>()
  private var names = ContiguousArray<Int32>()
  private var meanings: [UInt16: [Int32]] = [:]

  init() {}

  init(_ index: NameIndex) {
    starts = ContiguousArray(repeating: 0, count: index.words.count + 1)
    for member in index.members { starts[Int(member.word) + 1] += 1 }
    for word in index.words.indices { starts[word + 1] += starts[word] }
    names = ContiguousArray(repeating: 0, count: index.members.count)
    var ends = starts
    for name in 0..<index.count {
      for member in index.members[index.members(of: name)] {
        names[Int(ends[Int(member.word)])] = Int32(name)
        ends[Int(member.word)] += 1
      }
    }
    for (position, word) in index.words.enumerated() where !index.shapes[position].isNumber {
      for concept in word.entry.names.all { meanings[concept, default: []].append(Int32(position)) }
    }
  }

  func names(of word: Int32) -> ContiguousArray<Int32>.SubSequence {
    names[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  /// The words that mean what a word does, itself among them where the register has it; several where they share
  /// several meanings.
  func words(meaning entry: Vocabulary.Entry) -> [Int32] {
    entry.names.lanes == 0 ? [] : entry.names.all.flatMap { meanings[$0] ?? [] }
  }
}
