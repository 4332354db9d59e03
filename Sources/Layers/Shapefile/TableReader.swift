import CShapelib
import Foundation

/// The columns of a .dbf file, read through shapelib record by record.
struct TableReader {
  let header: TableHeader
  private let table: FileBytes
  private let decoder: TextDecoder
  /// What the user must know about the texts' encoding.
  let encodingNote: String?

  init(_ parts: ShapefileParts, table: FileBytes) throws(FileError) {
    self.table = table
    header = try TableHeader(table)
    let (encoding, note) = TableReader.encoding(parts, table, header)
    guard let decoder = TextDecoder(encoding) else {
      throw FileError(.badData, path: table.path, "the encoding \(encoding.name) is not known to this system")
    }
    self.decoder = decoder
    encodingNote = note
  }

  /// Whether each record is marked as deleted.
  var deleted: [Bool] {
    table.withBytes { bytes in
      (0..<header.recordCount).map {
        bytes[header.headerLength + $0 * header.recordLength] == UInt8(ascii: "*")
      }
    }
  }

  /// The columns of the records that are not left out, and the rows of each whose values mean nothing.
  func columns(without leftOut: [Bool]) throws(FileError) -> (
    columns: [Column], unreadable: [(String, [Int])]
  ) {
    let names = TableReader.unique(header.fields.map { name(of: $0) })
    var builders = zip(header.fields, names).map { TableColumn($0, name: $1, decoder: decoder) }
    // Without fields shapelib would not open the table, and there is nothing to read.
    guard !builders.isEmpty else { return ([], []) }
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
    let columns = builders.indices.map { builders[$0].finish() }
    return (columns, zip(names, builders.map(\.unreadable)).filter { !$0.1.isEmpty })
  }

  private func name(of field: TableHeader.Field) -> String {
    let bytes = field.nameBytes.withUnsafeBufferPointer { decoder.utf8(TableValue.trimmed($0)) }
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

  /// What the .cpg file says, or else the header; where neither does, or the bytes belie it, the bytes themselves are
  /// asked: nothing but UTF-8 looks like it where there are letters beyond ASCII.
  private static func encoding(
    _ parts: ShapefileParts, _ table: FileBytes, _ header: TableHeader
  ) -> (TextEncoding, note: String?) {
    let named = parts.codePage.flatMap { file in
      TextEncoding(codePage: file.withBytes { String(decoding: $0.prefix(64), as: UTF8.self) })
    }
    let claimed = named ?? TextEncoding(languageDriver: header.languageDriver)
    let evidence = evidence(table, header, mayBeCut: claimed != nil)
    if let claimed, claimed != .utf8 {
      return evidence == .utf8
        ? (.utf8, "the texts are UTF-8, not \(claimed.name) as the file says; they were read as UTF-8")
        : (claimed, nil)
    }
    if evidence != .other { return (.utf8, nil) }
    let note =
      claimed == nil ? nil : "the texts are not UTF-8 as the file says; they were read as Windows-1252"
    return (.windows1252, note)
  }

  /// What the bytes of the texts tell of their encoding.
  private enum Evidence {
    case ascii, utf8, other
  }

  /// - Parameter mayBeCut: whether a letter cut in two by the end of its field counts as one.
  private static func evidence(_ table: FileBytes, _ header: TableHeader, mayBeCut: Bool) -> Evidence {
    let fields = header.fields.filter { $0.type == UInt8(ascii: "C") }
    return table.withBytes { bytes in
      for field in header.fields {
        if field.nameBytes.withUnsafeBufferPointer({ $0.firstInvalidUTF8 }) != nil { return .other }
      }
      var isASCII = true
      for record in 0..<header.recordCount {
        let start = header.headerLength + record * header.recordLength
        for field in fields {
          let whole = UnsafeBufferPointer(
            rebasing: bytes[start + field.offset..<start + field.offset + field.width])
          let text = TableValue.trimmed(whole)
          let isCut = mayBeCut && text.count == field.width
          guard let high = text.firstIndex(where: { $0 >= 0x80 }) else { continue }
          let rest = UnsafeBufferPointer(rebasing: text[high...])
          let letters = isCut ? TableColumn.wholeLetters(rest) : rest
          if letters.firstInvalidUTF8 != nil { return .other }
          // A lone byte at the end of a full field may be a letter cut in two, or one of another encoding.
          isASCII = isASCII && letters.allSatisfy { $0 < 0x80 }
        }
      }
      return isASCII ? .ascii : .utf8
    }
  }
}
