import Languages
import Layers

/// What a planner writes in `study.yml`: which files there are and what their columns and codes mean.
///
///     let file = try StudyFile(path: "study.yml")
///     let study = try Study(file)
///
/// Local names live here and nowhere else; the rest of the toolkit knows the standard ones. Paths are relative
/// to the study file's folder. An unknown key is an error that names the nearest known one.
public struct StudyFile: Sendable, Hashable {
  /// Where the study file is; what messages name.
  public var path: String
  public var name: String
  public var year: String
  /// The working CRS, such as "EPSG:25831"; nil to derive it from the zones.
  public var crs: String?
  /// In which results are written for people, unless a command is told another.
  public var language: Language?
  public var zones: AreaSource
  public var districts: AreaSource?
  public var residential: AreaSource?
  /// Areas whose pupils go on together, such as those of the primary schools.
  public var feeders: AreaSource?
  public var schools: TableSource
  public var pupils: TableSource
  public var groups: [GroupRule]
  /// The grades of each stage, where schools name stages and pupils grades.
  public var stages: [String: [String]] = [:]
  public var register: TableSource?
  /// Without one, distances are straight lines.
  public var streets: StreetMap?
  /// In place of a map.
  public var streetServer: StreetServer?
  /// Who applied for which school.
  public var applications: TableSource?
  /// The teachers of the schools.
  public var staff: TableSource?
  /// What a school costs its pupils.
  public var costs: TableSource?
  /// Where the catalogue of indicators leaves a choice.
  public var catalogue: CatalogueParameters
  /// The city's own indicators.
  public var indicators: [CustomIndicator]
  public var publish: PublishingRules
  /// Which schools serve an address.
  public var lookup = LookupRule()
  /// What a forecast of pupils is made with.
  public var forecast: ForecastRule?
  /// What a plan changes of the study; its areas are in `zones` already.
  public internal(set) var scenario: Scenario?
  /// Whether only some of the pupils are read, so that what none of them has may well be there.
  package var isPart = false
  /// The parts from which the pupils were counted, in place of their own files.
  public package(set) var mergedParts: [String] = []
  /// A column of the pupils that is kept as it is though no group and no indicator needs it.
  public private(set) var orderedColumn: String?

  /// Keeps a column of the pupils, by its standard name or, where the study maps none of this name, its own.
  public mutating func keep(orderedColumn column: String) {
    orderedColumn = column
    if pupils.columns[column] == nil { pupils.columns[column] = column }
  }

  /// A layer of polygons.
  public struct AreaSource: Sendable, Hashable {
    public var file: String
    /// The column of unique codes; nil for the feature's number.
    public var id: String?
    public var name: String?
    /// Whether a layer without that column will do: its areas are then called by their codes.
    private(set) var mayLackNames = false
    /// Whether it is a plan, which options of a command describe and no keys of the study file.
    private(set) var isPlan = false
    /// For a layer that does not say its own.
    public var crs: String?
    /// Areas that a scenario makes one.
    var mergers: [Scenario.Merger] = []

    public init(
      file: String, id: String? = nil, name: String? = nil, crs: String? = nil
    ) {
      self.file = file
      self.id = id
      self.name = name
      self.crs = crs
    }

    /// A layer of areas that is a plan, as `--zone-id` and `--zone-crs` describe it.
    ///
    /// - Parameters:
    ///   - id: the column of the codes; nil for that of the study's areas.
    ///   - name: the column of the names, which then must be there; nil for that of the study's areas, which may be lacking.
    public init(plan file: String, id: String?, name: String? = nil, crs: String?, of study: StudyFile) {
      self.init(
        file: file, id: id ?? study.zones.id, name: name ?? (id == nil ? study.zones.name : nil), crs: crs)
      (mayLackNames, isPlan) = (name == nil, true)
    }
  }

  public init(
    path: String, name: String, year: String = "", crs: String? = nil, zones: AreaSource,
    districts: AreaSource? = nil, residential: AreaSource? = nil, schools: TableSource, pupils: TableSource,
    groups: [GroupRule] = [], register: TableSource? = nil, streets: StreetMap? = nil,
    applications: TableSource? = nil, staff: TableSource? = nil, costs: TableSource? = nil,
    catalogue: CatalogueParameters = CatalogueParameters(), indicators: [CustomIndicator] = [],
    publish: PublishingRules = PublishingRules()
  ) {
    self.path = path
    self.name = name
    self.year = year
    self.crs = crs
    self.zones = zones
    self.districts = districts
    self.residential = residential
    self.schools = schools
    self.pupils = pupils
    self.groups = groups
    self.register = register
    self.streets = streets
    self.applications = applications
    self.staff = staff
    self.costs = costs
    self.catalogue = catalogue
    self.indicators = indicators
    self.publish = publish
  }

  /// The path of a file that the study names.
  public func resolve(_ file: String) -> String {
    if file.hasPrefix("/") || file.namesDatabase { return file }
    return path.folderPrefix + file
  }

  /// The same study on other catchment areas, as it is where no plan was published before.
  ///
  /// Schools belong to the areas in which they stand: the codes that their table gives are those of the study's own.
  public func onZones(_ source: AreaSource) -> StudyFile {
    var file = self
    file.zones = source
    file.schools.columns["zone"] = nil
    file.publish.publishedZones = []
    return file
  }

  /// All files that the study is read from, itself among them.
  public var inputPaths: [String] {
    let read = mergedParts.isEmpty ? [pupils, register] : []
    let tables =
      [
        schools, applications, staff, costs, forecast?.history, forecast?.births,
        forecast?.housing,
      ].compactMap { $0 } + read.compactMap { $0 }
    let files =
      ([zones, districts, residential, feeders] + publish.publishedZones).compactMap { $0?.file }
      + tables.flatMap { [$0.file, $0.aliases, $0.decisions].compactMap { $0 } + $0.files.values }
      + (mergedParts.isEmpty ? [streets?.file].compactMap { $0 } : mergedParts)
      + (scenario?.openings.map(\.table) ?? [])
    return [path] + files.map(\.containerPath).map(resolve)
  }
}
