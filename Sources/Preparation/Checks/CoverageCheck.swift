import DeterministicParallel
import Geography
import Languages
import Studies

/// Looks at the shapes of a layer of areas: validity, overlaps, gaps and slivers.
struct CoverageCheck {
  private(set) var findings: [Finding] = []
  private let areas: CheckedAreas

  /// Gaps narrower than this on the average, in metres, are slivers: the fault of two drawings of one border.
  static let sliverWidth = 2.0

  /// - Parameter geometries: the layer's in the working CRS.
  init(_ areas: CheckedAreas, _ geometries: Geometries, workers: Workers) {
    self.areas = areas
    if let invalid = InvalidAreas(geometries, workers: workers).finding(areas.labels) {
      findings.append(invalid)
    }
    let faults = geometries.repaired(workers: workers).geometries.coverageFaults(workers: workers)
    let twins = TwinAreas(geometries, ids: areas.ids, workers: workers)
    addOverlaps(faults.overlaps, twins, of: geometries)
    let slivers = faults.gaps.filter { $0.isOpen || $0.width < CoverageCheck.sliverWidth }
    let gaps = faults.gaps.filter { !$0.isOpen && $0.width >= CoverageCheck.sliverWidth }
    add(
      gaps, .gap,
      "\(count: gaps.count, "gap") between areas, \(areaText(gaps.totalArea)) in all, up to \(areaText(gaps.first?.area ?? 0))",
      hint: "a lake or a park may well belong to no area; --repair fills the small ones")
    add(
      slivers, .sliver,
      "\(count: slivers.count, "sliver") between areas (gaps less than \(.whole(Int(CoverageCheck.sliverWidth))) m wide), \(areaText(slivers.totalArea)) in all",
      hint: "--repair fills them")
  }

  private mutating func addOverlaps(
    _ overlaps: [CoverageFaults.Overlap], _ twins: TwinAreas, of geometries: Geometries
  ) {
    let ofTwins = overlaps.filter { twins.hold($0, of: geometries) }
    if let same = twins.finding(areas.labels, places: ofTwins.map(place)) { findings.append(same) }
    // Features of one code are one area, which may be drawn more than once.
    let others = overlaps.filter { overlap in
      !twins.hold(overlap, of: geometries)
        && areas.ids[overlap.features.first] != areas.ids[overlap.features.second]
    }
    guard let largest = others.max(by: { $0.area < $1.area }) else { return }
    let area = others.reduce(0) { $0 + $1.area }
    let pair = [largest.features.first, largest.features.second].map { areas.name(of: $0) }
    findings.append(
      Finding(
        .overlap, .warning, dataset: areas.dataset, file: areas.path,
        rows: Set(others.flatMap { [$0.features.first, $0.features.second] }).sorted(), count: others.count,
        said:
          "\(count: others.count, "overlap") of areas, \(areaText(area)) in all; the largest, \(areaText(largest.area)), of \"\(name: pair[0])\" and \"\(name: pair[1])\"",
        hint:
          "a home there counts for the area that comes first in the file; --repair gives it to one of them",
        area: area, places: others.map(place)))
  }

  private func place(_ overlap: CoverageFaults.Overlap) -> Finding.Place {
    Finding.Place(
      shape: .polygons(overlap.shape),
      units: [overlap.features.first, overlap.features.second].map { areas.ids[$0] },
      area: overlap.area)
  }

  private mutating func add(
    _ gaps: [CoverageFaults.Gap], _ kind: Finding.Kind, _ text: Text, hint: Text
  ) {
    guard !gaps.isEmpty else { return }
    findings.append(
      Finding(
        kind, .warning, dataset: areas.dataset, file: areas.path,
        rows: Set(gaps.flatMap(\.features)).sorted(), count: gaps.count, said: text, hint: hint,
        area: gaps.totalArea,
        places: gaps.map { gap in
          Finding.Place(
            shape: .polygons(gap.shape), units: gap.features.map { areas.ids[$0] }, area: gap.area)
        }))
  }
}

extension [CoverageFaults.Gap] {
  fileprivate var totalArea: Double { reduce(0) { $0 + $1.area } }
}

extension Geometries {
  /// The same features, some of them without geometry.
  func without(_ features: [Int]) -> Geometries {
    let lost = Set(features)
    var result = Geometries()
    for feature in 0..<count {
      if lost.contains(feature) { result.appendNone() } else { result.append(feature, of: self) }
    }
    return result
  }
}
