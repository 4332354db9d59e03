import DeterministicParallel
import Geography
import Layers
import Studies

/// Places from which the ways to all schools are wanted, in degrees (WGS 84).
public struct MatrixOrigins: Sendable {
  /// What the first column of a matrix is called.
  let header: String
  /// nil for rows of a table, which are counted from 1.
  let names: [String]?
  let longitude: ContiguousArray<Double>
  let latitude: ContiguousArray<Double>

  /// The pupils' homes, by their rows in the register: internal data.
  public init(homesOf study: Study, workers: Workers = .all) throws(FileError) {
    let codes = try PupilCodes(study)
    header = "internal_row"
    names = (0..<study.pupils.count).map { String(codes.row($0)) }
    (longitude, latitude) = try study.homesInDegrees(workers: workers)
  }

  public init(_ schools: Schools) {
    header = "school"
    names = schools.ids
    (longitude, latitude) = (schools.longitude, schools.latitude)
  }

  /// A place inside each area.
  public init(_ areas: Areas, named header: String, of study: Study) throws(FileError) {
    let places = (0..<areas.count).map {
      areas.geometries.interiorPoint(of: $0) ?? Coordinate(x: .nan, y: .nan)
    }
    try self.init(
      x: ContiguousArray(places.map(\.x)), y: ContiguousArray(places.map(\.y)), names: areas.ids,
      named: header, of: study)
  }

  /// Places in the study's working CRS.
  public init(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, names: [String], named header: String,
    of study: Study
  ) throws(FileError) {
    self.header = header
    self.names = names
    do {
      (longitude, latitude) = try Reprojection(from: study.crs, to: .wgs84)(x, y)
    } catch {
      throw FileError(.badData, path: study.file.path, "\(error)")
    }
  }

  /// The points of a table with the columns x and y, or of a layer, by row.
  ///
  /// - Throws: `FileError` when it cannot be read, or its coordinates cannot be ones of its CRS.
  public init(_ source: StudyFile.TableSource, of study: Study, workers: Workers = .all) throws(FileError) {
    header = "row"
    names = nil
    let dataset = try Dataset(
      source, of: study.file, file: source.file, DatasetColumns(), countsEmptyRows: true, workers: workers)
    guard let places = try dataset.places(in: study.crs, workers: workers) else {
      throw dataset.error(row: nil, column: "x", "the points have no coordinates")
    }
    do {
      (longitude, latitude) = try Reprojection(from: study.crs, to: .wgs84)(
        places.x, places.y, workers: workers)
    } catch {
      throw FileError(.badData, path: dataset.path, "\(error)")
    }
  }

  public var count: Int { longitude.count }
}
