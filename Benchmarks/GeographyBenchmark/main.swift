import DeterministicParallel
import Geography
import Layers

// Times the hot loops of Geography inside the process, on the files of a study with coordinates:
//   GeographyBenchmark zones.shp schools.csv pupils.csv
// and prints one line of JSON, which Benchmarks/bench.py puts beside what the peers take.

/// The shortest of several runs, in seconds, and what the last one gave.
func best<Result>(of runs: Int, _ body: () throws -> Result) rethrows -> (seconds: Double, result: Result) {
  var (shortest, result) = try timed(body)
  for _ in 1..<runs {
    let (seconds, again) = try timed(body)
    shortest = min(shortest, seconds)
    result = again
  }
  return (shortest, result)
}

func timed<Result>(_ body: () throws -> Result) rethrows -> (seconds: Double, result: Result) {
  let clock = ContinuousClock()
  let start = clock.now
  let result = try body()
  return (Double((clock.now - start) / .nanoseconds(1)) / 1e9, result)
}

let zones = try Layer(contentsOf: CommandLine.arguments[1]).geometries
let schoolFile = try CSVFile(CommandLine.arguments[2])
let schools = try schoolFile.read(texts: ["codi"], numbers: ["x", "y"], decimalComma: true)
let pupils = try CSVFile(CommandLine.arguments[3]).read(texts: ["codi_centre"], numbers: ["x", "y"])
guard let x = pupils.numbers["x"]?.values, let y = pupils.numbers["y"]?.values,
  let schoolX = schools.numbers["x"]?.values, let schoolY = schools.numbers["y"]?.values,
  let attended = pupils.texts["codi_centre"], let codes = schools.texts["codi"]
else { throw FileError(.badData, path: CommandLine.arguments[3], "these are not the files of a sample city") }
let numbers = Dictionary(uniqueKeysWithValues: zip(codes.compactMap { $0 }, Int32(0)...))
let school = ContiguousArray(attended.map { $0.flatMap { numbers[$0] } ?? -1 })

let one = Workers(count: 1)
let (build, locator) = best(of: 3) { ZoneLocator(zones) }
let (locate, found) = best(of: 5) { locator.zones(x: x, y: y, workers: one) }
let toDegrees = try Reprojection(from: CRS("EPSG:25831"), to: .wgs84)
let (schoolLongitude, schoolLatitude) = toDegrees(schoolX, schoolY)
let targets = GeodesicTargets(longitude: schoolLongitude, latitude: schoolLatitude)
let (geodesic, _) = best(of: 5) { targets.distances(x: x, y: y, toDegrees: toDegrees, to: [school]) }
let nearestSchools = NearestPoints(x: schoolX, y: schoolY)
let (nearest, _) = best(of: 3) { nearestSchools.nearest(x: x, y: y, workers: one) }
print(
  """
  {"points": \(x.count), "located": \(found.count { $0 >= 0 }), "index_seconds": \(build), \
  "locate_seconds": \(locate), "geodesic_seconds": \(geodesic), "nearest_seconds": \(nearest)}
  """)
