import Foundation
import TestSupport
import Testing

@testable import Segregation

/// The data that published values were computed from.
extension SharedData {
  static let isPresent = has("segregation/schools00.csv")

  /// The rows of a CSV as values by column name. None of these files quotes its fields.
  static func rows(_ file: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: path("segregation/" + file), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  static func column(_ name: String, of file: String) throws -> [Int] {
    try rows(file).map { try #require($0[name].flatMap(Int.init)) }
  }
}

/// Schools of one year with their place in the nesting; races are columns in alphabetical order.
struct SchoolYear {
  static let races = ["asian", "black", "hisp", "native", "white"]

  var schools: [String] = []
  var states: [Int] = []
  var districts: [Int] = []
  let table: GroupTable

  init(_ file: String) throws {
    var counts: [Int] = []
    var rowOfSchool: [String: Int] = [:]
    var stateCodes: [String: Int] = [:]
    var districtCodes: [String: Int] = [:]
    for row in try SharedData.rows(file) {
      let school = try #require(row["school"])
      let race = try #require(row["race"].flatMap { Self.races.firstIndex(of: $0) })
      let count = try #require(row["n"].flatMap(Int.init))
      if rowOfSchool[school] == nil {
        rowOfSchool[school] = schools.count
        schools.append(school)
        let state = try #require(row["state"])
        let district = try #require(row["district"])
        states.append(stateCodes[state, default: stateCodes.count])
        stateCodes[state] = states.last
        districts.append(districtCodes[district, default: districtCodes.count])
        districtCodes[district] = districts.last
        counts += [0, 0, 0, 0, 0]
      }
      let unit = try #require(rowOfSchool[school])
      counts[unit * 5 + race] += count
    }
    table = try GroupTable(counts: counts, groups: 5)
  }

  static func race(_ name: String) throws -> Int { try #require(races.firstIndex(of: name)) }
}

extension Double {
  /// True for a defined value within `tolerance` of this one.
  func agrees(with other: Double?, within tolerance: Double) -> Bool {
    other.map { abs($0 - self) <= tolerance } ?? false
  }
}
