/// Which names hold which three letters: finds names from a whole line, without knowing its parts.
///
/// Types and particles count only where few names have them, so the lists stay short.
struct TrigramIndex: Sendable {
  private var starts = ContiguousArray<Int32>()
  private var names = ContiguousArray<Int32>()
  /// How much each trigram tells, and the sum of a name's.
  private var weights = ContiguousArray<Float>()
  private(set) var totals = ContiguousArray<Float>()

  /// So many names are looked at together; `totals` is filled up to a multiple with names that nothing is like.
  static let lanes = 8
  static let count = Symbols.count * Symbols.count * Symbols.count

  init() {}

  init(_ index: NameIndex) {
    var core = ContiguousArray<Int32>(repeating: 0, count: Self.count)
    var small = core
    Self.forEach(of: index) { trigram, _, isCore in
      if isCore { core[Int(trigram)] += 1 } else { small[Int(trigram)] += 1 }
    }
    let most = max(64, index.count / 32)
    for trigram in 0..<Self.count where small[trigram] > most { small[trigram] = 0 }
    starts = ContiguousArray(repeating: 0, count: Self.count + 1)
    for trigram in 0..<Self.count { starts[trigram + 1] = starts[trigram] + core[trigram] + small[trigram] }
    names = ContiguousArray(repeating: 0, count: Int(starts[Self.count]))
    var ends = starts
    Self.forEach(of: index) { trigram, name, isCore in
      guard isCore || small[Int(trigram)] > 0 else { return }
      names[Int(ends[Int(trigram)])] = name
      ends[Int(trigram)] += 1
    }
    weights = ContiguousArray(repeating: 0, count: Self.count)
    totals = ContiguousArray(
      repeating: 0, count: (index.count + Self.lanes - 1) / Self.lanes * Self.lanes)
    for trigram in 0..<Self.count where starts[trigram + 1] > starts[trigram] {
      let frequency = Double(starts[trigram + 1] - starts[trigram])
      let weight = Float(Functions.natural(1 + Double(index.count) / frequency))
      weights[trigram] = weight
      for name in names[Int(starts[trigram])..<Int(starts[trigram + 1])] { totals[Int(name)] += weight }
    }
  }

  /// Calls `body` once with each trigram of each name, edges included, in the order of the names: with those of the
  /// core, then with those that only types and particles bring in.
  private static func forEach(
    of index: NameIndex, _ body: (_ trigram: Int32, _ name: Int32, _ isCore: Bool) -> Void
  ) {
    var latest = ContiguousArray<Int32>(repeating: -1, count: count)
    for name in 0..<Int32(index.count) {
      for isCore in [true, false] {
        var window = Window()
        func push(_ code: UInt8) {
          let trigram = window.push(code)
          guard latest[Int(trigram)] != name else { return }
          latest[Int(trigram)] = name
          body(trigram, name, isCore)
        }
        for member in index.members[index.members(of: Int(name))] where !isCore || member.part == .core {
          for code in index.letters(of: member.word) { push(code) }
          push(0)
        }
      }
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

  /// Adds what a trigram tells to the scores of the names that hold it.
  @inline(__always)
  func add(_ trigram: Int32, to scores: inout ContiguousArray<Float>) {
    let (starts, names) = (starts.span, names.span)
    let weight = weights.span[Int(trigram)]
    var sums = scores.mutableSpan
    for position in Int(starts[Int(trigram)])..<Int(starts[Int(trigram) + 1]) {
      sums[Int(names[position])] += weight
    }
  }
}
