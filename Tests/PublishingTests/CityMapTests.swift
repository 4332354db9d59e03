import Foundation
import FoundationXML
import Geography
import Layers
import Preparation
import Studies
import StudyFixtures
import Testing

@testable import Publishing
@testable import QGIS

/// The whole city in one GeoPackage with a project. What QGIS itself makes of it is looked at by `make test-look`.
@Suite struct CityMapTests {
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy()
    try fixture.write(TinyStudy.streetMap(), to: "streets.osm")
    try fixture.write(
      TinyStudy.study + "streets: {file: streets.osm, mode: walking}\n", to: "study.yml")
  }

  private func map(audience: PublishingRules.Audience = .internal) throws -> CityMap {
    var file = try StudyFile(path: fixture.path("study.yml"))
    file.publish.audience = audience
    let years = try StudyYears(file)
    return try CityMap(
      Publication(years), of: years, findings: StudyCheck(path: file.path).layer(), file: "city.gpkg",
      provenance: Provenance("catchment 1", of: years.current),
      in: .english)
  }

  @Test func allLayersAreInOneFile() throws {
    let path = fixture.path("city.gpkg")
    let paths = try map().write(to: path, overwrite: false)
    #expect(paths == [path, fixture.path("city.qgz")])
    let zones = try Layer(contentsOf: path + "#zones")
    #expect(zones.column("foreign_origin_share_enrolled")?.number(at: 1) == 0.2)
    // Of the 3 of the group from the west all are in W; of 4 from the east 1 is in E and 3 in P.
    let flows = try Layer(contentsOf: path + "#flows")
    #expect(flows.column("zone")?.texts == ["1", "2", "2", "1"])
    #expect(flows.column("school")?.texts == ["P", "E", "P", "W"])
    #expect(flows.column("pupils")?.texts == ["1", "2", "2", "3"])
    #expect(flows.column("foreign_origin_pupils")?.texts == ["0", "1", "0", "3"])
    let about = try Layer(contentsOf: path + "#about")
    #expect(about.column("value")?.texts.first == "catchment 1")
    let keys = about.column("key")?.texts.compactMap { $0 } ?? []
    #expect(["study", "year", "audience", "crs", "sha256 pupils.csv"].allSatisfy(keys.contains))
    let error = #expect(throws: FileError.self) { try map().write(to: path, overwrite: false) }
    #expect(error?.code == .cannotCreate)
    #expect(try map().write(to: path, overwrite: true) == paths)
  }

  @Test func thePublicSeesNoHomesAndNoFlows() throws {
    let map = try map(audience: .public)
    let names = map.layers.map(\.layer.name)
    #expect(names.contains("zones") && names.contains("schools"))
    #expect(Set(names).isDisjoint(with: ["flows", "findings", "finding_areas", "homes"]))
    let sheds = try #require(map.layers.first { $0.layer.name == "walksheds" }?.layer)
    #expect(sheds.crs == map.project.crs)
    #expect(sheds.columns.map(\.name) == ["school", "name", "mode", "limit_m", "area_ha"])
    #expect(map.project.footer.contains("withheld") && !map.project.xml.contains("flows"))
  }

  /// French sets a space before a colon, wherever it stands.
  @Test func titlesArePutTogetherInTheLanguage() throws {
    let fixture = try HandStudy()
    let years = try StudyYears(StudyFile(path: fixture.path("study.yml")))
    let map = try CityMap(
      Publication(years), of: years, findings: nil, file: "city.gpkg",
      provenance: Provenance("catchment 1", of: years.current), in: .french)
    let titles = map.project.themes.map(\.title)
    #expect(titles.contains { $0.hasPrefix("Districts\u{A0}: ") || $0.hasPrefix("Districts : ") })
    #expect(!titles.contains { $0.hasPrefix("Districts:") })
  }

  /// QGIS says nothing of a theme, a style or a layer that is not there: it draws something else.
  @Test func whatTheProjectNamesIsThere() throws {
    let map = try map()
    let xml = map.project.xml
    let names = ProjectNames()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = names
    #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
    #expect(names.layers.count == map.layers.count && names.layers.allSatisfy { $0.count > 13 })
    #expect(names.referred.isSubset(of: names.layers) && !names.referred.isEmpty)
    #expect(Set(names.themes).count == names.themes.count && names.layouts == names.themes)
    #expect(names.followed.isSubset(of: names.themes) && names.followed.count == names.themes.count)
    #expect(names.usedStyles.isSubset(of: names.styles) && names.usedStyles.count >= names.themes.count)
    #expect(
      names.themes.contains("Share enrolled less share resident, percentage points: foreign origin, 2025-26"))
  }

  @Test func columnsOfShapefilesHaveShortMeaningfulNames() throws {
    let columns = [
      "id", "foreign_origin_share_gap_pp", "foreign_origin_share_resident", "distance_attended_mean_m",
      "low_education_distance_attended_mean_m", "low_education_distance_attended_median_m",
    ].map { Column(name: $0, values: .real([1])) }
    let layer = Layer(
      name: "zones", crs: nil, geometries: Geometries(pointsX: [1], y: [2]), columns: columns)
    let short = ShortNames(layer)
    #expect(
      short.layer.columns.map(\.name) == [
        "id", "fo_sh_gap", "fo_sh_res", "d_at_mn", "le_d_at_mn", "le_d_at_md",
      ])
    let writer = ByteWriter(inMemory: 100)
    short.write(titles: [("id", "Code")], to: writer)
    #expect(writer.text.hasPrefix("short,column,title\nid,id,Code\nfo_sh_gap,foreign_origin_share_gap_pp,\n"))
  }
}

/// What a project names, and what it refers to.
private final class ProjectNames: NSObject, XMLParserDelegate {
  var (layers, referred, styles, usedStyles, followed) = (
    Set<String>(), Set<String>(), Set<String>(), Set<String>(), Set<String>()
  )
  var (themes, layouts) = ([String](), [String]())
  private var path = [String]()
  private var layer = ""
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    path.append(name)
    text = ""
    switch name {
    case "visibility-preset": themes.append(attributes["name"] ?? "")
    case "layer" where path.contains("visibility-presets"):
      referred.insert(attributes["id"] ?? "")
      usedStyles.insert("\(attributes["id"] ?? "") \(attributes["style"] ?? "")")
    case "layer-tree-layer": referred.insert(attributes["id"] ?? "")
    case "map-layer-style": styles.insert("\(layer) \(attributes["name"] ?? "")")
    case "Layout": layouts.append(attributes["name"] ?? "")
    case "LayoutItem":
      if let theme = attributes["followPresetName"] { followed.insert(theme) }
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "id", path.dropLast().last == "maplayer" {
      layer = text
      layers.insert(text)
    }
    path.removeLast()
  }
}
