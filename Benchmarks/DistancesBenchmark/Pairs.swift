import Distances

/// Prints random pairs of places with the distance that we find between them, as CSV.
func writePairs(map: String, count: Int) throws {
  let network = try StreetNetwork(openStreetMap: map, mode: .walking)
  let index = StreetIndex(network)
  let ends = [UInt64(1), 2].map { network.randomPlaces(count: count, spread: 30, seed: $0) }
  let points = ends.map { index.snap(longitudes: $0.longitudes, latitudes: $0.latitudes, within: 500) }
  let costs = ContractionHierarchy(StreetSearch(network)).costs(from: points[0], to: points[1])
  say("from_longitude,from_latitude,to_longitude,to_latitude,metres,from_street,to_street")
  for pair in 0..<count {
    let columns = ends.flatMap { [$0.longitudes[pair], $0.latitudes[pair]] } + [costs.values[pair]]
    let streets = points.map { $0.distanceToStreet[pair] }
    say((columns.map { "\($0)" } + streets.map { "\($0)" }).joined(separator: ","))
  }
}
