import Geography
import Layers
import Repeatable

/// Everything about a city that measures are made of, in columns under one vocabulary.
///
///     let study = try Study(StudyFile(path: "study.yml"))
///     study.pupils.zone  // the catchment area of each pupil's home
public struct Study: Sendable {
  public let file: StudyFile
  /// The metric CRS in which everything lies.
  public let crs: CRS
  public let zones: Areas
  public let districts: Areas?
  /// What residential segregation is measured over: the study's own units, or the catchment areas.
  public let residential: Areas
  public let schools: Schools
  public let pupils: Pupils
  public let groups: [Group]
  /// The district of each catchment area, by a place inside it; −1 for none.
  public let districtOfZone: ContiguousArray<Int32>
  /// What was mended on reading, by file.
  public let notes: [String]

  /// Reads all files of a study and places its pupils.
  ///
  /// - Parameter progress: is told, from the calling thread, what comes next: "reading the pupils".
  /// - Throws: `FileError` for the first file that cannot be used.
  public init(
    _ file: StudyFile, workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws(FileError) {
    self.file = file
    progress("reading the areas")
    let zoneFile = try AreaFile(file.zones, of: file)
    let crs = try Study.workingCRS(file, zones: zoneFile)
    self.crs = crs
    let zones = try zoneFile.areas(in: crs, workers: workers)
    self.zones = zones
    var notes = zoneFile.layer.notes.map { "\(file.zones.file): \($0.text)" }
    func areas(_ source: StudyFile.AreaSource?) throws(FileError) -> Areas? {
      guard let source else { return nil }
      let read = try AreaFile(source, of: file)
      notes += read.layer.notes.map { "\(source.file): \($0.text)" }
      return try read.areas(in: crs, workers: workers)
    }
    let districts = try areas(file.districts)
    self.districts = districts
    let sections = try areas(file.residential)
    residential = sections ?? zones
    progress("reading the schools")
    let schools = try Schools(file, working: crs, zones: zones, districts: districts, workers: workers)
    self.schools = schools
    let places = (0..<zones.count).map {
      zones.geometries.interiorPoint(of: $0) ?? Coordinate(x: .nan, y: .nan)
    }
    districtOfZone =
      districts?.locator.zones(
        x: ContiguousArray(places.map(\.x)), y: ContiguousArray(places.map(\.y)), workers: workers)
      ?? ContiguousArray(repeating: -1, count: zones.count)
    let loader = PupilLoader(
      file: file, working: crs, zones: zones, districts: districts, residential: sections, schools: schools,
      workers: workers)
    (pupils, groups) = try loader.load(progress: progress)
    self.notes = notes + Study.doubts(pupils, zones)
  }

  /// What makes the placing as a whole doubtful: most homes outside all areas, which a wrong CRS brings about.
  private static func doubts(_ pupils: Pupils, _ zones: Areas) -> [String] {
    let outside = pupils.placement.indices.filter { pupils.placement[$0] == .outsideZones }
    let placed = pupils.placement.lazy.filter { $0 == .placed }.count
    guard outside.count > placed else { return [] }
    let homes = BoundingBox(outside.lazy.map { pupils.x[$0] }, outside.lazy.map { pupils.y[$0] })
    let areas = zones.geometries.boundingBox
    let (east, north) = (
      homes.minX + homes.width / 2 - areas.minX - areas.width / 2,
      homes.minY + homes.height / 2 - areas.minY - areas.height / 2
    )
    let kilometers = Int((east * east + north * north).squareRoot() / 1000)
    return [
      "most homes lie outside all catchment areas, about \(kilometers) km from their middle: "
        + "check the coordinate reference systems of both"
    ]
  }

  private static func workingCRS(_ file: StudyFile, zones: AreaFile) throws(FileError) -> CRS {
    do {
      if let text = file.crs {
        let crs = try CRS(text)
        guard crs.isMetric else {
          throw FileError(
            .badData, path: file.path, "the working CRS \(crs.name) does not count in metres",
            hint: "choose a projected system such as the UTM zone of the city, or leave \"crs\" out")
        }
        return crs
      }
      if zones.crs.isMetric { return zones.crs }
      let box = zones.layer.geometries.boundingBox
      let center = Coordinate(x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2)
      guard let place = try Reprojection(from: zones.crs, to: .wgs84)(center) else { return zones.crs }
      return try CRS.utm(longitude: place.x, latitude: place.y)
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(.badData, path: file.path, "\(error)", hint: "give \"crs\" as EPSG:…")
    }
  }
}
