import ArgumentParser
import CMalloc
import Glibc
import Layers

@main
enum Program {
  static func main() {
    // A column that is let go goes back to the system at once. By itself malloc keeps what is smaller than the largest block
    // that it ever gave back, and the holes took a tenth of the memory of a large city.
    mallopt(M_MMAP_THRESHOLD, 1 << 22)
    mallopt(M_TRIM_THRESHOLD, 1 << 23)
    StandardError.occupyDescriptors()
    // A file that may grow no further is an error of writing, which is told and tidied up after.
    signal(SIGXFSZ, SIG_IGN)
    Interruption.cleanUpWhenEnded()
    do {
      var command = try Catchment.parseAsRoot(
        StudyPage.arguments(Array(CommandLine.arguments.dropFirst())))
      do {
        try command.run()
      } catch let error as ValidationError {
        complain(of: error, in: type(of: command))
      }
    } catch {
      // Another thread may hold one that it had done when the work failed.
      UnfinishedFiles.removeForever()
      guard Catchment.exitCode(for: error).isSuccess else { Catchment.exit(withError: error) }
      sayWhatWasAskedFor(Catchment.fullMessage(for: error))
    }
  }

  /// Writes the help, or the version: the parser would end well if nothing took it, as on a full disk.
  private static func sayWhatWasAskedFor(_ text: String) -> Never {
    do {
      try reporting { try Terminal.write(text.isEmpty ? "" : text + "\n") }
      Catchment.exit()
    } catch {
      Catchment.exit(withError: error)
    }
  }

  /// Says what is wrong with a command line that could only be judged while the command ran, as the parser does of
  /// others: with the usage of this command, not that of the whole program.
  private static func complain(of error: ValidationError, in command: ParsableCommand.Type) -> Never {
    let name = "\(Catchment._commandName) \(command._commandName)"
    Terminal.complain(
      """
      Error: \(error.message)
      Usage: \(Catchment.usageString(for: command))
        See '\(name) --help' for more information.
      """)
    Catchment.exit(withError: ExitCode.validationFailure)
  }
}
