import Foundation

/// How pupils get on: whether they repeat a grade, how often they are missing, what they score in the test.
///
/// All of it is drawn for a pupil's number, so a pupil's two years tell of the same child.
struct Progress: Sendable {
  private let chance: Chance
  /// The share of migrant families that people expect at each school.
  private let reputation: ContiguousArray<Double>

  /// What a pupil's file says of one year.
  struct Year: Sendable, Hashable {
    let repeats: Bool
    /// Half days missed and held; nil where nobody kept count.
    let missed: Int?
    let sessions: Int?
    /// In tenths of a point, 0 to 1000; nil for the grades without a test and for those absent on its day.
    let score: Int?
  }

  /// The second, fourth and sixth grade of primary school.
  static let testedGrades = [4, 6, 8]
  private static let firstPrimaryGrade = 3

  init(schools: TownSchools, seed: UInt64) {
    chance = Chance(seed: seed, topic: SampleStream.progress.rawValue)
    reputation = schools.reputation
  }

  func year(_ record: PupilRecord) -> Year {
    let attendance = attendance(record)
    return Year(
      repeats: repeats(record), missed: attendance?.missed, sessions: attendance?.sessions,
      score: score(record))
  }

  /// Nobody repeats twice in a row.
  func repeats(_ record: PupilRecord) -> Bool {
    let pupil = record.pupil
    guard pupil.grade >= Progress.firstPrimaryGrade, !record.staysBehind else { return false }
    var share = 0.011 * (ability(record.number) < -0.8 ? 4 : 0.5)
    if (pupil.parentsEducation ?? 3) <= 2 { share *= 2.5 }
    if pupil.isMigrant { share *= 1.5 }
    if Progress.testedGrades.contains(pupil.grade) { share *= 1.5 }
    return draw(.repeating, record) < share
  }

  private func attendance(_ record: PupilRecord) -> (missed: Int, sessions: Int)? {
    guard draw(.counted, record) > 0.008 else { return nil }
    let pupil = record.pupil
    let held = record.year == .current ? 350.0 : 354.0
    // A few come to the school in the course of the year.
    let late = draw(.arrival, record)
    let sessions = late < 0.025 ? (held * (0.25 + 28 * late)).rounded() : held
    var share = 0.03 * exp(0.75 * normal(.absence, record))
    if pupil.grade < Progress.firstPrimaryGrade { share *= 1.35 }
    if (pupil.parentsEducation ?? 3) <= 2 { share *= 1.4 }
    if pupil.isMigrant { share *= 1.15 }
    if pupil.hasNeeds { share *= 1.2 }
    return (Int((min(0.9, share) * sessions).rounded()), Int(sessions))
  }

  private func score(_ record: PupilRecord) -> Int? {
    let pupil = record.pupil
    guard Progress.testedGrades.contains(pupil.grade) else { return nil }
    guard draw(.testDay, record) > (pupil.hasNeeds ? 0.14 : 0.035) else { return nil }
    var score = 69 + 9.5 * ability(record.number) + 6.5 * normal(.test, record)
    score += 2.1 * Double((pupil.parentsEducation ?? 3) - 4)
    if pupil.isMigrant { score -= 4.5 }
    if pupil.hasNeeds { score -= 9 }
    score += 3 * chance.signed(pupil.school, Topic.teaching.rawValue) - 8 * reputation[pupil.school]
    return Int((10 * min(100, max(0, score))).rounded())
  }

  /// How easily learning comes to a pupil, about normal with a mean of 0 and a deviation of 1.
  private func ability(_ number: Int) -> Double { normal(number, .ability, 0) }

  private enum Topic: Int {
    case ability, teaching, repeating, counted, arrival, absence, testDay, test
  }

  private func draw(_ topic: Topic, _ record: PupilRecord) -> Double {
    chance.unit(record.number, topic.rawValue, record.year.rawValue)
  }

  private func normal(_ topic: Topic, _ record: PupilRecord) -> Double {
    normal(record.number, topic, record.year.rawValue)
  }

  /// The sum of four uniform numbers, at the scale of a standard normal: beyond 3.5 it never goes.
  private func normal(_ number: Int, _ topic: Topic, _ year: Int) -> Double {
    let sum = (1...4).reduce(0.0) { $0 + chance.unit(number, topic.rawValue, year + 10_000 * $1) }
    return (sum - 2) * 3.0.squareRoot()
  }
}
