/// What is wrong with a file, where, and what to do about it.
///
/// It names the file, the row and the column but never the value, which may be a pupil's name or address.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of trouble; new ones may come without breaking callers.
  public struct Code: Sendable, Hashable {
    private let name: String
    private init(_ name: String) { self.name = name }

    /// There is no such file, or it may not be read.
    public static let noInput = Code("no input")
    /// The file is there, but what it says cannot be used.
    public static let badData = Code("bad data")
    /// The output cannot be created, or exists and may not be replaced.
    public static let cannotCreate = Code("cannot create")
    /// It would tell what has to stay private.
    public static let refused = Code("refused")
    /// Reading or writing broke off.
    public static let inputOutput = Code("input/output")
    /// What was asked for cannot be meant so.
    public static let usage = Code("usage")
    /// A server does not answer.
    public static let unavailable = Code("unavailable")
  }

  public let code: Code
  /// Of a table in a database its address without the user.
  public let path: String
  /// The row, record or feature, counted from 1; a CSV's header is not counted.
  public let row: Int?
  public let column: String?
  /// One sentence, without a full stop.
  public let problem: String
  /// What the reader can do.
  public let hint: String?

  public init(
    _ code: Code, path: String, row: Int? = nil, column: String? = nil, _ problem: String,
    hint: String? = nil
  ) {
    self.code = code
    self.path = path.shownPath
    self.row = row
    self.column = column
    self.problem = problem
    self.hint = hint
  }

  /// That a table has no column of a name, with those that it has.
  public static func noColumn(_ name: String, among names: [String], path: String) -> FileError {
    FileError(
      .badData, path: path, column: name, "there is no such column",
      hint: names.isEmpty
        ? "there are no columns at all; those of a shapefile stand in a .dbf, which must lie beside the .shp"
        : "the columns are " + names.map { "\"\($0)\"" }.joined(separator: ", "))
  }

  /// That a file does not say in which coordinate reference system it is, or not so that it is understood.
  ///
  /// - Parameter hint: how to say it.
  public static func noCRS(path: String, hint: String) -> FileError {
    FileError(
      .badData, path: path,
      UnreadSystem(of: path)?.problem ?? "the file does not say its coordinate reference system", hint: hint)
  }

  public var description: String {
    var place = path
    if let row { place += ", row \(row)" }
    if let column { place += ", column \"\(column)\"" }
    return "\(place): \(problem)"
  }
}
