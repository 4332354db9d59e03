import Testing

@testable import Geocoding

@Test(
  arguments: [
    ("12", "", "12"), ("12B", "", "12B"), ("12 b", "", "12B"), ("12", "B", "12B"), ("12 bis", "", "12BIS"),
    ("12/A", "", "12A"), ("12-14", "", "12"), ("0012", "", "12"), ("nº 12", "", "12"), ("12/3", "", "12/3"),
    ("6099F", "", "6099F"), ("12", "bis A", "12BISA"),
    ("7 bis A", "", "7BISA"), ("10/1 B", "", "10/1B"), ("20 A 3", "", "20A3"), ("12 1/2", "", "12/1/2"),
    ("12½", "", "12/1/2"),
    ("5 rosso", "", "5R"), ("5", "rosso", "5R"), ("12A", "A", "12A"), ("7 bis", "B", "7BISB"),
    ("12 barr. A", "", "12A"),
  ])
func `a house number keeps value and suffix`(number: String, suffix: String, expected: String) throws {
  let parsed = try #require(HouseNumber(number, suffix: suffix))
  #expect("\(parsed)" == expected)
}

@Test(arguments: [
  "0", "000", "99999", "km 3", "pis 4", "BP 12", "", "s/n", "—", "sense número", "99999999999999999999",
])
func `without digits that count there is no house number`(text: String) {
  #expect(HouseNumber(text) == nil)
}

@Test func `house numbers sort by value before suffix`() throws {
  let numbers = try ["2", "10", "10B", "10A", "1"].map { try #require(HouseNumber($0)) }
  #expect(numbers.sorted().map(\.description) == ["1", "2", "10", "10A", "10B"])
}
