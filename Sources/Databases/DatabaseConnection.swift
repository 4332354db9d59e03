import CPostgres
import Foundation

/// A session with a PostgreSQL server, through libpq. Not thread safe; what is not committed when it ends never was.
///
/// The password comes from PGPASSWORD or .pgpass, as libpq finds it.
public final class DatabaseConnection {
  private let pointer: OpaquePointer

  /// - Throws: `DatabaseError`: `unavailable` when no server answers, `noInput` when it lets nobody in.
  public init(_ address: DatabaseAddress) throws(DatabaseError) {
    guard let pointer = PQconnectdb(address.connection) else {
      throw DatabaseError(.inputOutput, "there is no memory for a connection")
    }
    guard PQstatus(pointer) == CONNECTION_OK else {
      let message = String(cString: PQerrorMessage(pointer))
      PQfinish(pointer)
      throw DatabaseConnection.refusal(message, of: address)
    }
    // What the server remarks is for its log, not for those who read our tables.
    PQsetNoticeProcessor(pointer, { _, _ in }, nil)
    self.pointer = pointer
    // A server cuts off who reads slowly, the time of the reader counted; and a scan that joins another's begins anywhere.
    try run(
      """
      SET statement_timeout = 0; SET lock_timeout = '20s'; SET DateStyle = 'ISO, YMD'; SET TimeZone = 'UTC';
      SET synchronize_seqscans = off; SET extra_float_digits = 1
      """)
  }

  deinit { PQfinish(pointer) }

  private static func refusal(_ message: String, of address: DatabaseAddress) -> DatabaseError {
    let lines = message.split(separator: "\n").map(String.init)
    let said = lines.last.map { $0.components(separatedBy: "FATAL:  ").last ?? $0 } ?? "no reason given"
    if message.contains("server does not support SSL") || message.contains("SSL SYSCALL") {
      return DatabaseError(
        .noInput,
        "the server does not encrypt connections, and pupils must not be read over a network in the open",
        hint: "let it use SSL; or, on a network that is yours alone, add sslmode=prefer to the address")
    }
    if message.contains("invalid URI") || message.contains("invalid connection option") {
      return DatabaseError(
        .usage, "the address cannot be read", hint: "postgresql://user@host/database?table=schema.name")
    }
    guard PQping(address.connection) == PQPING_OK else {
      return DatabaseError(
        .unavailable, "no server answers", hint: "is it running, and is this its address?")
    }
    let asksPassword = message.contains("password")
    return DatabaseError(
      .noInput, "the server refuses the connection: \(said)",
      hint: asksPassword
        ? "put the password into the environment as PGPASSWORD, or into ~/.pgpass, which nobody else may read (chmod 600)"
        : "check the names of user and database")
  }

  /// Runs one or several commands that give nothing back.
  public func run(_ commands: String) throws(DatabaseError) {
    let result = PQexec(pointer, commands)
    defer { PQclear(result) }
    guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else { throw failure(result) }
  }

  /// The rows that a query gives, each value as text.
  ///
  /// - Parameter values: for $1, $2 … of the query.
  public func rows(_ query: String, _ values: [String] = []) throws(DatabaseError) -> [[String?]] {
    let copies = values.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let pointers: [UnsafePointer<CChar>?] = copies.map { UnsafePointer($0) }
    let result = PQexecParams(pointer, query, Int32(values.count), nil, pointers, nil, nil, 0)
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_TUPLES_OK else { throw failure(result) }
    return (0..<PQntuples(result)).map { row in
      (0..<PQnfields(result)).map { field in
        PQgetisnull(result, row, field) == 1
          ? nil : PQgetvalue(result, row, field).map { String(cString: $0) }
      }
    }
  }

  // MARK: Copying

  /// Reads what `COPY (…) TO STDOUT (FORMAT binary)` sends, and gives each row to `body`.
  ///
  /// Errors come after rows already given: use none before this returns.
  public func copyOut(
    _ query: String, _ body: (inout CopiedRow) throws(DatabaseError) -> Void
  ) throws(DatabaseError) {
    let begun = PQexec(pointer, "COPY (\(query)) TO STDOUT (FORMAT binary)")
    defer { PQclear(begun) }
    guard PQresultStatus(begun) == PGRES_COPY_OUT else { throw failure(begun) }
    var stream = CopyStream()
    while true {
      var buffer: UnsafeMutablePointer<CChar>?
      let length = PQgetCopyData(pointer, &buffer, 0)
      guard length > 0, let buffer else { break }
      defer { PQfreemem(buffer) }
      try stream.read(UnsafeRawBufferPointer(start: buffer, count: Int(length)), body)
    }
    try finishCopy()
    guard stream.isWhole else { throw DatabaseError(.inputOutput, "the rows break off") }
  }

  /// Begins `COPY … FROM STDIN (FORMAT binary)`; the rows follow by `send`, and `endCopyIn` ends it.
  public func beginCopyIn(_ table: String) throws(DatabaseError) {
    let result = PQexec(pointer, "COPY \(table) FROM STDIN (FORMAT binary)")
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_COPY_IN else { throw failure(result) }
  }

  /// Sends bytes of the rows; they may be cut anywhere.
  public func send(_ bytes: UnsafeRawBufferPointer) throws(DatabaseError) {
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard PQputCopyData(pointer, start, Int32(bytes.count)) == 1 else { throw broken() }
  }

  public func endCopyIn() throws(DatabaseError) {
    guard PQputCopyEnd(pointer, nil) == 1 else { throw broken() }
    try finishCopy()
  }

  /// What became of a copy is said after its rows.
  private func finishCopy() throws(DatabaseError) {
    var fault: DatabaseError?
    while let result = PQgetResult(pointer) {
      if PQresultStatus(result) != PGRES_COMMAND_OK { fault = fault ?? failure(result) }
      PQclear(result)
    }
    if let fault { throw fault }
  }

  // MARK: Errors

  private func failure(_ result: OpaquePointer?) -> DatabaseError {
    let (state, primary): (Int32, Int32) = (0x43, 0x4D)  // PG_DIAG_SQLSTATE, PG_DIAG_MESSAGE_PRIMARY
    func field(_ code: Int32) -> String? { PQresultErrorField(result, code).map { String(cString: $0) } }
    guard let code = field(state), let message = field(primary) else { return broken() }
    return DatabaseError(state: code, message: message)
  }

  private func broken() -> DatabaseError {
    DatabaseError(
      .inputOutput, "the connection to the server broke off", hint: "try again; the server's log may say why")
  }
}
