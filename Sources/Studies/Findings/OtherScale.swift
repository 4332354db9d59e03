import Languages
import Layers

/// That a column of numbers, such as the scores, is on another scale in one school year than in the one before: from 0 to 10
/// beside 0 to 100. What is low or high in one of them is not so in the other.
struct OtherScale {
  let finding: Finding?

  /// By so many times the middle values differ at least.
  private static let times = 2.0

  /// - Parameters:
  ///   - column: by its standard name.
  ///   - cuts: from which values on something else counts.
  ///   - local: as the file of the later year names it.
  init(
    _ column: String, cuts: [Double], _ earlier: Pupils, of year: String, _ later: Pupils, of next: String,
    file: String, local: String?
  ) {
    guard let before = Spread(earlier.attributes.numbers[column]),
      let after = Spread(later.attributes.numbers[column]), Spread.areApart(before, after, cuts)
    else {
      finding = nil
      return
    }
    let name = local ?? column
    finding = Finding(
      .otherScale, .warning, dataset: "pupils", file: file, column: local, count: after.count,
      said: OtherScale.said(name, of: next, after.told, besides: year, before.told),
      toPublic: OtherScale.toPublic(name), hint: OtherScale.hint)
  }

  /// - Parameters:
  ///   - name: of the column, as the file has it.
  ///   - told: the middle value of the later year; `other` that of the earlier one.
  static func said(
    _ name: String, of next: String, _ told: Number, besides year: String, _ other: Number
  ) -> Text {
    "\"\(name: name)\" seems to be on another scale in \(name: next) than in \(name: year), as its middle value is \(told), and was \(other): what is low or high in one of the two years is told wrongly"
  }

  static func toPublic(_ name: String) -> Text {
    "the values of \"\(name: name)\" seem to be on another scale in one school year than in another"
  }

  static let hint: Text = "bring the values of all school years to one scale"

  /// How the numbers of a year lie.
  private struct Spread {
    let count: Int
    private let least: Double
    private let greatest: Double
    /// Some of them in ascending order, for what is told of shares.
    private let sample: [Double]

    /// Fewer tell nothing of a scale.
    private static let fewest = 20
    private static let mostInSample = 5000
    /// A cut between these shares parts the pupils.
    private static let mixed = 0.05...0.95

    init?(_ numbers: ContiguousArray<Double>?) {
      let known = (numbers ?? []).filter { !$0.isNaN }
      guard known.count >= Spread.fewest, let least = known.min(), let greatest = known.max() else {
        return nil
      }
      (count, self.least, self.greatest) = (known.count, least, greatest)
      let step = max(1, known.count / Spread.mostInSample)
      sample = stride(from: 0, to: known.count, by: step).map { known[$0] }.sorted()
    }

    /// The value below which a share of them lies.
    private func quantile(_ share: Double) -> Double {
      sample[min(sample.count - 1, Int(share * Double(sample.count)))]
    }

    var told: Number {
      let middle = quantile(0.5)
      return .decimals(middle, abs(middle) < 1 ? 2 : abs(middle) < 100 && middle != middle.rounded() ? 1 : 0)
    }

    /// Whether one scale cannot have both: the middle values are far apart, and either so are all but the lowest and
    /// highest tenths, or a cut that parts the pupils of one year leaves all of the other on one side.
    static func areApart(_ one: Spread, _ other: Spread, _ cuts: [Double]) -> Bool {
      let (low, high) = (
        min(abs(one.quantile(0.5)), abs(other.quantile(0.5))),
        max(abs(one.quantile(0.5)), abs(other.quantile(0.5)))
      )
      guard high > 0, high >= OtherScale.times * low else { return false }
      return one.isBelow(other) || other.isBelow(one)
        || cuts.contains { one.isMixed(by: $0) && other.isOnOneSide(of: $0) }
        || cuts.contains { other.isMixed(by: $0) && one.isOnOneSide(of: $0) }
    }

    private func isBelow(_ other: Spread) -> Bool { quantile(0.9) < other.quantile(0.1) }

    private func isOnOneSide(of cut: Double) -> Bool { greatest < cut || least >= cut }

    private func isMixed(by cut: Double) -> Bool {
      Spread.mixed.contains(Double(sample.count { $0 < cut }) / Double(sample.count))
    }
  }
}

extension StudyFile {
  /// That numbers of the pupils are on another scale in one school year than in the one before.
  func otherScales(
    _ earlier: Pupils, of year: String, _ later: Pupils, of next: String
  ) -> [Finding] {
    // Sessions are held against each other, whatever a session is.
    let columns = columnsOfNumbers.filter { !["sessions_missed", "sessions_possible"].contains($0) }
    return columns.compactMap { column in
      OtherScale(
        column, cuts: column == "score" ? [catalogue.lowScore, catalogue.highScore].compactMap { $0 } : [],
        earlier, of: year, later, of: next, file: resolve(later.file), local: pupils.columns[column]
      ).finding
    }
  }
}
