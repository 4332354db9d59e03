import Foundation

/// Letters that were lost or spoilt before a text came to be UTF-8.
enum SpoiltLetters {
  /// Where in a text of UTF-8 they stand, ascending: U+FFFD in place of a letter, or a letter of UTF-8 that was taken for
  /// two of Windows-1252 and written in UTF-8 once more, as in "PenÃ­nsula" or "TilÂ·lers".
  static func positions(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Int] {
    var found = [Int]()
    for mark: UInt8 in [0xEF, 0xC3] {
      var next = start
      while let position = bytes.firstPosition(of: mark, from: next) {
        if isSpoilt(bytes[position...].prefix(4)) { found.append(position) }
        next = position + 1
      }
    }
    return found.sorted()
  }

  private static func isSpoilt(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if bytes.starts(with: [0xEF, 0xBF, 0xBD]) { return true }
    // Ã and Â with what the second byte of a letter is in Windows-1252: a sign, or a control character.
    return bytes.starts(with: [0xC3, 0x83, 0xC2]) || bytes.starts(with: [0xC3, 0x83, 0xE2])
      || bytes.starts(with: [0xC3, 0x82, 0xC2])
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first from a position on; nil where it does not.
  fileprivate func firstPosition(of byte: UInt8, from start: Int) -> Int? {
    guard let baseAddress, start < count,
      let found = memchr(baseAddress + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(baseAddress).distance(to: found)
  }
}
