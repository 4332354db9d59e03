import Foundation
import Indicators
import Measures
import Studies

/// Decides on the measures of one school year.
struct YearEditor {
  private let study: Study
  /// The internal table, on this year.
  private let table: MeasureTable
  private let suppression: Suppression
  private let rule: SuppressionRule
  private let districtOfZone: [Int]?
  /// The districts of which the schools may be spoken of together.
  private let districtsOfSchools: Set<Int>
  private let perturbed: PerturbedCounts?

  init(_ study: Study, _ table: MeasureTable, _ suppression: Suppression, _ rule: SuppressionRule) {
    self.study = study
    var table = table
    table.begin(year: study.year)
    self.table = table
    self.suppression = suppression
    self.rule = rule
    districtOfZone = study.districtsOfWholeZones
    districtsOfSchools = study.districtsOfSeveralSchools(study.file.publish.minimumSchools)
    perturbed = PerturbedCounts(study)
  }

  typealias Edited = [(cell: Cell, status: Status)]

  /// - Returns: nil for what the public does not see at all.
  func edited(_ indicator: Indicator, _ level: Level, _ group: String, _ cells: [Cell]) -> Edited? {
    guard level != .school,
      let treatment = PublicTreatment(indicator, isOwn: { treatmentOfOwn($0) })
    else { return nil }
    let position = study.groups.firstIndex { $0.name == group }
    switch treatment {
    case .residents:
      return cells.indices.map { unit in
        if let perturbed {
          return (Cell(Double(perturbed.all(level, unit)), count: perturbed.all(level, unit)), .ok)
        }
        return (cells[unit], suppression.markOfAll(level, unit).status)
      }
    case .composition, .unknownComposition:
      guard let position else { return nil }
      let isUnknown = if case .unknownComposition = treatment { true } else { false }
      return cells.indices.map { exact(cells[$0], level, $0, position, isUnknown: isUnknown) }
    case .roughShare: return rough(indicator, level, group, position)
    case .roughShareOfSchools:
      guard level != .zone else { return nil }
      return rough(indicator, level, group, position, isOfSchools: true)
    case .mean: return mean(indicator, cells, level, group)
    case .schools, .schoolsOfCity:
      guard group == "all", level == .city || level == .district else { return nil }
      if case .schoolsOfCity = treatment, level != .city { return nil }
      return cells.indices.map { unit in
        let isShown =
          level == .city
          ? study.schools.count >= study.file.publish.minimumSchools : districtsOfSchools.contains(unit)
        return (cells[unit], isShown ? .ok : .suppressedPrimary)
      }
    case .index:
      guard let position, level == .city || level == .district else { return nil }
      return cells.indices.map { unit in index(cells[unit], level, unit, position) }
    }
  }

  /// The city's own indicators are shares, means, or of schools.
  private func treatmentOfOwn(_ id: String) -> PublicTreatment? {
    guard let own = study.file.indicators.first(where: { $0.name == id }) else { return nil }
    switch (own.chapter, own.statistic) {
    case (.pupils, .share): return own.place == .home ? .roughShare : .roughShareOfSchools
    case (.pupils, _): return own.place == .home ? .mean : .schools
    case (.applications, .share): return .roughShareOfSchools
    default: return .schools
    }
  }

  /// A share among residents, exact or withheld, or of counts that are rounded or noisy.
  private func exact(_ cell: Cell, _ level: Level, _ unit: Int, _ group: Int, isUnknown: Bool) -> (
    Cell, Status
  ) {
    if let perturbed {
      let counts = perturbed.group(group, level, unit)
      let (part, whole) =
        isUnknown ? (counts.unknown, counts.all) : (counts.members, counts.members + counts.rest)
      guard whole >= rule.minimumForRates else { return (cell, whole == 0 ? .undefined : .suppressedPrimary) }
      return (
        Cell(
          Double(part) / Double(whole), numerator: Double(part), denominator: Double(whole), count: whole),
        .ok
      )
    }
    let count = Int(cell.denominator)
    guard isUnknown else { return (cell, suppression.share(level, unit, group: group, known: count)) }
    let marks = [
      suppression.mark(level, unit, group: group, .unknown), suppression.markOfAll(level, unit),
    ]
    if let mark = marks.first(where: { !$0.isPublished }) { return (cell, mark.status) }
    return (cell, count == 0 ? .undefined : count < rule.minimumForRates ? .suppressedPrimary : .ok)
  }

  private func index(_ cell: Cell, _ level: Level, _ unit: Int, _ group: Int) -> (Cell, Status) {
    let share = table.measures(Composition.residentShare, level: level, group: study.groups[group].name)
    guard unit < share.count else { return (cell, .suppressedPrimary) }
    let (members, known) = (Int(share[unit].numerator), Int(share[unit].denominator))
    let isLarge = min(members, known - members) >= rule.minimumForRates
    let hasSchools = level == .city || districtsOfSchools.contains(unit)
    return (cell, isLarge && hasSchools ? .ok : .suppressedPrimary)
  }

