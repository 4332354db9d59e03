import Testing

@testable import Geocoding

@Test(
  arguments: [
    ("36-42", [38...42]), ("2;4", [4...4]), ("2;8", [8...8]), ("2;4;6", [4...4, 6...6]), ("2, 4", [4...4]),
    ("2 et 4", [4...4]), ("2 i 4", [4...4]), ("2 og 4", [4...4]), ("80 à 86", [82...86]),
    ("36–38", [38...38]), ("36 - 38", [38...38]), ("44A-46B", [46...46]), ("92bis-94", [94...94]),
    ("36-42;46", [38...42, 46...46]),
    // Houses with doors and floors, days, both sides of a street, and what counts down.
    ("12", []), ("12B", []), ("12/14", []), ("12 14", []), ("12-1", []), ("12-13", []), ("1-3-25", []),
    ("12, 3r", []), ("2, 4t 1a", []), ("12 bis", []), ("12-14 esc. 2", []), ("2-4000", []), ("s/n", []),
    ("", []),
  ] as [(String, [ClosedRange<Int32>])])
func `a register's field may hold several numbers`(text: String, expected: [ClosedRange<Int32>]) {
  #expect(HouseNumber.spans(behindFirstOf: text) == expected)
}

/// The rows are not in the order of their numbers; 38 stands on its own as well, and two lots far apart hold 64.
private let register: AddressRegister = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let rows = [
    ("44", 90.0), ("36-42", 0.0), ("38", 7.0), ("2;8", 300.0), ("20", 500.0), ("60-66", 700.0),
    ("64-68", 1500.0), ("5", 400.0), ("9999-10001", 900.0),
  ]
  for street in ["Carrer del Pou", "Carrer de la Font"] {
    for (number, x) in rows {
      builder.append(
        identifier: "\(street) \(number)", street: street, number: number, city: "Vila", x: x,
        y: street == "Carrer del Pou" ? 0 : 5000)
    }
  }
  return builder.build()
}()

@Test(arguments: [
  ("42", MatchType.range, "36-42", 0.0, Outcome.accepted), ("40", .range, "36-42", 0.0, .accepted),
  ("42-44", .range, "36-42", 0.0, .accepted), ("36", .address, "36-42", 0.0, .accepted),
  ("38", .address, "38", 7.0, .accepted), ("8", .range, "2;8", 300.0, .accepted),
  ("64", .address, "64-68", 1500.0, .accepted), ("66", .range, "60-66", 700.0, .review),
])
func `a house of a row of numbers is where the row is`(
  number: String, type: MatchType, row: String, x: Double, outcome: Outcome
) throws {
  let geocoder = Geocoder(register)
  for street in ["Carrer del Pou", "Carrer de la Font"] {
    let match = geocoder.match(.fields(street: street, number: number, city: "Vila"))
    let best = try #require(match.best)
    #expect(match.outcome == outcome && match.matchType == type)
    #expect(best.address.map { register.identifier(of: $0) } == "\(street) \(row)")
    #expect(best.x == x && best.y == (street == "Carrer del Pou" ? 0 : 5000))
  }
}

@Test(arguments: ["4", "6", "41", "43"])
func `a number between those of a row is none of it`(number: String) {
  let match = Geocoder(register).match(.fields(street: "Carrer del Pou", number: number, city: "Vila"))
  #expect(match.best?.address == nil)
}

@Test func `spans are kept with their register`() throws {
  #expect(register.spans.count == 8)
  let kept = try #require(AddressRegister(kept: register.keptColumns, isGeographic: false))
  #expect(kept.spans == register.spans)
}
