import DeterministicParallel
import Geography
import Languages
import Layers

/// Everything about a city in one school year that measures are made of, in columns under one vocabulary.
///
///     let study = try Study(StudyFile(path: "study.yml"))
///     study.pupils.zone  // the catchment area of each pupil's home
public struct Study: Sendable {
  public let file: StudyFile
  /// The school year of the pupils, applications, teachers and costs.
  public let year: String
  /// The metric CRS in which everything lies.
  public let crs: CRS
  public let zones: Areas
  public let districts: Areas?
  /// What residential segregation is measured over: the study's own units, or the catchment areas.
  public let residential: Areas
  public let schools: Schools
  public private(set) var pupils: Pupils
  /// Shared by studies of the same homes.
  var homeDegrees: HomeDegrees
  public private(set) var groups: [Group]
  /// Which schools there are for each pupil.
  package let offer: SchoolOffer
  /// nil for a data set that the study has not got for this year.
  public package(set) var applications: Applications?
  public let staff: SchoolTable?
  public let costs: SchoolTable?
  /// The district of each catchment area, by a place inside it; −1 for none.
  public let districtOfZone: DistrictNumbers
  /// What was mended on reading, by file.
  public let notes: [Text]
  /// Where the pupils are those of a forecast; nil where they are those of the study's own files.
  public internal(set) var projection: Projection?
  private let ofMap: [Finding]
  private var ofYear: [Finding]

  /// What is wrong with the data, as far as it is seen on loading: errors make measures wrong, warnings are for the reader
  /// to know first.
  public var findings: [Finding] { ofMap + ofYear }

  /// The findings of the year alone, without those of the map that all years share.
  func findings(besideMap: Bool) -> [Finding] { besideMap ? ofYear : findings }

