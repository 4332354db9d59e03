/// A workbook of OpenDocument (ISO/IEC 26300): .ods.
struct OpenDocumentWorkbook: Workbook {
  private let archive: ZipArchive
  private let path: String

  init(_ archive: ZipArchive, path: String) {
    self.archive = archive
    self.path = path
  }

  func sheets() throws(FileError) -> [WorkbookSheet] {
    let content = OpenDocumentContent()
    try archive.read("content.xml", path: path, content)
    return content.sheets.map {
      WorkbookSheet(name: $0.name, part: $0.name, isHidden: $0.isHidden, isEmpty: $0.isEmpty)
    }
  }

  func read(_ sheet: WorkbookSheet) throws(FileError) -> SheetText {
    let rows = SheetText(path: path)
    try archive.read("content.xml", path: path, OpenDocumentContent(sheet.name, into: rows))
    return rows
  }
}

/// The tables of a workbook's content, and the cells of one of them.
final class OpenDocumentContent: XMLHandler {
  private(set) var sheets: [(name: String, isHidden: Bool, isEmpty: Bool)] = []
  private let wanted: String?
  private let rows: SheetText?
  private var isWanted = false
  private var (isHidden, rowTimes, column, cellTimes, cellRows) = (false, 1, 0, 1, 1)
  private var (type, value, hasFormula, isError) = ("", String?.none, false, false)
  private var text = [UInt8]()
  private var paragraphs = 0
  /// How deep in notes, drawings and inner tables the reading is, which are no content of the cell.
  private var asides = 0
  private var (isCell, isParagraph) = (false, false)
  /// The style that is being read, and those of sheets that are not shown: hidden ones, and what a workbook keeps of others.
  private var (style, hiddenStyles) = ("", Set<String>())

  /// Finds the sheets alone, or gathers the rows of one of them.
  init(_ wanted: String? = nil, into rows: SheetText? = nil) {
    self.wanted = wanted
    self.rows = rows
  }

  private static let asides: Set = ["annotation", "shapes", "frame", "sub-table"]

  func start(_ name: String, _ attributes: XMLAttributes) {
    if OpenDocumentContent.asides.contains(name) { asides += 1 }
    guard asides == 0 else { return }
    func count(_ name: String) -> Int { attributes[name].flatMap { Int($0) }.map { max(1, $0) } ?? 1 }
    switch name {
    case "style": style = attributes["name"] ?? ""
    case "table-properties": if attributes["display"] == "false" { hiddenStyles.insert(style) }
    case "table":
      let title = attributes["name"] ?? ""
      sheets.append((title, attributes["style-name"].map(hiddenStyles.contains) ?? false, true))
      isWanted = title == wanted
    case "table-row":
      rowTimes = min(count("number-rows-repeated"), 1 << 20)
      isHidden = ["collapse", "filter"].contains(attributes["visibility"])
      column = 0
      if isWanted { rows?.beginRow() }
    case "table-cell", "covered-table-cell":
      isCell = true
      cellTimes = min(count("number-columns-repeated"), SheetText.mostColumns)
      cellRows = count("number-rows-spanned")
      type = attributes["value-type", in: "office:1.0"] ?? ""
      isError = attributes["value-type", in: "calcext:1.0"] == "error"
      value =
        attributes["value"] ?? attributes["date-value"] ?? attributes["time-value"] ?? attributes[
          "boolean-value"]
        ?? attributes["string-value"]
      hasFormula = attributes["formula"] != nil
      text.removeAll(keepingCapacity: true)
      paragraphs = 0
    case "p" where isCell:
      if paragraphs > 0 { text.append(.lineFeed) }
      paragraphs += 1
      isParagraph = true
    case "s" where isParagraph: text += [UInt8](repeating: 0x20, count: min(count("c"), 1000))
    case "tab" where isParagraph: text.append(UInt8(ascii: "\t"))
    case "line-break" where isParagraph: text.append(.lineFeed)
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isParagraph, asides == 0 { text += bytes }
  }

  func end(_ name: String) {
    if OpenDocumentContent.asides.contains(name) {
      asides -= 1
      return
    }
    guard asides == 0 else { return }
    switch name {
    case "p": isParagraph = false
    case "table-cell", "covered-table-cell":
      let cell = cell
      if case .empty = cell {
      } else {
        if let last = sheets.indices.last { sheets[last].isEmpty = false }
        if isWanted { for place in 0..<cellTimes { rows?.set(cell, at: column + place, over: cellRows) } }
      }
      column += cellTimes
      isCell = false
    case "table-row":
      if isWanted { rows?.endRow(isHidden: isHidden, times: rowTimes) }
    case "table": isWanted = false
    default: break
    }
  }

  private var cell: SheetText.Cell {
    let shown = String(decoding: text, as: UTF8.self)
    // Some programs write an error as a number, 0, that is shown as an error.
    if isError || shown.isSpreadsheetError { return .error }
    switch type {
    case "float", "percentage", "currency":
      guard let number = value.flatMap(Double.init), number.isFinite else { return .error }
      let whole = Int64(exactly: number)
      // A code that is shown with zeros in front.
      if let whole, shown.count > 1, shown.hasPrefix("0"), Int64(shown) == whole { return .text(shown) }
      return .number(whole.map(String.init) ?? String(number))
    case "date":
      let day = value ?? shown
      return .date(day.hasSuffix("T00:00:00") ? String(day.dropLast(9)) : day)
    case "time": return .date(shown)
    case "boolean": return .text(value ?? shown)
    case "":
      return shown.isEmpty ? (hasFormula ? .formula : .empty) : .text(shown)
    default:
      let text = paragraphs > 0 ? shown : value ?? ""
      return text.isEmpty ? (hasFormula ? .text("") : .empty) : .text(text)
    }
  }
}
