import ArgumentParser
import Repeatable

/// What all commands understand.
struct CommonOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Option(
    help: ArgumentHelp("How many threads to use; the results do not depend on it.", valueName: "number"))
  var threads: Int?

  var workers: Workers { threads.map { Workers(count: $0) } ?? .all }

  func validate() throws {
    if let threads, !(1...1024).contains(threads) { throw ValidationError("--threads is from 1 to 1024.") }
  }
}
