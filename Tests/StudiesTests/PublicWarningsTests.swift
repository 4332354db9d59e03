import Languages
import StudyFixtures
import Testing

@testable import Studies

/// What the public is told of doubtful data: a sentence in its language, without a number or a name of the program's own.
@Suite struct PublicWarningsTests {
  @Test(arguments: [
    ([",n,": ",NA,"], "Values in the column \"nac\" may say that nothing is known"),
    (["h,P,n,,": "h,P,n,9,"], "Values in the column \"isced\" may say that nothing is known"),
    (
      [",f,1": ",Migrant,1"], "Values differ from those of the indicator \"foreign\" by their spelling only"
    ),
    (
      ["e,E,f,2,": "e,E,f,999,"],
      "Numbers in the column \"isced\" of pupils.csv may be codes for what is not known"
    ),
  ])
  func areSentences(changes: [String: String], expected: String) throws {
    let pupils = changes.reduce(TinyStudy.pupils) { $0.replacing($1.key, with: $1.value) }
    let indicators = """
      indicators:
        foreign: {share: origin, in: [migrant]}
        education: {mean: parents_education}

      """
    let findings = try TinyStudy(study: TinyStudy.study + indicators, pupils: pupils).loadYears().findings
    let told = findings.map { $0.warning(isPublic: true) }
    #expect(told.map { $0.text(in: .english) }.contains(expected))
    for (finding, warning) in zip(findings, told) {
      for language in Language.all {
        let text = warning.text(in: language)
        #expect(!text.contains(finding.kind.rawValue))
        #expect(language == .english || text != warning.text(in: .english), "\(language): \(text)")
      }
    }
  }

  /// What has no words for the public is not told by the name of its kind.
  @Test func otherFindingsAreNamedByTheirFile() {
    let finding = Finding(
      .unlistedValue, .warning, dataset: "pupils", file: "/city/pupils.csv",
      said: "3 pupils with a doubtful value")
    #expect(finding.warning(isPublic: true).text(in: .english) == "Something in pupils.csv is worth a look")
    #expect(
      finding.warning(isPublic: true).text(in: .spanish) == "Hay algo en pupils.csv que conviene revisar")
  }
}
