import Disclosure
import Indicators
import Measures
import Studies

/// Shares in steps.
extension DisclosureFilter {
  /// Of the pupils who live in an area: the city with its districts, areas and groups together.
  func coarsened(_ indicator: Indicator, _ level: Level, _ group: String) -> Edited? {
    guard group == "all" || level == .city else { return nil }
    let all = memory.shares[indicator] ?? toldShares(indicator)
    memory.shares[indicator] = all
    guard let told = all.told else { return nil }
    switch level {
    case .city: return (group == "all" ? 0 : all.starts[group]).map { told.edited($0...$0) }
    case .district:
      guard all.districts.isEmpty else { return told.edited(ClosedRange(all.districts)) }
      // They cut areas.
      return cells(indicator, .district, "all").map { ($0, .suppressedTogether) }
    default: return all.zones.isEmpty ? nil : told.edited(ClosedRange(all.zones))
    }
  }

  private func toldShares(_ indicator: Indicator) -> ToldShares {
    guard let city = cells(indicator, .city, "all").first else { return ToldShares() }
    var shares = Sums(city, known(indicator, .city, "all").first ?? nil)
    let districts = districtOfZone == nil ? [] : cells(indicator, .district, "all")
    for (cell, known) in zip(districts, known(indicator, .district, "all")) {
      shares.add(cell, .init(unit: 0, division: 0), known)
    }
    let ofZones = zip(cells(indicator, .zone, "all"), known(indicator, .zone, "all"))
    for (zone, (cell, known)) in ofZones.enumerated() {
      let district = districtOfZone.map { $0[zone] } ?? -1
      shares.add(
        cell, .init(unit: district >= 0 && !districts.isEmpty ? 1 + district : 0, division: 0), known)
    }
    let zones = 1 + districts.count..<shares.units.count
    let starts = shares.add(groupsIn: self, indicator)
    var told = CoarsenedShares(shares.units, rule: rule)
    let ranges = [(Level.zone, zones), (.district, 1..<1 + districts.count)]
    for (level, areas) in ranges where !areas.isEmpty {
      told.withhold(
        divisions: divisions.map { names in
          names.compactMap { name -> (unit: Int, members: [Int?])? in
            let known = members(of: name, indicator, level)
            guard let unit = starts[name], known.count == areas.count else { return nil }
            return (unit: unit, members: known)
          }
        }, narrowedBy: areas)
    }
    return ToldShares(told: told, districts: 1..<1 + districts.count, zones: zones, starts: starts)
  }

  /// How many of a group, or of its rest, a share is of in each area; nil where their number is not published.
  private func members(of name: String, _ indicator: Indicator, _ level: Level) -> [Int?] {
    guard let group = study.groups.firstIndex(where: { $0.name == name || $0.restName == name }) else {
      return []
    }
    let column: Suppression.Column = study.groups[group].name == name ? .member : .rest
    let published =
      indicator.treatment?.source == .pupilsOfTwoYears ? [suppression, suppressionBefore] : [suppression]
    return cells(indicator, level, name).enumerated().map { unit, cell in
      published.contains { $0.mark(level, unit, group: group, column).isPublished }
        ? cell.denominator.count : nil
    }
  }

  /// By school: the city with its districts of several schools, and groups.
  ///
  /// - Parameter isSumKnown: whether the city's share is told by another measure. Then each group stands for itself.
  func coarsenedOfSchools(
    _ indicator: Indicator, _ level: Level, _ group: String, isSumKnown: Bool = false
  ) -> Edited? {
    let sum = isSumKnown ? group : "all"
    guard level == .city || level == .district && group == sum,
      let city = cells(indicator, .city, sum).first
    else { return nil }
    let all: ToldShares
    if let known = memory.shares[indicator], !isSumKnown {
      all = known
    } else {
      var shares = Sums(city)
      for cell in cells(indicator, .district, sum) { shares.add(cell, .init(unit: 0, division: 0)) }
      let starts = isSumKnown ? [:] : shares.add(groupsIn: self, indicator)
      all = ToldShares(
        told: CoarsenedShares(shares.units, isSumKnown: isSumKnown, rule: rule), starts: starts)
      if !isSumKnown { memory.shares[indicator] = all }
    }
    guard let told = all.told else { return nil }
    let several = SeveralSchools(study, cells(indicator, .school, sum))
    guard level == .district else {
      let edited = (group == sum ? 0 : all.starts[group]).map { told.edited($0...$0) }
      return several.isShownOfCity ? edited : edited?.map { ($0.cell, .suppressedPrimary) }
    }
    guard let districts = study.districts, districts.count > 0 else { return nil }
    return told.edited(1...districts.count).enumerated().map { unit, told in
      several.districts.contains(unit) ? told : (told.cell, .suppressedPrimary)
    }
  }

