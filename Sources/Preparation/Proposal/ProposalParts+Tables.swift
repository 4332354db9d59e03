import Layers
import Studies

/// What is guessed of each table.
extension ProposalParts {
  mutating func proposeSchools(
    _ table: FoundFiles.Table, code: String?, places: CoordinateSearch?, attended: Set<String>,
    _ found: FoundFiles, _ roles: AreaRoles
  ) {
    var choice = ColumnChoice(table)
    var proposed = ProposedTable(file: table.file, remark: counted(table.table.count, "school"))
    if let code {
      choice.take(code)
      let missing = table.table.count - table.column(code).known
      proposed.add(
        "school", code,
        missing == 0
          ? "different in each row"
          : "different in each row; \(counted(missing, "school")) \(missing == 1 ? "has" : "have") none and must get one"
      )
    }
    for column in [places?.found?.x, places?.found?.y].compactMap({ $0 }) { choice.take(column) }
    // The name of an authority or a town is the same in many rows.
    if let name = choice.choose(
      "name", { $0.numericShare(comma: false) < 0.5 && $0.labels.count * 3 >= $0.known * 2 })
    {
      proposed.add("name", name, "by name")
    }
    let openingYears = ProposedOpeningYears(table, free: choice.free, code: code, attended: attended)
    for (standard, name) in [("from", openingYears.from), ("until", openingYears.until)] {
      guard let name else { continue }
      choice.take(name)
      proposed.add(standard, name, "by name; days or years")
    }
    if let state = openingYears.state {
      choice.take(state.column)
      let closed = "\(counted(state.closed, "school")) \(state.closed == 1 ? "is" : "are") closed"
      proposed.condition = (state.column, state.open, closed)
    }
    for doubt in openingYears.doubts { proposed.remark += "; \(doubt)" }
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
      let id = areas.first(where: { $0.dataset == "zones" })?.source.id, let column = zones.column(id)
    {
      let ids = Set(column.texts.compactMap { $0 })
      if let (name, share) = choice.choose("zone", namedIn: ids), share == 1 {
        proposed.add("zone", name, "all of its codes are those of catchment areas")
      } else if let code, SchoolsElsewhere.namesAreas(table.column(code).labels, Array(ids)) {
        let others = table.column(code).labels.count { !ids.contains($0) }
        if others == 0 {
          proposed.add("zone", code, "each school's code is that of a catchment area")
        } else {
          proposed.remark +=
            "; most catchment areas have the code of a school, but \(counted(others, "school")) \(others == 1 ? "has" : "have") none: name each school's area in a column, and that as zone"
        }
      }
    }
    proposed.add(places)
    set("schools", proposed)
  }

  mutating func proposeRegister(_ table: FoundFiles.Table, places: CoordinateSearch?) {
    guard let address = AddressColumns(register: table) else { return }
    var proposed = ProposedTable(file: table.file, remark: counted(table.table.count, "address", "addresses"))
    for (standard, local) in address.columns { proposed.add(standard, local, "by name") }
    if let crs = places?.found?.crs, address.epsg == nil, table.table.layerCRS == nil {
      proposed.crs = (crs.code ?? crs.definition, "in \(crs.name) the addresses lie in the city")
    } else if let epsg = address.epsg {
      let reason = epsg == 4326 ? "the coordinates are degrees" : "by the names of the columns"
      proposed.crs = ("EPSG:\(epsg)", reason)
    }
    set("register", proposed)
  }

