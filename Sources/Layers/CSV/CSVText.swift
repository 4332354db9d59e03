/// The text of a table in UTF-8, and what had to be done for it.
struct CSVText {
  var file: FileBytes
  /// Where the text begins, behind a mark of its encoding.
  var start = 0
  var notes: [TableNote] = []
  /// Where the lines begin that were in another encoding than the others.
  var strayLines: [Int] = []
  /// Where letters stand that were lost or spoilt before.
  var spoiltLetters: [Int] = []
  /// For the columns of a sheet, from 0, that have cells with numbers or dates: how many, and how many with texts.
  var cellKinds: [Int: CellKinds] = [:]
  /// Whether rows at the end that hold nothing are what a spreadsheet leaves of emptied ones. In a database or a Parquet
  /// file they were put there, and count.
  var endsWithEmptiedRows = true

  /// The rows of a sheet, from 1, with a cell that should hold something and is taken as empty, and what to do.
  var emptied: [(rows: [Int], hint: String)] = []
  /// Why columns of a Parquet file were left out that it has, by their names.
  var unread: [String: FileError] = [:]
  /// The column of a Parquet file that seems to hold geometries, of which the file says nothing.
  var unnamedGeometries: String?
  /// What this was a sheet of, in which no delimiter stands; nil for a text.
  var sheet: Sheet?
  /// Whether the quotation marks were set here, so that none is astray, and rows without anything in them are rows.
  var isQuotedHere = false

  struct Sheet: Sendable {
    var name = ""
    /// The rows of the sheet, from 1, that the first rows of the text were.
    let firstRows: [Int]
  }

  struct CellKinds: Sendable {
    let numbers: Int
    let texts: Int
    var dates = 0
  }

  /// The text of a file.
  ///
  /// UTF-8 is left where it is. UTF-16 is known by its mark, or by every other byte of it being 0. What is not valid
  /// UTF-8 is decided row by row: see `StrayBytes`. Lines that end with a carriage return alone, as some programs on a
  /// Mac write them, get line feeds.
  /// - Parameter encoding: what the user says that it is.
  /// - Throws: `FileError` for an encoding that is not known, or that the file's bytes belie.
  init(_ file: FileBytes, encoding: String? = nil) throws(FileError) {
    let mark = CSVText.mark(of: file)
    self.file = file
    if let encoding {
      try transcode(from: CSVText.named(encoding, path: file.path), mark: mark)
    } else if let mark, mark.encoding != .utf8 {
      try transcode(from: mark.encoding, mark: mark)
    } else if let unmarked = CSVText.unmarkedUTF16(file) {
      try transcode(from: unmarked, mark: nil)
    } else {
      start = mark?.length ?? 0
      endLines()
      if self.file.withBytes({ $0.firstInvalidUTF8 }) != nil { separateStrayBytes() }
      spoiltLetters = self.file.withBytes { SpoiltLetters.positions(in: $0, from: start) }
      return
    }
    endLines()
  }

  /// A text that is UTF-8 already.
  init(_ bytes: [UInt8], path: String, notes: [TableNote]) {
    file = FileBytes(bytes, path: path)
    self.notes = notes
    isQuotedHere = true
  }

  // MARK: Encodings

  private struct Mark {
    let encoding: TextEncoding
    let length: Int
  }

