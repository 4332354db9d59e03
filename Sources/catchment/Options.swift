import ArgumentParser
import DeterministicParallel

/// In which encoding a command's tables are.
struct EncodingOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of tables of text, where it is not found: Windows-1250, \"Mac Roman\", KOI8-R …",
      valueName: "name"))
  var encoding: String?
}

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
