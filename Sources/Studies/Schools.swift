import DeterministicParallel
import Foundation
import Geography
import Languages
import Layers

/// Who runs a school.
public enum Sector: String, Sendable, Hashable, CaseIterable {
  case `public`, subsidised, `private`

  /// The sector that a table names in words of the study file, in whatever letter case.
  package init?(word: String) { self.init(rawValue: word.lowercased()) }
}

/// The schools of a study, as columns.
public struct Schools: Sendable {
  public internal(set) var ids: [String]
  public internal(set) var names: [String]
  /// The names as people read them where no code stands beside; made when asked for.
  public var labels: [String] { names.toldApart(by: ids) }
  /// nil where the study does not say.
  public internal(set) var sectors: [Sector?]
  /// Places, nil where the study does not say.
  public internal(set) var capacities: [Double?]
  /// Places in the grade of entry among other numbers, and what the city's own indicators need.
  public internal(set) var attributes: Attributes
  /// In the study's working CRS.
  public internal(set) var x: ContiguousArray<Double>
  public internal(set) var y: ContiguousArray<Double>
  public internal(set) var longitude: ContiguousArray<Double>
  public internal(set) var latitude: ContiguousArray<Double>
  /// The catchment area in which a school and what it has are counted: of those that its own column names the one in
  /// which it stands, or else the first; where the column names none, the one in which it stands; −1 for none.
  public internal(set) var zone: ZoneNumbers
  /// The catchment areas of which a school is a school by address: those that its own column names, none where the field
  /// is empty; in a table without such a column, the one in which it stands.
  public internal(set) var served: [[ZoneNumber]]
  /// Whether a school takes pupils by their address, as public and subsidised ones do. One of unknown sector may not;
  /// in a table without sectors all do.
  public internal(set) var takesByAddress: [Bool]
  /// The words of the column of stages; nil in a table without one.
  package internal(set) var offers: [StageList]?
  /// In which school years a school is open, and what became of it.
  package internal(set) var openingYears: OpeningYears
  /// That of its catchment area where its own column names one, else where it stands; −1 for none.
  public internal(set) var district: DistrictNumbers

  /// The schools that a scenario closes, each with the one that its pupils go to; −1 where none is named.
  var closings: [SchoolNumber: SchoolNumber] = [:]

  /// What the user should know of how the table was read.
  package internal(set) var notes: [Text]

  public var count: Int { ids.count }

  /// The schools of a table without a study: in no catchment area, in WGS 84.
  ///
  /// - Parameter source: a CSV file or a layer of points; without a `crs`, coordinates are degrees, unless the
  ///   layer says otherwise.
  /// - Throws: `FileError` for what is missing, doubled or unreadable.
  public init(_ source: StudyFile.TableSource, workers: Workers = .all) throws(FileError) {
    let folder = FileManager.default.currentDirectoryPath
    var doubt: Finding?
    try self.init(
      StudyFile(
        path: folder + "/options", name: "", zones: .init(file: ""), schools: source,
        pupils: .init(file: "", columns: [:])),
      working: .wgs84, zones: nil, districts: nil,
      districtOfZone: [], workers: workers
    ) { dataset, _ in doubt = dataset.shiftDoubt("schools") }
    if let doubt { notes.insert(doubt.warning(), at: 0) }
  }

