@testable import Geocoding

/// A register of streets a kilometre apart, with houses 15 m apart.
struct Streets {
  let geocoder: Geocoder

  init(
    _ streets: [(name: String, postcode: String, city: String)], numbers: [String] = (1...40).map(String.init)
  ) {
    var builder = AddressRegister.Builder(coordinates: .projected)
    for (row, street) in streets.enumerated() {
      for (place, number) in numbers.enumerated() {
        builder.append(
          identifier: "\(street.name) \(number) \(street.city)", street: street.name, number: number,
          postcode: street.postcode, city: street.city, x: 15 * Double(place), y: 1000 * Double(row))
      }
    }
    geocoder = Geocoder(builder.build())
  }

  /// Streets of one town.
  init(_ names: [String], numbers: [String] = (1...40).map(String.init)) {
    self.init(names.map { ($0, "20001", "Portvell") }, numbers: numbers)
  }

  /// The identifier of the house that is accepted; nil where none is.
  func accepted(_ query: AddressQuery) -> String? {
    let match = geocoder.match(query)
    guard match.outcome == .accepted, let best = match.best, let address = best.address else { return nil }
    return geocoder.register.identifier(of: address)
  }

  func accepted(
    _ street: String, _ number: String = "12", _ postcode: String = "20001", _ city: String = "Portvell"
  ) -> String? {
    accepted(.fields(street: street, number: number, postcode: postcode, city: city))
  }
}
