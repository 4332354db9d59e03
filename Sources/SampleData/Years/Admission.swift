import DeterministicParallel

/// The applications of those who enter the first grade of a year, and where they were admitted.
///
/// Everybody was admitted to the school that they attend. A family that did not get its first choice asked
/// for schools that had no place left, so no school with a free place refused anybody. Where the town has
/// more children in a school's first grade than it has places there, the school took them beyond its places.
struct Admission: Sendable {
  private let people: Population
  private let isFull: [Bool]

  /// The schools that a family asked for, the first choice first, and the one that it got, which may be
  /// none of them.
  struct Application: Sendable, Hashable {
    let choices: [Int]
    let assigned: Int
  }

  init(_ people: Population, _ enrolment: SchoolRolls) {
    self.people = people
    isFull = enrolment.entering.enumerated().map { school, pupils in
      pupils >= people.schools.entryPlaces(school)
    }
  }

  /// What the family of a pupil who enters asked for.
  func application(_ record: PupilRecord) -> Application {
    let attended = record.pupil.school
    var draws = SeededGenerator(
      seed: people.seed, stream: SampleStream.applications.rawValue << 40 + UInt64(record.number))
    let others = people.choice.ranking(of: Family(record.pupil), draws: &draws).filter { $0 != attended }
    // Only the schools that come first to a family's mind are worth losing a first choice for.
    let refused = Array(others.prefix(7).filter { isFull[$0] }.prefix(refusals(&draws)))
    let wishes = max(1 + Admission.furtherChoices(&draws), refused.count)
    let isUnlisted = !refused.isEmpty && draws.unit() < 0.12
    guard !isUnlisted else { return Application(choices: refused, assigned: attended) }
    let further = others.filter { !refused.contains($0) }.prefix(max(0, wishes - refused.count - 1))
    return Application(choices: refused + [attended] + further, assigned: attended)
  }

  private func refusals(_ draws: inout SeededGenerator) -> Int {
    switch draws.unit() {
    case ..<0.825: 0
    case ..<0.94: 1
    case ..<0.985: 2
    default: 3
    }
  }

  /// How many schools a family adds below the one that it expects to get.
  private static func furtherChoices(_ draws: inout SeededGenerator) -> Int {
    switch draws.unit() {
    case ..<0.34: 0
    case ..<0.60: 1
    case ..<0.83: 2
    case ..<0.94: 3
    default: 4
    }
  }
}
