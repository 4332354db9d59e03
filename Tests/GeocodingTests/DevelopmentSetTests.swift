import Foundation
import TestSupport
import Testing

@testable import Geocoding

/// Real registers and queries with known answers, where they are at hand.
private let folder = SharedData.path("geocoding")

private let isAtHand = SharedData.has("geocoding/evaluate.py")

/// The rows of a file as dictionaries by column; quoted fields may hold commas.
private func rows(_ name: String) throws -> [[String: String]] {
  let text = try String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8)
  let lines = text.split(whereSeparator: \.isNewline).map { line in
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().reduce(into: [""]) {
      fields, part in
      guard part.offset % 2 == 0 else { return fields[fields.count - 1] += part.element }
      let pieces = part.element.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      fields[fields.count - 1] += pieces[0]
      fields += pieces.dropFirst()
    }
  }
  guard let header = lines.first else { return [] }
  return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
}

@Test(.enabled(if: isAtHand, "no shared data"), arguments: ["no_elverum", "li_liechtenstein_osm"])
func `the matcher reaches its aims on a real register`(name: String) throws {
  var builder = AddressRegister.Builder(coordinates: .geographic)
  for row in try rows("\(name)_register") {
    builder.append(
      identifier: row["id"] ?? "", street: row["street"] ?? "", number: row["number"] ?? "",
      suffix: row["suffix"] ?? "", postcode: row["postcode"] ?? "", city: row["city"] ?? "",
      x: Double(row["lon"] ?? "") ?? .nan, y: Double(row["lat"] ?? "") ?? .nan)
  }
  let geocoder = Geocoder(builder.build())
  let asked = try rows("\(name)_queries")
  let matches = geocoder.match(asked.map { .line($0["query"] ?? "") })
  var exact = (asked: 0, right: 0, accepted: 0, acceptedRight: 0)
  var invented = (asked: 0, placed: 0)
  let plane = Plane(.geographic)
  for (query, match) in zip(asked, matches) {
    switch query["expect"] {
    case "exact":
      guard let longitude = Double(query["lon"] ?? ""), let latitude = Double(query["lat"] ?? "") else {
        continue
      }
      let known = [query["truth_id"] ?? ""] + (query["alt_ids"] ?? "").split(separator: "|").map(String.init)
      let isRight =
        match.best.map { best in
          let identifier = best.address.map { geocoder.register.address($0, of: best.street).identifier }
          return identifier.map(known.contains) ?? false
            || match.matchType != .street && plane.meters(best.x, best.y, longitude, latitude) <= 25
        } ?? false
      exact.asked += 1
      exact.right += isRight ? 1 : 0
      exact.accepted += match.outcome == .accepted ? 1 : 0
      exact.acceptedRight += match.outcome == .accepted && isRight ? 1 : 0
    case "none":
      invented.asked += 1
      invented.placed += match.best.map { $0.matchType != .street } ?? false ? 1 : 0
    default: break
    }
  }
  #expect(Double(exact.right) >= 0.975 * Double(exact.asked))
  #expect(Double(exact.accepted) >= 0.92 * Double(exact.asked))
  #expect(Double(exact.acceptedRight) >= 0.998 * Double(exact.accepted))
  #expect(Double(invented.placed) <= 0.03 * Double(invented.asked))
}
