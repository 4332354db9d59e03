import DeterministicParallel
import Foundation
import Geography
import Languages
import Layers

extension StudyFile {
  /// The same study on other catchment areas, as an edition for the public has it after its own were published.
  ///
  /// - Parameters:
  ///   - source: a path in it is one of its own, not one beside the study file.
  ///   - keepsSchoolAreas: whether the areas that the schools' table names are those of the other plan, too. Else schools
  ///     belong to the areas in which they stand.
  ///   - earlier: plans that were published between the study's own and this one.
  package func redrawn(
    _ source: AreaSource, keepsSchoolAreas: Bool, after earlier: [AreaSource] = []
  ) -> StudyFile {
    var other = onZones(source)
    other.schools = keepsSchoolAreas ? schools : other.schools
    other.zones.file = source.file.absolutePath
    other.publish.publishedZones = publish.publishedZones + [zones] + earlier
    return other
  }

  /// The same study as an edition for the public has it after that of another plan was published.
  public func published(after other: StudyFile) -> StudyFile {
    var file = self
    file.publish.publishedZones =
      (other.publish.publishedZones + [other.zones]).map { source in
        var source = source
        source.file = other.resolve(source.file).absolutePath
        return source
      } + publish.publishedZones
    return file
  }

  /// Whether another study file names the same pupils, schools and tables, so that they need not be read again.
  func namesSameTables(as other: StudyFile) -> Bool {
    func without(_ table: TableSource) -> TableSource {
      var table = table
      table.columns["zone"] = nil
      return table
    }
    return URL(fileURLWithPath: resolve(".")).standardized
      == URL(fileURLWithPath: other.resolve(".")).standardized
      && pupils == other.pupils && groups == other.groups && register == other.register
      && without(schools) == without(other.schools)
      && scenario?.openings ?? [] == other.scenario?.openings ?? [] && scenario?.closings.isEmpty ?? true
  }
}

extension Study {
  /// The polygons of another layer in the study's working CRS.
  ///
  /// - Parameter source: a path in it is not one beside the study file.
  /// - Throws: `FileError` for a layer that cannot be read.
  public func areas(_ source: StudyFile.AreaSource, workers: Workers = .all) throws(FileError) -> Areas {
    var source = source
    source.file = source.file.absolutePath
    return try AreaFile(source, of: file).areas(in: crs, workers: workers)
  }

  /// The same pupils on the catchment areas of another layer, as the planner has drawn them.
  ///
  /// Schools keep the areas that their table names where the layer has all of these codes; else they belong to the areas in
  /// which they stand, and a note says so.
  /// - Parameters:
  ///   - candidates: sites of schools; those open whose codes are those of areas of the layer.
  ///   - closesMissing: whether the schools close that serve only areas of which the layer has none.
  ///   - earlier: plans of the same pupils that were published between the study's own and this one.
  /// - Throws: `FileError` for areas that cannot be read.
  public func redrawn(
    _ source: StudyFile.AreaSource, opening candidates: CandidateSites? = nil,
    closesMissing: Bool = false, after earlier: [StudyFile.AreaSource] = [], workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws(FileError) -> Study {
    let names = file.schools.columns["zone"] != nil
    let codes = names || candidates != nil || closesMissing ? try areas(source, workers: workers).ids : []
    func moved(keepsSchoolAreas: Bool) -> StudyFile {
      var other = file.redrawn(source, keepsSchoolAreas: keepsSchoolAreas, after: earlier)
      if closesMissing {
        other = other.closing(SchoolsWithoutAreas(schools, open: offer.open, zones, planned: codes))
      }
      return candidates.map { other.opening($0, in: codes) } ?? other
    }
    guard names else { return try sharing(moved(keepsSchoolAreas: false), workers, progress) }
    let used = Set(schools.served.lazy.joined().map { zones.ids[Int($0)] })
    guard closesMissing || used.isSubset(of: codes) else {
      return try sharing(
        moved(keepsSchoolAreas: false), workers, progress, notes: [Study.withoutSchoolAreas])
    }
    return try sharing(moved(keepsSchoolAreas: true), workers, progress)
  }

  /// The note of a plan to which the areas of the schools' table say nothing.
  package static let withoutSchoolAreas: Text =
    "the table of schools names areas that the other plan has not got: there, schools belong to the areas in which they stand"

  /// Another study of the same pupils. They are read, and their homes found, once where both name the same tables.
  ///
  /// - Throws: `FileError` for what cannot be read, and for a study of other pupils or groups.
  public func other(
    _ other: StudyFile, workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws(FileError) -> Study {
    if file.namesSameTables(as: other) { return try sharing(other, workers, progress) }
    func mismatch(_ what: String, _ hint: String) -> FileError {
      FileError(.badData, path: other.path, "\(what) are not those of \(file.path)", hint: hint)
    }
    guard projection == nil else {
      throw mismatch(
        "the tables of pupils or schools",
        "a forecast is that of the first study: let both files lie in one folder and name the same tables")
    }
    guard file.groups == other.groups else {
      throw mismatch("the groups", "what is compared must be counted alike: give both the same \"groups\"")
    }
    let paths = [file, other].map { study in
      ([study.pupils.file] + study.pupils.files.values.sorted()).map {
        study.resolve($0).namesDatabase
          ? study.resolve($0) : URL(fileURLWithPath: study.resolve($0)).standardized.path
      }
    }
    guard paths[0] == paths[1], file.pupils.conditions == other.pupils.conditions else {
      throw mismatch(
        "the pupils",
        "plans are compared for the same pupils; for two school years see catchment run and its changes")
    }
    let study = try Study(other, workers: workers, progress: progress)
    guard study.year == year, study.pupils.count == pupils.count else {
      throw mismatch("the pupils", "both studies must be of the same \"year\"")
    }
    return study
  }

  /// The study as another file has it that names the same pupils.
  private func sharing(
    _ other: StudyFile, _ workers: Workers, _ progress: (String) -> Void, notes: [Text] = []
  ) throws(FileError) -> Study {
    let other = projection == nil ? other : other.withoutOtherDatasets
    var geography = try StudyGeography(other, in: crs, workers: workers, progress: progress)
    // Those that open stand behind those that pupils go to.
    guard geography.schools.ids.starts(with: schools.ids) else {
      throw FileError(.badData, path: other.path, "the file of schools changed while it was read")
    }
    geography.file.year = year
    progress("locating the homes")
    let found = ContiguousArray(pupils.placement.lazy.map { $0 == .outsideZones ? .placed : $0 })
    let areas = geography.areas(ofHomesAt: pupils.x, pupils.y, placement: found, workers: workers)
    let moved = Pupils(
      x: pupils.x, y: pupils.y, placement: areas.placement, school: pupils.school,
      enrolment: pupils.enrolment, zone: areas.zone, district: areas.district,
      residential: areas.residential, isInSeveral: areas.isInSeveral,
      attributes: pupils.attributes, codes: pupils.codes,
      file: pupils.file, rows: pupils.rows)
    var study = try Study(
      geography, year: year, pupils: moved, groups: groups, notes: notes, workers: workers)
    study.homeDegrees = homeDegrees
    study.projection = projection
    return study
  }
}
