import Foundation

/// Runs the built binary as a user would.
struct Binary {
  let status: Int32
  let output: String
  let errors: String

  static let path = Bundle.main.bundleURL.appendingPathComponent("catchment").path

  init(_ arguments: [String], folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Binary.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Errors are short; reading the output first cannot fill the other pipe.
    self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
