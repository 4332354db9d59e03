import Geography

extension Geometries {
  /// The outlines of groups of sections, in EPSG:25831: the borders between sections of one group dropped,
  /// those between groups kept vertex by vertex.
  ///
  /// At each corner just three tiles meet, so a group's outline passes it at most once, and rings never
  /// touch themselves.
  init(outlinesOf groupOfSection: ContiguousArray<Int32>, count: Int, mosaic: VoronoiTiling, borders: Borders)
  {
    let rings = OutlineTracer(mosaic: mosaic, borders: borders, groupOfSection: groupOfSection)
      .rings(groups: count)
    self.init()
    for group in rings {
      // A connected group has one shell; any other ring is a hole, and runs the other way.
      let shells = group.filter { Geometries.signedArea($0) > 0 }
      let holes = group.filter { Geometries.signedArea($0) <= 0 }
      appendPolygons([shells + holes])
    }
  }

  private static func signedArea(_ ring: [Coordinate]) -> Double {
    guard let first = ring.first, var last = ring.last else { return 0 }
    var doubled = 0.0
    for vertex in ring {
      doubled += (last.x - first.x) * (vertex.y - first.y) - (vertex.x - first.x) * (last.y - first.y)
      last = vertex
    }
    return doubled / 2
  }
}

private struct OutlineTracer {
  let mosaic: VoronoiTiling
  let borders: Borders
  let groupOfSection: ContiguousArray<Int32>

  func rings(groups: Int) -> [[[Coordinate]]] {
    var rings = [[[Coordinate]]](repeating: [], count: groups)
    var isTraced = ContiguousArray(repeating: false, count: mosaic.triangulation.origins.count)
    for start in isTraced.indices where !isTraced[start] {
      let group = group(leftOf: start)
      guard group >= 0, self.group(rightOf: start) != group else { continue }
      var ring: [Coordinate] = []
      var edge = start
      repeat {
        isTraced[edge] = true
        borders.forEachVertex(ofEdge: edge) { x, y in
          ring.append(Coordinate(x: x + SampleCity.middle.x, y: y + SampleCity.middle.y))
        }
        edge = following(edge, group)
      } while edge != start
      rings[Int(group)].append(ring)
    }
    return rings
  }

  /// The half-edge whose border continues the outline: the third tile at the corner decides.
  private func following(_ edge: Int, _ group: Int32) -> Int {
    let twins = mosaic.triangulation.twins
    let (next, previous) = (Triangulation.next(edge), Triangulation.previous(edge))
    let isThirdInside = self.group(leftOf: previous) == group
    return Int(isThirdInside ? twins[next] : twins[previous])
  }

  private func group(leftOf edge: Int) -> Int32 { group(ofSeed: Int(mosaic.triangulation.origins[edge])) }
  private func group(rightOf edge: Int) -> Int32 { group(ofSeed: mosaic.triangulation.target(edge)) }

  private func group(ofSeed seed: Int) -> Int32 {
    let section = mosaic.sectionOfSeed[seed]
    return section < 0 ? -1 : groupOfSection[Int(section)]
  }
}
