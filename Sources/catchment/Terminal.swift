import Foundation
import Layers

/// Talks to the person at the terminal, on stderr: stdout is for data.
struct Terminal {
  let isQuiet: Bool

  /// Shows what is being done now, in place of what was shown before; only to a person, never in a log.
  func progress(_ text: String) {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text) …".utf8))
  }

  /// Takes the last progress away.
  func clear() {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  func say(_ text: String) {
    guard !isQuiet else { return }
    clear()
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
