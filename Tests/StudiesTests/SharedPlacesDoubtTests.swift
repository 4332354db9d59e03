import Geocoding
import Languages
import Studies
import Testing

@Test func `a register whose coordinates were rounded is told with its numbers`() throws {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for street in 0..<40 {
    for house in 1...10 {
      builder.append(
        identifier: "\(street)-\(house)", street: "Carrer \(street)", number: "\(house)", city: "Vic",
        x: street < 20 ? 431_000 : 432_000, y: 4_581_000)
    }
  }
  let finding = try #require(SharedPlacesDoubt(builder.build(), file: "city/addresses.csv").finding)
  #expect(finding.kind == .sharedPlaces && finding.severity == .warning && finding.dataset == "register")
  #expect(
    finding.sentence
      == "400 of 400 addresses stand at 2 points that many streets share, as where coordinates were rounded: homes there lie elsewhere"
  )
  #expect(
    finding.warning(isPublic: true).text(in: .english)
      == "Many addresses of addresses.csv stand at points that many streets share: homes there lie elsewhere")
}
