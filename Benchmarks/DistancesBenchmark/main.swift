import Distances
import Foundation
import Repeatable

let path = CommandLine.arguments[1]
let clock = ContinuousClock()
func timed<R>(_ what: String, _ body: () throws -> R) rethrows -> R {
  let start = clock.now
  let result = try body()
  print(what, clock.now - start)
  return result
}
let network = try timed("read") { try StreetNetwork(openStreetMap: path, mode: .walking) }
let places = network.randomPlaces(count: 1_000_000, spread: 30, seed: 1)
let schoolPlaces = network.randomPlaces(count: 150, spread: 30, seed: 2)
for _ in 0..<2 {
let index = timed("index") { StreetIndex(network) }
let homes = timed("snap") { index.snap(longitudes: places.longitudes, latitudes: places.latitudes, within: 500) }
let schools = index.snap(longitudes: schoolPlaces.longitudes, latitudes: schoolPlaces.latitudes, within: 500)
let search = timed("graph") { StreetSearch(network) }
let attended = ContiguousArray((0..<homes.count).map { Int32($0 % 150) })
let costs = timed("search") { search.costs(from: homes, to: schools, schoolOfHome: attended) }
print(homes.unsnappedCount, costs.unconnected, costs.withoutSchool, costs.values.lazy.filter { !$0.isNaN }.reduce(0, +) / 1e6)
}
let index = StreetIndex(network)
let search = StreetSearch(network)
let hierarchy = timed("hierarchy") { ContractionHierarchy(search) }
print("arcs", hierarchy.arcCount, network.nodeCount)
func snapped(_ seed: UInt64) -> StreetPoints {
  let places = network.randomPlaces(count: 100_000, spread: 30, seed: seed)
  return index.snap(longitudes: places.longitudes, latitudes: places.latitudes, within: 500)
}
let (homes, schools) = (snapped(3), snapped(4))
for _ in 0..<3 {
  let costs = timed("100,000 scattered pairs") { hierarchy.costs(from: homes, to: schools) }
  print(costs.unconnected)
}
let table = network.edgeTable
var text = "from,to,length\n"
for edge in table.from.indices { text += "\(table.from[edge]),\(table.to[edge]),\(table.lengths[edge])\n" }
try text.write(toFile: "/tmp/porto_edges.csv", atomically: true, encoding: .utf8)
text = "longitude,latitude\n"
for node in table.longitudes.indices { text += "\(table.longitudes[node]),\(table.latitudes[node])\n" }
try text.write(toFile: "/tmp/porto_nodes.csv", atomically: true, encoding: .utf8)
