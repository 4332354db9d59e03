import Testing

@testable import Geocoding

private let halves = Streets(["Elm Street"], numbers: ["1", "2", "3", "4", "12", "36", "36½"])

@Test(arguments: ["36 1/2 Elm Street", "36½ Elm Street", "36-1/2 Elm Street", "Elm Street 36 1/2"])
func `a half is no house of its own`(line: String) {
  #expect(halves.accepted(.line(line)) == "Elm Street 36½ Portvell")
}

@Test(arguments: ["36 1/4 Elm Street", "12½ Elm Street, Portvell 20001"])
func `where there is no half the whole is proposed`(line: String) {
  let match = halves.geocoder.match(.line(line))
  #expect(match.matchType == .suffix && match.faults.contains(Fault(.number, .differs)))
}

@Test func `of a flat and a house in front none is taken surely`() {
  #expect(halves.accepted(.line("12-3 Elm Street")) == nil)
}

/// Queens writes the nearest cross street first, then the house (mapbox/carmen#965).
private let queens = Streets(
  ["108th St"], numbers: ["64-01", "64-03", "64-05", "64-07", "66-12", "66-14", "70"])

@Test(arguments: ["64-01", "64-03", "64-07", "66-12", "66-14", "70"])
func `a number is the row that is written so`(number: String) {
  #expect(queens.accepted("108th St", number) == "108th St \(number) Portvell")
  #expect(queens.accepted(.line("\(number) 108th St, Portvell")) == "108th St \(number) Portvell")
}

@Test(arguments: ["64-90", "64-09"])
func `a number that no row has is another`(number: String) {
  let match = queens.geocoder.match(.fields(street: "108th St", number: number))
  #expect(match.faults.contains(Fault(.number, .differs)))
}

/// What a hyphen joins makes a row of houses or tells doors apart.
@Test(arguments: [
  ("64-07", true), ("12-1", true), ("12-14", false), ("12/1", false), ("12-1B", false), ("12", false),
])
func `a number is joined where it makes no row`(text: String, isJoined: Bool) {
  #expect(NumberSpan.all(of: text, address: 0).contains(where: \.isJoined) == isJoined)
}
