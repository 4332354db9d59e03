import Cartography
import DeterministicParallel
import Languages
import Layers
import Measures
import QGIS
import Studies

/// A layer with the way that QGIS shows it.
public struct StyledLayer: Sendable {
  public let layer: Layer
  public let style: LayerStyle

  public init(layer: Layer, style: LayerStyle) { (self.layer, self.style) = (layer, style) }

  /// Writes the layer, and with it its style: in a GeoPackage, or beside another file under its name with .qml, where QGIS
  /// takes it up. Both take their places together. To a GeoPackage that is there the layer is added.
  ///
  /// - Parameters:
  ///   - provenance: what made it, for the files to say that can.
  ///   - overwrite: whether files, or the layer of this name in a GeoPackage, may be replaced.
  /// - Returns: what the form could not hold as it was.
  /// - Throws: `FileError` as `Layer.write` does.
  public func write(
    to path: String, as form: LayerForm? = nil, by provenance: Provenance, overwrite: Bool = false,
    workers: Workers = .all
  ) throws(FileError) -> [Layer.Note] {
    switch form ?? LayerForm(path: path) {
    case .geoPackage:
      let file = try GeoPackageFile(path, overwrite: overwrite, keepsLayers: true)
      let notes = try file.add(layer)
      try file.add(style: style.qml, named: style.name, to: layer.name, isDefault: true)
      try file.commit()
      return notes
    case .geoJSON:
      let file = try OutputFile(path, overwrite: overwrite)
      try layer.writeGeoJSON(
        to: file.writer, path: path, identifier: nil,
        members: [("provenance", provenance.json)], workers: workers)
      try OutputFile.commit(
        try [file]
          + StyledLayer.companions(of: path, as: .geoJSON).map { _ throws(FileError) in
            try styleFile(style, provenance, beside: path, overwrite: overwrite)
          })
      return []
    case .shapefile:
      let short = ShortNames(layer)
      let shapefile = try short.layer.unfinishedShapefile(path, overwrite: overwrite)
      let list = try OutputFile("\(path.withoutEnding)_columns.csv", overwrite: overwrite)
      short.write(titles: style.aliases, to: list.writer)
      let styled = try styleFile(
        style.renaming(short.names), provenance, beside: path, overwrite: overwrite)
      try OutputFile.commit(shapefile.files + [styled, list], removing: shapefile.outdated)
      return shapefile.notes + short.notes(list: list.path)
    case .parquet, nil: return try layer.write(to: path, as: form, overwrite: overwrite, workers: workers)
    }
  }

  /// As many as tables of its kind have.
  static let mostColumnsOfShapefile = 255

  /// Whether a shapefile can hold its columns.
  public var fitsShapefile: Bool { layer.columns.count <= StyledLayer.mostColumnsOfShapefile }

  /// The files that come with the one of a path; none with standard output.
  public static func companions(of path: String, as form: LayerForm?) -> [String] {
    if path == "-" { return [] }
    return switch form ?? LayerForm(path: path) {
    case .geoJSON: [path.withoutEnding + ".qml"]
    case .shapefile: [path.withoutEnding + ".qml", path.withoutEnding + "_columns.csv"]
    case .geoPackage, .parquet, nil: []
    }
  }

  private func styleFile(_ style: LayerStyle, _ provenance: Provenance, beside path: String, overwrite: Bool)
    throws(FileError)
    -> OutputFile
  {
    let file = try OutputFile("\(path.withoutEnding).qml", overwrite: overwrite)
    file.writer.append(style.qml)
    file.writer.append(provenance.xmlComment)
    return file
  }
}

extension Publication {
  /// The areas or schools of a level with their measures as columns, coloured by what a city's maps show first.
  ///
  /// - Parameter onlyMain: whether only those measures are columns that a city's maps show first.
  /// - Returns: nil for districts that the study has not got, and for the city, which has no shape.
  public func layer(_ level: Level, in language: Language, onlyMain: Bool = false) -> StyledLayer? {
    let themes = Theme.main(in: measures, level: level)
    let shown = Set(themes.map(\.columnName))
    let columns = MappedColumn.all(in: measures, level: level).filter {
      !onlyMain || shown.contains($0.name)
    }
    return Layer.measured(
      level, of: study, columns, themes, warning: measures.warning(in: language)
    ).map { StyledLayer(layer: $0, style: .measured(level, of: study, columns, themes, in: language)) }
  }
}
