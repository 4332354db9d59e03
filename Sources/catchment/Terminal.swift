import CMalloc
import DeterministicParallel
import Foundation
import Languages
import Layers
import Studies
import Synchronization

/// Talks to the person at the terminal, on stderr: stdout is for data.
struct Terminal {
  let isQuiet: Bool
  /// In which it tells what concerns the data and the results.
  var language: Language = .english
  private let line = ProgressLine()
  private let clock: StageClock?

  /// - Parameter timings: whether the stages that are told of shall be timed.
  init(isQuiet: Bool, timings: TimingsOption? = nil) {
    self.isQuiet = isQuiet
    clock = timings?.timings == true ? StageClock("reading the study file") : nil
  }

  private var isWatched: Bool { !isQuiet && isatty(STDERR_FILENO) == 1 }

  /// Shows what is being done now, in place of what was shown before; only to a person, never in a log. What the stage
  /// before has let go of goes back to the system, as the next one needs other room.
  func progress(_ text: String) {
    malloc_trim(0)
    clock?.begin(text)
    if isWatched { line.begin(text) }
  }

  /// The same workers, who show how much of their work is done if it takes long; only to a person.
  func watching(_ workers: Workers) -> Workers {
    guard isWatched else { return workers }
    return Workers(
      count: workers.count, progress: WorkProgress { [line] done, total in line.report(done, of: total) })
  }

  /// Takes the last progress away.
  func clear() {
    if isWatched { line.end() }
  }

  /// Says how long each stage took, where they were timed; the last thing that a command does.
  func tellTimings() {
    clock?.begin("")
    if let clock { Terminal.complain(clock.text) }
  }

  func say(_ text: String) {
    guard !isQuiet else { return }
    clear()
    Terminal.complain(text)
  }

  /// Says what concerns the data and the results in their language; all else is in English.
  func tell(_ text: Text) { say(text.text(in: language)) }

  func note(_ text: Text) { tell("note: \(text)") }

  func doubt(_ text: Text) { tell("doubtful: \(text)") }

  /// Says what is wrong with a study's data.
  ///
  /// - Parameter isPublic: whether the public reads what follows.
  func warn(of finding: Finding, isPublic: Bool = false) {
    tell("warning: \(finding.warning(isPublic: isPublic))")
  }

  /// Says which files there are now.
  func tell(written paths: [String]) {
    tell("Written: \(name: paths.joined(separator: "\n         "))")
  }

  /// Writes a command's result to stdout.
  ///
  /// - Throws: `FileError` when it does not take it, as when the disk is full.
  static func write(_ text: String) throws(FileError) {
    let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
    writer.append(text)
    try writer.flush()
  }

  static func complain(_ text: String) {
    StandardError.write(text + "\n")
  }
}

/// The line at the bottom of the terminal that says what is being done.
private final class ProgressLine: Sendable {
  private struct Shown {
    var text = ""
    var last = ContinuousClock.now

    mutating func show(_ text: String) {
      last = .now
      StandardError.write("\r\u{1B}[K\(text)")
    }
  }

  private let shown = Mutex(Shown())

  func begin(_ text: String) {
    shown.withLock {
      $0.text = text
      $0.show("\(text) …")
    }
  }

  /// Adds a percentage, at most a few times each second.
  func report(_ done: Int, of total: Int) {
    shown.withLock {
      guard !$0.text.isEmpty, total > 1, .now - $0.last > .milliseconds(250) else { return }
      $0.show("\($0.text) … \(done * 100 / total) %")
    }
  }

  func end() {
    shown.withLock {
      $0.text = ""
      $0.show("")
    }
  }
}
