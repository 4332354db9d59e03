import DeterministicParallel
import Geography
import Languages
import Layers
import Redesign
import Studies

/// Looks at a second plan before it is measured: what makes it no plan, and what makes it doubtful.
struct PlanCheck {
  private let before: Areas
  private let after: Areas
  private let homes: ContiguousArray<Int32>
  private let path: String
  private let overlaps: [CoverageFaults.Overlap]

  /// - Parameters:
  ///   - homes: the area of the second plan of each pupil, −1 for none.
  ///   - path: of the second plan.
  init(
    _ before: Areas, _ after: Areas, homes: ContiguousArray<Int32>, path: String, workers: Workers
  ) {
    (self.before, self.after, self.homes, self.path) = (before, after, homes, path)
    overlaps = after.geometries.repaired().geometries.coverageOverlaps(workers: workers)
  }

  /// Overlaps as wide as a street are no slips of drawing.
  private static let slip = 1.0

  /// - Throws: `FileError` for areas that hold no home, and for areas that overlap by more than a slip of the pen where
  ///   those of the first plan do not.
  func refuseWhatIsNoPlan() throws(FileError) {
    guard homes.contains(where: { $0 >= 0 }) else {
      throw FileError(
        .badData, path: path, "no pupil lives in any of the areas",
        hint: "check the layer's coordinate reference system, and that it is of this city")
    }
    guard let wide = overlaps.first(where: { isWide($0) && !isOld($0) }) else { return }
    let (first, second) = wide.features
    throw FileError(
      .badData, path: path, row: second + 1,
      "the area \(after.label(second)) overlaps the area \(after.label(first)) (row \(first + 1)), by "
        + "\(Int(wide.area.rounded())) m²",
      hint: "each home must be in one area: draw the border once, or mend the layer as zones of a study with "
        + "catchment check --repair")
  }

  private func isWide(_ overlap: CoverageFaults.Overlap) -> Bool {
    overlap.shape.contains { polygon in
      var geometries = Geometries()
      geometries.appendPolygons([polygon])
      var length = 0.0
      for ring in polygon {
        for (from, to) in zip(ring, ring.dropFirst()) {
          let (dx, dy) = (to.x - from.x, to.y - from.y)
          length += (dx * dx + dy * dy).squareRoot()
        }
      }
      return length > 0 && 2 * geometries.area(of: 0) / length > PlanCheck.slip
    }
  }

  /// Whether the first plan has the same two areas overlap as well.
  private func isOld(_ overlap: CoverageFaults.Overlap) -> Bool {
    let positions = [overlap.features.first, overlap.features.second].map {
      before.ids.firstIndex(of: after.ids[$0])
    }
    guard let first = positions[0], let second = positions[1] else { return false }
    var pair = Geometries()
    pair.append(first, of: before.geometries)
    pair.append(second, of: before.geometries)
    let old = pair.repaired().geometries.coverageOverlaps().first
    return (old?.area ?? 0) >= 0.99 * overlap.area
  }

  /// What a reader must know first, one sentence each.
  func doubts(_ moves: PupilMoves) -> [Text] {
    var doubts: [Text] = []
    let own = Set(before.ids)
    let shared = after.ids.filter(own.contains).count
    let respelt = RespeltCodes(after.ids, known: before.ids)
    if 2 * shared < min(own.count, after.count), let example = respelt.example {
      doubts.append(
        "only \(.whole(shared)) of \(.whole(after.count)) codes of areas are those of the first plan, and \(.whole(respelt.found)) more would be with zeros in front or without a decimal point, such as \(name: example.known) for \(name: example.given): areas are told apart by their codes, so most pupils seem to move"
      )
    } else if 2 * shared < min(own.count, after.count) {
      doubts.append(
        "only \(.whole(shared)) of \(.whole(after.count)) codes of areas are those of the first plan: areas are told apart by their codes, so most pupils seem to move; --zone-id names the column of the codes"
      )
    }
    if moves.leftOut > 0 {
      doubts.append(
        .counted(
          moves.leftOut, one: "{0} pupil lives in an area of the first plan and in none of the second",
          many: "{0} pupils live in an area of the first plan and in none of the second"))
    }
    if moves.takenIn > 0 {
      doubts.append(
        .counted(
          moves.takenIn, one: "{0} pupil lives in an area of the second plan and in none of the first",
          many: "{0} pupils live in an area of the second plan and in none of the first"))
    }
    if moves.leftOut + moves.takenIn > 0 {
      doubts.append(
        .counted(
          homes.count { $0 >= 0 } - moves.takenIn,
          one:
            "what becomes of shares, means and indices is told of the {0} pupil who lives in an area of both plans",
          many:
            "what becomes of shares, means and indices is told of the {0} pupils who live in an area of both plans"
        ))
    }
    let slips = overlaps.filter { !isWide($0) }
    if !slips.isEmpty {
      doubts.append(
        .counted(
          slips.count,
          one: "{0} overlap of areas is less than a metre wide; homes in it are in the area that comes first",
          many:
            "{0} overlaps of areas are less than a metre wide; homes in them are in the area that comes first"
        ))
    }
    let held = Set(homes)
    let empty = after.ids.indices.filter { !held.contains(Int32($0)) }
    if !empty.isEmpty {
      let names = empty.prefix(8).map(after.label).joined(separator: ", ")
      doubts.append(
        empty.count == 1
          ? "nobody lives in \(.whole(1)) area of the second plan: \(name: names)"
          : "nobody lives in \(.whole(empty.count)) areas of the second plan: \(name: names)")
    }
    return doubts
  }
}

extension Areas {
  /// The code of an area, and its name where it has one.
  fileprivate func label(_ area: Int) -> String {
    ids[area] == names[area] ? ids[area] : "\(ids[area]) (\(names[area]))"
  }
}
