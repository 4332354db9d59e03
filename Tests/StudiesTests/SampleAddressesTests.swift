import Foundation
import Studies
import Testing

@testable import SampleData

/// Addresses of the synthetic city as families write them, with faults, and the houses in which they live: what the
/// project ships is enough to see whether addresses are found.
@Suite struct SampleAddressesTests {
  @Test func addressesLeadToTheHousesThatAreMeant() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let city = try SampleCity(pupils: 3000, zones: 12, seed: 5)
    try city.write(to: folder, years: 1)
    let pupils = try Study(StudyFile(path: folder + "/study.yml")).pupils
    let homes = (0..<city.chunkCount).flatMap { city.pupils(chunk: $0) }.map(\.home)
    try #require(pupils.count == homes.count)
    let placed = homes.indices.filter { pupils.placement[$0] == .placed }
    let right = placed.filter { hypot(pupils.x[$0] - homes[$0].x, pupils.y[$0] - homes[$0].y) <= 1 }
    #expect(Double(placed.count) >= 0.93 * Double(homes.count))
    #expect(Double(right.count) >= 0.998 * Double(placed.count))
  }
}