  /// The mark of byte order with which a text begins (Unicode 15, section 2.6).
  private static func mark(of file: FileBytes) -> Mark? {
    file.withBytes { bytes in
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Mark(encoding: .utf8, length: 3) }
      let marks: [(bytes: [UInt8], name: String)] = [
        ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE], "UTF-16LE"),
        ([0xFE, 0xFF], "UTF-16BE"),
      ]
      guard let found = marks.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
      return TextEncoding(named: found.name).map { Mark(encoding: $0, length: found.bytes.count) }
    }
  }

  /// The form of UTF-16 whose delimiters and digits would explain the zeros among the first bytes; nil for none.
  private static func unmarkedUTF16(_ file: FileBytes) -> TextEncoding? {
    let zeros = file.withBytes { bytes in
      bytes.prefix(4096).enumerated().reduce(into: (even: 0, odd: 0)) { zeros, byte in
        guard byte.element == 0 else { return }
        if byte.offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
      }
    }
    let few = max(4, min(file.count, 4096) / 40)
    if zeros.odd > few, zeros.even == 0 { return TextEncoding(named: "UTF-16LE") }
    return zeros.even > few && zeros.odd == 0 ? TextEncoding(named: "UTF-16BE") : nil
  }

  private static func named(_ name: String, path: String) throws(FileError) -> TextEncoding {
    guard let encoding = TextEncoding(named: name) else {
      throw FileError(
        .badData, path: path, "the encoding \"\(name)\" is not known",
        hint:
          "encodings are UTF-8, Windows-1252, Windows-1250, \"Mac Roman\", KOI8-R and the others that iconv -l lists"
      )
    }
    return encoding
  }

  private mutating func transcode(from encoding: TextEncoding, mark: Mark?) throws(FileError) {
    // UTF-16 alone says nothing of the order of the bytes, which the mark does.
    if let mark, mark.encoding != encoding, !mark.encoding.name.hasPrefix(encoding.name) {
      throw FileError(
        .badData, path: file.path,
        "the file begins with the mark of \(mark.encoding.name), not of \(encoding.name)",
        hint: "leave the encoding out")
    }
    guard let decoder = TextDecoder(mark?.encoding ?? encoding) else {
      throw FileError(.badData, path: file.path, "the encoding \(encoding.name) is not known to this system")
    }
    let skipped = mark?.length ?? 0
    let isUTF8 =
      encoding != .utf8 && file.withBytes { $0.contains { $0 >= 0x80 } && $0.firstInvalidUTF8 == nil }
    let (text, read) = file.withBytes {
      decoder.strictUTF8(UnsafeBufferPointer(rebasing: $0[skipped...]))
    }
    guard read == file.count - skipped else {
      throw FileError(
        .badData, path: file.path, row: text.lazy.filter { $0 == .lineFeed }.count,
        "the text is not \(encoding.name) up to its end",
        hint: "save the file as UTF-8, or say another encoding")
    }
    if isUTF8, mark == nil, !encoding.name.hasPrefix("UTF") {
      notes.append(
        TableNote("the text is read as \(encoding.name), but it is UTF-8 by its bytes", isDoubtful: true))
    }
    file = FileBytes(text, path: file.path)
    // What says its own encoding, such as UTF-16, leaves the mark in the text.
    start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private mutating func separateStrayBytes() {
    let stray = file.withBytes {
      StrayBytes(UnsafeBufferPointer(rebasing: $0[start...]), claimsUTF8: start > 0)
    }
    file = FileBytes(stray.text, path: file.path)
    start = 0
    strayLines = stray.lines
    guard !stray.isMixed else { return }
    let advice = "if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)"
    notes.append(
      stray.isDoubtful
        ? TableNote(
          "\(TableNote.unlikelyLetters): \(advice)", isDoubtful: true)
        : TableNote("the text is not UTF-8 and is read as Windows-1252; " + advice))
  }

  // MARK: Lines

  /// Makes a line feed of each carriage return that ends a line alone, if the first line ends so.
  private mutating func endLines() {
    let needsFeeds = file.withBytes { bytes in
      var isQuoted = false
      for index in start..<bytes.count {
        if bytes[index] == .quote { isQuoted.toggle() }
        if isQuoted { continue }
        if bytes[index] == .lineFeed { return false }
        if bytes[index] == .carriageReturn {
          return index + 1 == bytes.count || bytes[index + 1] != .lineFeed
        }
      }
      return false
    }
    guard needsFeeds else { return }
    let text = file.withBytes { bytes in
      bytes.indices.map { index in
        let isAlone =
          bytes[index] == .carriageReturn && (index + 1 == bytes.count || bytes[index + 1] != .lineFeed)
        return isAlone ? UInt8.lineFeed : bytes[index]
      }
    }
    file = FileBytes(text, path: file.path)
  }
}
