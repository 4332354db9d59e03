import Layers

/// A few lines over the school years.
struct LineChart {
  struct Line {
    let label: String
    /// By year; not-a-number where there is none.
    let values: [Double]
    var isRest = false
  }

  let years: [String]
  let lines: [Line]
  let text: (Double) -> String

  var drawing: (svg: String, height: Double) {
    let known = lines.flatMap(\.values).filter(\.isFinite)
    let (least, greatest) = (min(0, known.min() ?? 0), max(known.max() ?? 1, 1e-9))
    let step = Scale.step(greatest - least, parts: 4)
    let (low, high) = ((least / step).rounded(.down) * step, (greatest / step).rounded(.up) * step)
    let (left, right, top, height) = (58.0, 110.0, 10.0, 180.0)
    func x(_ year: Int) -> Double {
      left + 12 + Double(year) / Double(max(1, years.count - 1)) * (Chart.width - left - right - 24)
    }
    func y(_ value: Double) -> Double { top + (high - value) / (high - low) * height }
    var parts = [String]()
    var level = low
    while level <= high + step / 2 {
      parts.append(
        "<path class=\"axis\" d=\"M\(left.drawn) \(y(level).drawn)H\((Chart.width - right).drawn)\"/>"
          + "<text class=\"soft\" x=\"\((left - 6).drawn)\" y=\"\((y(level) + 4).drawn)\" text-anchor=\"end\">\(text(level).markup)</text>"
      )
      level += step
    }
    for (place, year) in years.enumerated() {
      parts.append(
        "<text class=\"soft\" x=\"\(x(place).drawn)\" y=\"\((top + height + 20).drawn)\" text-anchor=\"middle\">\(year.markup)</text>"
      )
    }
    var taken = [Double]()
    for line in lines {
      let points = line.values.indices.filter { line.values[$0].isFinite }
      guard let last = points.last else { continue }
      let path = points.map { "\(x($0).drawn) \(y(line.values[$0]).drawn)" }.joined(separator: "L")
      let kind = line.isRest ? "rest" : "member"
      parts.append("<path class=\"line \(kind)\" fill=\"none\" d=\"M\(path)\"/>")
      parts += points.map {
        "<circle class=\"\(kind)\" cx=\"\(x($0).drawn)\" cy=\"\(y(line.values[$0]).drawn)\" r=\"3.5\"/>"
      }
      // Names that would stand on each other move apart; by a hair less than the distance, or rounding keeps this going for good.
      var at = y(line.values[last]) + 4
      while let near = taken.first(where: { abs($0 - at) < 13.99 }) { at = near + 14 }
      taken.append(at)
      parts.append(
        "<text x=\"\((x(last) + 10).drawn)\" y=\"\(at.drawn)\">\(line.label.markup)</text>")
    }
    return (parts.joined(separator: "\n"), top + height + 30)
  }
}
