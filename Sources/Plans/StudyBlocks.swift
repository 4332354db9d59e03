import DeterministicParallel
import Geography
import Languages
import Layers
import Studies

/// The pieces of land that are moved between catchment areas as wholes, with the pupils who live in them.
public struct StudyBlocks: Sendable {
  /// Where the blocks come from.
  public enum Source: Sendable, Hashable {
    /// The residential units of the study.
    case residential
    /// Squares of so many metres, cut by the borders of today's areas.
    case grid(Double)
    /// The land between the study's streets, cut by the borders of today's areas.
    case streets
    /// Grown from the homes: about so many pupils together at most, within today's areas.
    case homes(Int)
    /// The polygons of a layer.
    case layer(StudyFile.AreaSource)

    /// Grids finer than this have more blocks than a search can use.
    public static let finest = 20.0
  }

  public let ids: [String]
  /// Valid, in the study's working CRS.
  public let geometries: Geometries
  /// The block of each pupil who lives in one of today's areas, −1 for none.
  let block: ContiguousArray<Int32>
  public let pupils: ContiguousArray<Int32>
  /// For each group of the study its members by block.
  public let members: [ContiguousArray<Int32>]
  /// For each group of the study those who are known not to belong to it, by block.
  public let others: [ContiguousArray<Int32>]
  /// The area in which most of a block's pupils live, of an empty block the one it lies in; −1 for none.
  public let zone: ContiguousArray<Int32>
  /// The middle of the homes, of an empty block a place inside.
  let x: ContiguousArray<Double>
  let y: ContiguousArray<Double>
  /// What a reader must know first, one sentence each.
  public let doubts: [Text]

  /// - Throws: `FileError` for a layer that cannot be read, and when no pupil lives in any block.
  public init(_ source: Source, of study: Study, workers: Workers = .all) throws(FileError) {
    let (whole, shapes) = try StudyBlocks.shapes(source, study, workers)
    let parts = BlockParts(whole, shapes.repaired().geometries)
    let (ids, valid) = (parts.ids, parts.geometries)
    let (own, zones) = (study.pupils, study.zones)
    var block = ZoneLocator(valid).zones(x: own.x, y: own.y, workers: workers)
    let outside = block.indices.count { own.zone[$0] >= 0 && block[$0] < 0 }
    for pupil in block.indices where own.zone[pupil] < 0 { block[pupil] = -1 }
    var pupils = ContiguousArray<Int32>(repeating: 0, count: ids.count)
    var members = study.groups.map { _ in pupils }
    var others = members
    var (sumX, sumY) = (
      ContiguousArray(repeating: 0.0, count: ids.count), ContiguousArray(repeating: 0.0, count: ids.count)
    )
    var byZone = [[Int32: Int]](repeating: [:], count: ids.count)
    for (pupil, place) in block.enumerated() where place >= 0 {
      let place = Int(place)
      pupils[place] += 1
      sumX[place] += own.x[pupil]
      sumY[place] += own.y[pupil]
      byZone[place][own.zone.codes[pupil], default: 0] += 1
      for group in members.indices {
        switch study.groups[group].membership[pupil] {
        case 1: members[group][place] += 1
        case 0: others[group][place] += 1
        default: break
        }
      }
    }
    guard pupils.contains(where: { $0 > 0 }) else {
      throw FileError(
        .badData, path: study.file.path, "no pupil lives in any of the blocks",
        hint: "check the coordinate reference system of the layer of blocks")
    }
    var (x, y) = (sumX, sumY)
    for place in ids.indices {
      if pupils[place] > 0 {
        x[place] /= Double(pupils[place])
        y[place] /= Double(pupils[place])
      } else if let inside = valid.interiorPoint(of: place) {
        (x[place], y[place]) = (inside.x, inside.y)
      }
    }
    let standing = zones.locator.zones(x: x, y: y, workers: workers)
    var zone = standing
    var (cut, minority) = (0, 0)
    for (place, counts) in byZone.enumerated() {
      guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      zone[place] = most.key
      if counts.count > 1 {
        cut += 1
        minority += Int(pupils[place]) - most.value
      }
    }
    // What lies in no area, as a park beyond the city, takes no part.
    let kept = zone.indices.filter { zone[$0] >= 0 }
    var position = ContiguousArray<Int32>(repeating: -1, count: ids.count)
    for (new, old) in kept.enumerated() { position[old] = Int32(new) }
    var shapesKept = Geometries()
    for old in kept { shapesKept.append(old, of: valid) }
    func select<Element>(_ column: ContiguousArray<Element>) -> ContiguousArray<Element> {
      ContiguousArray(kept.map { column[$0] })
    }
    self.ids = kept.map { ids[$0] }
    geometries = shapesKept
    self.block = ContiguousArray(block.lazy.map { $0 < 0 ? -1 : position[Int($0)] })
    (self.pupils, self.members, self.others) = (select(pupils), members.map(select), others.map(select))
    (self.zone, self.x, self.y) = (select(zone), select(x), select(y))
    var doubts: [Text] = []
    if parts.parted > 0 {
      doubts.append(
        .counted(
          parts.parted,
          one: "{0} block is in several pieces of land; each piece counts as a block of its own",
          many: "{0} blocks are in several pieces of land; each piece counts as a block of its own"))
    }
    if outside > 0 {
      doubts.append(
        .counted(
          outside, one: "{0} pupil lives in an area but in no block: the search does not see this pupil",
          many: "{0} pupils live in an area but in no block: the search does not see them"))
    }
    if cut > 0 {
      doubts.append(
        "borders of today's areas cut \(count: cut, "block"); a block counts with the area of most of its pupils, so \(BlockMajority.counting(minority)) with another area than today's"
      )
    }
    if kept.count < ids.count {
      doubts.append(
        .counted(
          ids.count - kept.count, one: "{0} block lies in no area and takes no part",
          many: "{0} blocks lie in no area and take no part"))
    }
    self.doubts = doubts
  }

