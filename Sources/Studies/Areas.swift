import DeterministicParallel
import Foundation
import Geography
import Languages
import Layers
import Synchronization

/// The polygons of one level: catchment areas, districts, or residential units.
public struct Areas: Sendable {
  public let ids: [String]
  public let names: [String]
  /// The names as people read them where no code stands beside.
  public let labels: [String]
  /// In the study's working CRS; empty where they were let go (`withoutShapes`).
  public private(set) var geometries: Geometries
  private let keptLocator: KeptLocator
  /// What was done to make areas of the file's features.
  let notes: [Text]
  /// Which features of the file have the polygon of one of another area.
  let twins: TwinAreas
  /// Which of them lie in one another.
  let stacked: StackedAreas

  public var count: Int { ids.count }

  /// Tells in which of them a place lies; to be asked for once, not for each place.
  public var locator: ZoneLocator {
    keptLocator.locator {
      precondition(geometries.count == count, "areas that let go of their shapes know of no place any more")
      return ZoneLocator(geometries)
    }
  }

  /// The areas without their shapes, which may take as much memory as all homes; the locator that they have knows of
  /// places all the same until it is let go.
  var withoutShapes: Areas {
    var areas = self
    areas.geometries = Geometries()
    return areas
  }

  /// Lets go of the locator, which takes more memory than the areas; whoever asks for it again has it made anew.
  func letGoOfLocator() { keptLocator.letGo() }

  init(
    ids: [String], names: [String], geometries: Geometries, _ locator: ZoneLocator, notes: [Text],
    twins: TwinAreas, stacked: StackedAreas
  ) {
    self.ids = ids
    self.names = names
    labels = names.toldApart(by: ids)
    self.geometries = geometries
    self.notes = notes
    (self.twins, self.stacked) = (twins, stacked)
    keptLocator = KeptLocator(locator)
  }
}

/// The locator of some areas: kept until it is let go, and made anew when it is asked for again.
private final class KeptLocator: Sendable {
  private let known: Mutex<ZoneLocator?>

  init(_ locator: ZoneLocator) { known = Mutex(locator) }

  func locator(_ made: () -> ZoneLocator) -> ZoneLocator {
    known.withLock { known in
      if let known { return known }
      let found = made()
      known = found
      return found
    }
  }

  func letGo() { known.withLock { $0 = nil } }
}

/// A layer of polygons as its file has it, before the study has a working CRS.
struct AreaFile {
  let layer: Layer
  let crs: CRS
  private let source: StudyFile.AreaSource
  let path: String
  private let study: String

  init(_ source: StudyFile.AreaSource, of study: StudyFile) throws(FileError) {
    self.source = source
    path = study.resolve(source.file)
    self.study = study.path
    layer = try Layer(contentsOf: path)
    if let text = source.crs {
      do {
        crs = try CRS(text)
      } catch {
        throw source.isPlan
          ? FileError(.badData, path: path, "\(error)", hint: "give --zone-crs as EPSG:…")
          : FileError(.badData, path: study.path, "\(error)", hint: "give \"crs\" as EPSG:…")
      }
    } else if let own = layer.crs {
      crs = own
    } else {
      throw .noCRS(
        path: path,
        hint: source.isPlan
          ? "say it with --zone-crs EPSG:…, or keep the .prj beside the .shp"
          : "add \"crs: EPSG:…\" to it in the study file")
    }
    guard layer.count > 0 else { throw FileError(.badData, path: path, "the layer is empty") }
    try checkShapes()
  }

  private func checkShapes() throws(FileError) {
    if let other = layer.geometries.kinds.firstIndex(where: { !$0.isPolygonal }) {
      throw FileError(
        .badData, path: path, row: other + 1,
        layer.geometries.kinds[other] == .none
          ? "the feature has no geometry" : "the feature is a point or a line, not a polygon",
        hint: "remove it, or draw its area")
    }
    if let stray = layer.strayVertex(in: crs) {
      throw FileError(
        .badData, path: path, row: row(of: stray), "a vertex lies farther off than the Earth is wide",
        hint: "mend its coordinates, or check the layer's coordinate reference system")
    }
  }

