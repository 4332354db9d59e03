import Cartography
import Foundation
import Geography
import Languages
import Layers
import Measures
import Publishing
import Studies

/// A thematic map as a picture that stands for itself: title, legend, scale bar, north and source.
///
///     let picture = MapPicture(theme, of: publication, in: .english, source: "catchment 0.4.0")
///     picture.svg
public struct MapPicture: Sendable {
  private let theme: Theme
  private let names: [String]
  private let ids: [String]
  private let drawing: Drawing
  private let language: Language
  private let heading: String
  private let notes: [String]
  private let source: String
  private let disclosure: String

  private static let margin = 24.0
  private static let legendWidth = 236.0
  private static let mapBox = (width: 700.0, height: 640.0)

  /// - Parameters:
  ///   - theme: of catchment areas or districts.
  ///   - source: whose data it is and what drew it.
  /// - Returns: nil for a level that has no areas.
  public init?(
    _ theme: Theme, of publication: Publication, in language: Language, source: String
  ) {
    let study = publication.study
    guard let areas = theme.level == .zone ? study.zones : theme.level == .district ? study.districts : nil
    else { return nil }
    (self.theme, self.language, self.source) = (theme, language, source)
    (names, ids) = (areas.labels, areas.ids)
    drawing = Drawing(areas.geometries, width: MapPicture.mapBox.width, height: MapPicture.mapBox.height)
    heading = theme.title(in: language)
    disclosure = publication.disclosureNote.text(in: language)
    notes = publication.warnings.flatMap { Text("Warning: \($0).").text(in: language).wrapped(to: 120) }
  }

  private var width: Double {
    (2 * MapPicture.margin + max(drawing.width, 420) + 24 + MapPicture.legendWidth).rounded(.up)
  }
  /// Bold letters of 20 pixels are about 12.5 wide.
  private var title: [String] { heading.wrapped(to: Int((width - 2 * MapPicture.margin) / 12.5)) }
  private var header: Double { MapPicture.margin + 26 * Double(title.count) + 30 }
  private var legendHeight: Double { 60 + 26 * Double(theme.legend(in: language).count + 3) }
  private var body: Double { max(drawing.height, legendHeight) }

  /// Width and height in whole pixels, so that none at the rim is white in part.
  public var size: (width: Double, height: Double) {
    (
      width, (header + body + 62 + 16 * Double(notes.count) + MapPicture.margin).rounded(.up)
    )
  }

  public var svg: String {
    let (width, height) = size
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width.drawn)" height="\(height.drawn)" \
      viewBox="0 0 \(width.drawn) \(height.drawn)" role="img" aria-labelledby="title source" \
      font-family="'DejaVu Sans', 'Liberation Sans', Arial, sans-serif" font-size="13" fill="#222">
      <title id="title">\(heading.markup)</title>
      <desc id="source">\(source.markup)</desc>
      <defs><pattern id="withheld" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <rect width="6" height="6" fill="#fff"/><path d="M0 0V6" stroke="\(Palette.hatching.hex)" stroke-width="2.5"/>\
      </pattern><linearGradient id="pale">\(pale)</linearGradient></defs>
      <rect width="100%" height="100%" fill="#fff"/>
      \(lines(title, x: MapPicture.margin, y: MapPicture.margin + 18, step: 26, attributes: " font-size=\"20\" font-weight=\"bold\""))
      <g transform="translate(\(MapPicture.margin.drawn) \(header.drawn))">
      <g transform="\(drawing.pathScale)" stroke="\(Palette.outline.hex)" stroke-width="5" stroke-linejoin="round">
      \(areas)
      </g>
      \(labels)
      </g>
      \(legend(x: width - MapPicture.margin - MapPicture.legendWidth, y: header))
      \(footer(y: header + body + 30))
      </svg>

