import Foundation
import Languages
import Layers

/// A bar as long as a round distance is on the map.
struct ScaleBar {
  let metres: Double
  /// In pixels.
  let width: Double

  /// - Parameter longest: how many pixels it may have.
  init(unitsInPixel: Double, longest: Double) {
    let most = unitsInPixel * longest
    let power = pow(10, log10(most).rounded(.down))
    metres = ([5, 2, 1].first { $0 * power <= most } ?? 1) * power
    width = metres / unitsInPixel
  }

  func label(in language: Language) -> String {
    metres < 1000
      ? Number.meters(metres).text(in: language)
      : "\(Number.whole(Int(metres / 1000)).text(in: language)) km"
  }

  func svg(y: Double, in language: Language) -> String {
    """
    <g transform="translate(0 \(y.drawn))"><path d="M0.5 -5V0H\(width.drawn)V-5" fill="none" stroke="#222" \
    stroke-width="1.4"/><text x="\((width / 2).drawn)" y="-5" text-anchor="middle" \
    font-size="11">\(label(in: language).markup)</text></g>
    """
  }
}
