import DeterministicParallel
import Testing

/// Values that the authors publish with the hash (draft-eastlake-fnv).
@Suite struct FNV1aTests {
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func bytesHaveTheirHash(text: String, hash: UInt64) {
    #expect(text.utf8.reduce(FNV1a.start) { FNV1a.add(UInt64($1), to: $0) } == hash)
  }
}
