import DeterministicParallel

/// Damages files as disks, networks, editors and other programs do, the same for the same seed.
struct Mutator {
  var draws: SeededGenerator

  private static let bytes: [UInt8] = [
    0, 1, 9, 10, 13, 32, 34, 39, 44, 45, 48, 57, 59, 60, 62, 123, 125, 127, 128, 255,
  ]
  private static let words = [
    "-1", "0", "1e309", "NaN", "-0", "99999999999999999999", "2147483648", "4294967295", "\"", "\"\"", "\r\n",
    "\n\n",
    ",", ";", "\t", "null", "{", "}", "[", "]", "<", "/>", "&amp;", "é", "\u{FEFF}", "\u{A0}", "=1+1", "\\",
    "*",
  ].map { Array($0.utf8) }

  /// One change, or up to six.
  mutating func mutate(_ original: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...(draws.below(2) == 0 ? 0 : draws.below(6)) { change(&bytes, other) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
    guard !bytes.isEmpty else {
      bytes = word()
      return
    }
    let place = draws.below(bytes.count)
    switch draws.below(11) {
    case 0: bytes[place] ^= 1 << UInt8(draws.below(8))
    case 1: bytes[place] = Self.bytes[draws.below(Self.bytes.count)]
    case 2: bytes[place] = UInt8(draws.below(256))
    case 3: bytes.removeSubrange(range(in: bytes, from: place))
    case 4: bytes.insert(contentsOf: bytes[range(in: bytes, from: place)], at: draws.below(bytes.count))
    case 5: bytes.insert(contentsOf: word(), at: place)
    case 6: overwrite(&bytes, at: place)
    case 7: bytes.removeLast(bytes.count - place)
    case 8:
      bytes.insert(contentsOf: other[range(in: other, from: draws.below(max(1, other.count)))], at: place)
    case 9: replaceNumber(&bytes, from: place)
    default:
      let second = draws.below(bytes.count)
      bytes.swapAt(place, second)
    }
  }

  private mutating func word() -> [UInt8] { Self.words[draws.below(Self.words.count)] }

  /// A stretch that is short more often than not.
  private mutating func range(in bytes: [UInt8], from place: Int) -> Range<Int> {
    guard place < bytes.count else { return 0..<0 }
    let most = draws.below(4) == 0 ? bytes.count - place : min(bytes.count - place, 1 + draws.below(24))
    return place..<place + most
  }

  /// A number of two, four or eight bytes at the ends of its range, in either order of bytes.
  private mutating func overwrite(_ bytes: inout [UInt8], at place: Int) {
    let width = [2, 4, 8][draws.below(3)]
    let values: [UInt64] = [
      0, 1, .max, .max >> 1, 1 << 31, 1 << 63, 0x7FF0_0000_0000_0000, UInt64(bytes.count), 65_535,
    ]
    let value = values[draws.below(values.count)]
    let isBig = draws.below(2) == 0
    for byte in 0..<width where place + byte < bytes.count {
      bytes[place + byte] = UInt8(truncatingIfNeeded: value >> UInt64(8 * (isBig ? width - 1 - byte : byte)))
    }
  }

  /// Puts another number in the place of the next one that is written in digits.
  private mutating func replaceNumber(_ bytes: inout [UInt8], from place: Int) {
    func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: word())
  }
}
