import Foundation
import GRDB
import Layers

/// A register in the form that it has in memory, kept in a SQLite file, so that it need not be read and sorted anew.
///
/// It is a copy and nothing more: one that is missing, of another state of the register, or damaged is as good as
/// none, and where it cannot be written nothing is kept.
struct KeptRegister {
  let path: String
  /// All that the content depends on.
  let key: String

  /// Changes with the tables' meaning.
  private static let format = "catchment register 7"

  /// The register and what else was kept with it; nil when that is not what `key` says, or not whole.
  func read() -> (register: AddressRegister, words: [String: String])? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    return try? DatabaseQueue(path: path, configuration: configuration).read { database in
      guard let words = try self.words(database), words["format"] == Self.format, words["key"] == key
      else { return nil }
      var columns: [String: Data] = [:]
      let rows = try Row.fetchCursor(database, sql: "SELECT name, bytes FROM columns")
      while let row = try rows.next() {
        guard let name = String.fromDatabaseValue(row["name"]),
          let bytes = Data.fromDatabaseValue(row["bytes"])
        else { return nil }
        columns[name] = bytes
      }
      guard words["digest"] == Self.digest(columns) else { return nil }
      return AddressRegister(kept: columns, isGeographic: words["geographic"] == "yes").map { ($0, words) }
    }
  }

  /// Puts a register in place of what was kept before; whoever reads at the same time sees one or the other.
  func write(_ register: AddressRegister, words: [String: String]) {
    let columns = register.keptColumns
    var words = words
    words["format"] = Self.format
    words["key"] = key
    words["digest"] = Self.digest(columns)
    words["geographic"] = register.coordinates == .geographic ? "yes" : "no"
    do {
      // Nobody but its owner may read where people live.
      let file = try OutputFile(path, overwrite: true, isPrivate: true)
      let queue = try DatabaseQueue(path: file.temporaryPath)
      try queue.write { [words] database in
        try database.execute(sql: "CREATE TABLE words (name TEXT PRIMARY KEY, text TEXT NOT NULL)")
        try database.execute(sql: "CREATE TABLE columns (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)")
        for (name, text) in words.sorted(by: { $0.key < $1.key }) {
          try database.execute(sql: "INSERT INTO words VALUES (?, ?)", arguments: [name, text])
        }
        for (name, bytes) in columns.sorted(by: { $0.key < $1.key }) {
          try database.execute(sql: "INSERT INTO columns VALUES (?, ?)", arguments: [name, bytes])
        }
      }
      try queue.close()
      try file.commit()
    } catch {
      // A folder that may not be written to, or a full disk: the register itself has been read.
    }
  }

  /// What was kept beside the columns; nil where something else than text stands in a text's place.
  private func words(_ database: Database) throws -> [String: String]? {
    var words: [String: String] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT name, text FROM words") {
      guard let name = String.fromDatabaseValue(row["name"]), let text = String.fromDatabaseValue(row["text"])
      else { return nil }
      words[name] = text
    }
    return words
  }

  /// Tells a damaged file from a whole one, which SQLite itself does not.
  private static func digest(_ columns: [String: Data]) -> String {
    var digest = SHA256()
    for (name, bytes) in columns.sorted(by: { $0.key < $1.key }) {
      for part in [Data(name.utf8), bytes] {
        part.withUnsafeBytes { digest.update($0.bindMemory(to: UInt8.self)) }
      }
    }
    return digest.hexadecimal
  }
}