  private static func shapes(
    _ source: Source, _ study: Study, _ workers: Workers
  ) throws(FileError) -> (ids: [String], Geometries) {
    switch source {
    case .residential:
      guard study.file.residential != nil else {
        throw FileError(
          .badData, path: study.file.path, "the study names no residential units to move between areas",
          hint:
            "add \"residential\" to it, or make blocks: --blocks grid:250, homes:50, streets or layer.gpkg")
      }
      return (study.residential.ids, study.residential.geometries)
    case .layer(let layer):
      let areas = try study.areas(layer, workers: workers)
      return (areas.ids, areas.geometries)
    case .grid(let side):
      return grid(side, study, workers)
    case .streets:
      let faces = try StreetFaces(study, workers)
      return (faces.ids, faces.geometries)
    case .homes(let pupils):
      let cells = try HomeBlocks(study, pupils: pupils, workers)
      return (cells.ids, cells.geometries)
    }
  }

  /// Squares of a grid cut by the borders of the areas, named by column, row and area.
  private static func grid(_ side: Double, _ study: Study, _ workers: Workers) -> ([String], Geometries) {
    let zones = study.zones.geometries.repaired().geometries
    let box = zones.boundingBox
    let (left, bottom) = ((box.minX / side).rounded(.down), (box.minY / side).rounded(.down))
    let columns = Int((box.maxX / side).rounded(.up) - left)
    let rows = Int((box.maxY / side).rounded(.up) - bottom)
    var squares = Geometries()
    for row in 0..<rows {
      for column in 0..<columns {
        let (x, y) = ((left + Double(column)) * side, (bottom + Double(row)) * side)
        squares.appendPolygons([
          [[(x, y), (x + side, y), (x + side, y + side), (x, y + side)].map { Coordinate(x: $0.0, y: $0.1) }]
        ])
      }
    }
    var (ids, shapes) = ([String](), Geometries())
    for piece in squares.pieces(sharedWith: zones, workers: workers, where: { _, _ in true }) {
      let (square, zone) = piece.features
      ids.append("\(square % columns)-\(square / columns)-\(study.zones.ids[zone])")
      shapes.appendPolygons(piece.shape)
    }
    return (ids, shapes)
  }
}
