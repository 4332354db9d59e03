import ArgumentParser
import DeterministicParallel
import Layers
import Publishing
import Studies

/// What becomes of a study whose data have something against them.
struct FindingsOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Go on where `catchment check` would report an error, such as schools far from all areas; the results say so first."
    ))
  var acceptFindings = false

  /// Says warnings, and ends with errors unless they are accepted.
  ///
  /// - Throws: `FileError` for the first error, after the others were said.
  func review(_ findings: [Finding], _ terminal: Terminal) throws(FileError) {
    let errors = findings.filter { $0.severity == .error }
    for finding in findings where acceptFindings || finding.severity == .warning {
      terminal.warn(of: finding)
      if let hint = finding.hint { terminal.tell("  \(hint)") }
    }
    guard let last = errors.last, !acceptFindings else { return }
    for error in errors.dropLast() { Terminal.complain("catchment: \(error.fileError())") }
    throw last.fileError(
      adding: "`catchment check` shows where; to go on all the same, add --accept-findings")
  }

  /// Reads a study in all its years and measures it, and says what is wrong with either.
  ///
  /// - Throws: as reading and measuring do; `FileError` for errors that were not accepted.
  func publication(
    of file: StudyFile, workers: Workers, _ terminal: Terminal
  ) throws -> (years: StudyYears, publication: Publication) {
    let years = try StudyYears(file, workers: workers, progress: terminal.progress)
    try review(years.findings, terminal)
    let publication = try Publication(years, workers: workers, progress: terminal.progress)
    tell(of: publication, terminal)
    return (years, publication)
  }

  /// Tells what measuring has shown, before any result.
  func tell(of publication: Publication, _ terminal: Terminal) {
    tell(publication.streetFinding, isPublic: publication.isPublic, terminal)
  }

  func tell(_ finding: Finding?, isPublic: Bool, _ terminal: Terminal) {
    guard let finding else { return }
    terminal.warn(of: finding, isPublic: isPublic)
    if let hint = finding.hint { terminal.tell("  \(hint)") }
  }
}

extension Finding {
  fileprivate func fileError(adding advice: String? = nil) -> FileError {
    FileError(
      .badData, path: file, row: count == 1 ? rows.first : nil, column: column, sentence,
      hint: [hint?.description, advice].compactMap { $0 }.joined(separator: "\n  "))
  }
}
