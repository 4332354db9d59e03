import GRDB
import GRDBSQLite

/// One column of a table on its way into a layer: of the type that the table declares, unless values come that do not
/// fit into it, as SQLite lets any value stand in any column.
struct GeoPackageColumn {
  let name: String
  private let type: DeclaredType
  private var builder: ColumnBuilder
  /// The rows, counted from 0, that hold bytes.
  private var unreadable: [Int] = []
  /// The rows, counted from 0, whose texts are not UTF-8.
  private var repaired: [Int] = []
  /// The rows, counted from 0, that hold an infinity.
  private var notNumbers: [Int] = []

  init(name: String, type: DeclaredType) {
    self.name = name
    self.type = type
    builder = ColumnBuilder(name: name, startingAs: type.values)
  }

  /// Adds the value of the row that the query is at.
  mutating func append(_ rows: SQLRows, _ column: Int) {
    switch rows.type(column) {
    case SQLITE_INTEGER:
      let value = rows.integer(column)
      if type == .logical, value == 0 || value == 1 {
        builder.append(logical: value == 1)
      } else {
        builder.append(integer: value)
      }
    case SQLITE_FLOAT:
      let value = rows.real(column)
      if !value.isFinite { notNumbers.append(builder.count) }
      if value.isFinite { builder.append(real: value) } else { builder.appendMissing() }
    case SQLITE_TEXT:
      let text = rows.utf8(column)
      if text.firstInvalidUTF8 == nil {
        builder.append(utf8: text)
      } else {
        repaired.append(builder.count)
        builder.append(utf8: ContiguousArray(String(decoding: text, as: UTF8.self).utf8))
      }
    case SQLITE_BLOB:
      unreadable.append(builder.count)
      builder.appendMissing()
    default: builder.appendMissing()
    }
  }

  mutating func finish(rows: Int) -> Column {
    var column = builder.finish(rows: rows)
    guard type == .date || type == .moment, case .text(let texts) = column.values else { return column }
    let days = texts.map { text in type == .moment ? text.map(withoutMidnight) : text }
    // A column of moments that has no day may come to have a time.
    if days.allSatisfy({ $0.map(isDay) ?? true }), type == .date || days.contains(where: { $0 != nil }) {
      column.values = .date(TextColumn(days))
    }
    return column
  }

  var notes: [Layer.Note] {
    let kinds = [
      ("a value of \"\(name)\" could not be read and counts as missing", unreadable),
      ("NaN or Infinity in \"\(name)\" counts as missing", notNumbers),
      ("a text of \"\(name)\" is not UTF-8, and some of its letters were lost", repaired),
    ]
    return kinds.filter { !$0.1.isEmpty }.map { Layer.Note($0.0, features: $0.1) }
  }

  /// What a table says that its column holds.
  enum DeclaredType {
    case logical, integer, real, text, date, moment, binary

    /// From the types of the standard and, for other words, by SQLite's own rules (its "Datatypes", section 3.1).
    init(_ declaration: String) {
      let word = declaration.uppercased()
      switch word {
      case "BOOLEAN": self = .logical
      case "DATE": self = .date
      case "DATETIME": self = .moment
      case _ where word.hasPrefix("BLOB"): self = .binary
      case _ where word.contains("INT"): self = .integer
      case _ where ["REAL", "FLOA", "DOUB", "NUMERIC", "DECIMAL"].contains { word.contains($0) }:
        self = .real
      default: self = .text
      }
    }

    fileprivate var values: Column.Values? {
      switch self {
      case .logical: .logical([])
      case .integer: .integer([])
      case .real: .real([])
      // A column of texts says nothing of the numbers that a view or an older program may have put there.
      case .text, .date, .moment, .binary: nil
      }
    }
  }
}

/// Whether a text is a day as ISO 8601 writes it: 2025-09-01.
private func isDay(_ text: String) -> Bool {
  let form = "dddd-dd-dd".utf8
  return text.utf8.count == form.count
    && zip(text.utf8, form).allSatisfy { letter, form in
      form == UInt8(ascii: "d")
        ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter) : letter == form
    }
}

/// A moment without its time where that is midnight, as programs write days that they keep as moments.
private func withoutMidnight(_ moment: String) -> String {
  let midnights = ["T00:00:00", "T00:00:00Z", "T00:00:00.000Z"]
  let midnight = midnights.first { moment.hasSuffix($0) } ?? ""
  return String(moment.dropLast(midnight.count))
}
