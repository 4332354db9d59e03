import GRDB
import GRDBSQLite

/// The rows of a query one after the other, their values read where SQLite has them, without a copy.
///
/// A value of another type than the one asked for is converted as SQLite converts it; nothing here traps,
/// whatever a file holds.
struct SQLRows {
  private let statement: Statement
  private let database: Database
  private var pointer: OpaquePointer { statement.sqliteStatement }

  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.makeStatement(sql: sql)
  }

  /// Goes on to the next row; false behind the last.
  func next() throws -> Bool {
    let code = sqlite3_step(pointer)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
    return false
  }

  /// SQLite's number for the type of a value: SQLITE_INTEGER and so on.
  func type(_ column: Int) -> Int32 { sqlite3_column_type(pointer, Int32(column)) }

  func isNull(_ column: Int) -> Bool { type(column) == SQLITE_NULL }

  func integer(_ column: Int) -> Int64 { sqlite3_column_int64(pointer, Int32(column)) }

  func real(_ column: Int) -> Double { sqlite3_column_double(pointer, Int32(column)) }

  /// The UTF-8 of a text, valid until the next row.
  func utf8(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(pointer, Int32(column))
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, Int32(column))))
  }

  /// The bytes of a value, valid until the next row.
  func bytes(_ column: Int) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(pointer, Int32(column))
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, Int32(column))))
  }

  /// A text; nil for NULL.
  func text(_ column: Int) -> String? {
    isNull(column) ? nil : String(decoding: utf8(column), as: UTF8.self)
  }

  /// The names of the columns.
  var names: [String] {
    (0..<sqlite3_column_count(pointer)).map { column in
      sqlite3_column_name(pointer, column).map { String(cString: $0) } ?? ""
    }
  }
}

extension String {
  /// As a name in SQL, whatever letters are in it.
  var sqlName: String { "\"" + replacing("\"", with: "\"\"") + "\"" }

  /// As a text in SQL.
  var sqlText: String { "'" + replacing("'", with: "''") + "'" }
}