  /// The ways to the nearest school are those of the pupils whose school is known, as the other ways are.
  func cells(_ indicator: Indicator, _ level: Level, _ group: String) -> [Cell] {
    guard indicator == Mobility.nearestMean else {
      return table.measures(indicator, level: level, group: group, year: study.year).map(\.cell)
    }
    return zip(cells(Mobility.attendedMean, level, group), cells(Mobility.excessMean, level, group)).map {
      attended, excess in
      guard attended.count == excess.count, excess.count > 0 else { return Cell(nil, count: excess.count) }
      let sum = attended.sum - excess.sum
      return Cell(
        sum / Double(excess.count), numerator: sum, denominator: Double(excess.count), count: excess.count)
    }
  }

  /// Those of all pupils, by the name of an indicator without dimension.
  func cells(named id: String, _ level: Level) -> [Cell] { cells(Indicator(id, "", .index), level, "all") }

  /// The groups of which something may be told beside all pupils, such that the reader cannot subtract one from the
  /// other: of one column a group and its rest, or several groups without common members.
  var divisions: [[String]] {
    if let known = memory.divisions { return known }
    let found = divided
    memory.divisions = found
    return found
  }

  private var divided: [[String]] {
    let columns = study.columnsOfGroups
    return Set(columns).sorted().compactMap { column in
      let groups = columns.indices.filter { columns[$0] == column }.map { study.groups[$0] }
      guard let first = groups.first else { return nil }
      let isOverlapping = study.pupils.zone.indices.contains { pupil in
        groups.count { $0.membership[pupil] == 1 } > 1
      }
      return groups.count == 1 || isOverlapping ? [first.name, first.restName] : groups.map(\.name)
    }
  }

  /// The numbers of pupils of the city and of its parts.
  private struct Sums {
    private(set) var units:
      [(part: Int, count: Int, parent: CoarsenedShares.Parent?, known: ClosedRange<Int>?)] = []

    init(_ city: Cell, _ known: ClosedRange<Int>? = nil) { add(city, nil, known) }

    mutating func add(_ cell: Cell, _ parent: CoarsenedShares.Parent?, _ known: ClosedRange<Int>? = nil) {
      units.append((cell.numerator.count, cell.denominator.count, parent, known))
    }

    /// - Returns: where each group stands.
    mutating func add(groupsIn editor: DisclosureFilter, _ indicator: Indicator) -> [String: Int] {
      var starts = [String: Int]()
      for (position, names) in editor.divisions.enumerated() {
        for name in names {
          guard let cell = editor.cells(indicator, .city, name).first else { continue }
          starts[name] = units.count
          add(
            cell, .init(unit: 0, division: 1 + position), editor.known(indicator, .city, name).first ?? nil)
        }
      }
      return starts
    }
  }
}

/// An indicator's shares of residents as they are told, and where in them those of the districts, the areas and the groups
/// of the city stand; the city stands first.
struct ToldShares {
  fileprivate(set) var told: CoarsenedShares?
  fileprivate(set) var districts = 0..<0
  fileprivate(set) var zones = 0..<0
  fileprivate(set) var starts: [String: Int] = [:]
}

extension CoarsenedShares {
  fileprivate func edited(_ range: ClosedRange<Int>) -> DisclosureFilter.Edited {
    units[range].map { (Cell($0.share, count: $0.count / 10 * 10), $0.status) }
  }
}

extension Double {
  /// A count held as a number; 0 for none.
  fileprivate var count: Int { isFinite ? Int(self) : 0 }
}
