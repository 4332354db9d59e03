import Foundation
import Plans
import Studies
import StudyFixtures
import Testing

/// How many schools have fewer places than pupils before and after a change of their places. W and E have the four
/// pupils of their areas each, and P, which is private, none.
@Suite struct OverfullSchoolsTests {
  /// W has three places for four pupils, E five.
  @Test(arguments: [
    (change: "W: 4", after: 0), ("W: 3", 1), ("W: 1", 1), ("W: 0", 1), ("E: 4", 1), ("E: 3", 2), ("E: 0", 2),
    ("P: 0", 1),
  ])
  func placesThatAreTakenAwayDoNotLowerTheNumber(_ instance: (change: String, after: Int)) throws {
    let study = TinyStudy.study.replacing(
      "sector: titularitat,", with: "sector: titularitat, capacity: places,")
    let fixture = try TinyStudy(
      study: study,
      schools: """
        codi;nom;titularitat;x;y;places
        W;Escola de Ponent;Públic;430500;4580500;3
        E;Escola de Llevant;Públic;431500;4580500;5
        P;Col·legi Privat;Privat;431850;4580850;2

        """)
    try fixture.write(study + "scenario: {resize: {\(instance.change)}}\n", to: "after.yml")
    let before = try fixture.load()
    let after = try before.other(StudyFile(path: fixture.path("after.yml")))
    let text = try ComparisonSummary(StudyComparison(before, after)).text(in: .english)
    #expect(
      text.contains(
        "Schools with fewer places than pupils for whom they are the school of the area: 1 before, \(instance.after) after."
      ), "\(text)")
  }
}
