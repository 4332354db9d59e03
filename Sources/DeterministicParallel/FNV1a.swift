/// The hash 1a of Fowler, Noll and Vo (1991) in 64 bits, which is the same on all machines and in all runs.
///
///     let hash = "a".utf8.reduce(FNV1a.start) { FNV1a.add(UInt64($1), to: $0) }  // 0xAF63_DC4C_8601_EC8C
public enum FNV1a {
  /// The hash of nothing.
  @inlinable public static var start: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash with one more byte; where words of eight are added, every change of one word changes it as well.
  @inlinable @inline(__always)
  public static func add(_ next: UInt64, to hash: UInt64) -> UInt64 { (hash ^ next) &* 0x100_0000_01B3 }
}
