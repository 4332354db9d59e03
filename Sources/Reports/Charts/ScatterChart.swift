import Layers

/// Shares against shares, from 0 to a round end, with the line on which both are the same.
struct ScatterChart {
  let areaCount: Int
  /// By area, in their order; areas without both values are left out.
  let points: [(area: Int, x: Double, y: Double)]
  let xTitle: String
  let yTitle: String
  /// A share as a percentage of so many decimals.
  let percent: (_ share: Double, _ places: Int) -> String

  var drawing: (svg: String, height: Double) {
    let most = points.reduce(0.01) { max($0, $1.x, $1.y) }
    let step = Scale.step(most, parts: 5)
    let end = step * (most / step).rounded(.up)
    let places = step < 0.0099 ? 1 : 0
    let (left, top, side) = (52.0, 26.0, 300.0)
    func x(_ share: Double) -> Double { left + share / end * side }
    func y(_ share: Double) -> Double { top + side - share / end * side }
    var parts = [
      "<path class=\"axis\" d=\"M\(left.drawn) \(top.drawn)V\((top + side).drawn)H\((left + side).drawn)L\((left + side).drawn) \(top.drawn)\"/>",
      "<path class=\"axis\" stroke-width=\"2\" d=\"M\(left.drawn) \((top + side).drawn)L\((left + side).drawn) \(top.drawn)\"/>",
      "<text class=\"soft\" x=\"0\" y=\"12\">\(yTitle.markup)</text>",
      "<text class=\"soft\" x=\"\((left + side).drawn)\" y=\"\((top + side + 36).drawn)\" text-anchor=\"end\">\(xTitle.markup)</text>",
    ]
    for line in 0...Int((end / step).rounded()) {
      let share = Double(line) * step
      parts.append(
        "<text class=\"soft\" x=\"\((left - 6).drawn)\" y=\"\((y(share) + 4).drawn)\" text-anchor=\"end\">\(percent(share, places))</text>"
          + "<text class=\"soft\" x=\"\(x(share).drawn)\" y=\"\((top + side + 17).drawn)\" text-anchor=\"middle\">\(percent(share, places))</text>"
      )
    }
    // Dots of no length with round ends: eight bytes each where whole numbers do.
    let isMany = points.count > 300
    func number(_ place: Double) -> String { (isMany ? place.rounded() : place).drawn }
    let dots = points.map { "M\(number(x($0.x))) \(number(y($0.y)))h0" }.joined()
    let shown = Set(points.map(\.area))
    let missing = (0..<areaCount).filter { !shown.contains($0) }.map(String.init).joined(separator: " ")
    parts.append("<path class=\"points\" data-missing=\"\(missing)\" d=\"\(dots)\"/>")
    return (parts.joined(separator: "\n"), top + side + 44)
  }
}
