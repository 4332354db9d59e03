import Disclosure
import Indicators
import Measures
import Studies

/// Shares in steps.
extension DisclosureFilter {
  /// Of the pupils who live in an area: the city with its districts, areas and groups together.
  func coarsened(_ indicator: Indicator, _ level: Level, _ group: String) -> Edited? {
    guard group == "all" || level == .city, let city = cells(indicator, .city, "all").first else {
      return nil
    }
    var shares = Sums(city)
    let districts = districtOfZone == nil ? [] : cells(indicator, .district, "all")
    for cell in districts { shares.add(cell, .init(unit: 0, division: 0)) }
    for (zone, cell) in cells(indicator, .zone, "all").enumerated() {
      let district = districtOfZone.map { $0[zone] } ?? -1
      shares.add(cell, .init(unit: district >= 0 && !districts.isEmpty ? 1 + district : 0, division: 0))
    }
    let zones = 1 + districts.count..<shares.units.count
    let starts = shares.add(groupsIn: self, indicator)
    let told = CoarsenedShares(shares.units, rule: rule)
    switch level {
    case .city: return (group == "all" ? 0 : starts[group]).map { told.edited($0...$0) }
    case .district: return districts.isEmpty ? nil : told.edited(1...districts.count)
    default: return zones.isEmpty ? nil : told.edited(ClosedRange(zones))
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
    var shares = Sums(city)
    for cell in cells(indicator, .district, sum) { shares.add(cell, .init(unit: 0, division: 0)) }
    let starts = isSumKnown ? [:] : shares.add(groupsIn: self, indicator)
    let told = CoarsenedShares(shares.units, isSumKnown: isSumKnown, rule: rule)
    let several = SeveralSchools(study, cells(indicator, .school, sum))
    guard level == .district else {
      let edited = (group == sum ? 0 : starts[group]).map { told.edited($0...$0) }
      return several.isShownOfCity ? edited : edited?.map { ($0.cell, .suppressedPrimary) }
    }
    guard let districts = study.districts, districts.count > 0 else { return nil }
    return told.edited(1...districts.count).enumerated().map { unit, told in
      several.districts.contains(unit) ? told : (told.cell, .suppressedPrimary)
    }
  }

  func cells(_ indicator: Indicator, _ level: Level, _ group: String) -> [Cell] {
    table.measures(indicator, level: level, group: group, year: study.year).map(\.cell)
  }

  /// Those of all pupils, by the name of an indicator without dimension.
  func cells(named id: String, _ level: Level) -> [Cell] { cells(Indicator(id, "", .index), level, "all") }

  /// The groups of which something may be told beside all pupils, such that the reader cannot subtract one from the
  /// other: of one column a group and its rest, or several groups without common members.
  var divisions: [[String]] {
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
    private(set) var units: [(part: Int, count: Int, parent: CoarsenedShares.Parent?)] = []

    init(_ city: Cell) { add(city, nil) }

    mutating func add(_ cell: Cell, _ parent: CoarsenedShares.Parent?) {
      units.append((cell.numerator.count, cell.denominator.count, parent))
    }

    /// - Returns: where each group stands.
    mutating func add(groupsIn editor: DisclosureFilter, _ indicator: Indicator) -> [String: Int] {
      var starts = [String: Int]()
      for (position, names) in editor.divisions.enumerated() {
        for name in names {
          guard let cell = editor.cells(indicator, .city, name).first else { continue }
          starts[name] = units.count
          add(cell, .init(unit: 0, division: 1 + position))
        }
      }
      return starts
    }
  }
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
