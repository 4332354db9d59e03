import Geography

/// Where a server found an address that the register does not hold: a proposal that somebody must look at.
public struct ServedPlace: Sendable, Hashable {
  /// The kind of server, which stands in place of the match type.
  public var source: String
  public var longitude: Double
  public var latitude: Double
  /// Empty where the server does not say.
  public var street: String
  public var number: String
  public var postcode: String
  public var city: String

  public init(
    source: String, longitude: Double, latitude: Double, street: String, number: String, postcode: String,
    city: String
  ) {
    self.source = source
    self.longitude = longitude
    self.latitude = latitude
    self.street = street
    self.number = number
    self.postcode = postcode
    self.city = city
  }
}

extension AddressQuery {
  /// The address in one line, as a server is asked for it: without floor and door.
  public var line: String {
    switch self {
    case .line(let text): return text
    case .fields(let street, let number, let postcode, let city, _):
      return [[street, number], [postcode, city]]
        .map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.filter { !$0.isEmpty }.joined(
          separator: ", ")
    }
  }
}
