import DeterministicParallel
import Geography
import Languages
import Layers

/// What all school years of a study share: the map and the schools on it.
package struct StudyGeography: Sendable {
  package var file: StudyFile
  package let crs: CRS
  package let zones: Areas
  package let districts: Areas?
  /// The study's own residential units, nil where its catchment areas stand in.
  package let sections: Areas?
  package let schools: Schools
  package let districtOfZone: DistrictNumbers
  package let notes: [Text]
  /// What is wrong with the map.
  package private(set) var faults: GeographyFindings

  /// - Parameters:
  ///   - known: the working CRS, where it is that of another study; else the study's own.
  ///   - keepsUnitShapes: whether the study's own residential units keep their shapes when they are read.
  package init(
    _ file: StudyFile, in known: CRS? = nil, keepsUnitShapes: Bool = true,
    workers: Workers, progress: (String) -> Void
  ) throws(FileError) {
    self.file = file
    progress("reading the areas")
    let read = try GroundAreas(file, in: known, keepsUnitShapes: keepsUnitShapes, workers: workers)
    var faults = read.faults
    let (crs, zones, districts) = (read.crs, read.zones, read.districts)
    (self.crs, self.zones, self.districts, sections) = (crs, zones, districts, read.sections)
    let places = workers.map(zones.count, chunk: 1 << 8) { range in
      range.map { zones.geometries.interiorPoint(of: $0) ?? Coordinate(x: .nan, y: .nan) }
    }.flatMap { $0 }
    districtOfZone = DistrictNumbers(
      codes: districts?.locator.zones(
        x: ContiguousArray(places.map(\.x)), y: ContiguousArray(places.map(\.y)), workers: workers)
        ?? ContiguousArray(repeating: -1, count: zones.count))
    progress("reading the schools")
    var schools = try Schools(
      file, working: crs, zones: zones, districts: districts, districtOfZone: districtOfZone, workers: workers
    ) { dataset, rows in faults.add(dataset, in: crs, rows, workers: workers) }
    faults.add(schools, in: zones, of: file, workers: workers)
    if let scenario = file.scenario {
      let ofZone = districtOfZone
      schools = try StudyGeography.changed(
        schools, by: scenario,
        opening: { other throws(FileError) in
          try Schools(
            other, working: crs, zones: zones, districts: districts, districtOfZone: ofZone, workers: workers
          ) { dataset, _ in faults.add(opened: dataset, in: crs, workers: workers) }
        }, of: file)
    }
    self.schools = schools
    self.faults = faults
    notes = read.notes + faults.notes + schools.notes
  }
}