      """
  }

  private var areas: String {
    // Hatching is drawn in pixels, whatever the scale of the paths.
    let hatch = "<pattern id=\"hatch\" href=\"#withheld\" patternTransform=\"scale(10) rotate(45)\"/>"
    let isHatched = theme.kinds.contains(.withheld)
    return (isHatched ? "<defs>\(hatch)</defs>\n" : "")
      + names.indices.map { area in
        let fill = theme.color(of: area)?.hex ?? "url(#hatch)"
        let title = Text("\(name: names[area]): \(name: theme.valueText(of: area, in: language))").text(
          in: language)
        return
          "<path fill=\"\(fill)\" d=\"\(drawing.path(of: area))\"><title>\(title.markup)</title></path>"
      }.joined(separator: "\n")
  }

  /// The names of areas that have room for them, or else their codes.
  private var labels: String {
    let size = names.count > 150 ? 8.0 : 10
    let letters = names.indices.compactMap { area -> String? in
      guard let room = drawing.room(in: area) else { return nil }
      func fits(_ text: String) -> Bool { Double(text.count) * size * 0.6 + 4 < room.width }
      guard let text = [names[area], ids[area]].first(where: fits) else { return nil }
      return "<text x=\"\(room.x.drawn)\" y=\"\((room.y + size / 3).drawn)\">\(text.markup)</text>"
    }
    return """
      <g font-size="\(size.drawn)" text-anchor="middle" stroke="#fff" stroke-width="2.4" stroke-linejoin="round" \
      paint-order="stroke" aria-hidden="true">\(letters.joined())</g>
      """
  }

  private func legend(x: Double, y: Double) -> String {
    var (parts, top) = ([String](), 14.0)
    let heading = heading.wrapped(to: 32)
    parts.append(lines(heading, x: 0, y: top, step: 17, attributes: " font-weight=\"bold\""))
    top += 17 * Double(heading.count) + 4
    for entry in theme.legend(in: language) {
      let fill = entry.color?.hex ?? (entry.kind == .withheld ? "url(#withheld)" : "url(#pale)")
      let label = entry.label.wrapped(to: 30)
      parts.append(
        "<rect y=\"\((top - 11).drawn)\" width=\"26\" height=\"16\" fill=\"\(fill)\" stroke=\"\(Palette.outline.hex)\" stroke-width=\"0.7\"/>"
          + lines(label, x: 34, y: top + 2, step: 15))
      top += 22 + 15 * Double(label.count - 1)
    }
    let bar = ScaleBar(unitsInPixel: drawing.unitsInPixel, longest: 170)
    parts.append(bar.svg(y: top + 20, in: language))
    parts.append(north(x: bar.width + 44, y: top + 14))
    return "<g transform=\"translate(\(x.drawn) \(y.drawn))\">\(parts.joined(separator: "\n"))</g>"
  }

  /// The muted colours side by side.
  private var pale: String {
    let colors = theme.colors.map { $0.muted(Palette.mutedStrength).hex }
    return colors.enumerated().map { place, color in
      "<stop offset=\"\((100 * Double(place) / Double(max(1, colors.count - 1))).drawn)%\" stop-color=\"\(color)\"/>"
    }.joined()
  }

  private func north(x: Double, y: Double) -> String {
    """
    <g transform="translate(\(x.drawn) \(y.drawn))"><path d="M0 -10l6 18-6-4-6 4z" fill="#222"/>\
    <text y="22" text-anchor="middle" font-size="12">N</text></g>
    """
  }

  private func footer(y: Double) -> String {
    let said = Text("Source: \(name: source)").text(in: language)
    return
      lines(notes, x: MapPicture.margin, y: y, step: 16, attributes: " font-size=\"11\" fill=\"#8a1c00\"")
      + lines(
        [said, disclosure], x: MapPicture.margin, y: y + 16 * Double(notes.count), step: 16,
        attributes: " font-size=\"11\" fill=\"#555\"")
  }

  private func lines(
    _ lines: [String], x: Double, y: Double, step: Double, attributes: String = ""
  ) -> String {
    lines.enumerated().map { place, line in
      "<text x=\"\(x.drawn)\" y=\"\((y + step * Double(place)).drawn)\"\(attributes)>\(line.markup)</text>"
    }.joined()
  }
}
