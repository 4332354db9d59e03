import DeterministicParallel
import Foundation
import Routing

/// Prints random pairs of places beside the streets open to a mode, as CSV.
func writePairs(map: String, count: Int, mode: TravelMode) throws {
  let network = try StreetNetwork(openStreetMap: map, mode: mode)
  let ends = [UInt64(1), 2].map { network.randomPlaces(count: count, spread: 30, seed: $0) }
  say("from_longitude,from_latitude,to_longitude,to_latitude")
  for pair in 0..<count {
    say(ends.flatMap { ["\($0.longitudes[pair])", "\($0.latitudes[pair])"] }.joined(separator: ","))
  }
}

/// Prints the shortest way for each pair of a CSV file: metres, then its longitudes and latitudes in turn. The first and
/// the last of them are where the places meet the street. A pair without a way has an empty line.
func writeWays(map: String, pairs: String, mode: TravelMode) throws {
  let network = try StreetNetwork(openStreetMap: map, mode: mode)
  let rows = try String(contentsOfFile: pairs, encoding: .utf8).split(separator: "\n").dropFirst().map {
    row in
    row.split(separator: ",").map { Double($0) ?? .nan }
  }
  let index = StreetIndex(network)
  let ends = [0, 2].map { column in
    index.snap(
      longitudes: ContiguousArray(rows.map { $0[column] }),
      latitudes: ContiguousArray(rows.map { $0[column + 1] }),
      within: 500)
  }
  let search = StreetSearch(network)
  let lines = Workers.all.map(rows.count, chunk: 64) { range in
    range.map { pair in
      guard let route = search.route(from: ends[0], pair, to: ends[1], pair) else { return "" }
      let shape = zip(route.longitudes, route.latitudes).flatMap { [$0, $1] }
      return ([route.length] + shape).map { "\($0)" }.joined(separator: ",")
    }
  }
  say(lines.joined().joined(separator: "\n"))
}

/// Prints which of a million random homes have no way to a school that is one of 150, as CSV of pairs.
func writeStranded(map: String, mode: TravelMode) throws {
  let network = try StreetNetwork(openStreetMap: map, mode: mode)
  let index = StreetIndex(network)
  let (homes, schools) = (
    network.randomPlaces(count: 1_000_000, spread: 30, seed: 1),
    network.randomPlaces(count: 150, spread: 30, seed: 2)
  )
  let entrances = index.snap(longitudes: schools.longitudes, latitudes: schools.latitudes, within: 500)
  let doors = index.snap(
    longitudes: homes.longitudes, latitudes: homes.latitudes, within: 500, towards: entrances)
  let attended = ContiguousArray((0..<doors.count).map { Int32($0 % entrances.count) })
  let costs = StreetSearch(network).costs(from: doors, to: entrances, schoolOfHome: attended)
  say("from_longitude,from_latitude,to_longitude,to_latitude,metres_to_street")
  for home in 0..<doors.count where costs.values[home].isNaN {
    let school = Int(attended[home])
    let columns = [
      homes.longitudes[home], homes.latitudes[home], schools.longitudes[school], schools.latitudes[school],
      Double(doors.distanceToStreet[home]),
    ]
    say(columns.map { "\($0)" }.joined(separator: ","))
  }
}
