import Foundation
import Geography
import Layers
import Repeatable

/// The polygons of one level: catchment areas, districts, or residential units.
public struct Areas: Sendable {
  public let ids: [String]
  public let names: [String]
  /// In the study's working CRS.
  public let geometries: Geometries
  /// Tells in which of them a place lies.
  public let locator: ZoneLocator

  public var count: Int { ids.count }

  init(ids: [String], names: [String], geometries: Geometries) {
    self.ids = ids
    self.names = names
    self.geometries = geometries
    locator = ZoneLocator(geometries)
  }
}

/// A layer of polygons as its file has it, before the study has a working CRS.
struct AreaFile {
  let layer: Layer
  let crs: CRS
  private let source: StudyFile.AreaSource
  private let path: String

  init(_ source: StudyFile.AreaSource, of study: StudyFile) throws(FileError) {
    self.source = source
    path = study.resolve(source.file)
    layer = try Layer(contentsOf: path)
    if let text = source.crs {
      do {
        crs = try CRS(text)
      } catch {
        throw FileError(.badData, path: study.path, "\(error)", hint: "give \"crs\" as EPSG:…")
      }
    } else if let own = layer.crs {
      crs = own
    } else {
      throw FileError(
        .badData, path: path, "the file does not say its coordinate reference system",
        hint: "add \"crs: EPSG:…\" to it in the study file")
    }
    guard layer.count > 0 else { throw FileError(.badData, path: path, "the layer is empty") }
    if let other = layer.geometries.kinds.firstIndex(where: { !$0.isPolygonal }) {
      throw FileError(
        .badData, path: path, row: other + 1, "the feature has no polygon",
        hint: "remove it, or draw its area")
    }
  }

  /// The areas in the working CRS.
  ///
  /// - Throws: `FileError` for codes that are missing or not unique, and for vertices that have no place in the CRS.
  func areas(in working: CRS, workers: Workers) throws(FileError) -> Areas {
    let ids = try texts(source.id) ?? (1...layer.count).map { String($0) }
    var seen = Set<String>()
    for (row, id) in ids.enumerated() {
      guard !id.isEmpty, seen.insert(id).inserted else {
        throw FileError(
          .badData, path: path, row: row + 1, column: source.id,
          id.isEmpty ? "the code is missing" : "another feature has the same code",
          hint: "\"id\" must name a column of unique codes")
      }
    }
    let names = try texts(source.name) ?? ids
    let geometries: Geometries
    do {
      geometries = try Reprojection(from: crs, to: working)(layer.geometries, workers: workers)
    } catch {
      throw FileError(.badData, path: path, "\(error)")
    }
    if let stray = geometries.x.firstIndex(where: \.isNaN) {
      let feature = (0..<layer.count).first { geometries.vertices(ofFeature: $0).contains(stray) }
      throw FileError(
        .badData, path: path, row: feature.map { $0 + 1 },
        "a vertex has no place in \(working.name)", hint: "check the layer's coordinate reference system")
    }
    return Areas(ids: ids, names: zip(names, ids).map { $0.isEmpty ? $1 : $0 }, geometries: geometries)
  }

  private func texts(_ name: String?) throws(FileError) -> [String]? {
    guard let name else { return nil }
    guard let column = layer.column(name) else {
      throw .noColumn(name, among: layer.columns.map(\.name), path: path)
    }
    return column.texts.map { $0?.plainCode ?? "" }
  }
}
