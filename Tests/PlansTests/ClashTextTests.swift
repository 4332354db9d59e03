import Languages
import StudyFixtures
import Testing

@testable import Redesign

/// What is said where no plan keeps to all constraints.
@Suite struct ClashTextTests {
  private let problem = RedesignProblem(
    blocks: ["b1", "b2"], graph: BlockGraph(count: 2, borders: [.init(0, 1)]), pupils: [3, 1],
    feeders: Feeders(named: ["p", "p"]),
    facilities: [
      Facility(code: "1", name: "West", homes: [0]), Facility(code: "2", name: "2", homes: [1]),
    ])

  @Test func allLanguagesHaveIt() {
    let clashes: [Clash] = [
      .tooFewPlaces(missing: 1), .tooHighFloors(missing: 1), .noFacility(block: 0),
      .tooLarge(block: 0, missing: 1), .homeNotAllowed(facility: 0, block: 1),
      .openCount(asked: 3, least: 1, most: 2), .feederOfTwo(feeder: 0, first: 0, second: 1),
      .unreachable(block: 1), .tooFewOpenPlaces(open: 1, missing: 1), .tooFewOpenPlaces(open: 2, missing: 1),
    ]
    let violations = Violation.Kind.allCases.map { Violation($0, facility: 0, block: 1, amount: 2) }
    let concessions = Concession.Constraint.allCases.flatMap { constraint in
      [nil, 1.0, 3.0].map { Concession(constraint: constraint, amount: $0) }
    }
    let texts =
      clashes.map { $0.text(in: problem) } + violations.map { $0.text(in: problem) } + concessions.map(\.text)
    for text in texts.english { #expect(!text.hasPrefix("not in")) }
  }

  @Test func areasAreNamed() {
    let moved = Clash.homeNotAllowed(facility: 0, block: 1).text(in: problem)
    #expect(moved.text(in: .english) == "facility 1 (West) stands in block b2, which must be in another zone")
    #expect(
      moved.text(in: .catalan)
        == "el centre de la zona 1 (West) és a l’illa b2, que ha de ser d’una altra zona")
    let broken = Violation(.splitFeeder, facility: 1, block: 0, amount: 2.5).text(in: problem)
    #expect(
      broken.text(in: .english)
        == "feeder whose pupils go elsewhere, too, than most of them, feeder p, facility 2, block b1, by 2.500"
    )
    #expect(
      Concession(constraint: .moved, amount: 0.2).text.text(in: .english)
        == "the share of pupils who move: would have to give by 1 pupil")
  }
}
