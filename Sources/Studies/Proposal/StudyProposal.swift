import Geography
import Layers
import Repeatable

/// A study file for the files in a folder, guessed from their names, their columns and what these hold.
///
///     let proposal = try StudyProposal(folder: "barcelona")
///     proposal.text  // the study file, with the reason of each guess beside it
///
/// It asks nothing; what is not found is said in the text.
public struct StudyProposal: Sendable {
  /// The study file as YAML with comments.
  public let text: String
  /// What it found, one line for each chapter.
  public let summary: [String]

  /// - Throws: `FileError` when there is no such folder.
  public init(folder: String, workers: Workers = .all, progress: (String) -> Void = { _ in })
    throws(FileError)
  {
    progress("reading the files")
    let found = try FoundFiles(folder, workers: workers)
    progress("comparing them")
    let parts = ProposalParts(found, workers: workers)
    let writer = ProposalText(found, parts, folder: folder)
    text = writer.text
    summary = writer.summary
  }
}

/// The chapters of a proposal.
struct ProposalParts {
  private(set) var areas: [(chapter: String, source: StudyFile.AreaSource, reason: String)] = []
  private(set) var tables: [String: ProposedTable] = [:]
  private(set) var groups: [(name: String, rule: String, reason: String)] = []
  private(set) var streets: String?
  /// The school year of the pupils, when other tables tell it.
  private(set) var year: String?
  /// The most frequent town of the addresses.
  private(set) var town: String?
  private(set) var usedFiles = Set<String>()

