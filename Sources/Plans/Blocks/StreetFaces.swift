import DeterministicParallel
import Geography
import Layers
import Routing
import Studies
import Travel

/// The blocks of land between the streets, cut by the borders of the areas.
///
/// A small face without homes – the middle of a crossing, the strip between a border and its street – joins the
/// neighbour of its own area with which it has the longest border.
struct StreetFaces {
  private(set) var ids: [String] = []
  private(set) var geometries = Geometries()
  /// How many small faces without homes have joined others.
  private(set) var joined = 0

  /// In square metres; a hectare.
  private static let smallest = 10_000.0

  /// - Throws: `FileError` for a study without streets, and when they enclose nothing.
  init(_ study: Study, _ workers: Workers) throws(FileError) {
    guard let map = study.file.streets else {
      throw FileError(
        .badData, path: study.file.path, "the study names no streets to make blocks of",
        hint: "add \"streets\" to it, or make other blocks: --blocks grid:250, or --blocks homes:50")
    }
    let zones = study.zones.geometries.repaired().geometries
    let lines = try StreetFaces.lines(
      of: map.network(of: study.file, workers: workers), study, zones, workers)
    guard let faces = zones.faces(cutBy: lines), let graph = CoverageGraph(faces) else {
      throw FileError(.badData, path: map.file, "the streets cannot be made into blocks")
    }
    let places = (0..<faces.count).map { faces.interiorPoint(of: $0) }
    let locator = study.zones.locator
    let zone = places.map { place in place.flatMap { locator.zone(x: $0.x, y: $0.y) } ?? -1 }
    var homes = [Int](repeating: 0, count: faces.count)
    let located = ZoneLocator(faces).zones(x: study.pupils.x, y: study.pupils.y, workers: workers)
    for face in located where face >= 0 { homes[Int(face)] += 1 }
    var neighbours = [[(face: Int, length: Double)]](repeating: [], count: faces.count)
    for border in graph.borders where zone[border.features[0]] == zone[border.features[1]] {
      let (one, other) = (border.features[0], border.features[1])
      neighbours[one].append((other, border.length))
      neighbours[other].append((one, border.length))
    }
    var owner = Array(0..<faces.count)
    func root(_ face: Int) -> Int {
      var face = face
      while owner[face] != face { face = owner[face] }
      return face
    }
    let areas = (0..<faces.count).map { faces.area(of: $0) }
    // The smallest first; each is still a block of its own when it is looked at, others may have joined it.
    for face in areas.indices.sorted(by: { (areas[$0], $0) < (areas[$1], $1) })
    where zone[face] >= 0 && homes[face] == 0 && areas[face] < Self.smallest {
      var lengths = [Int: Double]()
      for (other, length) in neighbours[face] where root(other) != root(face) {
        lengths[root(other), default: 0] += length
      }
      guard let best = lengths.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      owner[root(face)] = best.key
      joined += 1
    }
    // A block's number is that of its first face.
    var number = [Int: Int]()
    let groups = areas.indices.map { face -> Int in
      guard zone[face] >= 0 else { return -1 }
      let root = root(face)
      if let known = number[root] { return known }
      number[root] = ids.count
      ids.append("\(study.zones.ids[zone[face]])-\(ids.count + 1)")
      return ids.count - 1
    }
    geometries = graph.dissolved(by: groups, count: ids.count)
  }

  /// The streets that touch the areas' box, in the working CRS.
  private static func lines(
    of network: StreetNetwork, _ study: Study, _ zones: Geometries, _ workers: Workers
  ) throws(FileError) -> [[Coordinate]] {
    let lines = network.streetLines
    let places: (x: ContiguousArray<Double>, y: ContiguousArray<Double>)
    do {
      places = try Reprojection(from: .wgs84, to: study.crs)(
        ContiguousArray(lines.lazy.flatMap(\.longitudes)), ContiguousArray(lines.lazy.flatMap(\.latitudes)),
        workers: workers)
    } catch {
      throw FileError(.badData, path: study.file.path, "\(error)")
    }
    let box = zones.boundingBox
    var first = 0
    return lines.compactMap { line in
      let range = first..<first + line.longitudes.count
      first = range.upperBound
      let isNear = range.contains {
        (box.minX...box.maxX).contains(places.x[$0]) && (box.minY...box.maxY).contains(places.y[$0])
      }
      return isNear ? range.map { Coordinate(x: places.x[$0], y: places.y[$0]) } : nil
    }
  }
}
