import DeterministicParallel
import Geography
import Languages
import Layers
import Studies

/// The data sets of a proposal.
struct ProposalParts {
  /// The note says what else there would be.
  var areas: [(dataset: String, source: StudyFile.AreaSource, reason: String, note: String?)] = []
  var tables: [String: ProposedTable] = [:]
  var groups: [(name: String, title: Text, rule: String, reason: String)] = []
  var streets: String?
  /// The school year of the pupils, when tables or the names of their files tell it, and how they do.
  var year: String?
  var yearReason = "the last that the files name"
  /// The most frequent town of the addresses.
  var town: String?
  var usedFiles = Set<String>()

  init(_ found: FoundFiles, workers: Workers) {
    let roles = TableRoles(found.tables)
    func table(_ dataset: String) -> FoundFiles.Table? { roles.tables[dataset].map { found.tables[$0] } }
    let systems = Set(found.areas.compactMap(\.layer.crs)).sorted { $0.definition < $1.definition }
    let box = ProposalParts.box(found.areas)
    func places(_ dataset: String, schools: ProposedCoordinates? = nil) -> CoordinateSearch? {
      table(dataset).map {
        CoordinateSearch(
          $0, isOfPupils: dataset == "pupils", schools: schools, systems: systems, near: box, workers: workers
        )
      }
    }
    let schoolPlaces = places("schools")
    let codes = Set(
      table("schools").flatMap { schools in roles.schoolCode.map { schools.column($0).labels } } ?? [])
    if let register = table("register") { proposeRegister(register, places: places("register")) }
    if var pupils = table("pupils") {
      let header = Set(pupils.table.header)
      pupils.sisters = found.tables.filter { $0.file != pupils.file && Set($0.table.header) == header }.map(
        \.table)
      proposePupils(
        pupils, schools: codes, code: roles.schoolCode,
        places: places("pupils", schools: schoolPlaces?.found))
    }
    func codesOfPupils(_ standard: String) -> Set<String> {
      guard let pupils = table("pupils"), let name = tables["pupils"]?.local(standard) else { return [] }
      return Set(pupils.column(name).labels)
    }
    let (pupilCodes, attended) = (codesOfPupils("pupil"), codesOfPupils("school"))
    for dataset in ["applications", "staff", "costs"] {
      guard let found = table(dataset) else { continue }
      propose(dataset, found, schools: codes, code: roles.schoolCode, pupils: pupilCodes)
    }
    // A map of OpenStreetMap says more than a layer of lines does.
    streets =
      found.streetMaps.max { ($0.hasSuffix(".pbf") ? 1 : 0, $1) < ($1.hasSuffix(".pbf") ? 1 : 0, $0) }
      ?? found.streetLayers.first
    settleTown(table("register"), table("pupils"))
    settleYears(found, roles)
    // Of the areas that edition is right which held in the pupils' year.
    let areaRoles = AreaRoles(
      found.areas, schools: (schoolPlaces?.found?.longitude ?? [], schoolPlaces?.found?.latitude ?? []),
      year: year.flatMap { SchoolYear($0)?.start })
    proposeAreas(found, areaRoles, schools: table("schools"))
    if let schools = table("schools") {
      proposeSchools(
        schools, code: roles.schoolCode, places: schoolPlaces, attended: attended, found, areaRoles)
    }
    for (dataset, note) in roles.notes { tables[dataset]?.remark += "; \(note)" }
    for (dataset, index) in roles.tables {
      if let doubt = found.tables[index].doubt { tables[dataset]?.remark += "; \(doubt)" }
    }
    usedFiles = Set(
      areas.map(\.source.file) + tables.values.flatMap { [$0.file] + $0.files.map(\.file) }
        + [streets].compactMap { $0 })
  }

  private static func box(_ areas: [FoundFiles.Areas]) -> BoundingBox {
    var box = BoundingBox()
    for area in areas {
      let own = area.layer.geometries.boundingBox
      guard let crs = area.layer.crs, !own.isEmpty, let toDegrees = try? Reprojection(from: crs, to: .wgs84)
      else { continue }
      for corner in [Coordinate(x: own.minX, y: own.minY), Coordinate(x: own.maxX, y: own.maxY)] {
        if let place = toDegrees(corner) { box.add(x: place.x, y: place.y) }
      }
    }
    return box
  }

