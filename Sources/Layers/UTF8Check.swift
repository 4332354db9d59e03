extension UnsafeBufferPointer<UInt8> {
  /// Where the bytes stop being UTF-8 (RFC 3629: no overlong forms, no surrogates); nil when they all are.
  package var firstInvalidUTF8: Int? {
    var index = 0
    while index < count {
      // Eight ASCII bytes at a time: most files have little else.
      while index + 8 <= count,
        UnsafeRawPointer(baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
          & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      guard index < count else { return nil }
      let lead = self[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let (length, second): (Int, ClosedRange<UInt8>)
      switch lead {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return index
      }
      guard index + length <= count, second.contains(self[index + 1]),
        (2..<length).allSatisfy({ (0x80...0xBF).contains(self[index + $0]) })
      else { return index }
      index += length
    }
    return nil
  }
}
