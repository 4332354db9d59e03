import CShapelib
import Foundation

/// The columns of a .dbf file, read through shapelib record by record.
struct TableReader {
  let header: TableHeader
  private let table: FileBytes
  private let encoding: TableEncoding
  private let decoder: TableDecoder

  init(_ parts: ShapefileParts, table: FileBytes) throws(FileError) {
    self.table = table
    header = try TableHeader(table)
    encoding = TableEncoding(parts, table, header)
    guard let decoder = TableDecoder(encoding.main, stray: encoding.stray) else {
      throw FileError(
        .badData, path: table.path, "the encoding \(encoding.main.name) is not known to this system")
    }
    self.decoder = decoder
  }

  /// Whether each record is marked as deleted.
  var deleted: [Bool] {
    table.withBytes { bytes in
      (0..<header.recordCount).map {
        bytes[header.headerLength + $0 * header.recordLength] == UInt8(ascii: "*")
      }
    }
  }

  /// The columns of the records that are not left out, and what the user must know of them.
  func columns(without leftOut: [Bool]) throws(FileError) -> (columns: [Column], notes: [Layer.Note]) {
    let named = Array(zip(header.fields, TableReader.unique(header.fields.map { name(of: $0) })))
    // The program's own field of which values are missing (0) is no column to who looks at the table in it.
    let opaque = named.filter { $0.0.isOpaque && $0.0.type != UInt8(ascii: "0") }.map { _, name in
      Layer.Note("the column \"\(name)\" holds bytes and was left out", features: [])
    }
    let read = named.filter { !$0.0.isOpaque }
    var builders = read.map { TableColumn($0, name: $1, decoder: decoder) }
    // Without fields shapelib would not open the table, and there is nothing to read.
    guard !builders.isEmpty else { return ([], opaque) }
    let isRead = Shapelib.reading(["dbf": table]) { hooks -> Bool in
      guard let handle = DBFOpenLL("table.dbf", "rb", hooks) else { return false }
      defer { DBFClose(handle) }
      guard DBFGetRecordCount(handle) == header.recordCount else { return false }
      for record in 0..<header.recordCount where !leftOut[record] {
        guard let tuple = DBFReadTuple(handle, Int32(record)) else { return false }
        let bytes = UnsafeRawBufferPointer(start: tuple, count: header.recordLength).bindMemory(
          to: UInt8.self)
        for index in builders.indices { builders[index].append(bytes) }
      }
      return true
    }
    guard isRead else {
      throw FileError(.badData, path: table.path, "the table cannot be read", hint: "copy the .dbf anew")
    }
    return (builders.map { $0.finish() }, opaque + notes(on: zip(read.map(\.1), builders)))
  }

  private func notes(on columns: some Sequence<(String, TableColumn)>) -> [Layer.Note] {
    var notes = columns.filter { !$0.1.unreadable.isEmpty }.map { name, column in
      Layer.Note(
        "a value of \"\(name)\" could not be read and counts as missing", features: column.unreadable)
    }
    if let note = encoding.note { notes.append(Layer.Note(note, features: [])) }
    let stray = Set(columns.flatMap { $0.1.stray })
    if !stray.isEmpty {
      let name = encoding.stray == .windows1252 ? "Windows-1252" : encoding.stray.name
      notes.append(
        Layer.Note(
          "a text that is not in UTF-8, as the others are, was read as \(name)", features: stray.sorted()))
    }
    return notes
  }

  private func name(of field: TableHeader.Field) -> String {
    let bytes = field.nameBytes.withUnsafeBufferPointer { name in
      decoder.utf8(TableValue.trimmed(name), isFull: name.count >= TableDecoder.fullName).text
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names, numbered where they would come twice: NAME, NAME_2.
  static func unique(_ names: [String]) -> [String] {
    var taken = Set(names)
    var seen: Set<String> = []
    return names.map { name in
      if seen.insert(name).inserted { return name }
      var number = 2
      while taken.contains("\(name)_\(number)") { number += 1 }
      taken.insert("\(name)_\(number)")
      return "\(name)_\(number)"
    }
  }
}
