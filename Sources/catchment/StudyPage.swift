import ArgumentParser
import Studies

struct StudyPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Shows all that a study file may say.",
    discussion: "catchment help study shows the same page.")

  /// The words of the command line. The help of this command is its page, as it is: wrapped as other texts of help are,
  /// its examples could not be copied.
  static func arguments(_ given: [String]) -> [String] { given == ["help", "study"] ? ["study"] : given }

  @Flag(help: "Print the page as Markdown.")
  var markdown = false

  func run() { print(markdown ? StudyKeys.markdown : StudyKeys.text) }
}
