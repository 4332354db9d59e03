import Cartography
import Geography
import Layers

/// A QGIS project over the layers of one GeoPackage: groups of layers, map themes, and a page to print for each theme.
public struct Project: Sendable {
  public let title: String
  /// What made it and of what, for who looks into the project's properties.
  public let abstract: String
  public let crs: CRS
  public let extent: BoundingBox
  public let groups: [(title: String, layers: [ProjectLayer])]
  public let themes: [MapTheme]
  /// The name of the GeoPackage, in whose folder the project is.
  public let file: String
  /// What stands at the foot of each page.
  public let footer: String

  /// One way to look at the map: some layers, each in one of its styles.
  public struct MapTheme: Sendable {
    public let title: String
    public let layers: [(layer: ProjectLayer, style: LayerStyle)]

    /// - Parameter layers: the topmost first.
    public init(title: String, layers: [(layer: ProjectLayer, style: LayerStyle)]) {
      (self.title, self.layers) = (title, layers)
    }
  }

  public init(
    title: String, abstract: String, crs: CRS, extent: BoundingBox,
    groups: [(title: String, layers: [ProjectLayer])], themes: [MapTheme], file: String, footer: String
  ) {
    (self.title, self.abstract, self.crs, self.extent) = (title, abstract, crs, extent)
    (self.groups, self.themes, self.file, self.footer) = (groups, themes, file, footer)
  }

  /// The project as a .qgz: an archive that holds it as a .qgs.
  public func packed() throws(FileError) -> [UInt8] {
    try ZipWriting.archive(of: [("\(file.withoutEnding).qgs", Array(xml.utf8))], path: file)
  }

  var xml: String {
    let layers = groups.flatMap(\.layers)
    return """
      <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
      <qgis projectname="\(title.markup)" version="3.22.0">
      <title>\(title.markup)</title>
      <projectCrs>\(crs.projectXML)</projectCrs>
      <layer-tree-group>\(groups.map(treeXML).joined(separator: "\n"))</layer-tree-group>
      <mapcanvas name="theMapCanvas" annotationsVisible="1"><units>meters</units><extent>\
      <xmin>\(extent.minX)</xmin><ymin>\(extent.minY)</ymin><xmax>\(extent.maxX)</xmax><ymax>\(extent.maxY)</ymax>\
      </extent><destinationsrs>\(crs.projectXML)</destinationsrs></mapcanvas>
      <projectlayers>\(layers.map { $0.xml(file: file) }.joined(separator: "\n"))</projectlayers>
      <layerorder>\(layers.map { "<layer id=\"\($0.id.markup)\"/>" }.joined())</layerorder>
      <properties><SpatialRefSys><ProjectionsEnabled type="int">1</ProjectionsEnabled></SpatialRefSys>\
      <Paths><Absolute type="bool">false</Absolute></Paths></properties>
      <visibility-presets>\(themes.map(presetXML).joined(separator: "\n"))</visibility-presets>
      <projectMetadata><type>dataset</type><title>\(title.markup)</title><abstract>\(abstract.markup)</abstract>\
      </projectMetadata>
      <Layouts>\(themes.map { PrintLayout($0, of: self).xml }.joined(separator: "\n"))</Layouts>
      </qgis>

      """
  }

  private func treeXML(_ group: (title: String, layers: [ProjectLayer])) -> String {
    """
    <layer-tree-group name="\(group.title.markup)" checked="Qt::Checked" expanded="1"><customproperties/>\
    \(group.layers.map { $0.treeXML(file: file) }.joined(separator: "\n"))</layer-tree-group>
    """
  }

  private func presetXML(_ theme: MapTheme) -> String {
    let layers = theme.layers.map { layer, style in
      "<layer id=\"\(layer.id.markup)\" visible=\"1\" style=\"\(style.name.markup)\" expanded=\"1\"/>"
    }
    return """
      <visibility-preset name="\(theme.title.markup)" has-expanded-info="0" has-checked-group-info="0">\
      \(layers.joined())</visibility-preset>
      """
  }
}
