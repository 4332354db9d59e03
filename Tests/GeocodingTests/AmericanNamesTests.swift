import Testing

@testable import Geocoding

/// United States Postal Service, Publication 28, appendix B (directions) and C1 (street suffixes).
private let abbreviated = [
  ("N Main St", "North Main Street"), ("E Elm St", "East Elm Street"), ("S Oak Ave", "South Oak Avenue"),
  ("W Pine Dr", "West Pine Drive"), ("NE Lake Rd", "Northeast Lake Road"),
  ("Cherry St SW", "Cherry Street Southwest"),
  ("Washington Pkwy", "Washington Parkway"), ("Lincoln Hwy", "Lincoln Highway"), ("Rose Cir", "Rose Circle"),
  ("Apache Trl", "Apache Trail"), ("Grant Expy", "Grant Expressway"), ("Mystic Cv", "Mystic Cove"),
  ("5th Ave", "Fifth Avenue"), ("2nd St", "Second Street"), ("Walnut Aly", "Walnut Alley"),
]

@Test(arguments: abbreviated)
func `a register's abbreviations are read, and a query's`(short: String, long: String) {
  #expect(Streets([short, "Rue Basse"]).accepted(long) == "\(short) 12 Portvell")
  #expect(Streets([long, "Rue Basse"]).accepted(short) == "\(long) 12 Portvell")
  #expect(Streets([short, "Rue Basse"]).accepted(.line("12 \(long), Portvell")) == "\(short) 12 Portvell")
}

@Test(arguments: [
  ("N Main St", "South Main St"), ("Main St", "E Main St"), ("N Main St", "Main St"),
  ("5th Ave", "Sixth Avenue"),
])
func `another direction or number is another street`(known: String, asked: String) {
  #expect(Streets([known, "Rue Basse"]).accepted(asked) == nil)
}

@Test(arguments: [("Via A. Volta", "Via Alessandro Volta"), ("Rue V. Hugo", "Rue Victor Hugo")])
func `an initial of the register stands for its name`(known: String, asked: String) {
  #expect(Streets([known, "Rue Basse"]).accepted(asked) == "\(known) 12 Portvell")
  #expect(Streets([known, "Rue Basse"]).accepted(known) == "\(known) 12 Portvell")
  let another = asked.replacing("Alessandro", with: "Bruno").replacing("Victor", with: "Bruno")
  #expect(Streets([known, "Rue Basse"]).accepted(another) == nil)
}
