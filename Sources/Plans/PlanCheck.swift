import DeterministicParallel
import Geography
import Languages
import Layers
import Studies

/// Looks at a second plan before it is measured: what makes it no plan, and what makes it doubtful.
struct PlanCheck {
  private let before: Study
  private let after: Study
  private let overlaps: [CoverageFaults.Overlap]

  init(_ before: Study, _ after: Study, workers: Workers) {
    (self.before, self.after) = (before, after)
    overlaps = after.zones.geometries.repaired().geometries.coverageOverlaps(workers: workers)
  }

  private var path: String { after.file.resolve(after.file.zones.file) }

  /// Overlaps as wide as a street are no slips of drawing.
  private static let slip = 1.0

  /// - Throws: `FileError` for areas that hold no home, and for areas that overlap by more than a slip of the pen where
  ///   those of the first plan do not.
  func refuseWhatIsNoPlan() throws(FileError) {
    guard after.pupils.zone.contains(where: { $0 >= 0 }) else {
      throw FileError(
        .badData, path: path, "no pupil lives in any of the areas",
        hint: "check the layer's coordinate reference system, and that it is of this city")
    }
    guard let wide = overlaps.first(where: { isWide($0) && !isOld($0) }) else { return }
    let (first, second) = wide.features
    throw FileError(
      .badData, path: path, row: second + 1,
      "the area \(after.zones.label(second)) overlaps the area \(after.zones.label(first)) (row \(first + 1)), by "
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
      before.zones.ids.firstIndex(of: after.zones.ids[$0])
    }
    guard let first = positions[0], let second = positions[1] else { return false }
    var pair = Geometries()
    pair.append(first, of: before.zones.geometries)
    pair.append(second, of: before.zones.geometries)
    let old = pair.repaired().geometries.coverageOverlaps().first
    return (old?.area ?? 0) >= 0.99 * overlap.area
  }

  /// What a reader must know first, one sentence each.
  func doubts(_ moves: PupilMoves) -> [Text] {
    var doubts: [Text] = []
    let own = Set(before.zones.ids)
    let shared = after.zones.ids.filter(own.contains).count
    if 2 * shared < min(own.count, after.zones.count) {
      doubts.append(
        "only \(.whole(shared)) of \(.whole(after.zones.count)) codes of areas are those of the first plan: areas are told apart by their codes, so most pupils seem to move; --zone-id names the column of the codes"
      )
    }
    if moves.leftOut > 0 {
      doubts.append(
        "\(.whole(moves.leftOut)) pupils live in an area of the first plan and in none of the second")
    }
    if moves.takenIn > 0 {
      doubts.append(
        "\(.whole(moves.takenIn)) pupils live in an area of the second plan and in none of the first")
    }
    let slips = overlaps.filter { !isWide($0) }
    if !slips.isEmpty {
      doubts.append(
        "\(.whole(slips.count)) overlaps of areas are less than a metre wide; homes in them are in the area that comes first"
      )
    }
    let held = Set(after.pupils.zone)
    let empty = after.zones.ids.indices.filter { !held.contains(ZoneNumber($0)) }
    if !empty.isEmpty {
      doubts.append(
        "nobody lives in \(.whole(empty.count)) areas of the second plan: \(name: empty.prefix(8).map(after.zones.label).joined(separator: ", "))"
      )
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
