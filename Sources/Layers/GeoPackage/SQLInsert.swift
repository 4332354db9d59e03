import GRDB
import GRDBSQLite

/// A statement that is run once for each row, its values bound where they are; parameters count from 1.
struct SQLInsert {
  private let statement: Statement
  private let database: Database
  private var pointer: OpaquePointer { statement.sqliteStatement }

  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.makeStatement(sql: sql)
  }

  /// Inserts rows into a table, several by each statement, which takes SQLite half as long as one by each.
  ///
  /// - Parameter bind: binds the values of a row, whose first has the parameter that is given.
  static func rows(
    _ count: Int, width: Int, into table: String, in database: Database,
    bind: (_ insert: SQLInsert, _ row: Int, _ first: Int) -> Void
  ) throws {
    guard count > 0 else { return }
    let most = max(1, min(20, mostParameters / width, count))
    func statement(_ rows: Int) throws -> SQLInsert {
      let row = "(" + Array(repeating: "?", count: width).joined(separator: ", ") + ")"
      let all = Array(repeating: row, count: rows).joined(separator: ", ")
      return try SQLInsert(database, "INSERT INTO \(table.sqlName) VALUES \(all)")
    }
    let insert = try statement(most)
    for start in stride(from: 0, to: count, by: most) {
      let rows = min(most, count - start)
      let insert = rows == most ? insert : try statement(rows)
      for row in 0..<rows { bind(insert, start + row, row * width + 1) }
      try insert.run()
    }
  }

  /// SQLite's own limit is 32,766.
  private static let mostParameters = 30_000

  func bind(_ parameter: Int, _ value: Int64) { sqlite3_bind_int64(pointer, Int32(parameter), value) }

  func bind(_ parameter: Int, _ value: Double) { sqlite3_bind_double(pointer, Int32(parameter), value) }

  func bindNull(_ parameter: Int) { sqlite3_bind_null(pointer, Int32(parameter)) }

  func bind(_ parameter: Int, utf8 text: UnsafeBufferPointer<UInt8>) {
    // An empty text is not NULL, as a text without an address would be.
    withUnsafePointer(to: 0) { empty in
      let start = text.baseAddress.map { UnsafeRawPointer($0) } ?? UnsafeRawPointer(empty)
      sqlite3_bind_text64(
        pointer, Int32(parameter), start.assumingMemoryBound(to: CChar.self), UInt64(text.count), copied,
        UInt8(SQLITE_UTF8))
    }
  }

  func bind(_ parameter: Int, _ bytes: UnsafeRawBufferPointer) {
    sqlite3_bind_blob64(pointer, Int32(parameter), bytes.baseAddress, UInt64(bytes.count), copied)
  }

  /// Inserts the row; what was bound stays.
  func run() throws {
    let code = sqlite3_step(pointer)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
    sqlite3_reset(pointer)
  }

  /// SQLite's SQLITE_TRANSIENT, which says that it shall copy the value.
  private var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
