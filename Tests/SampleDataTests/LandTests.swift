import Geography
import Layers
import Testing

@testable import SampleData

/// Each seed gives another town; what must hold, must hold in all of them.
private let seeds: [UInt64] = [1, 7, 2026]

@Suite struct LandTests {
  @Test(arguments: seeds)
  func zonesAndDistrictsAndSectionsCoverTheSameLand(seed: UInt64) throws {
    let city = try SampleCity(pupils: 200, seed: seed)
    let areas = [city.zones, city.districts, city.sections].map { layer in
      (0..<layer.count).reduce(0.0) { $0 + layer.geometries.area(of: $1) }
    }
    let outline = rim(of: edges(of: city.zones))
    #expect(areas[0] > 10e6)
    for area in areas { #expect(abs(area - areas[0]) < 1e-3) }
    #expect(abs(Edge.signedArea(outline) - areas[0]) < 1e-3)
  }

  @Test(arguments: seeds)
  func everyInnerEdgeOccursOnceInEachDirection(seed: UInt64) throws {
    let city = try SampleCity(pupils: 200, seed: seed)
    let outline = rim(of: edges(of: city.zones))
    for layer in [city.zones, city.districts, city.sections] {
      let all = edgeList(of: layer)
      let distinct = Set(all)
      #expect(distinct.count == all.count)
      #expect(rim(of: distinct) == outline)
    }
  }

  @Test(arguments: seeds)
  func districtsAndZonesUseOnlyBordersOfWhatTheyAreMadeOf(seed: UInt64) throws {
    let city = try SampleCity(pupils: 200, seed: seed)
    #expect(edges(of: city.zones).isSubset(of: edges(of: city.sections)))
    #expect(edges(of: city.districts).isSubset(of: edges(of: city.zones)))
  }

  @Test(arguments: [(zones: 1, vertices: 40), (zones: 40, vertices: 160), (zones: 300, vertices: 60)])
  func thereAreAsManyZonesAndVerticesAsAskedFor(zones: Int, vertices: Int) throws {
    let city = try SampleCity(pupils: 200, zones: zones, seed: 3, verticesPerZone: vertices)
    #expect(city.zones.count == zones)
    #expect((0..<zones).allSatisfy { city.zones.geometries.parts(of: $0).count == 1 })
    let mean = Double(city.zones.geometries.vertexCount) / Double(zones)
    #expect(abs(mean / Double(vertices) - 1) < 0.15)
  }

  @Test func theDefaultTownHasSixDistrictsAndAboutFiveSectionsPerZone() throws {
    let city = try SampleCity(pupils: 200, seed: 2026)
    #expect(city.zones.count == 40)
    #expect(city.districts.count == 6)
    #expect((150...280).contains(city.sections.count))
    #expect(Set(city.sections.column("ZONE_ID")?.texts ?? []).count == 40)
    #expect(Set(city.sections.column("SECTION")?.texts ?? []).count == city.sections.count)
    #expect(Set(city.zones.column("NAME")?.texts ?? []).count == 40)
  }

  /// A second opinion on which section holds a place: the even-odd rule over the outlines themselves.
  @Test func aPlaceIsFoundInTheSectionWhoseOutlineHoldsIt() throws {
    let city = try SampleCity(pupils: 200, zones: 12, seed: 5)
    let box = city.sections.geometries.boundingBox
    let chance = Chance(seed: 1, topic: 1)
    var outside = 0
    for index in 0..<1500 {
      let x = box.minX + chance.unit(index, 1) * box.width
      let y = box.minY + chance.unit(index, 2) * box.height
      let holders = (0..<city.sections.count).filter { city.sections.geometries.feature($0, holds: x, y) }
      let found = city.land.borders.section(at: x - SampleCity.middle.x, y - SampleCity.middle.y)
      #expect(holders == (found < 0 ? [] : [found]))
      if found < 0 { outside += 1 }
    }
    #expect((100...1000).contains(outside))
  }
}

/// A directed straight piece of an outline, by the exact bits of its ends.
private struct Edge: Hashable {
  let from: Coordinate
  let to: Coordinate

  var reversed: Edge { Edge(from: to, to: from) }

  static func signedArea(_ edges: some Sequence<Edge>) -> Double {
    let origin = SampleCity.middle
    return edges.reduce(0.0) { sum, edge in
      let (ax, ay) = (edge.from.x - origin.x, edge.from.y - origin.y)
      let (bx, by) = (edge.to.x - origin.x, edge.to.y - origin.y)
      return sum + (ax * by - bx * ay) / 2
    }
  }
}

private func edges(of layer: Layer) -> Set<Edge> { Set(edgeList(of: layer)) }

/// The edges without a neighbour on their other side.
private func rim(of edges: Set<Edge>) -> Set<Edge> { edges.filter { !edges.contains($0.reversed) } }

private func edgeList(of layer: Layer) -> [Edge] {
  let geometries = layer.geometries
  return (0..<geometries.ringStarts.count - 1).flatMap { ring in
    geometries.vertices(of: ring).dropLast().map { vertex in
      Edge(
        from: Coordinate(x: geometries.x[vertex], y: geometries.y[vertex]),
        to: Coordinate(x: geometries.x[vertex + 1], y: geometries.y[vertex + 1]))
    }
  }
}

extension Geometries {
  /// Whether a place is inside of a feature, by the even-odd rule.
  func feature(_ feature: Int, holds placeX: Double, _ placeY: Double) -> Bool {
    var isInside = false
    for part in parts(of: feature) {
      for ring in rings(of: part) {
        for vertex in vertices(of: ring).dropLast() where (y[vertex] > placeY) != (y[vertex + 1] > placeY) {
          let share = (placeY - y[vertex]) / (y[vertex + 1] - y[vertex])
          if placeX < x[vertex] + share * (x[vertex + 1] - x[vertex]) { isInside.toggle() }
        }
      }
    }
    return isInside
  }
}
