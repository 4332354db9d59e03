import Indicators
import Languages
import Layers
import Measures
import Studies

/// A table for people: a row for each place, with titles and units in their language and numbers rounded as they deserve.
///
/// The sheets of the workbook and the tables of text are made of it.
struct WideTable {
  enum Cell: Sendable {
    case empty, withheld
    case text(String)
    case value(Double, Indicator.Unit)
    /// A difference of two years; of shares in percentage points.
    case change(Double, Indicator.Unit, isBeyondChance: Bool)
  }

  struct Column {
    let heading: String
    /// In characters.
    var width = 15.0
    /// Whether it holds differences in percentage points, which are coloured.
    var isGap = false
    let cell: (Int) -> Cell
  }

  /// What the sheet is called.
  let title: String
  let columns: [Column]
  let count: Int
  /// How many columns on the left say of which place a row is.
  let leadingColumns: Int

  func row(_ row: Int) -> [Cell] { columns.map { $0.cell(row) } }
}

extension WideTable.Cell {
  /// A measure as a table for people shows it.
  init(_ value: Double, _ status: Status, _ unit: Indicator.Unit) {
    switch status {
    case .ok: self = value.isFinite ? .value(value, unit) : .empty
    case .undefined, .notAvailable: self = .empty
    case .suppressedPrimary, .suppressedSecondary, .suppressedTogether: self = .withheld
    }
  }

  /// What a measure is more than in the year before.
  init(change: Measure.Change?, _ status: Status, _ unit: Indicator.Unit) {
    guard status == .ok, let change, change.value.isFinite else {
      self = .empty
      return
    }
    self = .change(change.value, unit, isBeyondChance: change.low > 0 || change.high < 0)
  }

  /// The number that is shown, with its decimals; nil where there is none.
  var number: (value: Double, decimals: Int, isSigned: Bool)? {
    switch self {
    case .empty, .withheld, .text: nil
    case .value(let value, let unit): (unit.tableValue(value), unit.decimals, unit.isSigned)
    case .change(let value, let unit, _): (unit.tableValue(value), unit.decimals, true)
    }
  }
}

extension WideTable {
  /// The levels that people get a table of, in their order: schools are not for the public, and nobody reads many
  /// thousand rows.
  static func levels(of publication: Publication) -> [Level] {
    var levels: [Level] = [.city]
    if publication.study.districts != nil { levels.append(.district) }
    levels.append(.zone)
    if !publication.isPublic { levels.append(.school) }
    return levels.filter { !publication.measures.hasVeryManyPlaces($0) }
  }

  static func of(_ level: Level, in publication: Publication, _ language: Language) -> WideTable {
    level == .city
      ? city(publication.measures, in: language) : places(level, of: publication, in: language)
  }

  /// The city: a row for each measure, a column for all pupils and each group.
  private static func city(_ measures: MeasureTable, in language: Language) -> WideTable {
    let groups = measures.shownGroups
    var rows: [(indicator: Indicator, measures: [Measure?])] = []
    for indicator in measures.indicators {
      let row = groups.map { measures.measures(indicator, level: .city, group: $0).first }
      let isTold = row.contains { measure in
        measure.map { $0.status != .undefined && $0.status != .notAvailable } ?? false
      }
      if isTold { rows.append((indicator, row)) }
    }
    let kept = rows
    let titles = kept.map { $0.indicator.heading(in: language) }
    // None is cut, on paper either.
    let longest = min(110, max(62, titles.map(\.count).max() ?? 0))
    let leading = [
      Column(heading: Text("Measure").text(in: language), width: Double(longest)) { .text(titles[$0]) },
      Column(heading: Text("Unit").text(in: language), width: 18) {
        .text(kept[$0].indicator.unit.tableWords?.text(in: language) ?? "")
      },
    ]
    let values = groups.enumerated().map { position, group in
      Column(heading: measures.title(ofGroup: group).text(in: language), width: 16) { row in
        kept[row].measures[position].map { Cell($0.value, $0.status, kept[row].indicator.unit) }
          ?? .empty
      }
    }
    return WideTable(
      title: Text("City").text(in: language), columns: leading + values, count: kept.count, leadingColumns: 1)
  }

  /// Areas or schools: a row for each, a column for each measure and group that maps hold.
  private static func places(
    _ level: Level, of publication: Publication, in language: Language
  ) -> WideTable {
    let measures = publication.measures
    let titles: [Level: Text] = [.district: "Districts", .zone: "Catchment areas", .school: "Schools"]
    let leading = leadingColumns(level, of: publication, in: language)
    let values = measures.mappedPairs.compactMap { indicator, group -> Column? in
      let column = measures.column(indicator, level: level, group: group)
      guard column.hasValues else { return nil }
      return Column(
        heading: measures.heading(indicator, group, unit: indicator.unit.tableWords, in: language),
        isGap: indicator.unit == .percentagePoints
      ) { unit in
        guard unit < column.count else { return .empty }
        let (value, status) = column.value(of: unit)
        return Cell(value, status, indicator.unit)
      }
    }
    return WideTable(
      title: (titles[level] ?? "\(name: level.rawValue)").text(in: language), columns: leading + values,
      count: measures.units[level]?.count ?? 0, leadingColumns: 2)
  }

