import Foundation
import Testing

@testable import Geocoding

/// A commune of three that were joined, with streets of one name in two of them, five kilometres apart. In Beaulieu the
/// Rue de l'Église has the houses to 40, in Saint-Martin to 20; the Route de Lyon leads from one into the other.
private func register() throws -> AddressRegister {
  var rows = ["id;numero;rep;nom_voie;code_postal;nom_commune;nom_ancienne_commune;x;y"]
  func add(_ street: String, _ former: String, _ numbers: ClosedRange<Int>, _ x: Double, _ y: Double) {
    for number in numbers {
      let id = "\(street) \(number) \(former)"
      rows.append("\(id);\(number);;\(street);49001;Val-Nouveau;\(former);\(x + 15 * Double(number));\(y)")
    }
  }
  add("Rue de l'Église", "Beaulieu", 1...40, 400_000, 6_700_000)
  add("Rue de l'Église", "Saint-Martin", 1...20, 400_000, 6_705_000)
  add("Rue Haute", "Saint-Martin", 1...20, 400_000, 6_705_100)
  add("Route de Lyon", "Beaulieu", 1...20, 401_000, 6_701_000)
  add("Route de Lyon", "Saint-Martin", 21...40, 401_000, 6_701_000)
  rows += ["r1;1;;Rue Basse;49002;Autreville;;410000;6700000"]
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("ban-\(UUID().uuidString).csv")
  defer { try? FileManager.default.removeItem(at: path) }
  try Data(rows.joined(separator: "\n").utf8).write(to: path)
  return try RegisterFile(RegisterSource(path.path, crs: "EPSG:2154")).register
}

private let made = Result { Geocoder(try register()) }

private func house(_ line: String) throws -> String? {
  let geocoder = try made.get()
  let match = geocoder.match(.line(line))
  guard match.outcome == .accepted, let best = match.best else { return nil }
  return best.address.map { geocoder.register.identifier(of: $0) }
}

@Test(arguments: [
  ("5 Rue de l'Église, 49001 Beaulieu", "Rue de l'Église 5 Beaulieu"),
  ("5 Rue de l'Église, 49001 Saint-Martin", "Rue de l'Église 5 Saint-Martin"),
  ("5 Rue de l'Église, Saint-Martin", "Rue de l'Église 5 Saint-Martin"),
  ("30 Rue de l'Église, 49001 Beaulieu", "Rue de l'Église 30 Beaulieu"),
  ("5 Rue de l'Église, Saint-Martin, 49001 Val-Nouveau", "Rue de l'Église 5 Saint-Martin"),
  ("5 Rue de l'Église, Saint-Martin, Val-Nouveau", "Rue de l'Église 5 Saint-Martin"),
  ("5 Rue de l'Église, Beaulieu, Val-Nouveau", "Rue de l'Église 5 Beaulieu"),
  ("5 Rue de l'Église, Val-Nouveau (Beaulieu)", "Rue de l'Église 5 Beaulieu"),
  ("5 Rue Haute, Saint-Martin, Saint-Martin", "Rue Haute 5 Saint-Martin"),
  // Only one of them has such a street.
  ("5 Rue Haute, 49001 Val-Nouveau", "Rue Haute 5 Saint-Martin"),
  ("5 Rue Haute, 49001 Saint-Martin", "Rue Haute 5 Saint-Martin"),
  // One street beyond the boundary.
  ("25 Route de Lyon, 49001 Val-Nouveau", "Route de Lyon 25 Saint-Martin"),
  ("15 Route de Lyon, 49001 Val-Nouveau", "Route de Lyon 15 Beaulieu"),
])
func `who names the former commune has its street`(line: String, expected: String) throws {
  #expect(try house(line) == expected)
}

@Test(arguments: ["5", "30"])
func `who names the new commune may mean either street`(number: String) throws {
  let queries: [AddressQuery] = [
    .line("\(number) Rue de l'Église, 49001 Val-Nouveau"), .line("\(number) Rue de l'Église"),
    .fields(street: "Rue de l'Église", number: number, postcode: "49001", city: "Val-Nouveau"),
  ]
  for query in queries {
    let match = try made.get().match(query)
    #expect(match.outcome == .review && match.matchType == .street)
    #expect(match.faults.contains(Fault(.street, .atSeveralPlaces)))
    // Five kilometres lie between them.
    #expect(try #require(match.best).errorMeters >= 5000)
  }
}

@Test(arguments: [
  "30 Rue de l'Église, 49001 Saint-Martin", "5 Rue Haute, 49001 Beaulieu",
  "5 Rue Haute, Beaulieu, Val-Nouveau",
])
func `a house of another former commune is not taken`(line: String) throws {
  #expect(try house(line) == nil)
}

@Test func `a candidate says of which commune it is`() throws {
  let geocoder = try made.get()
  let best = try #require(geocoder.match(.line("5 Rue Haute, 49001 Saint-Martin")).best)
  #expect(geocoder.register.cityName(of: best.street) == "Val-Nouveau (Saint-Martin)")
}

@Test func `a register keeps its former communes`() throws {
  let register = try made.get().register
  let kept = try #require(AddressRegister(kept: register.keptColumns, isGeographic: false))
  #expect(kept.streetFormerCities == register.streetFormerCities)
  #expect(Set(kept.streetFormerCities).count == 3)
}
