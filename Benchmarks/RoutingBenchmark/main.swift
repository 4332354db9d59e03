import Foundation
import Routing

// Times each step from a street map to distances, for a real map or a made-up city:
//
//     RoutingBenchmark MAP.osm.pbf [FOLDER]
//     RoutingBenchmark --grid 1000 [FOLDER]
//
// and answers what second_opinion.py asks:
//
//     RoutingBenchmark --pairs MODE MAP.osm.pbf 5000          (random pairs of places)
//     RoutingBenchmark --ways MODE MAP.osm.pbf PAIRS.csv      (our shortest ways)
//     RoutingBenchmark --stranded MODE MAP.osm.pbf            (random homes without a way to their school)
//
// FOLDER takes the network as edges.csv and nodes.csv, for peers_distances.py to run on the same.

let arguments = Array(CommandLine.arguments.dropFirst())
guard let first = arguments.first else {
  say("usage: RoutingBenchmark MAP.osm.pbf [FOLDER] | --grid SIDE [FOLDER]; see main.swift for more")
  exit(64)
}
if arguments.count > 2, let mode = TravelMode(rawValue: arguments[1]) {
  let (map, last) = (arguments[2], arguments[arguments.count - 1])
  switch first {
  case "--pairs": try writePairs(map: map, count: Int(last) ?? 1000, mode: mode)
  case "--ways": try writeWays(map: map, pairs: last, mode: mode)
  default: try writeStranded(map: map, mode: mode)
  }
  exit(0)
}
let isGrid = first == "--grid"
let network = try timed("streets → network") {
  isGrid
    ? try StreetNetwork(.gridCity(side: Int(arguments[1]) ?? 1000), mode: .walking)
    : try StreetNetwork(openStreetMap: first, mode: .walking)
}
say("  \(network.nodeCount) nodes, \(network.edgeCount) edges")
if let folder = arguments.dropFirst(isGrid ? 2 : 1).first {
  try network.edgeTable.write(to: URL(fileURLWithPath: folder))
}

let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).network").path
try timed("save the network") { try network.save(to: file) }
_ = try timed("load the network") { try StreetNetwork(savedAt: file) }
try FileManager.default.removeItem(atPath: file)

let index = timed("index for snapping") { StreetIndex(network) }
let search = timed("graph for searching") { StreetSearch(network) }
let schools = snapped(150, seed: 2)
let homes = snapped(1_000_000, seed: 1, "snap 1M homes to edges", towards: schools)
let far = homes.beyond(500)
say("  \(far.count) put on a street farther than 500 m, the farthest \(Int(far.farthest)) m")
let attended = ContiguousArray((0..<homes.count).map { Int32($0 % schools.count) })
let costs = timed("1M homes → attended of 150 schools") {
  search.costs(from: homes, to: schools, schoolOfHome: attended)
}
say("  \(costs.withoutStreet) without street, \(costs.unconnected) unconnected")
_ = timed("3 nearest of 150 schools for 1M homes") { search.nearestSchools(3, from: homes, to: schools) }

let hierarchy = timed("contraction hierarchy") { ContractionHierarchy(search) }
say("  \(hierarchy.arcCount) arcs")
let (starts, ends) = (snapped(100_000, seed: 3), snapped(100_000, seed: 4))
for _ in 0..<3 {
  let costs = timed("100,000 scattered pairs") { hierarchy.costs(from: starts, to: ends) }
  say("  \(costs.unconnected) unconnected")
}
say("peak memory \(peakMegabytes()) MB")

func snapped(
  _ count: Int, seed: UInt64, _ title: String? = nil, towards schools: StreetPoints? = nil
) -> StreetPoints {
  let places = network.randomPlaces(count: count, spread: 30, seed: seed)
  let snap = {
    index.snap(longitudes: places.longitudes, latitudes: places.latitudes, within: 500, towards: schools)
  }
  return title.map { timed($0, snap) } ?? snap()
}
