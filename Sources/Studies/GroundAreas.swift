import DeterministicParallel
import Foundation
import Geography
import Languages
import Layers

/// The areas of a study's map as its files have them, in the working CRS; files are read side by side.
struct GroundAreas {
  let crs: CRS
  let zones: Areas
  let districts: Areas?
  let sections: Areas?
  let notes: [Text]
  let faults: GeographyFindings

  /// - Parameters:
  ///   - known: the working CRS, where it is that of another study; else the study's own.
  ///   - keepsUnitShapes: whether the residential units keep their shapes when their locator is made.
  /// - Throws: `FileError` of the first file, in the order of the levels, that cannot be used.
  init(
    _ file: StudyFile, in known: CRS?, keepsUnitShapes: Bool, workers: Workers
  ) throws(FileError) {
    let all: [(dataset: String, source: StudyFile.AreaSource?)] = [
      ("zones", file.zones), ("districts", file.districts), ("residential", file.residential),
    ]
    let levels = all.compactMap { level in level.source.map { (dataset: level.dataset, source: $0) } }
    let files = workers.map(levels.count, chunk: 1) { range -> Result<AreaFile, FileError> in
      Result { () throws(FileError) in try AreaFile(levels[range.lowerBound].source, of: file) }
    }
    let zoneFile = try files[0].get()
    let crs = if let known { known } else { try GroundAreas.workingCRS(file, zones: zoneFile) }
    // The level of most vertices is begun first, as it takes longest.
    let vertices = files.map { (try? $0.get().layer.geometries.vertexCount) ?? 0 }
    let order = levels.indices.sorted { vertices[$0] > vertices[$1] }
    let inOrder = workers.pieces(levels.count) { piece in
      files[order[piece]].flatMap { file in
        Result { () throws(FileError) in
          let areas = try file.areas(in: crs, workers: workers)
          return ReadLevel(
            areas: areas, box: file.layer.geometries.boundingBox,
            invalid: InvalidAreas(areas.geometries, workers: workers))
        }
      }
    }
    let found = levels.indices.map { level in inOrder[order.firstIndex(of: level) ?? level] }
    var areas: [String: Areas] = [:]
    var notes: [Text] = []
    let zones = try found[0].get().areas
    var faults = GeographyFindings(zones: zones.geometries, in: crs, workers: workers)
    for (position, level) in levels.enumerated() {
      let (read, own) = (try files[position].get(), try found[position].get())
      areas[level.dataset] = own.areas
      notes += (read.layer.notes.map { Text($0.text) } + own.areas.notes).map {
        "\(name: level.source.file.shownPath): \($0)"
      }
      let labels = AreaLabels(
        dataset: level.dataset, path: file.resolve(level.source.file), ids: own.areas.ids)
      faults.add(labels, own.box, read.crs, own.invalid, own.areas.twins)
      faults.add(labels, own.areas.stacked, column: level.source.id)
    }
    (self.crs, self.zones, self.notes, self.faults) = (crs, zones, notes, faults)
    let units = areas["residential"]
    (districts, sections) = (areas["districts"], keepsUnitShapes ? units : units?.withoutShapes)
  }

  /// The areas of a level, the box around them as the file has them, and which of them are not valid.
  private struct ReadLevel {
    let areas: Areas
    let box: BoundingBox
    let invalid: InvalidAreas
  }

  private static func workingCRS(_ file: StudyFile, zones: AreaFile) throws(FileError) -> CRS {
    let box = zones.layer.geometries.boundingBox
    do {
      guard let text = file.crs else { return try zones.crs.metric(around: box) }
      let crs = try CRS(text)
      let ground = try Reprojection(from: zones.crs, to: crs)
      let place = ground(box.middle)
      if let place, crs.isTrueToScale(at: place) { return crs }
      if let other = ground(Coordinate(x: box.middle.y, y: box.middle.x)), crs.isTrueToScale(at: other) {
        throw FileError(
          .badData, path: zones.path,
          "the areas lie where the working CRS \(crs.name) is not valid, but would be right with x and y exchanged",
          hint: "exchange the two coordinates in the file, as longitude comes first in it")
      }
      throw FileError(
        .badData, path: file.path, GroundAreas.fault(of: crs, at: place),
        hint: "choose a projected system such as the UTM zone of the city, or leave \"crs\" out")
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(.badData, path: file.path, "\(error)", hint: "give \"crs\" as EPSG:…")
    }
  }

  /// Why a system cannot be worked in.
  private static func fault(of crs: CRS, at place: Coordinate?) -> String {
    guard crs.isMetric else { return "the working CRS \(crs.name) does not count in metres" }
    guard let scale = place.flatMap(crs.groundScale(at:)) else {
      return "the catchment areas have no place in the working CRS \(crs.name)"
    }
    let worst = 1 - scale.lowerBound > scale.upperBound - 1 ? scale.lowerBound : scale.upperBound
    return "a metre of the working CRS \(crs.name) is \(String(format: "%.3g", worst)) m on the ground here"
  }
}