  private func row(of vertex: Int) -> Int? {
    (0..<layer.count).first { layer.geometries.vertices(ofFeature: $0).contains(vertex) }.map { $0 + 1 }
  }

  /// The areas in the working CRS, those in several features joined.
  ///
  /// - Throws: `FileError` for codes that are missing or stand for areas of different names, for areas that enclose
  ///   nothing, and for vertices that have no place in the CRS.
  func areas(in working: CRS, workers: Workers) throws(FileError) -> Areas {
    var ids = try texts(source.id) ?? (1...layer.count).map { String($0) }
    var names =
      try source.mayLackNames ? source.name.flatMap { layer.column($0) }?.plainTexts : texts(source.name)
    try merge(&ids, &names)
    let parts = AreaParts(ids: ids, names: names)
    if let fault = parts.fault { throw fault.error(path: path, column: source.id, isPlan: source.isPlan) }
    let geometries: Geometries
    do {
      geometries = try Reprojection(from: crs, to: working)(layer.geometries, workers: workers)
    } catch {
      throw FileError(.badData, path: path, "\(error)")
    }
    if let stray = geometries.x.firstIndex(where: \.isNaN) {
      throw FileError(
        .badData, path: path, row: row(of: stray),
        "a vertex has no place in \(working.name)", hint: "check the layer's coordinate reference system")
    }
    let leastArea = 1e-6
    if let flat = (0..<layer.count).first(where: { abs(geometries.area(of: $0)) < leastArea }) {
      throw FileError(
        .badData, path: path, row: flat + 1, "the polygon encloses nothing",
        hint: "remove it, or draw its area")
    }
    let firsts = parts.features.map { $0[0] }
    let shapes = parts.isJoined ? geometries.joined(parts.features) : geometries
    let locator = ZoneLocator(shapes)
    let twins = TwinAreas(geometries, ids: ids, workers: workers)
    let stacked = StackedAreas(
      shapes, locator, features: geometries, parts, joinsByCode: source.mergers.isEmpty, twins,
      columns: layer.columns.filter { $0.name != source.id && $0.name != source.name }, workers: workers)
    return Areas(
      ids: firsts.map { ids[$0] },
      names: parts.features.map { features in
        features.lazy.compactMap { names?[$0] }.first { !$0.isEmpty } ?? ids[features[0]]
      },
      geometries: shapes, locator, notes: source.mergers.isEmpty ? parts.notes : [], twins: twins,
      stacked: stacked)
  }

  /// Gives features the codes of the areas that they are merged into.
  ///
  /// - Throws: `FileError` for an area that is not there.
  private func merge(_ ids: inout [String], _ names: inout [String]?) throws(FileError) {
    guard !source.mergers.isEmpty else { return }
    var areas: [String: String] = [:]
    let known = Set(ids)
    for merger in source.mergers {
      for part in merger.parts {
        guard known.contains(part.code) else { throw part.unknown("the area", among: ids, of: study) }
        areas[part.code] = merger.area
      }
    }
    for (feature, id) in ids.enumerated() {
      guard let area = areas[id] else { continue }
      ids[feature] = area
      // The whole has the name of the area whose code it has, or none.
      if id != area { names?[feature] = "" }
    }
  }

  private func texts(_ name: String?) throws(FileError) -> [String]? {
    guard let name else { return nil }
    guard let column = layer.column(name) else {
      throw .noColumn(name, among: layer.columns.map(\.name), path: path)
    }
    return column.plainTexts
  }
}

extension Column {
  fileprivate var plainTexts: [String] { texts.map { $0?.plainCode ?? "" } }
}

extension Layer {
  /// The first vertex that cannot be one of a system: one damaged coordinate would be the measure of all that is done with
  /// a layer. nil when there is none.
  package func strayVertex(in crs: CRS) -> Int? {
    // Two and a half times round the Earth, as the numbers of some zones stand before their eastings.
    let farthest = crs.metersPerUnit.map { 1e8 / $0 } ?? 720
    return geometries.x.indices.first {
      !(abs(geometries.x[$0]) <= farthest && abs(geometries.y[$0]) <= farthest)
    }
  }
}
