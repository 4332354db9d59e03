import Testing

@testable import Geocoding

/// Streets that begin with the letters of types, in a town that a street is named after.
private let register: AddressRegister = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = [
    "Viale della Valletta", "Piazza Valfrè", "Via Costanza", "Via Rossi", "Via Cesare Battisti",
    "Corso Vittorio Emanuele II", "Via Alesca", "Tyttebærvegen", "Rue Armand Viellard", "Grand Rue",
    "Via Monterotondo",
  ]
  for (row, street) in streets.enumerated() {
    for number in 1...60 {
      builder.append(
        identifier: "\(row)-\(number)", street: street, number: "\(number)", postcode: "15121",
        city: "Alesca",
        x: 10 * Double(number), y: 1000 * Double(row))
    }
  }
  return builder.build()
}()

private let geocoder = Geocoder(register)

@Test(arguments: [
  "V. Pirandello 32, 15121 Alesca", "V.Svevo 41, 15121 Alesca", "V Olivetti 56, 15121 Alesca",
  "C. Delibes 6, Alesca",
  "22 R. Gracq, 15121 Alesca", "38 A. Vian, 15121 Alesca", "Via Cosenza 18, 15121 Alesca",
  "Via Rosso 5, 15121 Alesca",
  "Tyttebærstien 3, 15121 Alesca", "Via Inventata 5, Alesca",
])
func `a street that the register has not got is not accepted as another`(line: String) {
  #expect(geocoder.match(.line(line)).outcome != .accepted)
}

@Test(arguments: [
  ("V. Costanza 18, 15121 Alesca", "Via Costanza"), ("C. Battisti 5, 15121 Alesca", "Via Cesare Battisti"),
  ("V.le della Valletta 4, 15121 Alesca", "Viale della Valletta"),
  ("Via Monterotonod 4, 15121 Alesca", "Via Monterotondo"),
  ("Via Monterottondo 4, 15121 Alesca", "Via Monterotondo"),
  ("C.so V. Emanuele II 31, 15121 Alesca", "Corso Vittorio Emanuele II"),
  ("Via Alesca 5, 15121 Alesca", "Via Alesca"),
])
func `what is left of a short form or a slip finds its street`(line: String, expected: String) {
  let match = geocoder.match(.line(line))
  #expect(match.outcome == .accepted)
  #expect(match.best.map { register.streetName($0.street) } == expected)
}

@Test func `the field of the town is no street`() {
  let match = geocoder.match(.fields(street: "Via Inventata", number: "5", city: "Alesca"))
  #expect(match.best.map { register.streetName($0.street) } != "Via Alesca")
}

@Test func `a town is known by its consonants`() {
  var builder = AddressRegister.Builder(coordinates: .projected)
  for number in 1...9 {
    builder.append(
      identifier: "\(number)", street: "Carrer de Balmes", number: "\(number)", city: "Barcelona",
      x: Double(number), y: 0)
  }
  let geocoder = Geocoder(builder.build())
  #expect(geocoder.match(.line("Carrer de Balmes 5, BCN")).outcome == .accepted)
  #expect(geocoder.match(.line("Carrer de Balmes 5, 08007 Bcn")).outcome == .accepted)
  #expect(geocoder.match(.line("Carrer de Balmes 5, 08007 GRN")).outcome != .accepted)
}
