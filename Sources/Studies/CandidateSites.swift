import DeterministicParallel
import Foundation
import Layers

/// Sites where a school may open: a table with the columns of the study's own schools but that of their areas, and a
/// column `fixed_cost` where opening one costs something. Places of the first grade and years of opening and closing may
/// be left out.
///
///     let sites = try CandidateSites("sites.csv", of: study)
///     let redesign = try StudyRedesign(study, blocks, candidates: sites)
public struct CandidateSites: Sendable {
  public let path: String
  public let schools: Schools
  /// What each costs to be open, in pupil-kilometres; 0 in a table that does not say.
  public let costs: [Double]
  private let dataset: Dataset
  private let rows: ContiguousArray<Int32>

  /// - Throws: `FileError` for a table that cannot be read, and for a site under a code that a school or an area has, of a
  ///   school that takes no pupils by address, with places that are no whole number, or without a cost where others have
  ///   one.
  public init(_ path: String, of study: Study, workers: Workers = .all) throws(FileError) {
    let path = path.absolutePath
    self.path = path
    var file = study.file
    file.schools = try file.schools.ofCandidates(path)
    var read: (dataset: Dataset, rows: ContiguousArray<Int32>)?
    schools = try Schools(
      file, working: study.crs, zones: study.zones, districts: study.districts,
      districtOfZone: study.districtOfZone, workers: workers
    ) { read = ($0, $1.first) }
    guard let (dataset, rows) = read else { throw FileError(.badData, path: path, "the table has no rows") }
    (self.dataset, self.rows) = (dataset, rows)
    let table = try Dataset(file.schools, of: file, DatasetColumns(numbers: ["fixed_cost"]), workers: workers)
    let costs = table.numbers("fixed_cost").map { column in rows.map { column.values[Int($0)] } }
    self.costs = costs ?? schools.ids.map { _ in 0 }
    let taken = (schools: Set(study.schools.ids), areas: Set(study.zones.ids))
    for (site, code) in schools.ids.enumerated() {
      if taken.schools.contains(code) {
        throw error(
          site, "school", "the school \"\(code)\" is there already", "give the new one a code of its own")
      }
      if taken.areas.contains(code) {
        throw error(
          site, "school", "a catchment area has the code \"\(code)\"",
          "the area of the new school goes by its code: give it one of its own")
      }
      if !schools.takesByAddress[site] {
        throw error(
          site, "sector", "the school is neither public nor subsidised, so it takes nobody by address",
          "write \(study.file.schools.publicWords) for a public one, or take the row out")
      }
      if let places = schools.capacities[site], !(places >= 0 && places == places.rounded() && places <= 1e8)
      {
        throw error(site, "capacity", "the places of a school are a whole number, 0 or more", nil)
      }
      if !(self.costs[site] >= 0 && self.costs[site] <= 1e12) {
        throw error(
          site, "fixed_cost", "the cost is no number of 0 or more", "write 0 where it costs nothing")
      }
    }
  }

  /// What is wrong with a site.
  package func error(_ site: Int, _ column: String, _ problem: String, _ hint: String?) -> FileError {
    dataset.error(row: Int(rows[site]), column: column, problem, hint: hint)
  }

  /// The study's schools with the sites behind them.
  package func behind(_ schools: Schools) -> Schools {
    var all = schools
    all.append(self.schools)
    return all
  }
}

extension StudyFile {
  /// The study with those candidates open that an area of a plan has the code of.
  func opening(_ candidates: CandidateSites, in areas: [String]) -> StudyFile {
    let codes = Set(areas).intersection(candidates.schools.ids)
    guard !codes.isEmpty else { return self }
    var file = self
    var scenario = file.scenario ?? Scenario()
    scenario.openings.append(.init(table: candidates.path, codes: codes))
    file.scenario = scenario
    return file
  }

  /// The study with a table of schools that open in place of its own.
  func opening(_ opening: Scenario.Opening) throws(FileError) -> StudyFile {
    var file = self
    guard let codes = opening.codes else {
      file.schools.file = opening.table
      return file
    }
    file.schools = try schools.ofCandidates(opening.table)
    file.schools.conditions = [RowCondition(column: "school", values: codes)]
    return file
  }
}

extension StudyFile.TableSource {
  /// A table of candidates, read as this one of schools.
  fileprivate func ofCandidates(_ path: String) throws(FileError) -> StudyFile.TableSource {
    var source = self
    (source.file, source.files, source.conditions, source.slice) = (path, [:], [], nil)
    source.columns["zone"] = nil
    let own: (String) -> String?
    if path.holdsTable {
      let file = try CSVFile(path, encoding: encoding)
      own = { file.columnName($0) }
    } else {
      let layer = try Layer(contentsOf: path)
      own = { layer.column($0) == nil ? nil : $0 }
    }
    source.columns["fixed_cost"] = ["fixed_cost", "cost"].lazy.compactMap(own).first
    for column in Self.ofSchoolsAtWork where source.columns[column].flatMap(own) == nil {
      source.columns[column] = nil
    }
    return source
  }

  /// What a school has that takes pupils already, and a site may leave out.
  private static var ofSchoolsAtWork: [String] { ["entry_places", "from", "until", "successor"] }

  /// The words for a public school, for a hint.
  fileprivate var publicWords: String {
    let words = (values["sector"] ?? [:]).filter { $0.value == Sector.public.rawValue }.keys.sorted()
    return "\"\(words.first ?? Sector.public.rawValue)\""
  }
}
