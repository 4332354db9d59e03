import CZlib

/// A zip archive of files that are not packed, written byte by byte (APPNOTE 6.3), so that damaged parts arrive where they
/// are read and do not fail a checksum.
struct StoredZip {
  private(set) var bytes: [UInt8] = []

  init(_ files: [(name: String, bytes: [UInt8])]) {
    var directory = [UInt8]()
    for file in files {
      let start = bytes.count
      let sum = file.bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
      let name = Array(file.name.utf8)
      let common =
        Self.number(20, 2) + Self.number(0, 8) + Self.number(Int(sum), 4) + Self.number(file.bytes.count, 4)
        + Self.number(file.bytes.count, 4) + Self.number(name.count, 2) + Self.number(0, 2)
      bytes += Self.number(0x0403_4B50, 4) + common + name + file.bytes
      directory +=
        Self.number(0x0201_4B50, 4) + Self.number(20, 2) + common + Self.number(0, 10) + Self.number(start, 4)
        + name
    }
    let start = bytes.count
    bytes += directory
    bytes +=
      Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(files.count, 2)
      + Self.number(files.count, 2)
      + Self.number(directory.count, 4) + Self.number(start, 4) + Self.number(0, 2)
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }
}
