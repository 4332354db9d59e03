import Foundation

/// A server that finds addresses: Nominatim, or Photon.
///
/// It is sent the addresses themselves, and never names or codes of pupils.
public struct PlaceServer: Sendable {
  /// A proposal, for somebody to look at.
  public struct Place: Sendable, Hashable {
    public let longitude: Double
    public let latitude: Double
    /// Empty where the server does not say.
    public let street: String
    public let number: String
    public let postcode: String
    public let city: String
  }

  public static let kinds = ["nominatim", "photon"]

  public let address: ServerAddress
  private let client: HTTPClient

  /// - Parameter mayLeave: whether addresses may be sent to another machine.
  /// - Throws: `ServerError` (`refused`) when they may not, and it is one.
  public init(_ address: ServerAddress, mayLeave: Bool) throws(ServerError) {
    guard Self.kinds.contains(address.kind) else {
      throw .badAnswer(address, "addresses are found by \(Self.kinds.joined(separator: " and ")) only")
    }
    self.address = address
    client = try HTTPClient(address, mayLeave: mayLeave)
  }

  /// The best proposal for an address in one line; nil when there is none.
  ///
  /// - Throws: `ServerError` when the server does not answer, or answers something else.
  public func place(_ line: String) throws(ServerError) -> Place? {
    guard let query = line.addingPercentEncoding(withAllowedCharacters: .alphanumerics) else { return nil }
    let place = address.kind == "photon" ? try photon(query) : try nominatim(query)
    guard let place else { return nil }
    guard abs(place.longitude) <= 180, abs(place.latitude) <= 90 else {
      throw .badAnswer(address, "the answer is no place on Earth")
    }
    return place
  }

  private func nominatim(_ query: String) throws(ServerError) -> Place? {
    struct Answer: Decodable {
      struct Address: Decodable {
        let road: String?
        let house_number: String?
        let postcode: String?
        let city: String?
        let town: String?
        let village: String?
      }
      let lat: String
      let lon: String
      let address: Address?
    }
    let found = try client.json(
      "/search?format=jsonv2&addressdetails=1&limit=1&q=\(query)", as: [Answer].self)
    guard let first = found.first else { return nil }
    guard let longitude = Double(first.lon), let latitude = Double(first.lat) else {
      throw .badAnswer(address, "the answer has no coordinates")
    }
    let details = first.address
    return Place(
      longitude: longitude, latitude: latitude, street: details?.road ?? "",
      number: details?.house_number ?? "",
      postcode: details?.postcode ?? "", city: details?.city ?? details?.town ?? details?.village ?? "")
  }

  private func photon(_ query: String) throws(ServerError) -> Place? {
    struct Answer: Decodable {
      struct Feature: Decodable {
        struct Geometry: Decodable { let coordinates: [Double] }
        struct Properties: Decodable {
          let name: String?
          let street: String?
          let housenumber: String?
          let postcode: String?
          let city: String?
        }
        let geometry: Geometry
        let properties: Properties
      }
      let features: [Feature]
    }
    let found = try client.json("/api?limit=1&q=\(query)", as: Answer.self)
    guard let first = found.features.first else { return nil }
    guard first.geometry.coordinates.count >= 2 else {
      throw .badAnswer(address, "the answer has no coordinates")
    }
    let details = first.properties
    return Place(
      longitude: first.geometry.coordinates[0], latitude: first.geometry.coordinates[1],
      street: details.street ?? details.name ?? "", number: details.housenumber ?? "",
      postcode: details.postcode ?? "", city: details.city ?? "")
  }
}
