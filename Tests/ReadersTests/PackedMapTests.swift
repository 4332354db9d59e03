import Foundation
import Routing
import Testing

/// Maps (.osm.pbf) that are whole but packed or made up in a way that is not read: who reads the message learns how to
/// get another one.
@Suite struct PackedMapTests {
  private func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
    [number << 3 | 2, UInt8(bytes.count)] + bytes
  }

  /// The first block of a map: how long its head is, the head, and what it holds.
  private func map(_ blob: [UInt8]) -> [UInt8] {
    let head = field(1, Array("OSMHeader".utf8)) + [3 << 3, UInt8(blob.count)]
    return [0, 0, 0, UInt8(head.count)] + head + blob
  }

  private func hint(_ bytes: [UInt8]) throws -> String? {
    let path = NSTemporaryDirectory() + "map-\(UUID().uuidString).osm.pbf"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let error = #expect(throws: NetworkError.self) {
      try StreetNetwork(openStreetMap: path, mode: .walking)
    }
    return error?.hint
  }

  /// By fileformat.proto the fields 4, 6 and 7 are packed by lzma, lz4 and zstd.
  @Test(arguments: [4, 6, 7] as [UInt8]) func otherPackingIsToBeZlib(number: UInt8) throws {
    let size: [UInt8] = [2 << 3, 4]
    #expect(try hint(map(size + field(number, [1, 2, 3, 4])))?.contains("pbf_compression=zlib") == true)
  }

  @Test func aFeatureThatIsNotKnownIsNamed() throws {
    let hint = try hint(map(field(1, field(4, Array("Tiles".utf8)))))
    #expect(hint?.contains("Tiles") == true && hint?.contains("write it without") == true)
  }
}
