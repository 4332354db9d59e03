import Cartography
import Foundation
import Geography
import Indicators
import Languages
import Layers
import Measures
import Studies

extension MeasureTable {
  /// What a reader must know of the year shown before reading its measures; nil where there is nothing.
  func warning(in language: Language) -> String? {
    warnings[year].map { texts in texts.map { $0.text(in: language) }.joined(separator: "; ") }
  }
}

extension Layer {
  /// The areas or schools of one level with their measures as columns: a measure of all pupils under the name of
  /// its indicator, one of a group under `group_indicator`.
  ///
  /// - Returns: nil for districts that the study has not got, and for the city, which has no shape.
  public static func measured(
    _ level: Level, of study: Study, _ measures: MeasureTable, in language: Language = .english
  ) -> Layer? {
    measured(
      level, of: study, MappedColumn.all(in: measures, level: level), Theme.main(in: measures, level: level),
      warning: measures.warning(in: language))
  }

  /// - Parameters:
  ///   - themes: those of which a column says what is withheld and what chance alone would give.
  ///   - warning: what a reader of the map must know first.
  static func measured(
    _ level: Level, of study: Study, _ columns: [MappedColumn], _ themes: [Theme], warning: String?
  ) -> Layer? {
    var layer: Layer
    switch level {
    case .city: return nil
    case .zone: layer = areas("zones", study.zones, study)
    case .district:
      guard let districts = study.districts else { return nil }
      layer = areas("districts", districts, study)
    case .school: layer = schools(study)
    }
    layer.columns += columns.map(\.column)
    layer.columns += themes.filter(\.hasStatus).map(\.statusColumn)
    if let warning {
      layer.columns.append(
        Column(name: "warning", values: .text(TextColumn(Array(repeating: warning, count: layer.count)))))
    }
    return layer
  }

  private static func areas(_ name: String, _ areas: Areas, _ study: Study) -> Layer {
    Layer(
      name: name, crs: study.crs, geometries: areas.geometries,
      columns: [
        Column(name: "id", values: .text(TextColumn(areas.ids))),
        Column(name: "name", values: .text(TextColumn(areas.names))),
      ])
  }

  private static func schools(_ study: Study) -> Layer {
    let schools = study.schools
    func code(_ units: Areas?, _ positions: ContiguousArray<Int32>) -> TextColumn {
      TextColumn(positions.map { $0 < 0 ? nil : units?.ids[Int($0)] })
    }
    return Layer(
      name: "schools", crs: study.crs, geometries: Geometries(pointsX: schools.x, y: schools.y),
      columns: [
        Column(name: "id", values: .text(TextColumn(schools.ids))),
        Column(name: "name", values: .text(TextColumn(schools.names))),
        Column(name: "sector", values: .text(TextColumn(schools.sectors.map { $0?.rawValue }))),
        Column(name: "capacity", values: .real(ContiguousArray(schools.capacities.map { $0 ?? .nan }))),
        Column(
          name: "zone",
          values: .text(
            TextColumn(
              (0..<schools.count).map { school in
                let areas = schools.areas(of: school).map { study.zones.ids[Int($0)] }
                return areas.isEmpty ? nil : areas.joined(separator: ";")
              }))),
        Column(name: "district", values: .text(code(study.districts, schools.district.codes))),
      ])
  }
}

extension Theme {
  /// Says of each value whether it is withheld, or what chance alone would give; nothing of all others.
  fileprivate var statusColumn: Column {
    let texts = kinds.map { $0 == .withheld || $0 == .chance ? $0.rawValue : nil }
    return Column(name: statusColumnName, values: .text(TextColumn(texts)))
  }
}

/// An indicator of a group that a map carries, with its value for each area.
struct MappedColumn {
  let indicator: Indicator
  let group: String
  let groupTitle: Text
  let values: ContiguousArray<Double>

  var name: String { group == "all" ? indicator.columnName : "\(group)_\(indicator.columnName)" }
  func title(in language: Language) -> String {
    let title = indicator.heading(in: language)
    return group == "all" ? title : Text("\(groupTitle): \(name: title)").text(in: language)
  }

  /// The columns of a level in the order of the table; the rest of a group is in the table only.
  static func all(in measures: MeasureTable, level: Level) -> [MappedColumn] {
    measures.columns(level: level) { $0.isMapped && !$1.hasSuffix(":rest") }.map {
      MappedColumn(
        indicator: $0.indicator, group: $0.group, groupTitle: measures.title(ofGroup: $0.group),
        values: $0.values)
    }
  }

  var column: Column {
    guard indicator.unit == .pupils else { return Column(name: name, values: .real(values)) }
    return Column(
      name: name,
      values: .integer(ContiguousArray(values.map { $0.isNaN ? Column.missingInteger : Int64($0) })))
  }
}
