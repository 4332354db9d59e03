import Cartography

/// How a feature is drawn.
public enum Symbol: Sendable, Hashable {
  case fill(Color)
  /// Without an outline.
  case land(Color)
  /// Only the outline, so wide in millimetres.
  case outline(Double)
  /// Lines over white, for what is withheld.
  case hatching
  /// A white veil over what is below, which mutes it.
  case veil
  /// A circle, so wide in millimetres.
  case marker(Color, Double)
  case line(Color, Double)

  func xml(named name: String) -> String {
    let (kind, layers) = (self.kind, self.layers(of: name))
    return """
      <symbol type="\(kind)" name="\(name)" alpha="1" force_rhr="0" clip_to_extent="1">\(layers)</symbol>
      """
  }

  private var kind: String {
    switch self {
    case .fill, .land, .outline, .hatching, .veil: "fill"
    case .marker: "marker"
    case .line: "line"
    }
  }

  private func layers(of name: String) -> String {
    switch self {
    case .fill(let color): Symbol.simpleFill(color)
    case .land(let color):
      Symbol.layer(
        "SimpleFill", [("color", color.option), ("style", "solid"), ("outline_style", "no")])
    case .outline(let width):
      Symbol.layer(
        "SimpleFill",
        [
          ("style", "no"), ("outline_color", Palette.outline.option), ("outline_width", "\(width)"),
          ("outline_style", "solid"),
        ])
    case .hatching:
      // A pattern of SimpleFill is hatched on the screen and plain in a PDF.
      Symbol.simpleFill(Color(255, 255, 255))
        + Symbol.layer(
          "LinePatternFill", [("angle", "45"), ("distance", "1.6"), ("distance_unit", "MM")],
          holding: """
            <symbol type="line" name="@\(name)@1" alpha="1" force_rhr="0" clip_to_extent="1">\
            \(Symbol.simpleLine(Palette.hatching, 0.25))</symbol>
            """)
    case .veil:
      Symbol.layer(
        "SimpleFill",
        [
          ("color", "255,255,255,\(Int((255 * (1 - Palette.mutedStrength)).rounded()))"), ("style", "solid"),
          ("outline_color", Palette.outline.option), ("outline_width", "0.2"), ("outline_style", "solid"),
        ])
    case .marker(let color, let size):
      Symbol.layer(
        "SimpleMarker",
        [
          ("name", "circle"), ("size", "\(size)"), ("color", color.option),
          ("outline_color", "255,255,255,255"), ("outline_width", "0.2"),
        ])
    case .line(let color, let width): Symbol.simpleLine(color, width)
    }
  }

  private static func simpleFill(_ color: Color) -> String {
    layer(
      "SimpleFill",
      [
        ("color", color.option), ("style", "solid"), ("outline_color", Palette.outline.option),
        ("outline_width", "0.2"), ("outline_style", "solid"),
      ])
  }

  private static func simpleLine(_ color: Color, _ width: Double) -> String {
    layer(
      "SimpleLine",
      [
        ("line_color", color.option), ("line_width", "\(width)"), ("line_style", "solid"),
        ("capstyle", "round"),
      ])
  }

  private static func layer(
    _ kind: String, _ options: [(String, String)], holding symbol: String = ""
  ) -> String {
    "<layer class=\"\(kind)\" enabled=\"1\" locked=\"0\" pass=\"0\">"
      + options.map { "<prop k=\"\($0)\" v=\"\($1)\"/>" }.joined() + symbol + "</layer>"
  }
}

extension Color {
  /// As QGIS writes it.
  fileprivate var option: String { "\(red),\(green),\(blue),255" }
}
