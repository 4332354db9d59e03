import ArgumentParser
import Studies

struct StudyPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Shows all that a study file may say.",
    discussion: "catchment help study shows the same page.")

  /// The words of the command line. The help of this command is its page, as it is: wrapped as other texts of help are,
  /// its examples could not be copied.
  ///
  /// - Throws: `ValidationError` where help is wanted with a command that is not there, for which the parser has the overview.
  static func arguments(_ given: [String]) throws -> [String] {
    if given == ["help", "study"] { return ["study"] }
    if given.first == "help", given.count > 1, !given[1].hasPrefix("-"), given[1] != "help",
      !Catchment.configuration.subcommands.contains(where: { $0._commandName == given[1] })
    {
      throw ValidationError("There is no command \"\(given[1])\"; catchment --help lists them.")
    }
    return given
  }

  @Flag(help: "Print the page as Markdown.")
  var markdown = false

  func run() throws {
    try reporting { try Terminal.write((markdown ? StudyKeys.markdown : StudyKeys.text) + "\n") }
  }
}
