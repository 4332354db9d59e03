import ArgumentParser
import Studies

struct StudyPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Shows all that a study file may say.", discussion: StudyKeys.text)

  @Flag(help: "Print the page as Markdown.")
  var markdown = false

  func run() { print(markdown ? StudyKeys.markdown : StudyKeys.text) }
}