  init(_ found: FoundFiles, workers: Workers) {
    let roles = TableRoles(found.tables)
    func table(_ chapter: String) -> FoundFiles.Table? { roles.tables[chapter].map { found.tables[$0] } }
    let systems = Set(found.areas.compactMap(\.layer.crs)).sorted { $0.definition < $1.definition }
    let box = ProposalParts.box(found.areas)
    func places(_ chapter: String) -> PlaceColumns? {
      table(chapter).flatMap { PlaceColumns($0, systems: systems, near: box, workers: workers) }
    }
    let schoolPlaces = places("schools")
    let areaRoles = AreaRoles(
      found.areas, schools: (schoolPlaces?.longitude ?? [], schoolPlaces?.latitude ?? []))
    proposeAreas(found, areaRoles, schools: table("schools"))
    if let schools = table("schools") {
      proposeSchools(schools, code: roles.schoolCode, places: schoolPlaces, found, areaRoles)
    }
    let codes = Set(
      table("schools").flatMap { schools in
        tables["schools"]?.local("school").map { schools.column($0).labels }
      } ?? [])
    if let register = table("register") { proposeRegister(register, places: places("register")) }
    if let pupils = table("pupils") { proposePupils(pupils, schools: codes, places: places("pupils")) }
    let pupilCodes = Set(
      table("pupils").flatMap { pupils in tables["pupils"]?.local("pupil").map { pupils.column($0).labels } }
        ?? [])
    for chapter in ["applications", "staff", "costs"] {
      if let found = table(chapter) { propose(chapter, found, schools: codes, pupils: pupilCodes) }
    }
    streets = found.streetMaps.max { ($0.hasSuffix(".pbf") ? 1 : 0, $1) < ($1.hasSuffix(".pbf") ? 1 : 0, $0) }
    settleTown(table("register"), table("pupils"))
    settleYears(found, roles)
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

  // MARK: Chapters

  private mutating func proposeAreas(_ found: FoundFiles, _ roles: AreaRoles, schools: FoundFiles.Table?) {
    for chapter in LooseStudyFile.areaChapters {
      guard let layer = roles.layers[chapter].map({ found.areas[$0] }) else { continue }
      // The codes of schools' areas, and those by which finer layers name coarser ones.
      var codes = schools.map { schools in schools.table.header.map { Set(schools.column($0).labels) } } ?? []
      codes += found.areas.filter { $0.file != layer.file }.flatMap { other in
        other.layer.columns.map { Set($0.texts.compactMap { $0 }) }
      }
      let columns = AreaColumns(layer.layer, role: chapter, namedBy: codes.filter { $0.count > 1 })
      areas.append(
        (
          chapter, StudyFile.AreaSource(file: layer.file, id: columns.id, name: columns.name),
          "\(counted(layer.layer.count, "area")); \(roles.reasons[chapter] ?? "")"
            + (columns.id == nil ? "; no column holds codes of its own, so areas go by their number" : "")
            + (layer.layer.crs == nil ? "; it does not say its system: add crs: EPSG:…" : "")
        ))
    }
  }

  private mutating func proposeSchools(
    _ table: FoundFiles.Table, code: String?, places: PlaceColumns?, _ found: FoundFiles, _ roles: AreaRoles
  ) {
    var choice = ColumnChoice(table)
    var proposed = ProposedTable(file: table.file, remark: counted(table.table.count, "school"))
    if let code {
      choice.take(code)
      proposed.add("school", code, "different in each row")
    }
    for column in [places?.x, places?.y].compactMap({ $0 }) { choice.take(column) }
    if let name = choice.choose("name", { $0.numericShare(comma: false) < 0.5 }) {
      proposed.add("name", name, "by name")
    }
    if let sector = choice.free.first(where: { SectorGuess(table.column($0)) != nil }),
      let guess = SectorGuess(table.column(sector))
    {
      choice.take(sector)
      proposed.add("sector", sector, "by its values")
      let meanings = guess.meanings.sorted { $0.key < $1.key }.map { (code: $0.key, meaning: $0.value) }
      proposed.values.append(
        ("sector", meanings, "look it over: who runs a school decides whom it is assigned to"))
    }
    for standard in ["entry_places", "capacity"] where StandardColumns.schools.contains(standard) {
      if let name = choice.choose(standard, { $0.numericShare(comma: false) > 0.8 }) {
        proposed.add(standard, name, "by name; numbers")
      }
    }
    if let zones = roles.layers["zones"].map({ found.areas[$0].layer }),
      let id = areas.first(where: { $0.chapter == "zones" })?.source.id, let column = zones.column(id)
    {
      let ids = Set(column.texts.compactMap { $0 })
      if let (name, share) = choice.choose("zone", namedIn: ids), share == 1 {
        proposed.add("zone", name, "all of its codes are those of catchment areas")
      }
    }
    proposed.add(places)
    tables["schools"] = proposed
  }

  private mutating func proposeRegister(_ table: FoundFiles.Table, places: PlaceColumns?) {
    guard let address = AddressColumns(register: table) else { return }
    var proposed = ProposedTable(file: table.file, remark: counted(table.table.count, "address", "addresses"))
    for (standard, local) in address.columns { proposed.add(standard, local, "by name") }
    if let crs = places?.crs, address.epsg == nil, table.table.layerCRS == nil {
      proposed.crs = (crs.code ?? crs.definition, "in \(crs.name) the addresses lie in the city")
    } else if address.epsg != nil {
      proposed.crs = ("EPSG:4326", "the coordinates are degrees")
    }
    tables["register"] = proposed
  }

  private mutating func proposePupils(_ table: FoundFiles.Table, schools: Set<String>, places: PlaceColumns?)
  {
    var choice = ColumnChoice(table)
    var proposed = ProposedTable(file: table.file, remark: counted(table.table.count, "row"))
    if let (name, share) = choice.choose("school", namedIn: schools) {
      proposed.add(
        "school", name, "\(Int((share * 1000).rounded(.down)) / 10) % of its codes are those of schools")
    }
    if let name = choice.choose("pupil", { $0.labels.count * 10 > $0.count }) {
      proposed.add("pupil", name, table.column(name).isUnique ? "different in each row" : "by name")
    }
    if let name = choice.choose("year", { $0.isYears }) { proposed.add("year", name, "school years") }
    for column in [places?.x, places?.y].compactMap({ $0 }) { choice.take(column) }
    if places == nil, let address = AddressColumns(pupils: table, free: choice.free) {
      for (standard, local) in address.columns {
        choice.take(local)
        proposed.add(standard, local, "by name")
      }
    }
    proposeGroups(table, &choice, &proposed)
    for standard in ["grade", "sex", "repeater", "status", "sessions_missed", "sessions_possible", "score"]
    where StandardColumns.pupils.contains(standard) {
      propose(standard, of: table, &choice, &proposed)
    }
    proposed.add(places)
    tables["pupils"] = proposed
  }

  /// A column that the catalogue knows, when all its codes have a meaning there.
  private func propose(
    _ standard: String, of table: FoundFiles.Table, _ choice: inout ColumnChoice,
    _ proposed: inout ProposedTable
  ) {
    let known = CatalogueColumns.meanings[standard]
    let isNumber = CatalogueColumns.pupilNumbers.contains(standard)
    guard
      let name = choice.choose(
        standard,
        { column in
          if standard == "repeater" { return column.answers != nil }
          if let known {
            let told = Words.meanings(of: standard, column.labels).map(\.code)
            return column.labels.allSatisfy { known.contains($0) || told.contains($0) }
          }
          return isNumber ? column.numericShare(comma: false) > 0.99 : column.labels.count <= 40
        })
    else { return }
    proposed.add(standard, name, "by name")
    let meanings = Words.meanings(of: standard, table.column(name).labels)
    if !meanings.isEmpty { proposed.values.append((standard, meanings, "by its values")) }
    if standard == "repeater", let answers = table.column(name).answers,
      answers.contains(where: { $0.code != $0.meaning })
    {
      proposed.values.append((standard, answers, "by its values"))
    }
  }

  private mutating func proposeGroups(
    _ table: FoundFiles.Table, _ choice: inout ColumnChoice, _ proposed: inout ProposedTable
  ) {
    if let name = choice.choose("origin", atLeast: 1, { OriginGuess($0) != nil }),
      let guess = OriginGuess(table.column(name))
    {
      proposed.add("origin", name, "by name")
      proposed.values.append(("origin", guess.meanings, guess.reason))
      groups.append(
        (
          "foreign_origin", "{column: origin, in: [migrant], rule: \(quoted(guess.rule))}",
          "change it to the rule of your country"
        ))
    }
    let isISCED = { (column: CategoryColumn) in
      column.labels.allSatisfy { label in
        Double(label).map { (0...8).contains($0) } ?? Words.unknown.contains(label)
      }
    }
    if let name = choice.choose("parents_education", atLeast: 1, isISCED) {
      proposed.add("parents_education", name, "levels from 0 to 8, as ISCED has")
      let unknown = table.column(name).labels.filter { Double($0) == nil }.sorted()
      if !unknown.isEmpty {
        proposed.values.append(("parents_education", unknown.map { ($0, "unknown") }, "no levels"))
      }
      groups.append(("low_education", "{column: parents_education, at_most: 2}", "ISCED 0 to 2"))
    }
    if let name = choice.choose("needs", { $0.answers != nil }), let answers = table.column(name).answers {
      proposed.add("needs", name, "by name; yes and no")
      proposed.values.append(("needs", answers, "by its values"))
      groups.append(("special_needs", "{column: needs, in: [\"yes\"]}", "by its values"))
    }
  }

  private mutating func propose(
    _ chapter: String, _ table: FoundFiles.Table, schools: Set<String>, pupils: Set<String>
  ) {
    let standards = [
      "applications": StandardColumns.applications, "staff": StandardColumns.staff,
      "costs": StandardColumns.costs,
    ]
    var choice = ColumnChoice(table)
    var proposed = ProposedTable(file: table.file, remark: counted(table.table.count, "row"))
    let wanted = standards[chapter] ?? []
    if wanted.contains("assigned_school"), let name = choice.choose("assigned_school") {
      proposed.add("assigned_school", name, "by name")
    }
    if let (name, share) = choice.choose("school", namedIn: schools) {
      proposed.add(
        "school", name, "\(Int((share * 1000).rounded(.down)) / 10) % of its codes are those of schools")
    }
    if wanted.contains("pupil"), let (name, share) = choice.choose("pupil", namedIn: pupils) {
      proposed.add(
        "pupil", name, "\(Int((share * 1000).rounded(.down)) / 10) % of its codes are those of pupils")
    } else if wanted.contains("pupil"), let name = choice.choose("pupil") {
      proposed.add("pupil", name, "by name")
    }
    if let name = choice.choose("year", { $0.isYears }) { proposed.add("year", name, "school years") }
    let numbers = CatalogueColumns.staffNumbers + CatalogueColumns.costNumbers + ["rank"]
    for standard in wanted
    where proposed.local(standard) == nil
      && !["pupil", "school", "year", "assigned_school"].contains(standard)
    {
      guard
        let name = choice.choose(
          standard,
          { column in
            !numbers.contains(standard)
              || max(column.numericShare(comma: true), column.numericShare(comma: false)) > 0.99
          })
      else { continue }
      proposed.add(standard, name, "by name")
      let meanings = Words.meanings(of: standard, table.column(name).labels)
      if !meanings.isEmpty { proposed.values.append((standard, meanings, "by its values")) }
      if numbers.contains(standard), table.column(name).numericShare(comma: true) > 0.2 {
        proposed.decimalComma = true
      }
    }
    tables[chapter] = proposed
  }

  /// The register's town, and what it says for addresses that name none.
  private mutating func settleTown(_ register: FoundFiles.Table?, _ pupils: FoundFiles.Table?) {
    func mostFrequent(_ table: FoundFiles.Table?, _ chapter: String) -> (name: String, share: Double)? {
      guard let table, let name = tables[chapter]?.local("city") else { return nil }
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
    year = years.max()
    guard let index = roles.tables["pupils"], tables["pupils"]?.local("year") == nil else { return }
    let pupils = found.tables[index]
    var files = [String: String]()
    for other in found.tables where Set(other.table.header) == Set(pupils.table.header) {
      let name = other.file.fileName.withoutEnding
      let told = years.filter { name.contains($0) }.max() ?? name.schoolYear
      guard let label = told ?? year, files[label] == nil else { continue }
      files[label] = other.file
    }
    guard files.count > 1 else { return }
    tables["pupils"]?.files = files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    year = files.keys.max()
  }
}

extension String {
  /// The first school year in a file's name, such as 2024 or 2024-25.
  fileprivate var schoolYear: String? {
    firstMatch(of: /(?:19|20)\d\d(?:[-_]\d\d(?:\d\d)?)?/).map { String($0.0) }
  }
}
