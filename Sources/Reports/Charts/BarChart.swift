import Layers

/// Horizontal bars, each below its label, with whiskers for intervals and a dashed line for what chance would give.
struct BarChart {
  struct Bar {
    let label: String
    let value: Double
    /// As it is written beside the bar.
    let text: String
    var interval: ClosedRange<Double>?
    var chance: Double?
    var isRest = false
  }

  let bars: [Bar]

  private static let row = 40.0
  /// What is left free for the texts of the longest bars.
  private static let textWidth = 92.0

  var drawing: (svg: String, height: Double) {
    let ends = bars.flatMap { bar in
      [bar.value, bar.interval?.lowerBound, bar.interval?.upperBound, bar.chance].compactMap { $0 }
    }
    let (least, greatest) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 1))
    let span = max(greatest - least, 1e-9)
    let left = least < 0 ? 60.0 : 0
    let width = Chart.width - BarChart.textWidth - left
    func x(_ value: Double) -> Double { left + (value - least) / span * width }
    let height = BarChart.row * Double(bars.count) + 4
    var parts = ["<path class=\"axis\" d=\"M\(x(0).drawn) 0V\(height.drawn)\"/>"]
    for (place, bar) in bars.enumerated() {
      let y = BarChart.row * Double(place)
      parts.append("<text x=\"0\" y=\"\((y + 14).drawn)\">\(bar.label.markup)</text>")
      let (from, to) = (min(x(0), x(bar.value)), max(x(0), x(bar.value)))
      parts.append(
        "<rect class=\"bar \(bar.isRest ? "rest" : "member")\" x=\"\(from.drawn)\" y=\"\((y + 19).drawn)\" width=\"\(max(to - from, 0.5).drawn)\" height=\"13\"/>"
      )
      var end = to
      if let interval = bar.interval {
        let (low, high) = (x(interval.lowerBound), x(interval.upperBound))
        parts.append(
          "<path class=\"whisker\" d=\"M\(low.drawn) \((y + 22).drawn)v7m0-3.5H\(high.drawn)m0-3.5v7\"/>")
        end = max(end, high)
      }
      if let chance = bar.chance {
        parts.append("<path class=\"chance\" d=\"M\(x(chance).drawn) \((y + 17).drawn)v17\"/>")
        end = max(end, x(chance))
      }
      parts.append("<text x=\"\((end + 6).drawn)\" y=\"\((y + 30).drawn)\">\(bar.text.markup)</text>")
    }
    return (parts.joined(separator: "\n"), height)
  }
}