  private static func leadingColumns(
    _ level: Level, of publication: Publication, in language: Language
  ) -> [Column] {
    let units = publication.measures.units[level] ?? []
    func column(_ heading: Text, _ width: Double, _ text: @escaping (Int) -> String?) -> Column {
      Column(heading: heading.text(in: language), width: width) { text($0).map { .text($0) } ?? .empty }
    }
    var columns = [column("Code", 11) { units[$0].id }, column("Name", 28) { units[$0].name }]
    if level == .school {
      let (schools, study) = (publication.study.schools, publication.study)
      let sectors: [String?] = schools.sectors.map { $0?.title.text(in: language) }
      columns.append(column("Sector", 14) { sectors[$0] })
      columns.append(
        Column(heading: Text("Places").text(in: language), width: 9) {
          schools.capacities[$0].map { .value(Double($0), .pupils) } ?? .empty
        })
      columns.append(
        column("Catchment area", 16) { school in
          schools.areas(of: school).map { study.zones.labels[Int($0)] }.joined(separator: "; ")
        })
    }
    return columns
  }

  /// What changed since the year before, in the city and all its places; nil where nothing can be compared.
  static func changes(of publication: Publication, in language: Language) -> WideTable? {
    let measures = publication.measures
    let levels = ([.city, .district, .zone] + (publication.isPublic ? [] : [.school]))
      .filter { !measures.hasVeryManyPlaces($0) }
    let units = levels.map { measures.units[$0] ?? [] }
    let places = units.indices.flatMap { level in units[level].indices.map { (level: level, unit: $0) } }
    let values = measures.mappedPairs.compactMap { indicator, group -> Column? in
      let columns = levels.map { measures.column(indicator, level: $0, group: group) }
      let counts = columns.map { $0.hasChanges ? $0.count : 0 }
      func cell(_ row: Int) -> Cell {
        let (level, unit) = (places[row].level, places[row].unit)
        guard unit < counts[level] else { return .empty }
        let (change, status) = columns[level].change(of: unit)
        return Cell(change: change, status, indicator.unit)
      }
      guard counts.contains(where: { $0 > 0 }),
        places.indices.contains(where: { cell($0).number != nil })
      else { return nil }
      let unit: Text? = indicator.unit == .share ? "percentage points" : indicator.unit.tableWords
      return Column(heading: measures.heading(indicator, group, unit: unit, in: language), cell: cell)
    }
    guard !values.isEmpty else { return nil }
    let leading = [
      Column(heading: Text("Level").text(in: language), width: 12) {
        .text(Text(levels[places[$0].level].rawValue).text(in: language))
      },
      Column(heading: Text("Code").text(in: language), width: 11) {
        .text(units[places[$0].level][places[$0].unit].id)
      },
      Column(heading: Text("Name").text(in: language), width: 28) {
        .text(units[places[$0].level][places[$0].unit].name)
      },
    ]
    return WideTable(
      title: Text("Changes").text(in: language), columns: leading + values, count: places.count,
      leadingColumns: 3)
  }
}

extension MeasureTable {
  /// All pupils and the groups, without those who do not belong to them.
  fileprivate var shownGroups: [String] { groups.filter { !$0.hasSuffix(MeasureTable.restMark) } }

  /// The measures that maps hold, each with its groups.
  fileprivate var mappedPairs: [(Indicator, String)] {
    indicators.filter(\.isMapped).flatMap { indicator in shownGroups.map { (indicator, $0) } }
  }

  /// What stands above a column: "Mean distance to the school attended, m · foreign origin".
  fileprivate func heading(
    _ indicator: Indicator, _ group: String, unit: Text?, in language: Language
  ) -> String {
    var heading = indicator.heading(in: language)
    // Most titles end with their unit already.
    let unit = indicator.unit == .pupils ? "" : unit?.text(in: language) ?? ""
    if !unit.isEmpty, !indicator.title.text(in: language).hasSuffix(unit) { heading += ", \(unit)" }
    return group == "all" ? heading : "\(heading) · \(title(ofGroup: group).text(in: language))"
  }
}

extension Sector {
  fileprivate var title: Text {
    switch self {
    case .public: "Public"
    case .subsidised: "Subsidised"
    case .private: "Private"
    }
  }
}