  /// - Parameters:
  ///   - schools: their codes.
  ///   - code: the column of the schools' own table that holds them.
  mutating func proposePupils(
    _ table: FoundFiles.Table, schools: Set<String>, code: String?, places: CoordinateSearch?
  ) {
    var choice = ColumnChoice(table)
    var proposed = ProposedTable(file: table.file, remark: counted(table.table.count, "row"))
    if let school = choice.chooseSchool("pupils", schools, calledByThem: code) {
      proposed.add("school", school.name, school.reason)
    }
    let pupil = choice.choose("pupil", named: { CountName($0) != .count }) { $0.labels.count * 10 > $0.count }
    if let name = pupil {
      proposed.add("pupil", name, table.column(name).isUnique ? "different in each row" : "by name")
    }
    let ofFile = NamedYear(file: table.file)?.calendarYear
    // Where pupils have a row each, years are those of their cohorts, or in which they came.
    let year = choice.chooseYear(file: ofFile) { run in
      pupil.map { run.mostAreRepeated(table.column($0).codes) } ?? (ofFile == nil && run.isUnbroken)
    }
    if let year { proposed.add("year", year.name, year.reason) }
    for column in [places?.found?.x, places?.found?.y].compactMap({ $0 }) { choice.take(column) }
    if places?.found == nil, let address = AddressColumns(pupils: table, free: choice.free) {
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
    let counted = table.table.countedRows(
      besides: proposed.columns.map(\.local), school: proposed.local("school"), year: proposed.local("year"))
    if pupil == nil, let counted {
      proposed.remark +=
        "; \"\(counted.column)\" seems to say how many pupils each stands for, \(grouped(counted.pupils)) in all: a study needs a row for each pupil"
    }
    proposed.add(places)
    set("pupils", proposed)
  }

  /// A table of which no column is known is not proposed: it would be no study file.
  private mutating func set(_ dataset: String, _ proposed: ProposedTable) {
    if !proposed.columns.isEmpty { tables[dataset] = proposed }
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
            let told = ProposalWords.meanings(of: standard, column.labels).map(\.code)
            return column.labels.allSatisfy { known.contains($0) || told.contains($0) }
          }
          return isNumber ? column.numericShare(comma: false) > 0.99 : column.labels.count <= 40
        })
    else { return }
    proposed.add(standard, name, "by name")
    let meanings = ProposalWords.meanings(of: standard, table.column(name).labels)
    if !meanings.isEmpty { proposed.values.append((standard, meanings, "by its values")) }
    if standard == "repeater", let answers = table.column(name).answers,
      answers.contains(where: { $0.code != $0.meaning })
    {
      proposed.values.append((standard, answers, "by its values"))
    }
  }

  mutating func proposeGroups(
    _ table: FoundFiles.Table, _ choice: inout ColumnChoice, _ proposed: inout ProposedTable
  ) {
    if let name = choice.choose("origin", atLeast: 1, { OriginGuess($0) != nil }),
      let guess = OriginGuess(table.column(name))
    {
      proposed.add("origin", name, "by name")
      proposed.values.append(("origin", guess.meanings, guess.reason))
      groups.append(
        (
          "foreign_origin", "foreign origin", "column: origin, in: [migrant], rule: \(quoted(guess.rule))",
          "change it to the rule of your country"
        ))
    }
    let needs = ProposalWords.columns["needs"]
    if let name = choice.choose(
      "parents_education", atLeast: 1, named: { (needs?.fit($0) ?? 0) < 2 }, { $0.isISCED })
    {
      proposed.add("parents_education", name, "levels from 0 to 8, as ISCED has")
      let unknown = table.column(name).labels.filter(ProposalWords.isUnknown).sorted()
      if !unknown.isEmpty {
        proposed.values.append(("parents_education", unknown.map { ($0, "unknown") }, "no levels"))
      }
      groups.append(
        ("low_education", "low education", "column: parents_education, at_most: 2", "ISCED 0 to 2"))
      groups.append(
        ("high_education", "high education", "column: parents_education, at_least: 5", "ISCED 5 to 8"))
    }
    if let name = choice.choose("needs", { $0.answers != nil }), let answers = table.column(name).answers {
      proposed.add("needs", name, "by name; yes and no")
      proposed.values.append(("needs", answers, "by its values"))
      groups.append(("special_needs", "special needs", "column: needs, in: [\"yes\"]", "by its values"))
    }
  }

  mutating func propose(
    _ dataset: String, _ table: FoundFiles.Table, schools: Set<String>, code: String?, pupils: Set<String>
  ) {
    let standards = [
      "applications": StandardColumns.applications, "staff": StandardColumns.staff,
      "costs": StandardColumns.costs,
    ]
    var choice = ColumnChoice(table)
    var proposed = ProposedTable(file: table.file, remark: counted(table.table.count, "row"))
    let wanted = standards[dataset] ?? []
    if wanted.contains("assigned_school"), let name = choice.choose("assigned_school") {
      proposed.add("assigned_school", name, "by name")
    }
    if let school = choice.chooseSchool(dataset, schools, calledByThem: code) {
      proposed.add("school", school.name, school.reason)
    }
    if wanted.contains("pupil"), let (name, share) = choice.choose("pupil", namedIn: pupils) {
      proposed.add(
        "pupil", name, "\(Int((share * 1000).rounded(.down)) / 10) % of its codes are those of pupils")
    } else if wanted.contains("pupil"), let name = choice.choose("pupil") {
      proposed.add("pupil", name, "by name")
    }
    let isOfOneYear = NamedYear(file: table.file) != nil
    if let (name, reason) = choice.chooseYear(byValues: { !isOfOneYear && $0.isUnbroken }) {
      proposed.add("year", name, reason)
    }
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
      let meanings = ProposalWords.meanings(of: standard, table.column(name).labels)
      if !meanings.isEmpty { proposed.values.append((standard, meanings, "by its values")) }
      if numbers.contains(standard), table.column(name).numericShare(comma: true) > 0.2 {
        proposed.decimalComma = true
      }
    }
    set(dataset, proposed)
  }
}
