import ArgumentParser
import Languages
import Studies

/// In which language titles, headings, warnings, notes and summaries are.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The language of titles, headings and sentences, warnings and notes among them: \
      \(Language.all.map(\.code).joined(separator: ", ")); by default what the study file says under "language", else \
      English. Names of columns stay the same, and errors are in English.
      """, valueName: "code"))
  var language: Language?

  func language(of file: StudyFile?) -> Language { language ?? file?.language ?? .english }
}

extension Language: ExpressibleByArgument {
  public init?(argument: String) { self.init(code: argument) }

  public static var allValueStrings: [String] { all.map(\.code) }
}
