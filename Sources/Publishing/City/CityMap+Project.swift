import Cartography
import Geography
import Languages
import Layers
import Measures
import QGIS
import Studies

extension Publication {
  /// The areas and schools with their measures: catchment areas and districts in all their themes.
  func measuredLayers(zoneThemes: [Theme], in language: Language) -> [CityLayer] {
    [Level.school, .zone, .district].compactMap { level in
      let columns = MappedColumn.all(in: measures, level: level)
      let themes = level == .zone ? zoneThemes : Theme.main(in: measures, level: level)
      guard
        let layer = Layer.measured(
          level, of: study, columns, themes, warning: measures.warning(in: language))
      else { return nil }
      let aliases = MappedColumn.titles(level, columns, themes, in: language)
      if level == .school {
        // On a map of areas, names are theirs.
        return CityLayer(
          layer: layer, title: "Schools", group: .schools, shape: .point,
          styles: [
            .schools(study.schools, in: language, labels: .points(name: "name"), aliases: aliases),
            .schools(
              study.schools, in: language, name: Text("Schools without names").text(in: language),
              labels: .obstacles,
              aliases: aliases),
          ], isVisible: true)
      }
      let first = themes.shownFirst
      let ordered =
        (first.map { [$0] } ?? []) + themes.filter { $0.columnName != first?.columnName }
      let title: Text = level == .zone ? "Catchment areas" : "Districts"
      return CityLayer(
        layer: layer, title: title, group: .areas, shape: .polygon,
        styles: ordered.map {
          LayerStyle($0, in: language, aliases: aliases)
        } + [.borders(in: language, title: title, width: level == .zone ? 0.3 : 0.6, aliases: aliases)],
        isVisible: level == .zone)
    }
  }
}

extension CityMap {
  static func project(
    _ layers: [CityLayer], _ publication: Publication, _ themes: [Theme], file: String,
    provenance: Provenance,
    in language: Language
  ) -> Project {
    let study = publication.study
    func member(_ name: String, style: (LayerStyle) -> Bool = { _ in true }) -> (ProjectLayer, LayerStyle)? {
      guard let found = layers.first(where: { $0.layer.name == name })?.projectLayer(in: language),
        let style = found.styles.first(where: style) ?? found.styles.first
      else { return nil }
      return (found, style)
    }
    func theme(_ title: String, _ members: [(ProjectLayer, LayerStyle)?]) -> Project.MapTheme {
      .init(title: title, layers: members.compactMap { $0 })
    }
    let schools = member("schools") { if case .obstacles = $0.labels { true } else { false } }
    let borders = member("zones") { $0.name == Text("Borders").text(in: language) }
    let measured = themes.map { shown in
      let title = shown.title(in: language)
      return theme(title, [schools, member("zones") { $0.name == title }])
    }
    // Of districts the names of schools would bury the map, and their points say where pupils are.
    let districts = Text("Districts").text(in: language)
    let ofDistricts = Theme.main(in: publication.measures, level: .district).compactMap { shown in
      let title = shown.title(in: language)
      return member("districts", style: { $0.name == title }).map {
        theme(Text("\(name: districts): \(name: title)").text(in: language), [schools, $0])
      }
    }
    // What other layers show, under the borders of the areas.
    let others = ["flows", "walksheds", "home_grid"].compactMap { name in
      member(name).map {
        theme($0.1.title + (study.year.isEmpty ? "" : ", \(study.year)"), [schools, $0, borders])
      }
    }
    var extent = BoundingBox()
    let box = study.zones.geometries.boundingBox
    extent.add(x: box.minX, y: box.minY)
    extent.add(x: box.maxX, y: box.maxY)
    let title = study.file.title(ofYear: study.year)
    let footer: [Text] = ["Source: \(name: title). \(name: provenance.program).", publication.disclosureNote]
    return Project(
      title: title, abstract: provenance.lines.joined(separator: "\n"), crs: study.crs, extent: extent,
      groups: CityLayer.Group.allCases.compactMap { group in
        let members = layers.filter { $0.group == group }.compactMap { $0.projectLayer(in: language) }
        return members.isEmpty ? nil : (group.title.text(in: language), members)
      }, themes: measured + ofDistricts + others, file: file,
      footer: Text(footer, separator: " ").text(in: language))
  }
}
