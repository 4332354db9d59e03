import DeterministicParallel
import Geography
import Languages
import Layers
import Studies

/// The quality of a study's data: what its tables hold, and all that is wrong with them.
///
///     let check = try StudyCheck(path: "study.yml")
///     check.findings.isEmpty  // nothing to mend
///
/// It goes on where loading the study would stop: each file is looked at for itself as far as it can be read.
public struct StudyCheck: Sendable {
  public let path: String
  public let name: String
  /// The metric CRS in which places and areas are; nil when the catchment areas do not say theirs.
  public private(set) var crs: CRS?
  /// One for each table that could be read.
  public private(set) var profiles: [TableProfile] = []
  /// In the order of the data sets: areas, schools, pupils, the others.
  public private(set) var findings: [Finding] = []
  /// What could not be looked at, and why, one sentence each.
  public private(set) var leftOut: [Text] = []

  /// For whom the study file says that the study is.
  public var statedAudience: PublishingRules.Audience { file.publish.audience }
  /// In which language the study file wants its results.
  public var statedLanguage: Language? { file.language }

  let file: StudyFile
  let workers: Workers
  private var shapes: [String: Geometries] = [:]

  /// Checks a study.
  ///
  /// - Parameter progress: is told what comes next.
  /// - Throws: `FileError` when there is no such file, or when it is not YAML.
  public init(
    path: String, workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws(FileError) {
    self.path = path
    self.workers = workers
    let problems: [FileError]
    (file, problems) = try StudyFile.read(path)
    name = file.name
    findings = problems.map { problem in
      Finding(
        .studyFile, .error, dataset: "study", file: path, column: problem.column, count: 1,
        said: Text(problem: problem), hint: problem.hint.map { "\(name: $0)" })
    }
    progress("reading the areas")
    let areas = readAreas()
    progress("reading the tables")
    let tables = readTables()
    let schools = tables["schools"]?.last
    settleSystem(areas["zones"], schools: schools)
    progress("checking the areas")
    for dataset in StudyFile.areaParts { check(areas[dataset]) }
    if let zones = areas["zones"], let districts = areas["districts"], let zoneShapes = shapes["zones"],
      let districtShapes = shapes["districts"]
    {
      findings +=
        DistrictCheck(zones: zones, zoneShapes, districts: districts, districtShapes, workers: workers)
        .findings
    }
    progress("checking the schools and the pupils")
    let locator = shapes["zones"].map { ZoneLocator($0.repaired().geometries) }
    let places = schools.flatMap { checkPlaces(of: $0, isPrivate: false) }
    check(tables, zones: areas["zones"], locator: locator, schoolPlaces: places, progress: progress)
    findings += findingsOnLoading(progress)
  }

  // MARK: Reading

  private mutating func readAreas() -> [String: CheckedAreas] {
    var result = [String: CheckedAreas]()
    for dataset in StudyFile.areaParts {
      guard let source = file.areas[dataset] else { continue }
      let (areas, found) = CheckedAreas.read(dataset, source, path: file.resolve(source.file))
      findings += found
      guard let areas else { continue }
      result[dataset] = areas
      profiles.append(TableProfile(areas))
    }
    return result
  }

  /// The tables of each data set: one, or one for each school year.
  private mutating func readTables() -> [String: [CheckedTable]] {
    var result = [String: [CheckedTable]]()
    for dataset in StudyFile.tableParts {
      guard let source = file.tables[dataset] else { continue }
      for path in file.paths(of: source) {
        let (table, found) = CheckedTable.read(
          dataset, source, path: path, year: file.year, workers: workers)
        findings += found
        guard let table else { continue }
        result[dataset, default: []].append(table)
        profiles.append(TableProfile(table))
      }
    }
    return result
  }

  // MARK: Systems

  /// Decides in which metric system to work.
  private mutating func settleSystem(_ zones: CheckedAreas?, schools: CheckedTable?) {
    guard let zones else { return }
    guard let own = zones.statedCRS ?? guessedSystem(zones, schools) else {
      leftOut.append("the shapes of the areas: their coordinate reference system is not known")
      return
    }
    zonesCRS = own
    let box = zones.layer.geometries.boundingBox
    if let stated = file.crs.flatMap({ try? CRS($0) }),
      let place = (try? Reprojection(from: own, to: stated))?(box.middle), stated.isTrueToScale(at: place)
    {
      crs = stated
    } else {
      crs = try? own.metric(around: box)
    }
  }

  /// What the catchment areas' own system is, or is taken for.
  private(set) var zonesCRS: CRS?

  /// The system in which the areas would hold the schools, if these say where they are.
  private mutating func guessedSystem(_ zones: CheckedAreas, _ schools: CheckedTable?) -> CRS? {
    var guess: CRS?
    if let schools, let system = schools.source.crs.flatMap({ try? CRS($0) }) ?? schools.layerCRS,
      let x = schools.places?.x ?? schools.numbers("x")?.values,
      let y = schools.places?.y ?? schools.numbers("y")?.values,
      let toDegrees = try? Reprojection(from: system, to: .wgs84)
    {
      let (longitudes, latitudes) = toDegrees(x, y, workers: workers)
      let vertices = zones.layer.geometries
      let rows = Array(vertices.x.indices)
      guess = SystemGuess(near: BoundingBox(longitudes, latitudes)).system(
        for: vertices.x.sample(300, at: rows), vertices.y.sample(300, at: rows))
    }
    findings.append(
      Finding(
        .missingSystem, .error, dataset: zones.dataset, file: zones.path, count: 1,
        said: guess.map {
          "the file does not say its coordinate reference system; the schools would lie in the areas if it is \(name: $0.code ?? $0.name)"
        } ?? "the file does not say its coordinate reference system",
        hint:
          "add \"crs: \(name: guess?.code ?? "EPSG:…")\" to \"\(name: zones.dataset)\" in the study file"))
    return guess
  }

  // MARK: Checking

  private mutating func check(_ areas: CheckedAreas?) {
    guard let areas, let crs, let own = areas.statedCRS ?? zonesCRS else { return }
    guard let reprojection = try? Reprojection(from: own, to: crs) else {
      leftOut.append("\(name: areas.path): \(name: own.name) cannot be taken to \(name: crs.name)")
      return
    }
    var geometries = reprojection(areas.layer.geometries, workers: workers)
    let lost = (0..<geometries.count).filter { feature in
      geometries.vertices(ofFeature: feature).contains { geometries.x[$0].isNaN }
    }
    if !lost.isEmpty {
      findings.append(
        Finding(
          .wrongSystem, .error, dataset: areas.dataset, file: areas.path, rows: lost,
          said: "\(count: lost.count, "area") with vertices that have no place in \(name: crs.name)",
          hint: "check the layer's coordinate reference system"))
      geometries = geometries.without(lost)
    }
    if let doubt = SystemDoubt(areas.labels, areas.layer.geometries.boundingBox, own).finding {
      findings.append(doubt)
    }
    shapes[areas.dataset] = geometries
    findings += CoverageCheck(areas, geometries, workers: workers).findings
  }

  /// The catchment areas' box in degrees; empty when it is not known.
  private var box: BoundingBox {
    guard let zones = shapes["zones"], let crs, let toDegrees = try? Reprojection(from: crs, to: .wgs84)
    else {
      return BoundingBox()
    }
    let box = zones.boundingBox
    guard !box.isEmpty else { return box }
    let (x, y) = toDegrees(
      [box.minX, box.maxX, box.minX, box.maxX], [box.minY, box.minY, box.maxY, box.maxY], workers: workers)
    return BoundingBox(x, y)
  }

  private mutating func checkPlaces(of table: CheckedTable, isPrivate: Bool) -> PlaceCheck? {
    guard let crs else { return nil }
    let check = PlaceCheck(table, working: crs, near: box, isPrivate: isPrivate, workers: workers)
    findings += check.findings
    return check.hasPlaces ? check : nil
  }

  private mutating func check(
    _ tables: [String: [CheckedTable]], zones: CheckedAreas?, locator: ZoneLocator?,
    schoolPlaces: PlaceCheck?,
    progress: (String) -> Void
  ) {
    let schools = tables["schools"]?.last
    var streets = file.streets.map { map in
      progress("checking the streets")
      return StreetCheck(map, path: file.resolve(map.file), in: crs, workers: workers)
    }
    if let crs, let schools, let schoolPlaces {
      streets?.check(schools, schoolPlaces.x, schoolPlaces.y, in: crs, thing: "school")
    }
    var schoolCheck = schools.map { SchoolCheck($0) }
    let none = ContiguousArray(repeating: Double.nan, count: schools?.count ?? 0)
    let (x, y) = (schoolPlaces?.x ?? none, schoolPlaces?.y ?? none)
    if let zones {
      let standsIn = schoolPlaces == nil ? nil : locator?.zones(x: x, y: y, workers: workers)
      schoolCheck?.checkZones(zones, standsIn: standsIn, x, y, shapes["zones"])
    }
    let pupils = tables["pupils"] ?? []
    let checks = pupils.map { PupilCheck($0, of: file) }
    if !pupils.isEmpty {
      var enrolled = [String: Int]()
      for check in checks { enrolled.merge(check.enrolled) { max($0, $1) } }
      if !enrolled.isEmpty { schoolCheck?.checkPupils(enrolled, schoolPlaces?.x, schoolPlaces?.y) }
    }
    findings += schoolCheck?.findings ?? []
    if let schools { findings += OpeningYearsCheck(schools, stages: file.stages, pupils: pupils).findings }
    findings += checks.flatMap(\.findings)
    for table in pupils {
      guard let crs, let homes = checkHomes(table, locator: locator, progress: progress) else { continue }
      streets?.check(table, homes.x, homes.y, in: crs, thing: "home")
    }
    findings += streets?.findings ?? []
    checkJoins(tables)
    if let rule = file.forecast, let zones {
      do throws(FileError) {
        _ = try ForecastTables(rule, of: file, zones: zones.labels.ids, workers: workers)
      } catch {
        findings.append(Finding(unreadable: error, dataset: "forecast"))
      }
    }
    if let scenario = file.scenario {
      findings +=
        ScenarioCheck(
          scenario, zones: zones?.labels.ids, schools: schools?.column("school")?.labels, of: file
        ).findings
    }
  }

  /// - Returns: where the homes are; nil when they cannot be placed.
  private mutating func checkHomes(
    _ pupils: CheckedTable, locator: ZoneLocator?, progress: (String) -> Void
  ) -> (x: ContiguousArray<Double>, y: ContiguousArray<Double>)? {
    guard let crs else { return nil }
    var check = HomeCheck(pupils)
    var homes = checkPlaces(of: pupils, isPrivate: true).map { ($0.x, $0.y) }
    if homes == nil {
      homes = check.placesByAddress(
        pupils.placingHomes(of: file), working: crs, workers: workers, progress: progress)
      if homes == nil { leftOut.append("where the homes are: they cannot be placed") }
    }
    if let homes, let locator {
      check.checkZones(locator, homes.0, homes.1, workers: workers)
      check.checkLevels(shapes, of: file, locator, homes.0, homes.1, workers: workers)
    }
    findings += check.findings
    return homes
  }

  private mutating func checkJoins(_ tables: [String: [CheckedTable]]) {
    for (dataset, column, target) in [
      ("pupils", "school", "schools"), ("applications", "school", "schools"),
      ("applications", "assigned_school", "schools"), ("applications", "pupil", "pupils"),
      ("staff", "school", "schools"), ("costs", "school", "schools"),
    ] {
      guard let others = tables[target] else { continue }
      let key = target == "schools" ? "school" : "pupil"
      for table in tables[dataset] ?? [] { findings += JoinCheck(table, column, to: others, key).findings }
    }
    for (dataset, columns) in [
      ("applications", ["rank"]), ("staff", ["fte", "years_teaching"]), ("costs", ["amount"]),
    ] {
      for table in tables[dataset] ?? [] {
        let found = table.numberFindings(columns)
        findings += found
        // Loading stops at such numbers before it looks at anything else.
        if dataset != "applications", found.isEmpty {
          findings += file.findings(onSchoolTable: dataset, table.source, path: table.path, workers: workers)
        }
      }
    }
    for register in tables["register"] ?? []
    where register.source.columns["x"] != nil || register.places != nil {
      _ = checkPlaces(of: register, isPrivate: false)
    }
  }
}
