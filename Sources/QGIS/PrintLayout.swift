import Foundation
import Geography
import Layers

/// A page to print: A4, with title, map, legend, scale bar, north and footer.
struct PrintLayout {
  private let theme: Project.MapTheme
  private let project: Project

  private static let page = (width: 297.0, height: 210.0)
  /// Where the map stands on it: millimetres from the left, from the top, and its sides.
  private static let map = (x: 10.0, y: 26.0, width: 197.0, height: 168.0)
  private static let legendX = 211.0

  init(_ theme: Project.MapTheme, of project: Project) { (self.theme, self.project) = (theme, project) }

  var xml: String {
    """
    <Layout name="\(theme.title.markup)" units="mm" printResolution="300" worldFileMap=""><PageCollection>\
    <symbol type="fill" name="" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleFill" enabled="1" \
    locked="0" pass="0"><prop k="color" v="255,255,255,255"/><prop k="style" v="solid"/>\
    <prop k="outline_style" v="no"/></layer></symbol>\
    <LayoutItem type="65638" uuid="{page}" size="\(Self.page.width),\(Self.page.height),mm" position="0,0,mm"/>\
    </PageCollection>
    \(label(theme.title, "title", x: 10, y: 7, width: 277, height: 10, size: 15, isBold: true))
    \(label(project.title, "subtitle", x: 10, y: 17, width: 277, height: 7, size: 10))
    \(mapXML)
    \(legendXML)
    \(scaleBarXML)
    \(label("N\n▲", "north", x: 277, y: 180, width: 10, height: 13, size: 11, isBold: true, isCentred: true))
    \(label(project.footer, "footer", x: 10, y: 196, width: 277, height: 10, size: 7))
    </Layout>
    """
  }

  private var mapXML: String {
    let (extent, map) = (extent, Self.map)
    return """
      <LayoutItem type="65639" uuid="{map}" id="map" position="\(map.x),\(map.y),mm" \
      size="\(map.width),\(map.height),mm" positionOnPage="\(map.x),\(map.y),mm" zValue="1" visibility="1" \
      opacity="1" frame="true" frameJoinStyle="miter" outlineWidthM="0.2,mm" background="true" mapRotation="0" \
      keepLayerSet="false" followPreset="true" followPresetName="\(theme.title.markup)">\
      <FrameColor red="160" green="160" blue="160" alpha="255"/>\
      <BackgroundColor red="255" green="255" blue="255" alpha="255"/>\
      <Extent xmin="\(extent.minX)" ymin="\(extent.minY)" xmax="\(extent.maxX)" ymax="\(extent.maxY)"/>\
      <LayerSet/></LayoutItem>
      """
  }

  private var legendXML: String {
    let layers = theme.layers.map { layer, style in
      """
      <layer-tree-layer id="\(layer.id.markup)" name="\(layer.title.markup)" checked="Qt::Checked" expanded="1" \
      providerKey="ogr"><customproperties><Option type="Map"><Option name="legend/title-label" type="QString" \
      value="\(style.title.wrapped(36).markup)"/></Option></customproperties></layer-tree-layer>
      """
    }
    func style(_ name: String, size: Double, isBold: Bool = false, top: Double, left: Double = 0) -> String {
      """
      <style name="\(name)" alignment="1" marginTop="\(top)" marginLeft="\(left)" marginBottom="\(isBold ? 1 : 0)">\
      <styleFont description="\(font(size, isBold))" style=""/></style>
      """
    }
    return """
      <LayoutItem type="65642" uuid="{legend}" id="legend" position="\(Self.legendX),\(Self.map.y),mm" \
      size="76,60,mm" positionOnPage="\(Self.legendX),\(Self.map.y),mm" zValue="2" visibility="1" opacity="1" \
      frame="false" background="false" map_uuid="{map}" title="" titleAlignment="1" wrapChar="|" columnCount="1" \
      resizeToContents="1" symbolWidth="6" symbolHeight="3.6" boxSpace="0" symbolAlignment="1" \
      legendFilterByAtlas="0"><styles>\(style("title", size: 9, top: 0))\(style("group", size: 9, top: 2))\
      \(style("subgroup", size: 8, isBold: true, top: 3))\(style("symbol", size: 8, top: 1.2))\
      \(style("symbolLabel", size: 8, top: 1, left: 2))</styles>\
      <layer-tree-group><customproperties/>\(layers.joined())</layer-tree-group></LayoutItem>
      """
  }

  private var scaleBarXML: String {
    let length = Self.roundLength(extent.width / 8)
    return """
      <LayoutItem type="65646" uuid="{scale}" id="scale bar" position="\(Self.legendX),182,mm" size="60,10,mm" \
      positionOnPage="\(Self.legendX),182,mm" zValue="3" visibility="1" opacity="1" frame="false" \
      background="false" mapUuid="{map}" style="Single Box" unitType="meters" \
      unitLabel="\(length >= 1000 ? "km" : "m")" numMapUnitsPerScaleBarUnit="\(length >= 1000 ? 1000 : 1)" \
      numUnitsPerSegment="\(length)" numSegments="2" numSegmentsLeft="0" \
      segmentSizeMode="0" height="2" labelBarSpace="1" boxContentSpace="0" alignment="0"><text-style \
      fontFamily="DejaVu Sans" fontSize="8" fontSizeUnit="Point" textColor="40,40,40,255"/></LayoutItem>
      """
  }

  private func label(
    _ text: String, _ name: String, x: Double, y: Double, width: Double, height: Double, size: Double,
    isBold: Bool = false, isCentred: Bool = false
  ) -> String {
    // What stands between [% and %] would be worked out.
    let plain = text.replacing("[%", with: "[ %")
    return """
      <LayoutItem type="65641" uuid="{\(name)}" id="\(name)" position="\(x),\(y),mm" size="\(width),\(height),mm" \
      positionOnPage="\(x),\(y),mm" zValue="4" visibility="1" opacity="1" frame="false" background="false" \
      halign="\(isCentred ? 4 : 1)" valign="32" marginX="0" marginY="0" htmlState="0" labelText="\(plain.markup.replacing("\n", with: "&#10;"))">\
      <LabelFont description="\(font(size, isBold))" style=""/></LayoutItem>
      """
  }

  private func font(_ size: Double, _ isBold: Bool) -> String {
    "DejaVu Sans,\(size),-1,5,\(isBold ? 75 : 50),0,0,0,0,0"
  }

  /// The whole city, of the proportions of the map's frame.
  private var extent: BoundingBox {
    let (city, map) = (project.extent, Self.map)
    let margin = 1.04
    let perMillimeter = max(city.width / map.width, city.height / map.height, 0.001) * margin
    let (halfWidth, halfHeight) = (perMillimeter * map.width / 2, perMillimeter * map.height / 2)
    let middle = city.isEmpty ? Coordinate(x: 0, y: 0) : city.middle
    return BoundingBox(
      [middle.x - halfWidth, middle.x + halfWidth], [middle.y - halfHeight, middle.y + halfHeight])
  }

  /// The number of the form 1, 2 or 5 times a power of ten that is not greater.
  private static func roundLength(_ length: Double) -> Double {
    let power = pow(10, log10(length).rounded(.down))
    return ([5, 2].first { $0 * power <= length } ?? 1) * power
  }
}
