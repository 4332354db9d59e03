import Cartography
import DeterministicParallel
import Geography
import Indicators
import Languages
import Layers
import Measures
import QGIS
import Studies
import Travel

/// A city as one map: all layers that a study gives, each with the ways to show it, in one GeoPackage with a QGIS project.
public struct CityMap: Sendable {
  let layers: [CityLayer]
  let project: Project
  private let provenance: Provenance
  private let language: Language
  /// What the user should know of how it was made.
  public let notes: [Text]

  /// - Parameters:
  ///   - findings: the layer of a check's findings, for those who mend the data; the public does not get it.
  ///   - file: the name of the GeoPackage, which the project looks for in its own folder.
  /// - Throws: `FileError` when the street map or a plan published before cannot be read.
  public init(
    _ publication: Publication, of years: StudyYears, findings: Layer?, file: String, provenance: Provenance,
    in language: Language, workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws {
    let study = publication.study
    let groups = study.groups.map { group in
      (
        name: group.name, title: Theme.title(ofGroup: group.name, of: publication.measures, in: language)
      )
    }
    let themes = Theme.main(in: publication.measures, level: .zone)
    var layers = publication.measuredLayers(zoneThemes: themes, in: language)
    if let units = Layer.residentialUnits(of: study, isPublic: publication.isPublic) {
      layers.append(.residentialUnits(units, groups: groups, in: language))
    }
    if !publication.isPublic {
      layers.append(.flows(.flows(of: study), groups: groups, in: language))
      layers += findings.map { CityLayer.findings($0, in: language) } ?? []
    }
    progress("drawing what is in reach of schools")
    if let sheds = try CityMap.walkSheds(publication, workers: workers), sheds.count > 0 {
      layers.append(.walkSheds(sheds, groups: groups, in: language))
    }
    progress("counting homes by square")
    var (homes, leftOut) = try Layer.homeGrid(
      of: years, side: study.file.publish.gridSide, workers: workers, progress: progress)
    homes.name = "home_grid"
    if homes.count > 0 { layers.append(.homes(homes, in: language)) }
    notes =
      leftOut == 0
      ? []
      : [
        .counted(
          leftOut, one: "{0} pupil is in no square of homes, as too few live there",
          many: "{0} pupils are in no square of homes, as they are too few where they live")
      ]
    self.layers = layers.filter { $0.layer.count > 0 }
    (self.provenance, self.language) = (provenance, language)
    project = CityMap.project(
      self.layers, publication, themes, file: file, provenance: provenance, in: language)
  }

  /// Writes the GeoPackage, and beside it the project of the same name that ends with .qgz; both take their places together.
  ///
  /// - Returns: the paths of both.
  /// - Throws: `FileError` when one of them exists and may not be replaced, or when writing fails.
  public func write(to path: String, overwrite: Bool) throws(FileError) -> [String] {
    let files = try unfinished(path, overwrite: overwrite)
    try OutputFile.commit(files)
    return files.map(\.path)
  }

  /// Both files, whole but not yet in their places.
  func unfinished(_ path: String, overwrite: Bool) throws(FileError) -> [OutputFile] {
    let packed = try project.packed()
    let companion = try OutputFile(CityMap.projectPath(of: path), overwrite: overwrite)
    packed.withUnsafeBufferPointer { companion.writer.append($0) }
    let file = try GeoPackageFile(path, overwrite: overwrite)
    for entry in layers {
      try file.add(entry.layer, title: entry.title.text(in: language))
      for (index, style) in entry.styles.enumerated() {
        try file.add(style: style.qml, named: style.name, to: entry.layer.name, isDefault: index == 0)
      }
    }
    try file.add(provenance.table)
    try file.add(project: packed, named: "catchment")
    return [try file.finished(), companion]
  }

  public static func projectPath(of path: String) -> String { path.withoutEnding + ".qgz" }

  /// Not for the public: how many pupils are in reach.
  private static func walkSheds(_ publication: Publication, workers: Workers) throws -> Layer? {
    let study = publication.study
    guard study.file.streetServer == nil, let access = try study.streetAccess(workers: workers)
    else { return nil }
    let counted = publication.isPublic ? nil : study
    let sheds = SchoolSheds(
      along: access, of: Array(0..<study.schools.count), within: [500, 1000], minimizing: .length,
      margin: SchoolSheds.usualMargin(of: access.mode), study: counted, workers: workers)
    guard !sheds.sheds.isEmpty else { return nil }
    return try WalkShedLayer(sheds, of: study.schools, study: counted, crs: study.crs, workers: workers).layer
  }
}

extension CityLayer {
  static func residentialUnits(_ layer: Layer, groups: [(name: String, title: String)], in language: Language)
    -> CityLayer
  {
    let title: Text = "Residential units"
    let titles: [(String, String)] =
      [("id", Text("Code").text(in: language)), ("name", Text("Name").text(in: language))]
      + [(Composition.residents.id, Composition.residents.heading(in: language))]
      + groups.map { group in
        let heading = Composition.residentShare.heading(in: language)
        let said: Text = "\(name: group.title): \(name: heading)"
        return ("\(group.name)_\(Composition.residentShare.id)", said.text(in: language))
      }
    return CityLayer(
      layer: layer, title: title, group: .areas, shape: .polygon,
      styles: [
        LayerStyle(
          title: title.text(in: language), renderer: RuleRenderer([.init("", .always, .outline(0.15))]),
          aliases: titles.filter { layer.column($0.0) != nil })
      ])
  }
}
