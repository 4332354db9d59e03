import DeterministicParallel
import Geography
import Languages
import Layers
import Studies

/// Catchment areas mended so that each place belongs to one of them.
///
///     let repair = try ZoneRepair(StudyFile.AreaSource(file: "zones.shp"), path: "zones.shp", in: utm)
///     try repair.write(to: "mended.geojson")
public struct ZoneRepair: Sendable {
  /// What mending changed; nil when there was nothing to mend.
  public let mended: MendedCoverage?
  /// In words, one sentence each.
  public let changes: [Text]
  /// The layer as it was, with the mended shapes, in its own system; features that lost everything are not in it.
  private let layer: Layer

  /// - Parameters:
  ///   - working: a metric CRS in which to mend.
  ///   - crs: the layer's own, where the file does not say it.
  /// - Throws: `FileError` when the file cannot be read, or when its borders cannot be put together.
  public init(
    path: String, crs stated: CRS?, in working: CRS, settings: MendedCoverage.Settings = .init(),
    workers: Workers = .all
  ) throws(FileError) {
    var layer = try Layer(contentsOf: path)
    layer.crs = stated ?? layer.crs
    guard let own = layer.crs else {
      throw .noCRS(path: path, hint: "add \"crs: EPSG:…\" to it in the study file")
    }
    let (forth, back) = try ZoneRepair.ways(own, working, path: path)
    let geometries = forth(layer.geometries, workers: workers)
    let valid = geometries.repaired()
    let faults = valid.geometries.coverageFaults(slit: settings.slit, workers: workers)
    if valid.changed.isEmpty, faults.overlaps.isEmpty, faults.gaps.isEmpty {
      mended = nil
      changes = ["nothing had to be mended"]
      self.layer = layer
      return
    }
    guard let mended = MendedCoverage(geometries, settings: settings, workers: workers) else {
      throw FileError(.badData, path: path, "the borders cannot be put together")
    }
    self.mended = mended
    layer.geometries = back(mended.geometries, workers: workers)
    let lost = (0..<layer.count).filter {
      geometries.kinds[$0].isPolygonal && mended.geometries.kinds[$0] == .none
    }
    changes = ZoneRepair.sentences(mended, lost: lost, settings)
    self.layer = layer.keeping((0..<layer.count).filter { mended.geometries.kinds[$0] != .none })
  }

  /// Writes the layer in the form that the path's ending names.
  ///
  /// - Returns: what the form could not hold as it was.
  /// - Throws: `FileError` as `Layer.write(to:)` does.
  public func write(to path: String, overwrite: Bool = false, workers: Workers = .all) throws(FileError)
    -> [Layer.Note]
  {
    try layer.write(to: path, overwrite: overwrite, workers: workers)
  }

  private static func ways(_ own: CRS, _ working: CRS, path: String) throws(FileError) -> (
    Reprojection, Reprojection
  ) {
    do {
      return (try Reprojection(from: own, to: working), try Reprojection(from: working, to: own))
    } catch {
      throw FileError(.badData, path: path, "\(error)")
    }
  }

  private static func sentences(
    _ mended: MendedCoverage, lost: [Int], _ settings: MendedCoverage.Settings
  ) -> [Text] {
    var result: [Text] = []
    if !mended.invalid.isEmpty {
      result.append("\(count: mended.invalid.count, "invalid polygon") made valid")
    }
    if mended.overlaps.count > 0 {
      result.append(
        "\(areaText(mended.overlaps.area)) that two areas or more claimed (\(count: mended.overlaps.count, "piece")) given to the one with the longest common border"
      )
    }
    if mended.gaps.count > 0 {
      result.append(
        "\(areaText(mended.gaps.area)) in gaps and slivers (\(count: mended.gaps.count, "piece")) given to the neighbour with the longest common border"
      )
    }
    if !mended.remaining.isEmpty {
      let (fill, left) = (areaText(settings.fill), areaText(mended.remaining.reduce(0, +)))
      result.append(
        mended.remaining.count == 1
          ? "\(count: 1, "gap") larger than \(fill) left as it is: \(left)"
          : "\(count: mended.remaining.count, "gap") larger than \(fill) left as they are: \(left)")
    }
    let changed = mended.gained.indices.filter { mended.gained[$0] + mended.lost[$0] > 0 }
    result.append(
      "\(count: changed.count, "area") changed; all borders lie on a grid of \(.whole(Int(settings.grid * 100))) cm"
    )
    if !lost.isEmpty {
      let rows = lost.map { String($0 + 1) }.joined(separator: ", ")
      result.append(
        lost.count == 1
          ? "\(count: 1, "area") had nothing that no other has, and is no longer there: rows \(name: rows)"
          : "\(count: lost.count, "area") had nothing that no other has, and are no longer there: rows \(name: rows)"
      )
    }
    return result
  }
}

extension Layer {
  /// Some of the features, in their order.
  fileprivate func keeping(_ features: [Int]) -> Layer {
    var kept = Geometries()
    for feature in features { kept.append(feature, of: geometries) }
    return Layer(
      name: name, crs: crs, geometries: kept,
      columns: columns.map { Column(name: $0.name, values: $0.values.keeping(features)) })
  }
}

extension Column.Values {
  fileprivate func keeping(_ rows: [Int]) -> Column.Values {
    switch self {
    case .text(let values): .text(TextColumn(rows.map { values[$0] }))
    case .date(let values): .date(TextColumn(rows.map { values[$0] }))
    case .integer(let values): .integer(ContiguousArray(rows.map { values[$0] }))
    case .real(let values): .real(ContiguousArray(rows.map { values[$0] }))
    case .logical(let values): .logical(ContiguousArray(rows.map { values[$0] }))
    }
  }
}
