import Testing

@testable import Geocoding

private let geocoder = Geocoder(Town.register)
private let doubtful = AddressQuery.line("3 Rue Principale")

@Test func `a chosen address stands whatever the matcher thinks`() throws {
  var decisions = ReviewDecisions()
  decisions[doubtful] = .address("11-3")
  let match = try #require(geocoder.match([.line("3,  RUE PRINCIPALE")], decisions: decisions).first)
  #expect(summary(of: match, in: geocoder.register) == "address Rue Principale 3 Giromont")
  #expect(match.outcome == .accepted)
  #expect(match.isReviewed)
}

@Test func `a chosen candidate and a refusal stand`() throws {
  let proposed = geocoder.match(doubtful)
  var decisions = ReviewDecisions()
  decisions[doubtful] = .candidate(1)
  let chosen = try #require(geocoder.match([doubtful], decisions: decisions).first)
  #expect(chosen.candidates == [proposed.candidates[1]])
  decisions[doubtful] = .refused
  let refused = try #require(geocoder.match([doubtful], decisions: decisions).first)
  #expect(refused.outcome == .refused)
  #expect(refused.isReviewed)
}

@Test func `a decision for an address that is gone is reported and not applied`() throws {
  var decisions = ReviewDecisions()
  decisions[doubtful] = .address("demolished")
  #expect(decisions.missingIdentifiers(in: geocoder.register) == ["demolished"])
  #expect(geocoder.match([doubtful], decisions: decisions) == [geocoder.match(doubtful)])
}

@Test func `other queries are not touched`() {
  var decisions = ReviewDecisions()
  decisions[doubtful] = .refused
  let query = AddressQuery.line("Storgata 30, Oslund")
  #expect(geocoder.match([query], decisions: decisions) == [geocoder.match(query)])
}
