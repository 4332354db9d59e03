import Languages
import StudyFixtures
import Testing

@testable import FamilyGuide
@testable import Studies

/// By what a school is in the list of the city's rule, as families read it.
@Suite struct RuleTextTests {
  /// The rule rests on straight lines also where ways are shown, which may be longer than its distance.
  @Test(arguments: [
    (Language.english, "within 1.1 km in a straight line", "one of the nearest in a straight line"),
    (.catalan, "a menys de 1,1 km en línia recta", "de les més properes en línia recta"),
    (.spanish, "a menos de 1,1 km en línea recta", "de las más cercanas en línea recta"),
    (.french, "à moins de 1,1 km à vol d'oiseau", "parmi les plus proches à vol d'oiseau"),
    (.italian, "entro 1,1 km in linea d'aria", "tra le più vicine in linea d'aria"),
    (.norwegian, "innen 1,1 km i luftlinje", "blant de nærmeste i luftlinje"),
    (.arabic, "أقل من \u{2068}1.1\u{2069} كم بخط مستقيم", "من بين الأقرب بخط مستقيم"),
    (.urdu, "سیدھی لکیر میں \u{2068}1.1\u{2069}", "سیدھی لکیر میں قریب ترین میں سے"),
  ])
  func distancesOfTheRuleAreStraight(language: Language, within: String, nearest: String) throws {
    // E lies 1,020 m to the east.
    for (rule, words) in [("within: 1100", within), ("within: 100, at_least: {public: 2}", nearest)] {
      let fixture = try TinyStudy(study: TinyStudy.study + "lookup: {rule: zone_and_near, \(rule)}\n")
      let answer = try SchoolLookup(StudyFile(path: fixture.path("study.yml"))).answer(
        x: 430_480, y: 4_580_500, in: nil)
      #expect(answer.text(in: language).contains(words), "\(answer.text(in: language))")
    }
  }
}
