import Foundation

/// A PostgreSQL server with PostGIS of Debian's packages, in a temporary folder of its own, without a port: it is there
/// for the tests of one process and ends with it.
public final class PostgresServer: Sendable {
  /// nil where the packages are not installed, or it did not start.
  public static let shared: PostgresServer? = isInstalled ? try? PostgresServer() : nil

  public static let isInstalled = [
    "/usr/lib/postgresql/15/bin/initdb", "/usr/share/postgresql/15/extension/postgis.control",
  ]
  .allSatisfy { FileManager.default.fileExists(atPath: $0) }

  private let folder: String
  private static let programs = "/usr/lib/postgresql/15/bin/"
  private nonisolated(unsafe) static var running: (pid: pid_t, folder: String)?

  private init() throws {
    folder =
      FileManager.default.temporaryDirectory.appendingPathComponent("pg-\(UUID().uuidString.prefix(8))").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // The server refuses to be root's.
    if geteuid() == 0 {
      try FileManager.default.setAttributes([.ownerAccountName: "postgres"], ofItemAtPath: folder)
    }
    let initialise = try PostgresServer.start(
      "initdb", ["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-D", folder + "/data"])
    initialise.waitUntilExit()
    let server = try PostgresServer.start(
      "postgres",
      [
        "-D", folder + "/data", "-c", "listen_addresses=", "-c", "unix_socket_directories=\(folder)", "-c",
        "fsync=off",
      ])
    PostgresServer.running = (server.processIdentifier, folder)
    atexit {
      guard let (pid, folder) = PostgresServer.running else { return }
      kill(pid, SIGINT)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
      try? FileManager.default.removeItem(atPath: folder)
    }
    let deadline = Date().addingTimeInterval(60)
    while (try? run("SELECT 1", in: "postgres")) == nil {
      guard server.isRunning, Date() < deadline else { throw CocoaError(.executableLoad) }
      Thread.sleep(forTimeInterval: 0.1)
    }
    try run("CREATE DATABASE city", in: "postgres")
    try run("CREATE SCHEMA gis; CREATE EXTENSION postgis SCHEMA gis")
  }

  private static func start(_ program: String, _ arguments: [String]) throws -> Process {
    let process = Process()
    let unprivileged =
      geteuid() == 0
      ? ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : ["/usr/bin/env"]
    process.executableURL = URL(fileURLWithPath: unprivileged[0])
    process.arguments = unprivileged.dropFirst() + [programs + program] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The address of a table, for a user.
  public func address(_ table: String, user: String = "postgres", database: String = "city") -> String {
    "postgresql://\(user)@/\(database)?host=\(folder)&table=\(table)"
  }

  /// What psql prints for commands, a line for each row, fields between bars.
  @discardableResult
  public func run(_ commands: String, in database: String = "city") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PostgresServer.programs + "psql")
    process.arguments = [
      "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "postgres", "-d", database, "-c", commands,
    ]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    _ = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
