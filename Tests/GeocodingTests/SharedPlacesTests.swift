import Testing

@testable import Geocoding

/// Forty streets of ten houses each, 100 m apart.
private func register(_ place: (_ street: Int, _ house: Int) -> (x: Double, y: Double)) -> AddressRegister {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for street in 0..<40 {
    for house in 1...10 {
      let (x, y) = place(street, house)
      builder.append(
        identifier: "\(street)-\(house)", street: "Carrer \(street)", number: "\(house)", city: "Vic", x: x,
        y: y)
    }
  }
  return builder.build()
}

private func own(_ street: Int, _ house: Int) -> (x: Double, y: Double) {
  (x: 431_000 + 100 * Double(street), y: 4_581_000 + 20 * Double(house))
}

@Test func `coordinates that were rounded to a kilometre are seen`() throws {
  let rounded = register { street, house in
    let (x, y) = own(street, house)
    return (x: (x / 1000).rounded() * 1000, y: (y / 1000).rounded() * 1000)
  }
  // At 431, 432 … 435 km; ten streets are as near to 432 km.
  let shared = try #require(SharedPlaces(rounded))
  #expect(shared.addresses == 400 && shared.points == 5 && shared.mostStreets == 10)
}

@Test func `the one place of all that nobody has placed is seen`() throws {
  // House 10 of nine streets.
  let unplaced = register { street, house in
    house == 10 && street < 9 ? (x: 433_000, y: 4_583_000) : own(street, house)
  }
  let shared = try #require(SharedPlaces(unplaced))
  #expect(shared.addresses == 9 && shared.points == 1 && shared.mostStreets == 9)
}

@Test func `flats of a house and streets of a corner share their point`() {
  #expect(SharedPlaces(register(own)) == nil)
  #expect(SharedPlaces(register { street, _ in own(street, 1) }) == nil)
  let corners = register { street, house in own(house == 1 ? street / 3 * 3 : street, house) }
  #expect(SharedPlaces(corners) == nil)
  #expect(SharedPlaces(AddressRegister.Builder(coordinates: .projected).build()) == nil)
}
