import Foundation
import Testing

@testable import Routing

@Suite struct CompressedMapTests {
  private static let gzip = "/usr/bin/gzip"

  private func compressed(_ path: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.gzip)
    process.arguments = ["--stdout", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: gzip)))
  func compressedMapsAreTheSame() throws {
    var text = "<osm version=\"0.6\">\n"
    for id in 1...2000 {
      text += "<node id=\"\(id)\" lon=\"\(Double(id) / 1000)\" lat=\"\(Double(id % 97) / 100_000)\"/>\n"
    }
    let references = (1...2000).map { "<nd ref=\"\($0)\"/>" }.joined()
    text += "<way id=\"1\">\(references)<tag k=\"highway\" v=\"path\"/></way>\n</osm>\n"
    let plain = try TemporaryFile("map.osm", text)
    let data = try compressed(plain.path)
    let packed = try TemporaryFile("map.osm.gz")
    try data.write(to: URL(fileURLWithPath: packed.path))
    let network = try StreetNetwork(openStreetMap: plain.path, mode: .walking)
    #expect(network.edgeCount == 1)
    #expect(try StreetNetwork(openStreetMap: packed.path, mode: .walking) == network)
    let loud = try TemporaryFile("a,b=MAP.OSM", text)
    #expect(try StreetNetwork(openStreetMap: loud.path, mode: .walking) == network)
    for share in [0.1, 0.5, 0.9] {
      try data.prefix(Int(Double(data.count) * share)).write(to: URL(fileURLWithPath: packed.path))
      let error = #expect(throws: NetworkError.self) {
        try StreetNetwork(openStreetMap: packed.path, mode: .walking)
      }
      #expect(error?.code == .unreadable)
    }
  }
}
