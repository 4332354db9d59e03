import Testing

@testable import Geocoding

/// Two villages ten kilometres apart. Of each the first street names its town; the second, a hundred metres beside it, and
/// two that lie 1500 m from the first village and far from both, name none.
private let geocoder: Geocoder = {
  var builder = AddressRegister.Builder(coordinates: .projected)
  func add(_ street: String, _ city: String, _ y: Double) {
    for number in 1...30 {
      builder.append(
        identifier: "\(street) \(number)", street: street, number: "\(number)", city: city,
        x: 15 * Double(number), y: y)
    }
  }
  add("Dorfweg", "Schaan", 0)
  add("Landstrasse", "", 100)
  add("Kirchgasse", "Balzers", 10_000)
  add("Feldweg", "", 10_100)
  add("Waldweg", "", 1500)
  add("Alpweg", "", 5000)
  return Geocoder(builder.build())
}()

private func match(_ street: String, _ city: String) -> AddressMatch {
  geocoder.match(.fields(street: street, number: "12", city: city))
}

@Test(arguments: [
  ("Landstrasse", "Balzers"), ("Feldweg", "Schaan"), ("Waldweg", "Balzers"), ("Alpweg", "Schaan"),
])
func `an address without a town is not of one that lies elsewhere`(street: String, city: String) {
  let match = match(street, city)
  #expect(match.outcome == .review && match.faults == [Fault(.city, .unknown)])
}

@Test(arguments: [
  ("Landstrasse", "Schaan"), ("Feldweg", "Balzers"), ("Waldweg", "Schaan"), ("Alpweg", ""),
  ("Dorfweg", "Schaan"),
])
func `an address without a town is of the one around it`(street: String, city: String) {
  #expect(match(street, city).outcome == .accepted)
}