  /// Means of enough pupils: their numbers are withheld like small counts, and what would give these away.
  private func mean(_ indicator: Indicator, _ cells: [Cell], _ level: Level, _ group: String) -> Edited? {
    func told(_ cell: Cell) -> Cell { Cell(cell.value.roundedTo(digits: 3), count: cell.count / 10 * 10) }
    guard group == "all" else {
      guard level == .city else { return nil }
      return cells.map { (told($0), $0.count >= rule.minimumForRates ? .ok : .suppressedPrimary) }
    }
    guard level != .district || districtOfZone != nil else { return nil }
    let suppression = meanSuppression(indicator)
    return cells.indices.map { (told(cells[$0]), suppression.markOfAll(level, $0).status) }
  }

  /// What may be told of those on whom a mean rests, in the city, its districts and areas.
  private func meanSuppression(_ indicator: Indicator) -> Suppression {
    func counts(_ level: Level) -> [Int] {
      table.measures(indicator, level: level, group: "all").map(\.count)
    }
    let zones = counts(.zone)
    let districts = districtOfZone == nil ? [] : counts(.district)
    var rest = districts
    var pieces = [(piece: PupilCounts.Piece, count: Int)]()
    for (zone, count) in zones.enumerated() {
      let district = districtOfZone.map { $0[zone] } ?? -1
      pieces.append((.init(zone: Int32(zone), district: Int32(district)), count))
      if rest.indices.contains(district) { rest[district] -= count }
    }
    // Those whose home is in no catchment area.
    for (district, count) in rest.enumerated() where count > 0 {
      pieces.append((.init(zone: -1, district: Int32(district)), count))
    }
    let others = (counts(.city).first ?? 0) - pieces.reduce(0) { $0 + $1.count }
    if others > 0 { pieces.append((.init(zone: -1, district: -1), others)) }
    return Suppression.years(
      [
        PupilCounts(
          zones: zones.count, districts: districts.count, pieces: ContiguousArray(pieces.map(\.piece)),
          all: ContiguousArray(pieces.map(\.count)), groups: [])
      ], rule: rule.forMeans)[0]
  }

  /// Shares in steps, of the city with its districts, areas and groups together.
  private func rough(
    _ indicator: Indicator, _ level: Level, _ group: String, _ position: Int?, isOfSchools: Bool = false
  ) -> Edited? {
    func cells(_ level: Level, _ group: String) -> [Cell] {
      table.measures(indicator, level: level, group: group).map(\.cell)
    }
    // What is measured of groups only has no sum over them.
    let sum = cells(.city, "all").isEmpty ? group : "all"
    guard group == sum || level == .city, let city = cells(.city, sum).first else { return nil }
    var units: [(part: Int, count: Int, parent: RoughShares.Parent?)] = []
    func add(_ cell: Cell, _ parent: RoughShares.Parent?) {
      units.append((cell.numerator.count, cell.denominator.count, parent))
    }
    add(city, nil)
    let districts = isOfSchools || districtOfZone != nil ? cells(.district, sum) : []
    for cell in districts { add(cell, .init(unit: 0, division: 0)) }
    let zones = isOfSchools ? [] : cells(.zone, sum)
    for (zone, cell) in zones.enumerated() {
      let district = districtOfZone.map { $0[zone] } ?? -1
      add(
        cell,
        district >= 0 && !districts.isEmpty
          ? .init(unit: 1 + district, division: 0) : .init(unit: 0, division: 0))
    }
    var starts = [String: Int]()
    for (position, own) in study.groups.enumerated() where sum == "all" {
      for name in [own.name, own.restName] {
        guard let cell = cells(.city, name).first else { continue }
        starts[name] = units.count
        add(cell, .init(unit: 0, division: 1 + position))
      }
    }
    let shares = RoughShares(units, rule: rule)
    let range: Range<Int>
    switch level {
    case .city:
      let start = group == sum ? 0 : starts[group] ?? units.count
      range = start..<min(units.count, start + 1)
    case .district: range = 1..<(1 + districts.count)
    default: range = (1 + districts.count)..<(1 + districts.count + zones.count)
    }
    guard !range.isEmpty else { return nil }
    return range.enumerated().map { unit, position in
      let told = shares.units[position]
      let isShown = !isOfSchools || level == .city || districtsOfSchools.contains(unit)
      return (
        Cell(told.share, count: told.count / 10 * 10), isShown ? told.status : .suppressedPrimary
      )
    }
  }
}

extension Study {
  /// The districts of which the schools may be spoken of together: never all but one, which could be subtracted.
  fileprivate func districtsOfSeveralSchools(_ minimum: Int) -> Set<Int> {
    guard let districts else { return [] }
    var counts = Array(repeating: 0, count: districts.count)
    for district in schools.district where district >= 0 { counts[Int(district)] += 1 }
    let small = counts.indices.filter { (1..<minimum).contains(counts[$0]) }
    var shown = Set(counts.indices.filter { counts[$0] >= minimum })
    if small.count == 1, let least = shown.min(by: { (counts[$0], $0) < (counts[$1], $1) }) {
      shown.remove(least)
    }
    return shown
  }
}

extension Double {
  /// A count held as a number; 0 for none.
  fileprivate var count: Int { isFinite ? Int(self) : 0 }

  /// With so many digits that count.
  fileprivate func roundedTo(digits: Int) -> Double {
    guard isFinite, self != 0 else { return self }
    var unit = 1.0
    while abs(self) / unit >= pow(10, Double(digits)) { unit *= 10 }
    while abs(self) / unit < pow(10, Double(digits - 1)) { unit /= 10 }
    return (self / unit).rounded() * unit
  }
}
