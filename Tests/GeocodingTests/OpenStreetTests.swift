import Testing

@testable import Geocoding

/// A town whose streets begin alike, each a kilometre from the next, with the even numbers 2 to 60.
private let register: AddressRegister = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = [
    "Carrer del Torrent de les Flors", "Carrer del Torrent de l'Olla", "Carrer del Torrent de les Roses",
    "Carrer de Sant Jaume", "Carrer de Sant Jaume de la Victòria", "Carrer de Mallorca",
  ]
  for (row, street) in streets.enumerated() {
    for number in stride(from: 2, through: 60, by: 2) where !(street.hasSuffix("Jaume") && number == 24) {
      builder.append(
        identifier: "\(row)-\(number)", street: street, number: "\(number)", city: "Ribera",
        x: 10 * Double(number), y: 1000 * Double(row))
    }
  }
  return builder.build()
}()

private let geocoder = Geocoder(register)

@Test(arguments: ["Carrer del Torrent de, 44, Ribera", "C/ Torrent, 44, Ribera"])
func `the beginning of several names names no house`(line: String) throws {
  let match = geocoder.match(.line(line))
  #expect(match.outcome == .review && match.matchType == .street)
  let best = try #require(match.best)
  #expect(best.address == nil && best.errorMeters >= 1000)
  // The reviewer chooses among houses.
  #expect(match.candidates.count == 3 && match.candidates.allSatisfy { $0.address != nil })
  var decisions = ReviewDecisions()
  decisions[.line(line)] = .candidate(1)
  let decided = geocoder.match([.line(line)], decisions: decisions)[0]
  #expect(decided.outcome == .accepted && decided.matchType == .address)
  #expect(decided.best == match.candidates[1] || decided.best?.address == match.candidates[1].address)
}

@Test func `a house that only the other street has speaks for it`() {
  let match = geocoder.match(.line("Carrer de Sant Jaume de la, 24, Ribera"))
  #expect(match.outcome == .review)
  #expect(match.best?.address == nil || register.streetName(match.best?.street ?? 0).hasSuffix("Victòria"))
}

@Test(arguments: [
  ("Carrer del Torrent de l'Olla, 44, Ribera", "address Carrer del Torrent de l'Olla 44 Ribera"),
  ("C/ Torrent Flors 44, Ribera", "address Carrer del Torrent de les Flors 44 Ribera"),
  ("Carrer de Sant Jaume, 26, Ribera", "address Carrer de Sant Jaume 26 Ribera"),
  ("Sant Jaume de la Vict., 24, Ribera", "address Carrer de Sant Jaume de la Victòria 24 Ribera"),
])
func `a name that is told apart keeps its house`(line: String, expected: String) {
  let match = geocoder.match(.line(line))
  #expect(match.outcome == .accepted)
  #expect(summary(of: match, in: register) == expected)
}

/// Streets of a commune that was made of several, each with the houses 1 to 30.
private let merged: Geocoder = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  let streets = [
    "Rue de l'Église (Beaulieu)", "Rue de l'Église (Saint-Martin)", "Rue Haute (Beaulieu)",
    "Rue Jean Jaurès", "Rue Jean Baptiste Clément", "Avenue Victor Hugo",
    "Avenue Victor Hugo du Vieux Moulin",
    "Rue de Paris", "Rue de Lyon", "Rue du Pont",
  ]
  for (row, street) in streets.enumerated() {
    for number in 1...(row == 0 ? 40 : 30) {
      builder.append(
        identifier: "\(street) \(number)", street: street, number: "\(number)", postcode: "71001",
        city: "Val-Nouveau", x: 15 * Double(number), y: 3000 * Double(row))
    }
  }
  return Geocoder(builder.build())
}()

@Test(arguments: ["Rue de l'Église", "Rue Jean"])
func `what tells two names apart is not guessed by their length`(street: String) {
  let match = merged.match(.fields(street: street, number: "5", postcode: "71001", city: "Val-Nouveau"))
  #expect(match.outcome == .review && match.matchType == .street)
}

@Test(arguments: [
  ("Rue de l'Église (Saint-Martin)", "5", "Rue de l'Église (Saint-Martin) 5"),
  ("Rue Haute", "5", "Rue Haute (Beaulieu) 5"), ("Rue Jean Jaurès", "5", "Rue Jean Jaurès 5"),
  // Only one of them has the house, and a longer name begins with all of the shorter.
  ("Rue de l'Église", "40", "Rue de l'Église (Beaulieu) 40"), ("Avenue Victor", "5", "Avenue Victor Hugo 5"),
])
func `a beginning that leaves one house is accepted`(street: String, number: String, expected: String) throws
{
  let match = merged.match(.fields(street: street, number: number, postcode: "71001", city: "Val-Nouveau"))
  let address = try #require(match.best?.address)
  #expect(match.outcome == .accepted && merged.register.identifier(of: address) == expected)
}
