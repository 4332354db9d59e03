/// Which names hold which three letters: finds names from a whole line, without knowing its parts.
///
/// Types and particles count only where few names have them, so the lists stay short.
struct TrigramIndex: Sendable {
  private var starts = ContiguousArray<Int32>()
  private var names = ContiguousArray<Int32>()
  /// How much each trigram tells, and the sum of a name's.
  private var weights = ContiguousArray<Float>()
  private(set) var totals = ContiguousArray<Float>()

  static let count = Symbols.count * Symbols.count * Symbols.count

  init() {}

  init(_ index: NameIndex) {
    var pairs = ContiguousArray<UInt64>()
    var small = ContiguousArray<UInt64>()
    var own: Set<Int32> = []
    for name in 0..<index.count {
      own.removeAll(keepingCapacity: true)
      Self.trigrams(of: name, in: index, coreOnly: true) { own.insert($0) }
      for trigram in own { pairs.append(UInt64(trigram) << 32 | UInt64(name)) }
      let core = own
      own.removeAll(keepingCapacity: true)
      Self.trigrams(of: name, in: index, coreOnly: false) { own.insert($0) }
      for trigram in own.subtracting(core) { small.append(UInt64(trigram) << 32 | UInt64(name)) }
    }
    let most = max(64, index.count / 32)
    var frequencies = ContiguousArray<Int32>(repeating: 0, count: Self.count)
    for pair in small { frequencies[Int(pair >> 32)] += 1 }
    pairs.append(contentsOf: small.lazy.filter { frequencies[Int($0 >> 32)] <= most })
    pairs.sort()
    starts = ContiguousArray(repeating: 0, count: Self.count + 1)
    for pair in pairs { starts[Int(pair >> 32) + 1] += 1 }
    for trigram in 0..<Self.count { starts[trigram + 1] += starts[trigram] }
    names = ContiguousArray(pairs.lazy.map { Int32(truncatingIfNeeded: $0) })
    weights = ContiguousArray(repeating: 0, count: Self.count)
    totals = ContiguousArray(repeating: 0, count: index.count)
    for trigram in 0..<Self.count where starts[trigram + 1] > starts[trigram] {
      let frequency = Double(starts[trigram + 1] - starts[trigram])
      let weight = Float(Functions.natural(1 + Double(index.count) / frequency))
      weights[trigram] = weight
      for name in names[Int(starts[trigram])..<Int(starts[trigram + 1])] { totals[Int(name)] += weight }
    }
  }

  /// Calls `body` with each trigram of a name or its core, edges included.
  private static func trigrams(of name: Int, in index: NameIndex, coreOnly: Bool, _ body: (Int32) -> Void) {
    var window = Window()
    for member in index.members[index.members(of: name)] where !coreOnly || member.part == .core {
      let word = index.words[Int(member.word)]
      for code in index.codes[Int(word.start)..<Int(word.start + word.length)] { body(window.push(code)) }
      body(window.push(0))
    }
  }

  /// The last three letters as one number.
  struct Window {
    private var value: Int32 = 0

    @inline(__always)
    mutating func push(_ code: UInt8) -> Int32 {
      value = (value * Int32(Symbols.count) + Int32(code)) % Int32(TrigramIndex.count)
      return value
    }
  }

  @inline(__always)
  func postings(_ trigram: Int32) -> ContiguousArray<Int32>.SubSequence {
    names[Int(starts[Int(trigram)])..<Int(starts[Int(trigram) + 1])]
  }

  func weight(_ trigram: Int32) -> Float { weights[Int(trigram)] }
}
