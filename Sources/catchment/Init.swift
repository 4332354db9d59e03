import ArgumentParser
import Foundation
import Layers
import Preparation
import Studies

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Proposes a study file for the files in a folder, and asks nothing.",
    discussion: """
      It finds out which file is which, which columns hold what, in which language and system they are, and which \
      codes join the tables, and writes each guess with its reason beside it. Examples:
        catchment init barcelona
        catchment init barcelona --output - | less
      """)

  @Argument(help: "The folder with the city's files.", completion: .directory)
  var folder: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The study file to write; by default study.yml in the folder; - is the screen.", valueName: "path"))
  var output: String?

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    // A slip of the pen must not put a study file in the place of the city's register.
    guard let output, output != "-", !output.hasPrefix("/dev/"),
      !["yml", "yaml"].contains(output.fileEnding.lowercased())
    else { return }
    throw ValidationError("--output is the study file to write: let its name end with .yml.")
  }

  func run() throws {
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      let proposal = try StudyProposal(folder: folder, workers: common.workers, progress: terminal.progress)
      terminal.clear()
      if output == "-" {
        try Terminal.write(proposal.text)
        return
      }
      let path = output ?? URL(fileURLWithPath: folder).appendingPathComponent("study.yml").path
      if overwrite, proposal.isEmpty, FileManager.default.fileExists(atPath: path) {
        throw FileError(
          .badData, path: folder,
          "no catchment areas, schools or pupils were found in it, so that \(path.fileName) stays as it is",
          hint: "name the folder that holds the city's files; --output - shows what was found in this one")
      }
      try OutputFile.write(path, overwrite: overwrite) { $0.append(proposal.text) }
      proposal.summary.forEach { terminal.say($0) }
      let lacking = proposal.lacking.joined(separator: " and ")
      let next =
        lacking.isEmpty ? "" : "write the \(lacking) into it, as nothing was found of them, and then "
      terminal.say("Written: \(path). Next: \(next)catchment check \(path.shellWord)")
    }
  }
}