  private mutating func proposeAreas(_ found: FoundFiles, _ roles: AreaRoles, schools: FoundFiles.Table?) {
    for dataset in StudyFile.areaParts {
      guard let layer = roles.layers[dataset].map({ found.areas[$0] }) else { continue }
      // The codes of schools' areas, and those by which finer layers name coarser ones.
      var codes = schools.map { schools in schools.table.header.map { Set(schools.column($0).labels) } } ?? []
      codes += found.areas.filter { $0.file != layer.file }.flatMap { other in
        other.layer.columns.map { Set($0.texts.compactMap { $0 }) }
      }
      let columns = AreaColumns(layer.layer, role: dataset, namedBy: codes.filter { $0.count > 1 })
      areas.append(
        (
          dataset, StudyFile.AreaSource(file: layer.file, id: columns.id, name: columns.name),
          "\(counted(layer.layer.count, "area")); \(roles.reasons[dataset] ?? "")"
            + (columns.isNameGuessed ? "; look it over: \(columns.name ?? "") may hold their names" : "")
            + (columns.id == nil ? "; no column holds codes of its own, so areas go by their number" : "")
            + (layer.layer.crs == nil ? "; it does not say its system: add crs: EPSG:…" : ""),
          roles.notes[dataset]
        ))
    }
  }

  /// The register's town, and what it says for addresses that name none.
  private mutating func settleTown(_ register: FoundFiles.Table?, _ pupils: FoundFiles.Table?) {
    func mostFrequent(_ table: FoundFiles.Table?, _ dataset: String) -> (name: String, share: Double)? {
      guard let table, let name = tables[dataset]?.local("city") else { return nil }
      let column = table.column(name)
      let counts = column.counts
      guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
      return (column.labels[most], Double(counts[most]) / Double(max(1, column.known)))
    }
    let own = mostFrequent(register, "register")
    let lived = mostFrequent(pupils, "pupils")
    town = [own, lived].compactMap { $0 }.first { $0.share > 0.5 }?.name
    if register != nil, tables["register"]?.local("city") == nil, let lived, lived.share > 0.5 {
      tables["register"]?.city = (lived.name, "the town of most pupils; the register names none")
    }
  }

  /// Files of the same columns are those of other school years, which their names tell.
  private mutating func settleYears(_ found: FoundFiles, _ roles: TableRoles) {
    let columns = tables.values.compactMap { table in table.local("year").map { (table.file, $0) } }
    let years = Set(
      columns.flatMap { file, column in found.tables.first { $0.file == file }?.column(column).labels ?? [] })
    year = years.max(by: SchoolYear.precedes)
    guard let index = roles.tables["pupils"], let proposed = tables["pupils"], proposed.local("year") == nil
    else { return }
    let pupils = found.tables[index]
    let others = found.tables.filter {
      $0.file != pupils.file && Set($0.table.header) == Set(pupils.table.header)
    }
    let names = [pupils.file] + others.map(\.file)
    let told = NamedYear.all(of: names)
    var files = [(year: String, file: String)]()
    for (file, named) in zip(names, told) {
      // As other tables write it.
      let known = named.flatMap { named in years.filter { SchoolYear.isSame($0, named.label) }.min() }
      guard let label = known ?? named?.label ?? year,
        !files.contains(where: { SchoolYear.isSame($0.year, label) })
      else { continue }
      files.append((label, file))
    }
    if files.count > 1 {
      files.sort { SchoolYear.precedes($0.year, $1.year) }
      tables["pupils"]?.files = files
      (year, yearReason) = (files.last?.year, "the last that the files name")
    } else if let named = told.first ?? nil, let only = files.first {
      year = only.year
      yearReason =
        "in the name of \(pupils.file.fileName)"
        + (named.isCalendarYear ? "; look it over: it is taken for the school year that begins in it" : "")
    }
  }
}
