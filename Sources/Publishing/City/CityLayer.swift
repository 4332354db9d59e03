import Cartography
import Geography
import Languages
import Layers
import QGIS

/// One layer of a city's map: what it holds, what people call it, and how it is shown.
struct CityLayer: Sendable {
  enum Group: CaseIterable {
    // From the topmost on.
    case findings, schools, homes, areas

    var title: Text {
      switch self {
      case .findings: "Data quality"
      case .schools: "Schools and ways"
      case .homes: "Homes"
      case .areas: "Areas"
      }
    }
  }

  let layer: Layer
  let title: Text
  let group: Group
  let shape: ProjectLayer.Shape
  /// The first is the one that the layer opens with.
  let styles: [LayerStyle]
  /// Whether it is shown when the map is opened.
  var isVisible = false

  /// Its place in a project; nil for a layer without a system.
  func projectLayer(in language: Language) -> ProjectLayer? {
    layer.crs.map { crs in
      ProjectLayer(
        table: layer.name, title: title.text(in: language), crs: crs, shape: shape, styles: styles,
        isVisible: isVisible)
    }
  }
}

extension CityLayer {
  /// Who goes where, by the number of pupils.
  static func flows(_ layer: Layer, groups: [(name: String, title: String)], in language: Language)
    -> CityLayer
  {
    let (widths, limits) = ([0.1, 0.25, 0.6, 1.1, 1.8], [1, 5, 10, 25, 50])
    let grays = [
      Color(215, 215, 215), Color(150, 150, 150), Color(110, 90, 140), Color(84, 39, 136), Color(45, 0, 75),
    ]
    let rules = limits.indices.map { index -> RuleRenderer.Rule in
      let isLast = index == limits.count - 1
      let words: Text =
        isLast
        ? "\(.whole(limits[index])) and more"
        : "\(name: String(limits[index])) to \(name: String(limits[index + 1] - 1))"
      let upper = isLast ? "" : " AND \"pupils\" < \(limits[index + 1])"
      return .init(
        words.text(in: language), .expression("\"pupils\" >= \(limits[index])\(upper)"),
        .line(grays[index], widths[index]))
    }
    let titles: [(String, Text)] = [
      ("zone", "From catchment area"), ("zone_name", "Name of the catchment area"), ("school", "To school"),
      ("school_name", "Name of the school"), ("pupils", "Pupils"),
    ]
    let title: Text = "Pupils from the area to the school"
    return CityLayer(
      layer: layer, title: title, group: .schools, shape: .line,
      styles: [
        LayerStyle(
          title: title.text(in: language), renderer: RuleRenderer(rules),
          aliases: titles.map { ($0, $1.text(in: language)) }
            + groups.map {
              ("\($0.name)_pupils", Text("Pupils: \(name: $0.title)").text(in: language))
            })
      ])
  }

  /// The land from which schools are in reach.
  static func walkSheds(_ layer: Layer, groups: [(name: String, title: String)], in language: Language)
    -> CityLayer
  {
    let limits = Set((layer.column("limit_m")?.texts ?? []).compactMap { $0.flatMap(Double.init) }).sorted()
    // Names and borders must be read on top of them.
    let colors = Palette.colors(5, isDiverging: false).prefix(3).reversed()
    let rules = zip(limits, colors).map { limit, color in
      RuleRenderer.Rule(
        Text("within \(.meters(limit))").text(in: language), .expression("\"limit_m\" = \(limit)"),
        .fill(color))
    }
    let titles: [(String, Text)] = [
      ("school", "Code"), ("name", "Name"), ("mode", "Way of travelling"),
      ("limit_m", "Length of the way, m"),
      ("area_ha", "Area, ha"), ("pupils", "Pupils in reach"), ("attending", "Of them, who attend it"),
    ]
    let ofGroups = groups.flatMap { group -> [(String, String)] in
      return [
        ("\(group.name)_pupils", Text("Pupils in reach: \(name: group.title)").text(in: language)),
        ("\(group.name)_attending", Text("Of them, who attend it: \(name: group.title)").text(in: language)),
      ]
    }
    let title: Text = "Land within reach of a school"
    return CityLayer(
      layer: layer, title: title, group: .schools, shape: .polygon,
      styles: [
        LayerStyle(
          title: title.text(in: language), renderer: RuleRenderer(rules),
          aliases: (titles.map { ($0, $1.text(in: language)) } + ofGroups).filter {
            layer.column($0.0) != nil
          })
      ])
  }

