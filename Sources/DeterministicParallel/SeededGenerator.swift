/// Random numbers that repeat exactly for the same seed and stream.
///
/// A piece of random work that runs on several threads gives each of its items a stream of its own, so what
/// an item draws depends on neither the number of threads nor the order in which they run.
///
///     var draws = SeededGenerator(seed: 2026, stream: 7)
///     let share = draws.unit()
///
/// The generator is xoshiro256** (Blackman and Vigna, 2021), its state filled by SplitMix64 (Steele, Lea and
/// Flood, 2014) as its authors advise.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  @usableFromInline var state: (UInt64, UInt64, UInt64, UInt64)

  /// - Parameters:
  ///   - seed: what the user names with `--seed`.
  ///   - stream: which of the independent sequences of that seed; an item's number.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var mixer = SplitMix(state: seed)
    mixer.state ^= SplitMix(state: stream &+ 0x632B_E59B_D9B4_E019).mixed
    state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  @inlinable
  public mutating func next() -> UInt64 {
    let result = rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotated(state.3, by: 45)
    return result
  }

  /// A number of [0, 1), one of 2⁵³ equally likely ones.
  @inlinable
  public mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A whole number of 0 ..< `bound`, all equally likely (Lemire's multiplication with rejection, 2019).
  @inlinable
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a draw needs at least one possible result")
    return Int(next(upperBound: UInt64(bound)))
  }

  @inlinable
  func rotated(_ value: UInt64, by count: UInt64) -> UInt64 {
    value << count | value >> (64 - count)
  }
}

private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return mixed
  }

  var mixed: UInt64 {
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
