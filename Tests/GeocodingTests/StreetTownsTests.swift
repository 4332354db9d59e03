import Testing

@testable import Geocoding

/// Streets that bear the names of the towns beside theirs.
private let belfort = Streets([
  ("Rue de Bavilliers", "90000", "Belfort"), ("Rue de Belfort", "90800", "Bavilliers"),
  ("Rue de Dorans", "90400", "Danjoutin"), ("Rue de Danjoutin", "90400", "Dorans"),
  ("Rue du Vieux Belfort", "90800", "Bavilliers"), ("Grande Rue", "90800", "Bavilliers"),
  ("Rue Haute", "90000", "Belfort"), ("Rue Neuve", "90000", "Belfort"), ("Rue Neuve", "90800", "Bavilliers"),
  ("Route de la Cerlangue", "76430", "Saint-Romain"),
  ("Route de Saint-Romain", "76430", "La Cerlangue"), ("Rue de la Cité", "90500", "Montbouton"),
  ("Rue de Montbouton", "90500", "Beaucourt"),
])

@Test(arguments: [
  "90000 Belfort, 35 Rue de Bavilliers", "Belfort, 35 Rue de Bavilliers",
  "Belfort 90000, 35 Rue de Bavilliers", "90000 BELFORT 35 RUE DE BAVILLIERS",
  "90000 Belfort, Rue de Bavilliers 35", "35 Rue de Bavilliers, Belfort", "35 Rue de Bavilliers Belfort",
  "35 Rue de Bavilliers, Belfort 90000", "35 Rue de Bavilliers", "35 rue Bavilliers",
  "35 Rue de Bavilliers, 90000", "35, Rue de Bavilliers",
])
func `the last words of a street are no town's`(line: String) {
  #expect(belfort.accepted(.line(line)) == "Rue de Bavilliers 35 Belfort")
}

@Test(arguments: [
  ("90400 Danjoutin, 6 rue de Dorans", "Rue de Dorans 6 Danjoutin"),
  ("6 rue de Dorans", "Rue de Dorans 6 Danjoutin"),
  ("6 bis rue de Dorans, Danjoutin", "Rue de Dorans 6 Danjoutin"),
  ("6 rue du Vieux Belfort", "Rue du Vieux Belfort 6 Bavilliers"),
  ("15 route de Saint Romain La Cerlangue 76430", "Route de Saint-Romain 15 La Cerlangue"),
  ("76430 La Cerlangue, 15 route de Saint Romain", "Route de Saint-Romain 15 La Cerlangue"),
  ("Bavilliers, 12 rue Neuve", "Rue Neuve 12 Bavilliers"), ("Belfort, 12 rue Neuve", "Rue Neuve 12 Belfort"),
  ("35 R. de Bavilliers", "Rue de Bavilliers 35 Belfort"),
  // Here it is the town that ends the line.
  ("27 R. de la Cité Montbouton", "Rue de la Cité 27 Montbouton"),
  ("27 r de la Cité Montbouton", "Rue de la Cité 27 Montbouton"),
  ("12 Grande Rue Bavilliers", "Grande Rue 12 Bavilliers"), ("12 rue Haute Belfort", "Rue Haute 12 Belfort"),
])
func `a town's name behind a street's words is the town or the street's`(line: String, expected: String) {
  #expect(belfort.accepted(.line(line)) == expected)
}

/// Such a street in a town that the register has not got.
@Test(arguments: [
  AddressQuery.line("25 rue de Bavilliers, Paris"), .line("6 rue de Dorans, Mulhouse"),
  .line("6 rue du Vieux Belfort, Mulhouse"), .fields(street: "7 Rue de Bavilliers, Paris"),
  .line("90000 Mulhouse, 25 rue de Bavilliers"),
])
func `a strange town beside a street named after one is not accepted`(query: AddressQuery) {
  #expect(belfort.accepted(query) == nil)
}

@Test(arguments: [AddressQuery.line("Oslo gate 7"), .fields(street: "Oslo gate", number: "7")])
func `a street named after its town is found without the town`(query: AddressQuery) {
  let oslo = Streets([("Oslo gate", "0192", "Oslo"), ("Storgata", "0155", "Oslo")])
  #expect(oslo.accepted(query) == "Oslo gate 7 Oslo")
}

@Test func `a town before a street's type is the town`() {
  let streets = Streets([("Rue Thiers", "90200", "Giromagny"), ("Rue Thiers", "90000", "Belfort")])
  #expect(streets.accepted(.line("Giromagny rue Thiers 12")) == "Rue Thiers 12 Giromagny")
}
