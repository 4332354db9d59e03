import DeterministicParallel
import Geography
import Languages

/// What a finding about areas names them by.
package struct AreaLabels: Sendable {
  package let dataset: String
  package let path: String
  package let ids: [String]

  package init(dataset: String, path: String, ids: [String]) {
    (self.dataset, self.path, self.ids) = (dataset, path, ids)
  }
}

/// Polygons that are not valid, and whether that leaves open what land is meant.
package struct InvalidAreas: Sendable {
  /// The features, counted from 0.
  package let rows: [Int]
  private let reasons: [Int: (reason: String, place: Coordinate?)]
  /// Whether the land of one of them depends on how it is mended: borders cross each other, as in a figure of eight.
  private let isAmbiguous: Bool

  /// The share of its area by which a polygon may differ from itself mended.
  private static let tolerance = 1e-3

  package init(_ geometries: Geometries, workers: Workers) {
    let invalidities = geometries.invalidities(workers: workers)
    let rows = invalidities.indices.filter { invalidities[$0] != nil }
    self.rows = rows
    reasons = Dictionary(
      uniqueKeysWithValues: rows.map { row in
        (row, (invalidities[row]?.reason ?? "", invalidities[row]?.place ?? geometries.firstVertex(of: row)))
      })
    guard !rows.isEmpty else {
      isAmbiguous = false
      return
    }
    let mended = geometries.repaired(workers: workers).geometries
    isAmbiguous = rows.contains { row in
      abs(geometries.area(of: row) - mended.area(of: row)) > InvalidAreas.tolerance * mended.area(of: row)
    }
  }

  /// nil where all are valid.
  package func finding(_ labels: AreaLabels) -> Finding? {
    guard !rows.isEmpty else { return nil }
    let texts = Set(reasons.values.map { $0.reason.lowercased() }).sorted().map { Text($0) }
    return Finding(
      .invalidGeometry, isAmbiguous ? .error : .warning, dataset: labels.dataset, file: labels.path,
      rows: rows,
      said: "\(count: rows.count, "area") with an invalid polygon: \(Text(texts, separator: ", "))",
      toPublic: "areas of \(name: labels.path.fileName) have invalid polygons",
      hint: "`catchment check --repair` makes them valid",
      places: rows.compactMap { row in
        guard let (reason, place) = reasons[row], let place else { return nil }
        return Finding.Place(
          shape: .point(place), row: row + 1, units: [labels.ids[row]],
          detail: Text(reason.lowercased()).capitalised)
      })
  }
}
