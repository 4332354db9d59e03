import Languages
import Measures

extension ClassBreaks {
  /// The limits of a class as people write them, without needless decimals: "20 to 40 %", "+5 to +10".
  ///
  /// - Parameters:
  ///   - unit: shares are written as percentages; other units stand in the title of the legend.
  ///   - isSigned: whether numbers above 0 bear their sign, too.
  public func label(
    ofClass position: Int, unit: Indicator.Unit, isSigned: Bool = false, in language: Language
  ) -> String {
    let scale = unit == .share ? 100.0 : 1
    func number(_ limit: Double) -> String {
      let value = limit * scale
      let places = (0...8).first { abs(value.rounded(decimals: $0) - value) < 1e-9 } ?? 8
      if isSigned, value != 0 { return Number.signed(value, places).text(in: language) }
      return places == 0
        ? Number.whole(Int(value.rounded())).text(in: language)
        : Number.decimals(value, places).text(in: language)
    }
    let (low, high) = (number(limits[position]), number(limits[position + 1]))
    let range = low == high ? low : Text("\(name: low) to \(name: high)").text(in: language)
    return unit == .share ? range + " %" : range
  }
}
