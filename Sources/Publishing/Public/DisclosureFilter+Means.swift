import Disclosure
import Indicators
import Measures
import Studies

/// Means and quantiles, and what is told of schools: withheld by the numbers of those on whom they rest.
extension DisclosureFilter {
  /// Means and quantiles of enough pupils, in which no pupil and no mean of 0 is found.
  func mean(_ indicator: Indicator, _ cells: [Cell], _ level: Level, _ group: String) -> Edited? {
    let statuses: [Status]
    if group == "all" {
      // Of districts that cut areas none.
      statuses = toldMeans(indicator).statuses[level] ?? cells.map { _ in .suppressedTogether }
    } else {
      guard level == .city, let names = divisions.first(where: { $0.contains(group) }) else { return nil }
      let status = self.statuses(of: names, indicator)[group] ?? .suppressedPrimary
      statuses = cells.map { _ in status }
    }
    return zip(cells, statuses).map { cell, status -> (cell: Cell, status: Status) in
      let isLost = cell.told.value == 0 || cell.value.isNaN && cell.count > 0
      return (cell.told, status == .ok && isLost ? .suppressedTogether : status)
    }
  }

  /// What is told of the schools of an area together.
  func ofSchools(_ indicator: Indicator, _ cells: [Cell], _ level: Level) -> Edited? {
    guard level == .city || level == .district else { return nil }
    // What counts each school once is of numbers of schools, which protect themselves.
    var (ofSchool, isOfSchools) = (self.cells(indicator, .school, "all"), false)
    if case .eachSchool(let name) = indicator.treatment {
      isOfSchools = true
      if let name { ofSchool = self.cells(named: name, .school) }
    }
    let several = SeveralSchools(study, ofSchool)
    let suppression =
      isOfSchools
      ? nil
      : suppressionOfMeans(
        zones: [], districts: counts(indicator, .district), all: counts(indicator, .city).first ?? 0)
    return cells.indices.map { unit in
      let isShown = level == .city ? several.isShownOfCity : several.districts.contains(unit)
      return (
        cells[unit].told,
        isShown ? suppression?.markOfAll(level, unit).status ?? .ok : .suppressedPrimary
      )
    }
  }

  /// A share of the city's schools or of what they have.
  ///
  /// Classes make up 1, so that they are told together or not at all: one that is withheld would be the rest. They are
  /// withheld where one holds nearly all schools, which would be said of each, and the shares of what schools have where
  /// one holds a few: whoever knows what each has would find which they are.
  func ofCity(_ indicator: Indicator, _ cells: [Cell], schoolsIn name: String) -> Edited {
    let minimum = study.file.publish.minimumSchools
    let classes = table.indicators.filter { $0.id == name && $0.dimension?.by == indicator.dimension?.by }
      .flatMap { self.cells($0, .city, "all") }
    let isShown = classes.allSatisfy { schools in
      let others = schools.denominator - schools.numerator
      return others >= Double(minimum)
        && (name == indicator.id || schools.numerator == 0 || schools.numerator >= Double(minimum))
    }
    return cells.map { cell in
      (
        Cell(cell.told.value, count: classes.first?.count ?? 0),
        isShown && !classes.isEmpty ? .ok : .suppressedPrimary
      )
    }
  }

  func counts(_ indicator: Indicator, _ level: Level) -> [Int] {
    cells(indicator, level, "all").map(\.count)
  }

  /// What may be told of those on whom a mean rests, in the city, its districts and areas, by their numbers.
  func suppressionOfMeans(zones: [Int], districts ofDistricts: [Int], all: Int) -> Suppression {
    let districts = zones.isEmpty || districtOfZone != nil ? ofDistricts : []
    var rest = districts
    var overlayCells = [(overlayCell: PupilCounts.OverlayCell, count: Int)]()
    for (zone, count) in zones.enumerated() {
      let district = districtOfZone.map { $0[zone] } ?? -1
      overlayCells.append((.init(zone: Int32(zone), district: Int32(district)), count))
      if rest.indices.contains(district) { rest[district] -= count }
    }
    // Those whose home is in no catchment area.
    for (district, count) in rest.enumerated() where count > 0 {
      overlayCells.append((.init(zone: -1, district: Int32(district)), count))
    }
    let others = all - overlayCells.reduce(0) { $0 + $1.count }
    if others > 0 { overlayCells.append((.init(zone: -1, district: -1), others)) }
    return Suppression.years(
      [
        PupilCounts(
          zones: zones.count, districts: districts.count,
          overlayCells: ContiguousArray(overlayCells.map(\.overlayCell)),
          all: ContiguousArray(overlayCells.map(\.count)), groups: [])
      ], rule: rule.forMeans)[0]
  }
}
