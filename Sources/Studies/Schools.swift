import Foundation
import Geography
import Layers
import Repeatable

/// Who runs a school.
public enum Sector: String, Sendable, Hashable, CaseIterable {
  case `public`, subsidised, `private`
}

/// The schools of a study, as columns.
public struct Schools: Sendable {
  public let ids: [String]
  public let names: [String]
  /// nil where the study does not say.
  public let sectors: [Sector?]
  /// Places, nil where the study does not say.
  public let capacities: [Double?]
  /// Places in the grade of entry among other numbers, and what the city's own indicators need.
  public let attributes: Attributes
  /// In the study's working CRS.
  public let x: ContiguousArray<Double>
  public let y: ContiguousArray<Double>
  public let longitude: ContiguousArray<Double>
  public let latitude: ContiguousArray<Double>
  /// The catchment area to which a school belongs: what its own column says, else where it stands; −1 for none.
  public let zone: ContiguousArray<Int32>
  /// That of its catchment area where its own column names one, else where it stands; −1 for none.
  public let district: ContiguousArray<Int32>

  /// What the user should know of how the table was read.
  let notes: [String]

  public var count: Int { ids.count }

  /// The schools of a table without a study: in no catchment area, in WGS 84.
  ///
  /// - Parameter source: a CSV file or a layer of points; without a `crs`, coordinates are degrees, unless the
  ///   layer says otherwise.
  /// - Throws: `FileError` for what is missing, doubled or unreadable.
  public init(_ source: StudyFile.TableSource, workers: Workers = .all) throws(FileError) {
    let folder = FileManager.default.currentDirectoryPath
    try self.init(
      StudyFile(
        path: folder + "/options", name: "", zones: .init(file: ""), schools: source,
        pupils: .init(file: "", columns: [:])),
      working: .wgs84, zones: nil, districts: nil,
      districtOfZone: [], workers: workers)
  }

  init(
    _ file: StudyFile, working: CRS, zones: Areas?, districts: Areas?,
    districtOfZone: ContiguousArray<Int32>, workers: Workers
  ) throws(FileError) {
    let chapter = try Chapter(
      file.schools, of: file,
      ChapterColumns(
        texts: ["school", "name"],
        categories: ["sector", "zone"] + file.ownColumns(.schools, numeric: false),
        numbers: ["capacity", "entry_places"] + file.ownColumns(.schools, numeric: true)), workers: workers)
    guard let codes = chapter.texts("school") else {
      throw chapter.error(row: nil, column: "school", "the schools' codes are missing")
    }
    guard chapter.count > 0 else {
      throw chapter.error(row: nil, column: "school", "the table has a header but no rows")
    }
    var ids = [String]()
    var seen = Set<String>()
    for (row, code) in codes.enumerated() {
      let id = code?.plainCode ?? ""
      guard !id.isEmpty, seen.insert(id).inserted else {
        throw chapter.error(
          row: row, column: "school", id.isEmpty ? "the code is missing" : "another school has the same code")
      }
      ids.append(id)
    }
    notes = chapter.notes
    guard let (x, y) = try chapter.places(in: working, workers: workers) else {
      throw chapter.error(row: nil, column: "x", "the schools have no coordinates")
    }
    if let row = x.indices.first(where: { x[$0].isNaN || y[$0].isNaN }) {
      throw chapter.error(
        row: row, column: "x",
        chapter.unreadable.contains(row) ? "the coordinate is no number" : "the school has no coordinates",
        hint: "with decimal commas, add \"decimal: ','\" to the table in the study file")
    }
    self.ids = ids
    names = zip(chapter.texts("name").map(Array.init) ?? [], ids).map { $0 ?? $1 }.padded(with: ids)
    (self.x, self.y) = (x, y)
    do {
      (longitude, latitude) = try Reprojection(from: working, to: .wgs84)(x, y, workers: workers)
    } catch {
      throw FileError(.badData, path: file.path, "\(error)")
    }
    attributes = try Attributes(
      chapter, numbers: ["capacity", "entry_places"] + file.ownColumns(.schools, numeric: true),
      categories: file.ownColumns(.schools, numeric: false))
    capacities = (attributes.numbers["capacity"] ?? ContiguousArray(repeating: .nan, count: ids.count))
      .map { $0.isNaN ? nil : $0 }
    sectors = try Schools.sectors(chapter, count: ids.count)
    var zone =
      zones?.locator.zones(x: x, y: y, workers: workers) ?? ContiguousArray(repeating: -1, count: ids.count)
    var district =
      districts?.locator.zones(x: x, y: y, workers: workers)
      ?? ContiguousArray(repeating: -1, count: ids.count)
    if let zones, let column = chapter.categories("zone") {
      let codes = Dictionary(uniqueKeysWithValues: zip(zones.ids, Int32(0)...))
      for row in ids.indices {
        guard let name = column[row] else { continue }
        guard let code = codes[name] else {
          throw chapter.error(row: row, column: "zone", "no catchment area has this code")
        }
        zone[row] = code
        // The catchment areas of a district hold its schools, so that both levels have the same sums.
        district[row] = districtOfZone[Int(code)]
      }
    }
    (self.zone, self.district) = (zone, district)
  }

  private static func sectors(_ chapter: Chapter, count: Int) throws(FileError) -> [Sector?] {
    guard let column = chapter.categories("sector") else { return Array(repeating: nil, count: count) }
    var result = [Sector?]()
    for row in 0..<count {
      let sector = column[row].flatMap { Sector(rawValue: $0) }
      if column[row] != nil, sector == nil {
        throw chapter.error(
          row: row, column: "sector", "the sector is none of public, subsidised and private",
          hint: "say what the code means: schools: values: {sector: {code: public, …}}")
      }
      result.append(sector)
    }
    return result
  }
}

extension Array where Element == String {
  /// The texts, or all of the others where there are none.
  fileprivate func padded(with others: [String]) -> [String] { isEmpty ? others : self }
}
