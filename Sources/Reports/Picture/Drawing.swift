import Geography

/// Areas on a sheet: where each lies in pixels from the upper left corner, at a scale that fills a box.
struct Drawing {
  /// Steps of the topology's grid in a pixel.
  private static let stepsInPixel = 10.0
  /// Above so many vertices borders are simplified, by less than what is seen first.
  private static let mostVertices = 60_000

  let topology: Topology
  let width: Double
  let height: Double
  /// Units of the coordinates in a pixel.
  let unitsInPixel: Double

  /// - Parameters:
  ///   - width: of the box, in pixels; so `height`. The drawing is as wide or as high as the box.
  init(_ polygons: Geometries, width: Double, height: Double) {
    let box = polygons.boundingBox
    let (boxWidth, boxHeight) = (max(box.width, 1), max(box.height, 1))
    unitsInPixel = max(boxWidth / width, boxHeight / height)
    (self.width, self.height) = (boxWidth / unitsInPixel, boxHeight / unitsInPixel)
    topology = Topology(polygons, unit: unitsInPixel / Drawing.stepsInPixel)
      .simplified(within: 3).simplified(toAtMost: Drawing.mostVertices)
  }

  /// What to turn the numbers of paths into pixels by.
  var pathScale: String { "scale(\((1 / Drawing.stepsInPixel).drawn))" }

  /// The outline of an area as an SVG path in steps of the grid, y downwards.
  func path(of area: Int) -> String {
    let top = Int32((height * Drawing.stepsInPixel).rounded())
    var text = ""
    for ring in topology.rings(of: area) {
      guard var last = ring.first else { continue }
      text += "M\(last.x) \(top - last.y)l"
      var isFirst = true
      for point in ring.dropFirst().dropLast() {
        let (dx, dy) = (point.x - last.x, last.y - point.y)
        // A minus sign parts numbers as well as a blank does.
        text += (isFirst || dx < 0 ? "" : " ") + "\(dx)" + (dy < 0 ? "" : " ") + "\(dy)"
        (last, isFirst) = (point, false)
      }
      text += "z"
    }
    return text
  }

  /// The widest stretch within an area on one of a few levels, in pixels: where a label has most room. nil without shape.
  func room(in area: Int) -> (x: Double, y: Double, width: Double)? {
    let rings = topology.rings(of: area)
    let ys = rings.joined().map { Double($0.y) }
    guard let low = ys.min(), let high = ys.max(), high > low else { return nil }
    var best: (x: Double, y: Double, width: Double)?
    for part in [0.5, 0.4, 0.6, 0.3, 0.7] {
      // Between two steps of the grid no vertex lies.
      let level = (low + part * (high - low)).rounded(.down) + 0.5
      var crossings = [Double]()
      for ring in rings {
        for (one, two) in zip(ring, ring.dropFirst()) where (Double(one.y) < level) != (Double(two.y) < level)
        {
          let along = (level - Double(one.y)) / Double(two.y - one.y)
          crossings.append(Double(one.x) + along * Double(two.x - one.x))
        }
      }
      crossings.sort()
      for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
        let width = (crossings[pair + 1] - crossings[pair]) / Drawing.stepsInPixel
        if width > (best?.width ?? 0) * 1.1 {
          let x = (crossings[pair] + crossings[pair + 1]) / 2 / Drawing.stepsInPixel
          best = (x, height - level / Drawing.stepsInPixel, width)
        }
      }
    }
    return best
  }
}
