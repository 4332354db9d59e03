import Languages
import Measures

extension ClassBreaks {
  /// The limits of a class as people write them, with the decimals that all limits need: "20 to 40 %", "+5 to +10".
  ///
  /// - Parameters:
  ///   - unit: shares are written as percentages; other units stand in the title of the legend.
  ///   - isSigned: whether numbers above 0 bear their sign, too.
  public func label(
    ofClass position: Int, unit: Indicator.Unit, isSigned: Bool = false, in language: Language
  ) -> String {
    let scale = unit == .share ? 100.0 : 1
    let all = limits.map { $0 * scale }
    let places =
      (0...8).first { places in all.allSatisfy { abs($0.rounded(decimals: places) - $0) < 1e-9 } } ?? 8
    func number(_ value: Double) -> String {
      if isSigned, value != 0 { return Number.signed(value, places).text(in: language) }
      return places == 0
        ? Number.whole(Int(value.rounded())).text(in: language)
        : Number.decimals(value, places).text(in: language)
    }
    let (low, high) = (number(all[position]), number(all[position + 1]))
    let range = low == high ? low : Text("\(name: low) to \(name: high)").text(in: language)
    return unit == .share ? range + " %" : range
  }
}
