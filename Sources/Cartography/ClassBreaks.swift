import Foundation

/// Round limits between the classes of a map: few, and the same for all years and plans that are compared.
///
///     ClassBreaks.sequential([412, 455, 478])?.limits  // 400, 420, 440, 460, 480
public struct ClassBreaks: Sendable, Hashable {
  /// Ascending; one class lies between each two neighbours. A limit belongs to the class above it, the last to the last.
  public let limits: [Double]

  /// Of how many values one class may hold more, before classes of one width are given up.
  private static let mostInOne = 0.75

  init(limits: [Double]) { self.limits = limits }

  /// How many classes there are.
  public var count: Int { limits.count - 1 }

  /// The class of a value, counted from 0; what lies beyond the ends is in the first or the last. nil for no number.
  public func position(of value: Double) -> Int? {
    guard !value.isNaN else { return nil }
    let above = limits.firstIndex { $0 > value } ?? limits.count
    return min(max(above - 1, 0), count - 1)
  }

  /// Up to five classes of one width from the least to the greatest value, or none when all are alike; no finer than the
  /// values are. Where one class would hold nearly all, classes of about as many different values each.
  public static func sequential(_ values: some Sequence<Double>) -> ClassBreaks? {
    let values = values.filter(\.isFinite)
    let different = Set(values).sorted()
    guard let least = different.first, let greatest = different.last, least < greatest else { return nil }
    // Published values may be rounded: between neighbours such as 5 and 6 % there is nothing to tell apart.
    let finest = zip(different, different.dropFirst()).map { $1 - $0 }.min() ?? 0
    let step = max(round((greatest - least) / 4, to: [1, 1.5, 2, 2.5, 5]), roundedDown(finest))
    let first = (least / step + 1e-9).rounded(.down) * step
    // A class for each value, or else the greatest ends the last class: no share is in a class above 100 %.
    let span = (greatest - first) / step
    let count = step > finest * (1 + 1e-9) ? Int((span - 1e-9).rounded(.up)) : Int(span + 1e-9) + 1
    let even = ClassBreaks(limits: (0...count).map { clean(first + Double($0) * step) })
    guard even.isLopsided(values) else { return even }
    let cuts = quantiles(different, [0.2, 0.4, 0.6, 0.8])
    return rounding(cuts) { digits in
      [below(least, asRoundAs: cuts[0], digits)] + cuts.map { rounded($0, digits, .toNearestOrAwayFromZero) }
        + [rounded(greatest, digits, .up)]
    } ?? even
  }

  /// Five classes around 0, the middle one from −step to step; the outer ones hold all that is beyond. None where all
  /// values are 0.
  public static func diverging(_ values: some Sequence<Double>) -> ClassBreaks? {
    let values = values.filter(\.isFinite)
    let greatest = values.lazy.map(abs).max() ?? 0
    guard greatest > 0 else { return nil }
    let step = round(greatest / 4)
    let end = max(3 * step, (greatest / step).rounded(.up) * step)
    let even = ClassBreaks(limits: [-end, -2 * step, -step, step, 2 * step, end].map(clean))
    guard even.isLopsided(values) else { return even }
    let cuts = quantiles(Set(values.map(abs)).subtracting([0]).sorted(), [1.0 / 3, 2.0 / 3])
    return rounding(cuts) { digits in
      let half =
        cuts.map { rounded($0, digits, .toNearestOrAwayFromZero) } + [rounded(greatest, digits, .up)]
      return half.reversed().map { -$0 } + half
    } ?? even
  }

  /// One class for values that are all the same.
  static func single(_ value: Double) -> ClassBreaks { ClassBreaks(limits: [value, value]) }

  private func isLopsided(_ values: [Double]) -> Bool {
    var counts = Array(repeating: 0, count: count)
    for value in values { if let position = position(of: value) { counts[position] += 1 } }
    return Double(counts.max() ?? 0) > ClassBreaks.mostInOne * Double(values.count)
  }

  /// The values below which so much of all lies, by rank.
  private static func quantiles(_ ascending: [Double], _ parts: [Double]) -> [Double] {
    parts.map { ascending[min(ascending.count - 1, Int($0 * Double(ascending.count)))] }
  }

  /// Limits of the fewest digits that keep them apart, and about as far from each other as they are; nil where none do.
  private static func rounding(_ cuts: [Double], _ limits: (Int) -> [Double]) -> ClassBreaks? {
    let nearest = zip(cuts, cuts.dropFirst()).map { $1 - $0 }.min() ?? .infinity
    for digits in 1...4 {
      let rounded = limits(digits)
      let isNear = cuts.allSatisfy { cut in rounded.contains { abs($0 - cut) <= nearest / 3 } }
      if isNear, zip(rounded, rounded.dropFirst()).allSatisfy(<) { return ClassBreaks(limits: rounded) }
    }
    return nil
  }

  /// The next number of the form 1, 2, 2.5 or 5 times a power of ten, or of others, that is not smaller.
  private static func round(_ value: Double, to forms: [Double] = [1, 2, 2.5, 5]) -> Double {
    let power = pow(10, log10(value).rounded(.down))
    return (forms.first { $0 * power >= value * (1 - 1e-12) } ?? 10) * power
  }

  /// The last number of the form 1, 2, 2.5 or 5 times a power of ten that is not greater.
  private static func roundedDown(_ value: Double) -> Double {
    let power = pow(10, (log10(value) + 1e-12).rounded(.down))
    return ([5, 2.5, 2, 1].first { $0 * power <= value * (1 + 1e-12) } ?? 1) * power
  }

  /// A number of so many digits.
  private static func rounded(_ value: Double, _ digits: Int, _ rule: FloatingPointRoundingRule) -> Double {
    guard value != 0 else { return 0 }
    let power = pow(10, log10(abs(value)).rounded(.down) - Double(digits - 1))
    return clean((value / power).rounded(rule) * power)
  }

  /// The next number that is not greater, with no digit behind the last that another one of so many digits has.
  private static func below(_ value: Double, asRoundAs other: Double, _ digits: Int) -> Double {
    guard other != 0 else { return rounded(value, digits, .down) }
    let power = pow(10, log10(abs(other)).rounded(.down) - Double(digits - 1))
    return clean((value / power).rounded(.down) * power)
  }

  /// Without what arithmetic adds behind the twelfth digit, so that a limit in a rule is the one in its label.
  private static func clean(_ value: Double) -> Double {
    value == 0 ? 0 : Double(String(format: "%.12g", value)) ?? value
  }
}
