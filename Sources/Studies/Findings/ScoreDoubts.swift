import Languages
import Layers

/// What the scores of a table show of themselves: a 0 for who was not tested, decimal marks that some have lost, and limits
/// of low and high that are of another scale.
struct ScoreDoubts {
  private let scores: ContiguousArray<Double>
  /// Some of those that are known, in ascending order.
  private let some: [Double]

  /// So many tell whether it is worth to look at all.
  private static let asked = 5000
  /// Fewer may be so by chance.
  private static let fewest = 20
  private static let fewestOnOneSide = 100
  /// A smaller part may have written nothing.
  private static let zeros = 0.02
  /// Of scores with and without a decimal mark there are at least so many, and those without are so many times as large.
  private static let leastPart = 0.2
  private static let times = 5.0

  init(_ scores: ContiguousArray<Double>) {
    self.scores = scores
    let step = max(1, scores.count / ScoreDoubts.asked)
    some = stride(from: 0, to: scores.count, by: step).map { scores[$0] }.filter(\.isFinite).sorted()
  }

  /// Whether a 0 says that a pupil was not tested: many have it, while the lowest of the others is far above it and near
  /// to the next ones.
  var isZeroNone: Bool {
    let others = some.drop { $0 <= 0 }
    let lower = others.prefix(others.count / 2 + 1)
    let spaces = zip(lower, lower.dropFirst()).map { $1 - $0 }
    guard some.first == 0, others.count >= ScoreDoubts.fewest, let middle = lower.last,
      spaces.count(where: { $0 > 0 }) > 1, let widest = spaces.max()
    else { return false }
    func standsApart(_ least: Double) -> Bool { least * 4 >= middle && least >= 3 * widest }
    func areMany(_ zeros: Int, of all: Int) -> Bool { Double(zeros) >= ScoreDoubts.zeros * Double(all) }
    guard areMany(some.count - others.count, of: some.count), standsApart(others.first ?? 0) else {
      return false
    }
    var (zeros, known, least) = (0, 0, Double.infinity)
    for score in scores where score.isFinite {
      known += 1
      if score == 0 { zeros += 1 } else { least = min(least, score) }
    }
    return zeros >= ScoreDoubts.fewest && areMany(zeros, of: known) && standsApart(least)
  }

  /// - Parameters:
  ///   - study: knows from which score on one is high, or low.
  ///   - column: as the file names it.
  func findings(_ study: StudyFile, file: String, column: String) -> [Finding] {
    [
      lostMarks(file: file, column: column),
      study.catalogue.highScore.flatMap { high in
        areAll { $0 >= high }
          ? oneSided(
            "all \(.whole(known)) scores are \(ScoreDoubts.told(high)) or more, and so high: high_score seems to be of another scale",
            file, column)
          : nil
      },
      study.catalogue.lowScore.flatMap { low in
        areAll { $0 < low }
          ? oneSided(
            "all \(.whole(known)) scores are below \(ScoreDoubts.told(low)), and so low: low_score seems to be of another scale",
            file, column)
          : nil
      },
    ].compactMap { $0 }
  }

  private static func told(_ limit: Double) -> Number { .decimals(limit, limit == limit.rounded() ? 0 : 2) }

  private var known: Int { scores.count(where: \.isFinite) }

  private func areAll(_ isThere: (Double) -> Bool) -> Bool {
    // Those at both ends tell it of all that lie between.
    guard let least = some.first, let most = some.last, isThere(least), isThere(most) else { return false }
    return scores.allSatisfy { !$0.isFinite || isThere($0) } && known >= ScoreDoubts.fewestOnOneSide
  }

  private func oneSided(_ text: Text, _ file: String, _ column: String) -> Finding {
    Finding(
      .limitsApart, .warning, dataset: "pupils", file: file, column: column, count: known, said: text,
      toPublic: "all scores are on one side of the limits of low and high scores",
      hint: "are decimal marks lost, or are the limits under \"catalogue\" those of another test?")
  }

  private func lostMarks(file: String, column: String) -> Finding? {
    func isWhole(_ score: Double) -> Bool { score == score.rounded() }
    let (whole, broken) = (some.filter { $0 != 0 && isWhole($0) }, some.filter { !isWhole($0) })
    let least = max(Double(ScoreDoubts.fewest), ScoreDoubts.leastPart * Double(some.count))
    guard Double(min(whole.count, broken.count)) >= least,
      case let (high, low) = (whole[whole.count / 2], broken[broken.count / 2]), low > 0,
      high >= ScoreDoubts.times * low
    else { return nil }
    return Finding(
      .lostDecimals, .warning, dataset: "pupils", file: file, column: column,
      count: scores.count { $0.isFinite && isWhole($0) },
      said:
        "scores without a decimal mark are about \(.whole(Int(min(high / low, 1e9).rounded()))) times as large as those with one: some seem to have lost it",
      toPublic: "some scores seem to have lost their decimal mark",
      hint: "look how the file was made: a spreadsheet in another language takes 62.3 for 623 or for a day")
  }
}
