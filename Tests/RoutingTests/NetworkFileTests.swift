import DeterministicParallel
import Foundation
import TestSupport
import Testing

@testable import Routing

@Suite struct NetworkFileTests {
  @Test(.enabled(if: SharedData.isPresent), arguments: TravelMode.allCases)
  func whatIsKeptComesBack(mode: TravelMode) throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map("oslo_center"), mode: mode)
    let file = try TemporaryFile("streets.network")
    try network.save(to: file.path)
    #expect(try StreetNetwork(savedAt: file.path) == network)
  }

  @Test func whatIsSaidOfTheMapComesBack() throws {
    var network = try NetworkTests.crossing().network(.walking)
    let all = StreetNetwork.Notes.all
    #expect(Mirror(reflecting: network.notes).children.count == all.count && Set(all).count == all.count)
    for (number, note) in all.enumerated() { network.notes[keyPath: note] = number + 1 }
    let file = try TemporaryFile("streets.network")
    try network.save(to: file.path)
    #expect(try StreetNetwork(savedAt: file.path).notes == network.notes)
  }

  @Test func everyChangedByteIsNoticed() throws {
    let file = try TemporaryFile("streets.network")
    try NetworkTests.crossing().network(.walking).save(to: file.path)
    let whole = try Data(contentsOf: URL(fileURLWithPath: file.path))
    for position in whole.indices {
      var damaged = whole
      damaged[position] ^= 0x10
      try damaged.write(to: URL(fileURLWithPath: file.path))
      let error = #expect(throws: NetworkError.self) { try StreetNetwork(savedAt: file.path) }
      #expect(error?.code == .damagedNetwork)
    }
    for length in stride(from: 0, to: whole.count, by: 3) {
      try whole.prefix(length).write(to: URL(fileURLWithPath: file.path))
      #expect(throws: NetworkError.self) { try StreetNetwork(savedAt: file.path) }
    }
  }

  @Test func anotherKeyIsAnotherNetwork() throws {
    let network = try NetworkTests.crossing().network(.walking)
    let file = try TemporaryFile("streets.network")
    try network.save(to: file.path, key: "map 1")
    #expect(try StreetNetwork(savedAt: file.path, where: { $0 == "map 1" }) == network)
    #expect(try StreetNetwork(savedAt: file.path) == network)
    for other in ["map 2", "map", "map 1 ", ""] {
      let error = #expect(throws: NetworkError.self) {
        try StreetNetwork(savedAt: file.path, where: { $0 == other })
      }
      #expect(error?.code == .damagedNetwork)
    }
  }

  @Test func unwritableAndMissingAreErrors() throws {
    let network = try NetworkTests.crossing().network(.walking)
    let written = #expect(throws: NetworkError.self) { try network.save(to: "/nonexistent/streets") }
    #expect(written?.code == .unwritable)
    let read = #expect(throws: NetworkError.self) { try StreetNetwork(savedAt: "/nonexistent/streets") }
    #expect(read?.code == .unreadable)
  }
}
