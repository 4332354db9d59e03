import Foundation
import Geocoding

/// A register and queries with known answers.
struct DevelopmentSet {
  let addresses: CommaSeparated
  let asked: CommaSeparated
  let queries: [AddressQuery]

  init(folder: String, name: String, usesFields: Bool) throws {
    addresses = CommaSeparated(try String(contentsOfFile: "\(folder)/\(name)_register.csv", encoding: .utf8))
    let asked = CommaSeparated(try String(contentsOfFile: "\(folder)/\(name)_queries.csv", encoding: .utf8))
    self.asked = asked
    queries = asked.rows.map { row in
      guard usesFields else { return .line(asked.value("query", of: row)) }
      return .fields(
        street: asked.value("q_street", of: row), number: asked.value("q_number", of: row),
        postcode: asked.value("q_postcode", of: row), city: asked.value("q_city", of: row))
    }
  }

  /// Enough of them to time.
  var repeatedQueries: [AddressQuery] {
    Array(repeatElement(queries, count: max(1, 40_000 / max(1, queries.count))).joined())
  }

  func register() -> AddressRegister {
    var builder = AddressRegister.Builder(coordinates: .geographic)
    for row in addresses.rows {
      builder.append(
        identifier: addresses.value("id", of: row), street: addresses.value("street", of: row),
        number: addresses.value("number", of: row), suffix: addresses.value("suffix", of: row),
        postcode: addresses.value("postcode", of: row), city: addresses.value("city", of: row),
        x: Double(addresses.value("lon", of: row)) ?? .nan, y: Double(addresses.value("lat", of: row)) ?? .nan
      )
    }
    return builder.build()
  }
}