  /// Reads all files of a study and places its pupils; of several school years, those of the study's own.
  ///
  /// - Parameter progress: is told, from the calling thread, what comes next: "reading the pupils".
  /// - Throws: `FileError` for the first file that cannot be used.
  public init(
    _ file: StudyFile, workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws(FileError) {
    self = try StudyYears(file, onlyCurrent: true, workers: workers, progress: progress).current
  }

  /// - Parameter tables: what studies of other years have read of the tables beside the pupils'.
  package init(
    _ geography: StudyGeography, year: String, pupils: Pupils, groups: [Group], notes: [Text] = [],
    findings: [Finding] = [], tables: StudyTables = StudyTables(), workers: Workers
  ) throws(FileError) {
    let file = geography.file
    (self.file, self.year, self.groups) = (file, year, groups)
    (crs, zones, districts, schools) = (
      geography.crs, geography.zones, geography.districts, geography.schools
    )
    residential = geography.sections ?? geography.zones
    homeDegrees = HomeDegrees()
    districtOfZone = geography.districtOfZone
    let schools = geography.schools
    let named = pupils.school
    var pupils = pupils
    pupils.school = try schools.following(named, in: year, of: file)
    let offer = try SchoolOffer(schools, pupils, year: year, of: file)
    pupils.assignedSchool = AssignedSchools(
      schools, offer, zone: pupils.zone, zoneCount: geography.zones.count
    ).nearest(schools, x: pupils.x, y: pupils.y, workers: workers)
    pupils.nearestSchool = offer.nearest(among: schools, x: pupils.x, y: pupils.y, workers: workers)
    schools.leaveClosed(&pupils, offer)
    (self.pupils, self.offer) = (pupils, offer)
    applications = try Applications(
      file, year: year, schools: schools, pupils: pupils, tables: tables, workers: workers)
    func table(
      _ source: StudyFile.TableSource?, _ dataset: CustomIndicator.Dataset, _ numbers: [String],
      _ categories: [String]
    ) throws(FileError) -> SchoolTable? {
      guard let source else { return nil }
      return try SchoolTable(
        dataset.rawValue, source, of: file, year: year, schools: schools,
        numbers: Set(numbers + file.ownColumns(dataset, numeric: true)).sorted(),
        categories: Set(categories + file.ownColumns(dataset, numeric: false)).sorted(), tables: tables,
        workers: workers)
    }
    staff = try table(
      file.staff, .staff, CatalogueColumns.staffNumbers, CatalogueColumns.staffCategories)
    costs = try table(
      file.costs, .costs, CatalogueColumns.costNumbers, CatalogueColumns.costCategories)
    (ofMap, ofYear) = (geography.faults.findings, [])
    let ofSchools = SchoolNotes(schools, pupils, named: named, offer, file: file.resolve(pupils.file))
    let ofTables = (applications?.notes ?? []) + (staff?.notes ?? []) + (costs?.notes ?? [])
    self.notes =
      geography.notes + notes + ofTables + Study.doubts(pupils, geography.zones)
      + ofSchools.texts + Study.withoutCosts(costs, self.pupils, schools: schools.count)
      + Study.outdated(
        file, year: year,
        [(file.applications, applications != nil), (file.staff, staff != nil), (file.costs, costs != nil)])
    // Of a table of all years it is said once.
    let others = [
      (file.applications, applications?.findings), (file.staff, staff?.findings),
      (file.costs, costs?.findings),
    ]
    let ofOthers = others.flatMap { source, findings in
      year == file.year || source?.files.isEmpty == false ? findings ?? [] : []
    }
    let ofEntry = year == file.year ? schools.codesAsNumbers(of: file) : []
    ofYear =
      findings + ofOthers + Study.strangers(applications, of: file.applications, pupils, year: year, file)
      + YearFindings(self, geography, workers: workers).findings + ofEntry + ofSchools.findings
  }

  /// Adds what is seen of all years together only.
  mutating func add(_ findings: [Finding]) { ofYear += findings }

  /// Lets go of where the homes are, which takes as much memory as a column of lengths: nothing is asked of it when all
  /// ways are measured, but by maps of homes and by other plans.
  mutating func letGoOfHomes() { pupils.letGoOfHomes() }

  /// Whether each school is open in the year, or has pupils all the same.
  public var activeSchools: [Bool] {
    var isActive = Array(repeating: offer.open.count == schools.count, count: schools.count)
    guard isActive.contains(false) else { return isActive }
    for school in offer.open { isActive[Int(school)] = true }
    for school in pupils.school where school >= 0 { isActive[Int(school)] = true }
    return isActive
  }

  /// Where schools serve several catchment areas, the one for which each pupil counts as enrolled: that of the home if
  /// the school attended serves it, else the one in which the school is counted; −1 for none. nil where no school does.
  public var areasOfEnrolment: ZoneNumbers? {
    guard schools.hasSeveralAreas else { return nil }
    return ZoneNumbers(
      pupils.school.indices.lazy.map { pupil in
        let school = Int(pupils.school[pupil])
        guard school >= 0 else { return -1 }
        return schools.belongs(school, to: pupils.zone[pupil]) ? pupils.zone[pupil] : schools.zone[school]
      })
  }

  /// The district for which pupils of a school count as enrolled: the school's, but that of the catchment area for which
  /// they count where the school serves several of them; −1 for none.
  public func districtOfEnrolment(_ school: Int, in area: ZoneNumber) -> DistrictNumber {
    area >= 0 && schools.served[school].count > 1 ? districtOfZone[Int(area)] : schools.district[school]
  }

  /// The study with one group in place of all: the members of one and, as its rest, those of another. Who is in both or in
  /// neither is not known to be either.
  ///
  /// - Returns: nil when the study has no groups of these names.
  public func comparing(_ member: String, with other: String) -> Study? {
    guard let one = groups.first(where: { $0.name == member }),
      let two = groups.first(where: { $0.name == other })
    else { return nil }
    var study = self
    study.groups = [
      Group(
        name: "\(member) against \(other)", rule: nil, title: "\(one.title) against \(two.title)",
        membership: ContiguousArray(
          zip(one.membership, two.membership).map { one, two in
            one == 1 && two == 0 ? 1 : one == 0 && two == 1 ? 0 : -1
          }))
    ]
    return study
  }

  /// What makes the placing as a whole doubtful: most homes outside all areas, which a wrong CRS brings about.
  private static func doubts(_ pupils: Pupils, _ zones: Areas) -> [Text] {
    let outside = pupils.placement.indices.filter { pupils.placement[$0] == .outsideZones }
    let placed = pupils.placement.lazy.filter { $0 == .placed }.count
    guard outside.count > placed else { return [] }
    let homes = BoundingBox(outside.lazy.map { pupils.x[$0] }, outside.lazy.map { pupils.y[$0] })
    let areas = zones.geometries.boundingBox
    let (east, north) = (
      homes.minX + homes.width / 2 - areas.minX - areas.width / 2,
      homes.minY + homes.height / 2 - areas.minY - areas.height / 2
    )
    let distance = (east * east + north * north).squareRoot()
    // A village's school may have most of its pupils from the villages around.
    guard !(distance < SystemGuess.longestWay) else { return [] }
    let kilometers = Int(exactly: (distance / 1000).rounded(.down))
    guard let kilometers else {
      return [
        "most homes lie outside all catchment areas, endless km from their middle: check the coordinate reference systems of both"
      ]
    }
    return [
      "most homes lie outside all catchment areas, about \(name: String(kilometers)) km from their middle: check the coordinate reference systems of both"
    ]
  }
}
