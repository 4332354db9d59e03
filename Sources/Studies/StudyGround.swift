import DeterministicParallel
import Foundation
import Geography
import Layers

/// What all school years of a study share: the map and the schools on it.
package struct StudyGround: Sendable {
  package var file: StudyFile
  package let crs: CRS
  package let zones: Areas
  package let districts: Areas?
  /// The study's own residential units, nil where its catchment areas stand in.
  package let sections: Areas?
  package let schools: Schools
  package let districtOfZone: ContiguousArray<Int32>
  package let notes: [String]
  /// What is wrong with the map.
  package private(set) var faults: GroundFindings

  /// - Parameter known: the working CRS, where it is that of another study; else the study's own.
  package init(
    _ file: StudyFile, in known: CRS? = nil, workers: Workers, progress: (String) -> Void
  ) throws(FileError) {
    self.file = file
    progress("reading the areas")
    let zoneFile = try AreaFile(file.zones, of: file)
    let crs = if let known { known } else { try StudyGround.workingCRS(file, zones: zoneFile) }
    self.crs = crs
    let zones = try zoneFile.areas(in: crs, workers: workers)
    self.zones = zones
    var notes = (zoneFile.layer.notes.map(\.text) + zones.notes).map { "\(file.zones.file.shownPath): \($0)" }
    var faults = GroundFindings(zones: zones.geometries, in: crs, workers: workers)
    func look(_ chapter: String, _ read: AreaFile, _ areas: Areas, _ source: StudyFile.AreaSource) {
      faults.add(
        AreaLabels(chapter: chapter, path: file.resolve(source.file), ids: areas.ids),
        read.layer.geometries.boundingBox, read.crs, shapes: areas.geometries)
    }
    look("zones", zoneFile, zones, file.zones)
    func areas(_ chapter: String, _ source: StudyFile.AreaSource?) throws(FileError) -> Areas? {
      guard let source else { return nil }
      let read = try AreaFile(source, of: file)
      let areas = try read.areas(in: crs, workers: workers)
      notes += (read.layer.notes.map(\.text) + areas.notes).map { "\(source.file.shownPath): \($0)" }
      look(chapter, read, areas, source)
      return areas
    }
    let districts = try areas("districts", file.districts)
    self.districts = districts
    sections = try areas("residential", file.residential)
    let places = (0..<zones.count).map {
      zones.geometries.interiorPoint(of: $0) ?? Coordinate(x: .nan, y: .nan)
    }
    districtOfZone =
      districts?.locator.zones(
        x: ContiguousArray(places.map(\.x)), y: ContiguousArray(places.map(\.y)), workers: workers)
      ?? ContiguousArray(repeating: -1, count: zones.count)
    progress("reading the schools")
    var schools = try Schools(
      file, working: crs, zones: zones, districts: districts, districtOfZone: districtOfZone, workers: workers
    ) { chapter, rows in faults.add(chapter, in: crs, rows, workers: workers) }
    if let scenario = file.scenario {
      let ofZone = districtOfZone
      schools = try StudyGround.changed(
        schools, by: scenario,
        opening: { other throws(FileError) in
          try Schools(
            other, working: crs, zones: zones, districts: districts, districtOfZone: ofZone, workers: workers
          ) { chapter, _ in faults.add(opened: chapter, in: crs, workers: workers) }
        }, of: file)
    }
    self.schools = schools
    self.faults = faults
    self.notes = notes + schools.notes
  }

  private static func workingCRS(_ file: StudyFile, zones: AreaFile) throws(FileError) -> CRS {
    let box = zones.layer.geometries.boundingBox
    do {
      guard let text = file.crs else { return try zones.crs.metric(around: box) }
      let crs = try CRS(text)
      let place = try Reprojection(from: zones.crs, to: crs)(box.middle)
      if let place, crs.isTrueToScale(at: place) { return crs }
      throw FileError(
        .badData, path: file.path, StudyGround.fault(of: crs, at: place),
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
