import Cartography
import Languages
import Layers
import Measures

/// A QGIS style (.qml) for a layer of measures. Beside a file of the same name QGIS takes it up by itself.
///
/// What QGIS needs in it was tried with version 3.22; newer ones read it too.
struct MapStyle {
  /// Titles by column, which QGIS shows in place of the columns' names.
  let aliases: [(column: String, title: String)]
  let renderer: Renderer
  /// The column whose texts stand on the map.
  let label: String

  enum Renderer {
    /// Areas coloured by a number.
    case graduated(Theme, Language)
    /// Points coloured by a code.
    case categorized(column: String, categories: [(value: String, title: String, color: String)])
    /// All areas alike.
    case plain
  }

  var qml: String {
    """
    <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
    <qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields">
    \(rendererXML)
    <labeling type="simple"><settings><text-style fieldName="\(label.xml)" fontSize="8" textColor="50,50,50,255">\
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferColor="255,255,255,255"/></text-style>\
    <placement placement="\(isPoints ? 0 : 1)"/></settings></labeling>
    <aliases>
    \(aliases.enumerated().map {
      "<alias index=\"\($0)\" field=\"\($1.column.xml)\" name=\"\($1.title.xml)\"/>"
    }.joined(separator: "\n"))
    </aliases>
    </qgis>

    """
  }

  private var isPoints: Bool {
    if case .categorized = renderer { return true }
    return false
  }

  private var rendererXML: String {
    switch renderer {
    case .graduated(let theme, let language):
      let limits = theme.breaks.limits
      let ranges = theme.colors.indices.map { index in
        """
        <range symbol="\(index)" lower="\(limits[index])" upper="\(limits[index + 1])" render="true" \
        label="\(theme.label(ofClass: index, in: language).xml)"/>
        """
      }
      let symbols = theme.colors.enumerated().map { index, color in
        fill(named: "\(index)", color: "\(color.red),\(color.green),\(color.blue)")
      }
      return """
        <renderer-v2 type="graduatedSymbol" attr="\(theme.columnName.xml)" graduatedMethod="GraduatedColor" \
        symbollevels="0" enableorderby="0" forceraster="0"><ranges>\(ranges.joined())</ranges>\
        <symbols>\(symbols.joined())</symbols></renderer-v2>
        """
    case .categorized(let column, let categories):
      let entries = categories.enumerated().map { index, category in
        """
        <category symbol="\(index)" value="\(category.value.xml)" label="\(category.title.xml)" render="true" \
        type="string"/>
        """
      }
      let symbols = categories.enumerated().map { marker(named: "\($0)", color: $1.color) }
      return """
        <renderer-v2 type="categorizedSymbol" attr="\(column.xml)" symbollevels="0" enableorderby="0" \
        forceraster="0"><categories>\(entries.joined())</categories><symbols>\(symbols.joined())</symbols></renderer-v2>
        """
    case .plain:
      return """
        <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">\
        <symbols>\(fill(named: "0", color: "230,230,230"))</symbols></renderer-v2>
        """
    }
  }

  private func fill(named name: String, color: String) -> String {
    """
    <symbol type="fill" name="\(name)" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleFill" \
    enabled="1" locked="0" pass="0">\(option("color", "\(color),215"))\(option("outline_color", "90,90,90,255"))\
    \(option("outline_width", "0.2"))\(option("outline_style", "solid"))\(option("style", "solid"))</layer></symbol>
    """
  }

  private func marker(named name: String, color: String) -> String {
    """
    <symbol type="marker" name="\(name)" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" \
    enabled="1" locked="0" pass="0">\(option("name", "circle"))\(option("size", "2.6"))\
    \(option("color", "\(color),255"))\(option("outline_color", "255,255,255,255"))\
    \(option("outline_width", "0.3"))</layer></symbol>
    """
  }

  private func option(_ key: String, _ value: String) -> String { "<prop k=\"\(key)\" v=\"\(value)\"/>" }
}

extension String {
  /// With the characters that mean something in XML written out.
  fileprivate var xml: String {
    var result = ""
    for character in self {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
