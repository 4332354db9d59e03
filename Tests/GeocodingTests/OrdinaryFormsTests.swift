import Testing

@testable import Geocoding

private let ordinary = Streets(
  ["Rue Haute", "Calle A", "Calle Mayor", "Ερμού", "улица Пушкина", "Ёлочная улица"],
  numbers: ["1", "12", "12A", "14"])

@Test(arguments: [
  ("bât B 12 rue Haute", "Rue Haute 12"), ("Esc B 12 rue Haute", "Rue Haute 12"),
  ("Entrée A 12 rue Haute", "Rue Haute 12"), ("bât B, 12 rue Haute", "Rue Haute 12"),
  ("C/ A, 12", "Calle A 12"), ("C/ Mayor 12", "Calle Mayor 12"), ("Rue Haute 12.A", "Rue Haute 12A"),
  ("ΕΡΜΟΥ 12", "Ερμού 12"), ("ερμου 12", "Ερμού 12"), ("УЛИЦА ПУШКИНА 12", "улица Пушкина 12"),
  ("Елочная улица 12", "Ёлочная улица 12"),
])
func `an ordinary form is accepted`(line: String, expected: String) {
  #expect(ordinary.accepted(.line(line)) == "\(expected) Portvell")
}

@Test func `a letter behind a full stop is the number's`() {
  #expect(ordinary.accepted("Rue Haute", "12.A") == "Rue Haute 12A Portvell")
}
