import Geography

/// Blocks of several pieces of land, each piece a block of its own.
///
/// As one block they would hold an area together that is in pieces on the map. The first piece keeps the code; the others
/// have a number after it: 0101, 0101/2.
struct BlockParts {
  private(set) var ids: [String] = []
  private(set) var geometries = Geometries()
  /// How many blocks were parted.
  private(set) var parted = 0

  init(_ whole: [String], _ shapes: Geometries) {
    var known = Set(whole)
    for (block, id) in whole.enumerated() {
      let parts = shapes.parts(of: block)
      guard parts.count > 1 else {
        ids.append(id)
        geometries.append(block, of: shapes)
        continue
      }
      parted += 1
      for (number, part) in parts.enumerated() {
        var own = number == 0 ? id : "\(id)/\(number + 1)"
        while number > 0, !known.insert(own).inserted { own += "/" }
        ids.append(own)
        geometries.appendPolygons([
          shapes.rings(of: part).map { ring in
            shapes.vertices(of: ring).map { Coordinate(x: shapes.x[$0], y: shapes.y[$0]) }
          }
        ])
      }
    }
  }
}
