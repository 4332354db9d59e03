import Disclosure
import Indicators
import Measures
import Studies

/// Means and quantiles, and what is told of schools: withheld by the numbers of those on whom they rest.
extension DisclosureFilter {
  /// Means of enough pupils: their numbers are withheld like small counts, and what would give these away. A mean of 0 of
  /// what is never negative would say of each that the pupil goes to the nearest school, say.
  func mean(_ indicator: Indicator, _ cells: [Cell], _ level: Level, _ group: String) -> Edited? {
    ofEnough(indicator, cells, level, group)?.map {
      $0.status == .ok && $0.cell.value == 0 ? ($0.cell, .suppressedPrimary) : $0
    }
  }

  private func ofEnough(_ indicator: Indicator, _ cells: [Cell], _ level: Level, _ group: String) -> Edited? {
    guard group == "all" else {
      guard level == .city, let names = divisions.first(where: { $0.contains(group) }) else { return nil }
      let isShown = shown(names, indicator).contains(group)
      return cells.map { ($0.told, isShown ? .ok : .suppressedPrimary) }
    }
    guard level != .district || districtOfZone != nil else { return nil }
    let suppression = suppression(counts(indicator, .zone), counts(indicator, .district), indicator)
    return cells.indices.map { (cells[$0].told, suppression.markOfAll(level, $0).status) }
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
    let suppression = isOfSchools ? nil : suppression([], counts(indicator, .district), indicator)
    return cells.indices.map { unit in
      let isShown = level == .city ? several.isShownOfCity : several.districts.contains(unit)
      return (
        cells[unit].told,
        isShown ? suppression?.markOfAll(level, unit).status ?? .ok : .suppressedPrimary
      )
    }
  }

  /// A share of the city's schools or of what they have, unless it holds of nearly all: that would be said of each.
  func ofCity(_ cell: Cell, schools: Int) -> (cell: Cell, status: Status) {
    let minimum = study.file.publish.minimumSchools
    let exceptions = Double(schools) * (1 - cell.value)
    let isShown = schools >= minimum && (cell.value == 0 || exceptions > Double(minimum) - 0.5)
    return (Cell(cell.told.value, count: schools), isShown ? .ok : .suppressedPrimary)
  }

  private func counts(_ indicator: Indicator, _ level: Level) -> [Int] {
    cells(indicator, level, "all").map(\.count)
  }

  /// The groups of one division that are large enough, and leave enough others.
  private func shown(_ names: [String], _ indicator: Indicator) -> Set<String> {
    let ofName = names.map { ($0, cells(indicator, .city, $0).first?.count ?? 0) }
    var shown = ofName.filter { $0.1 >= rule.minimumForRates }.sorted { $0.1 > $1.1 }
    let all = counts(indicator, .city).first ?? 0
    let others = all - shown.reduce(0) { $0 + $1.1 }
    if (1..<rule.minimumForRates).contains(others) { shown.removeLast(min(1, shown.count)) }
    return Set(shown.map(\.0))
  }

  /// What may be told of those on whom a mean rests, in the city, its districts and areas.
  private func suppression(_ zones: [Int], _ ofDistricts: [Int], _ indicator: Indicator) -> Suppression {
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
    let others = (counts(indicator, .city).first ?? 0) - overlayCells.reduce(0) { $0 + $1.count }
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
