import Foundation

/// Round limits between the classes of a map.
struct ClassBreaks {
  /// Ascending; one class lies between each two neighbours.
  let limits: [Double]

  /// Five classes of one width from the least to the greatest value, or none when all are alike.
  static func sequential(_ values: some Sequence<Double>) -> ClassBreaks? {
    let values = values.filter(\.isFinite)
    guard let least = values.min(), let greatest = values.max(), least < greatest else { return nil }
    let step = round((greatest - least) / 4)
    let first = (least / step).rounded(.down) * step
    return ClassBreaks(limits: (0...5).map { first + Double($0) * step })
  }

  /// Five classes around 0, the middle one from −step to step; the outer ones hold all that is beyond.
  static func diverging(_ values: some Sequence<Double>) -> ClassBreaks? {
    let greatest = values.lazy.filter(\.isFinite).map(abs).max() ?? 0
    guard greatest > 0 else { return nil }
    let step = round(greatest / 4)
    let end = max(3 * step, (greatest / step).rounded(.up) * step)
    return ClassBreaks(limits: [-end, -2 * step, -step, step, 2 * step, end])
  }

  /// The next number of the form 1, 2, 2.5 or 5 times a power of ten that is not smaller.
  private static func round(_ value: Double) -> Double {
    let power = pow(10, log10(value).rounded(.down))
    return ([1, 2, 2.5, 5].first { $0 * power >= value * (1 - 1e-12) } ?? 10) * power
  }
}
