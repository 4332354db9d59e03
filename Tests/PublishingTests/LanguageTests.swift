import Foundation
import Indicators
import Languages
import Layers
import Publishing
import Studies
import StudyFixtures
import Testing

/// What people read is in the language that was asked for, down to the last line.
@Suite struct LanguageTests {
  private static let publications = Result {
    try [PublishingRules.Audience.internal, .public].map { audience in
      let study = try HandStudy()
      var file = try StudyFile(path: study.path("study.yml"))
      file.publish.audience = audience
      return try Publication(StudyYears(file))
    }
  }

  private static func texts(_ publication: Publication, in language: Language) -> [String] {
    let writer = ByteWriter(inMemory: 100_000)
    IndicatorReport(publication.measures, in: language).write(to: writer)
    return [
      Summary(publication, in: language, folder: "results").text, writer.text,
      DistanceReport(publication.measures, of: publication.study).text(in: language),
      GapReport(publication.measures, of: publication.study, in: language).text,
    ]
  }

  /// No line with words is that of the English text, but those that name an area or a school.
  @Test(arguments: Language.all.filter { $0 != .english }) func noLineIsEnglish(language: Language) throws {
    for publication in try LanguageTests.publications.get() {
      let study = publication.study
      let names = [study.file.name, "A", "B", "C", "N", "S"] + study.schools.names
      let (own, english) = (
        LanguageTests.texts(publication, in: language), LanguageTests.texts(publication, in: .english)
      )
      for (own, english) in zip(own, english) where !english.isEmpty {
        let lines = Set(english.split(separator: "\n").map(String.init))
        let same = own.split(separator: "\n").map(String.init).filter { line in
          lines.contains(line) && !names.contains(line.trimmingCharacters(in: .whitespaces))
            && !study.file.indicators.contains { line.contains($0.title) }
        }
        #expect(same.isEmpty)
      }
    }
  }

  @Test func aStudyNamesItsLanguage() throws {
    let study = try HandStudy(study: HandStudy.study + "language: ca\n")
    #expect(try StudyFile(path: study.path("study.yml")).language == .catalan)
    let other = try HandStudy(study: HandStudy.study + "language: catalan\n")
    let error = #expect(throws: FileError.self) { try StudyFile(path: other.path("study.yml")) }
    #expect(error?.problem == "there is no language \"catalan\"")
    #expect(error?.hint == "the languages are \(Language.all.map(\.code).joined(separator: ", "))")
  }
}
