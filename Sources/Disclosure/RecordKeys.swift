import DeterministicParallel

/// A random key for every pupil; the wrapping sum of the keys of the pupils of a cell is the cell's key.
///
/// The same pupils have the same key in whatever table they are counted, so what is drawn with it is the same
/// too. (Fraser and Wooton 2005, *A proposed method for confidentialising tabular output to protect against
/// differencing*.)
public struct RecordKeys: Sendable, Hashable {
  private let seed: UInt64

  /// - Parameter seed: secret; whoever has it, and the pupils' codes, can foresee the keys.
  public init(seed: UInt64) {
    self.seed = seed
  }

  /// The key of a pupil, from the pupil's code.
  public subscript(code: String) -> UInt64 {
    // FNV-1a gathers the bytes; the seeded generator makes of them what only the seed can tell.
    let digest = code.utf8.reduce(FNV1a.start) { FNV1a.add(UInt64($1), to: $0) }
    var generator = SeededGenerator(seed: seed, stream: digest)
    return generator.next()
  }

  /// A number of [0, 1) for a cell.
  func draw(cell key: UInt64) -> Double {
    var generator = SeededGenerator(seed: ~seed, stream: key)
    return generator.unit()
  }
}