  package init(
    _ file: StudyFile, working: CRS, zones: Areas?, districts: Areas?,
    districtOfZone: DistrictNumbers, workers: Workers,
    look: (Dataset, SchoolRows) -> Void = { _, _ in }
  ) throws(FileError) {
    let own = (
      numbers: file.ownColumns(.schools, numeric: true), codes: file.ownColumns(.schools, numeric: false)
    )
    let dataset = try Dataset(
      file.schools, of: file,
      DatasetColumns(
        texts: ["school", "name", "successor"],
        categories: ["sector", "zone", "stage", "from", "until"] + own.codes,
        numbers: ["capacity", "entry_places"] + own.numbers), workers: workers)
    let listed = try SchoolRows(dataset)
    let rows = listed.first
    notes = dataset.notes
    guard let (x, y) = try dataset.places(in: working, workers: workers) else {
      throw dataset.error(row: nil, column: "x", "the schools have no coordinates")
    }
    if let row = x.indices.first(where: { x[$0].isNaN || y[$0].isNaN }) {
      let isAlone =
        dataset.unreadable == [0]
        && ["x", "y"].allSatisfy { dataset.numbers($0)?.unreadable == [0] }
      if row == 0, dataset.fileRow(0) == 1, dataset.hasRuler || dataset.count > 1 && isAlone {
        throw dataset.error(
          row: 0, column: "school", "this seems to be no school but a second row of the header",
          hint: "take it out, or write the school's coordinates")
      }
      throw dataset.error(
        row: row, column: "x",
        dataset.unreadable.contains(row) ? "the coordinate is no number" : "the school has no coordinates",
        hint: dataset.adviceOnPlace(ofRow: row))
    }
    look(dataset, listed)
    ids = listed.ids
    let named = dataset.texts("name")
    names = zip(rows, ids).map { row, id in named?[Int(row)]?.plainCode ?? id }
    self.x = ContiguousArray(rows.map { x[Int($0)] })
    self.y = ContiguousArray(rows.map { y[Int($0)] })
    do {
      (longitude, latitude) = try Reprojection(from: working, to: .wgs84)(self.x, self.y, workers: workers)
    } catch {
      throw FileError(.badData, path: file.path, "\(error)")
    }
    let onEarth = zip(longitude, latitude).map { abs($0) <= 180 && abs($1) <= 90 }
    if let school = onEarth.firstIndex(of: false) {
      throw dataset.error(
        row: Int(rows[school]), column: "x", "the coordinates are no place in \(working.name)",
        hint: "has a coordinate lost its decimal mark?")
    }
    attributes = try Attributes(
      dataset, numbers: ["capacity", "entry_places"] + own.numbers, categories: own.codes
    ).selecting(rows)
    capacities = (attributes.numbers["capacity"] ?? ContiguousArray(repeating: .nan, count: ids.count))
      .map { $0.isNaN ? nil : $0 }
    let ofRow = try Schools.sectors(dataset, count: dataset.count)
    sectors = rows.map { ofRow[Int($0)] }
    takesByAddress = sectors.map { sector in
      dataset.categories("sector") == nil || sector == .public || sector == .subsidised
    }
    let areas = try ServedZones(
      listed, of: dataset, zones: zones, mergers: file.zones.mergers,
      missing: file.scenario?.missing ?? [],
      standsIn: (zones?.locator.zones(x: self.x, y: self.y, workers: workers)).map(ZoneNumbers.init(codes:)))
    let stands = (districts?.locator.zones(x: self.x, y: self.y, workers: workers)).map(
      DistrictNumbers.init(codes:))
    (served, zone) = (areas.served, areas.zone)
    district = DistrictNumbers(
      ids.indices.map { school in
        // The catchment areas of a district hold its schools, so that both levels have the same sums.
        areas.isNamed && !areas.served[school].isEmpty
          ? districtOfZone[Int(areas.zone[school])] : stands?[school] ?? -1
      })
    offers = dataset.categories("stage").map { column in
      listed.all.map { rows in StageList(rows.compactMap { column[Int($0)] }) }
    }
    openingYears = try OpeningYears(listed, of: dataset)
  }

  private static func sectors(_ dataset: Dataset, count: Int) throws(FileError) -> [Sector?] {
    guard let column = dataset.categories("sector") else { return Array(repeating: nil, count: count) }
    var result = [Sector?]()
    for row in 0..<count {
      let word = column[row].flatMap { $0.lowercased() == "unknown" ? nil : $0 }
      let sector = word.flatMap { Sector(word: $0) }
      if word != nil, sector == nil {
        throw dataset.error(
          row: row, column: "sector", "the sector is none of public, subsidised and private",
          hint: "say what the code means: schools: values: {sector: {code: public, …}}")
      }
      result.append(sector)
    }
    return result
  }
}

extension Schools {
  /// The catchment areas to which a school belongs: those that it serves, or else the one in which it is counted.
  public func areas(of school: Int) -> [ZoneNumber] {
    served[school].isEmpty ? (zone[school] < 0 ? [] : [zone[school]]) : served[school]
  }

  /// Whether a school belongs to a catchment area; none does to −1.
  public func belongs(_ school: Int, to area: ZoneNumber) -> Bool {
    area >= 0 && (zone[school] == area || served[school].contains(area))
  }

  /// Those of some schools that take pupils by their address, for each catchment area that they serve.
  package func servingByAddress(_ those: some Sequence<SchoolNumber>, areas: Int) -> [[SchoolNumber]] {
    var lists = [[SchoolNumber]](repeating: [], count: areas)
    for school in those where takesByAddress[Int(school)] {
      for area in served[Int(school)] { lists[Int(area)].append(school) }
    }
    return lists
  }

  /// Whether a school serves more than one catchment area.
  public var hasSeveralAreas: Bool { served.contains { $0.count > 1 } }
}
