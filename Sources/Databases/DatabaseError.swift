/// Why a database cannot be read or written.
///
/// It never holds a value of a row, which may be a pupil's name: of the server's own words only those are told that
/// cannot have one in them.
public struct DatabaseError: Error, Sendable, Hashable {
  /// The kinds of trouble.
  public enum Code: Sendable {
    /// The address is not one that may be used.
    case usage
    /// No server answers.
    case unavailable
    /// The server does not let this user in, or has no such table.
    case noInput
    /// What stands in the table cannot be used.
    case badData
    /// The table cannot be made, or exists and may not be replaced.
    case cannotCreate
    /// Reading or writing broke off.
    case inputOutput
  }

  public let code: Code
  /// The row as it was read, from 1.
  public let row: Int?
  public let column: String?
  /// One sentence, without a full stop.
  public let problem: String
  /// What the reader can do.
  public let hint: String?

  public init(_ code: Code, row: Int? = nil, column: String? = nil, _ problem: String, hint: String? = nil) {
    self.code = code
    self.row = row
    self.column = column
    self.problem = problem
    self.hint = hint
  }
}

extension DatabaseError {
  /// What a failed command says by its SQLSTATE (PostgreSQL's manual, appendix A).
  init(state: String, message: String) {
    switch state {
    case "42501":
      self.init(.noInput, "the server says: \(message)", hint: "ask its owner to GRANT you the right")
    case "2BP01":
      self.init(
        .cannotCreate,
        "other tables or views are made from the table, so it cannot be replaced by one of other columns",
        hint: "write to another name, or drop those views first")
    case "55P03":
      self.init(
        .cannotCreate, "somebody else is using the table and does not let go of it", hint: "try again later")
    case "22021", "22P05":
      self.init(
        .badData, "the database keeps a text that is not in the encoding that it claims (SQLSTATE \(state))",
        hint:
          "a database made with SQL_ASCII keeps bytes of any encoding: mend the texts, or export the table as CSV"
      )
    case _ where ["22", "23", "P0", "XX"].contains(String(state.prefix(2))):
      // Such messages may repeat a value.
      self.init(
        .inputOutput, "the server cannot go on with a row (SQLSTATE \(state))", hint: "its log says which")
    default: self.init(.inputOutput, "the server says: \(message)")
    }
  }
}