  /// Homes by square: pupils per hectare.
  static func homes(_ layer: Layer, in language: Language) -> CityLayer {
    let title: Text = "Pupils per hectare, by square of homes"
    let density = "(10000.0 * \"pupils\" / \"area_m2\")"
    let values = (0..<layer.count).compactMap { row -> Double? in
      guard let pupils = layer.column("pupils")?.number(at: row),
        let area = layer.column("area_m2")?.number(at: row), area > 0
      else { return nil }
      return 10_000 * pupils / area
    }
    var rules = [RuleRenderer.Rule("", .always, .fill(Palette.noValue))]
    if let breaks = ClassBreaks.sequential(values) {
      let colors = Palette.colors(breaks.count, isDiverging: false)
      rules = colors.indices.map { index in
        let parts = [
          index == 0 ? nil : "\(density) >= \(breaks.limits[index])",
          index == breaks.count - 1 ? nil : "\(density) < \(breaks.limits[index + 1])",
        ].compactMap { $0 }
        return .init(
          breaks.label(ofClass: index, unit: .index, in: language),
          parts.isEmpty ? .always : .expression(parts.joined(separator: " AND ")), .fill(colors[index]))
      }
    }
    let titles: [(String, Text)] = [
      ("pupils", "Pupils"), ("side_m", "Side of the squares, m"), ("area_m2", "Area, m²"),
    ]
    return CityLayer(
      layer: layer, title: title, group: .homes, shape: .polygon,
      styles: [
        LayerStyle(
          title: title.text(in: language), renderer: RuleRenderer(rules),
          aliases: titles.map { ($0, $1.text(in: language)) })
      ])
  }

  /// The findings of a check as points and as areas: a layer holds shapes of one kind.
  static func findings(_ layer: Layer, in language: Language) -> [CityLayer] {
    let kinds = layer.geometries.kinds
    let areas = kinds.indices.filter { kinds[$0].isPolygonal }
    let points = kinds.indices.filter { kinds[$0] == .point }
    return [
      (points, "findings", "Findings of the check: places", ProjectLayer.Shape.point),
      (areas, "finding_areas", "Findings of the check: areas", .polygon),
    ].filter { !$0.0.isEmpty }.map { (rows: [Int], name: String, title: Text, shape: ProjectLayer.Shape) in
      func symbol(_ color: Color) -> Symbol { shape == .point ? .marker(color, 3) : .fill(color) }
      var part = layer.selecting(rows)
      part.name = name
      let titles: [(String, Text)] = [
        ("kind", "Kind"), ("severity", "Severity"), ("chapter", "Chapter of the study file"),
        ("file", "File"),
        ("row", "Row"), ("units", "Codes concerned"), ("area_m2", "Area, m²"), ("count", "Number of cases"),
        ("finding", "Finding"), ("detail", "Details"), ("audience", "For whom"),
      ]
      return CityLayer(
        layer: part, title: title, group: .findings, shape: shape,
        styles: [
          LayerStyle(
            title: title.text(in: language),
            renderer: RuleRenderer([
              .init(
                Text("Error").text(in: language), .expression("\"severity\" = 'error'"),
                symbol(Color(202, 0, 32))),
              .init(Text("Warning").text(in: language), .otherwise, symbol(Color(253, 174, 97))),
            ]), aliases: titles.map { ($0, $1.text(in: language)) })
        ])
    }
  }
}

extension Layer {
  /// Some of its features, by their rows.
  fileprivate func selecting(_ rows: [Int]) -> Layer {
    var shapes = Geometries()
    for row in rows { shapes.append(row, of: geometries) }
    return Layer(
      name: name, crs: crs, geometries: shapes,
      columns: columns.map { column in
        let values: Column.Values =
          switch column.values {
          case .text(let texts): .text(TextColumn(rows.map { texts[$0] }))
          case .date(let days): .date(TextColumn(rows.map { days[$0] }))
          case .integer(let numbers): .integer(ContiguousArray(rows.map { numbers[$0] }))
          case .real(let numbers): .real(ContiguousArray(rows.map { numbers[$0] }))
          case .logical(let answers): .logical(ContiguousArray(rows.map { answers[$0] }))
          }
        return Column(name: column.name, values: values)
      })
  }
}
