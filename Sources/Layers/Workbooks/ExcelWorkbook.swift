/// A workbook of Office Open XML (ECMA-376, part 1): .xlsx, .xlsm.
struct ExcelWorkbook: Workbook {
  private let archive: ZipArchive
  private let path: String
  private let outline: Outline
  private let targets: [String: Relation]

  /// - Throws: `FileError` for an archive that is no such workbook.
  init(_ archive: ZipArchive, path: String) throws(FileError) {
    self.archive = archive
    self.path = path
    let root =
      archive.part("_rels/.rels") != nil ? try Relations.read(archive, "_rels/.rels", "", path) : [:]
    guard let main = root.values.first(where: { $0.kind == "officeDocument" })?.part,
      main.lowercased().hasSuffix(".xml")
    else {
      throw FileError(
        .badData, path: path, "this is no workbook that can be read", hint: "save it as .xlsx, .ods or CSV")
    }
    outline = Outline()
    try archive.read(main, path: path, outline)
    targets = try Relations.read(
      archive, main.folderPrefix + "_rels/" + main.fileName + ".rels", main.folderPrefix, path)
  }

  func sheets() throws(FileError) -> [WorkbookSheet] {
    let tables = outline.sheets.compactMap { sheet in
      targets[sheet.relation].flatMap { $0.kind == "worksheet" ? (sheet, $0.part) : nil }
    }
    var sheets = [WorkbookSheet]()
    for (sheet, part) in tables {
      let search = CellSearch()
      // One sheet is the one that is meant; whether others hold anything must be looked up.
      if tables.count > 1 { try archive.read(part, path: path, search) }
      sheets.append(
        WorkbookSheet(
          name: sheet.name, part: part, isHidden: sheet.isHidden,
          isEmpty: tables.count > 1 && !search.hasFound))
    }
    return sheets
  }

  func read(_ sheet: WorkbookSheet) throws(FileError) -> SheetText {
    func part(_ kind: String) -> String? { targets.values.first { $0.kind == kind }?.part }
    let strings = ExcelStrings()
    if let part = part("sharedStrings") { try archive.read(part, path: path, strings) }
    let styles = ExcelStyles()
    if let part = part("styles") { try archive.read(part, path: path, styles) }
    func read(knowing facts: ExcelSheet.Facts?) throws(FileError) -> ExcelSheet {
      let cells = ExcelSheet(
        SheetText(path: path), strings: strings.texts, forms: styles.forms, isFrom1904: outline.isFrom1904,
        facts: facts ?? ExcelSheet.Facts())
      try archive.read(sheet.part, path: path, cells)
      return cells
    }
    let first = try read(knowing: nil)
    // What is merged stands behind the cells, and which formulas have results is known when all are read.
    let facts = first.facts(isUncalculated: outline.isUncalculated)
    return try facts.isEmpty ? first.rows : read(knowing: facts).rows
  }

  /// The list of the sheets.
  private final class Outline: XMLHandler {
    private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    private(set) var isFrom1904 = false
    /// Whether formulas are to be calculated when the workbook is opened, so that their results may not be in it.
    private(set) var isUncalculated = false

    func start(_ name: String, _ attributes: XMLAttributes) {
      switch name {
      case "workbookPr": isFrom1904 = ["1", "true"].contains(attributes["date1904"])
      case "calcPr": isUncalculated = ["1", "true"].contains(attributes["fullCalcOnLoad"])
      case "sheet":
        guard let title = attributes["name"], let relation = attributes["id"] else { return }
        sheets.append((title, relation, (attributes["state"] ?? "visible") != "visible"))
      default: break
      }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: String) {}
  }

  /// Whether a sheet has a cell with something in it.
  private final class CellSearch: XMLHandler {
    private(set) var hasFound = false

    func start(_ name: String, _ attributes: XMLAttributes) {
      if name == "v" || name == "is" { hasFound = true }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: String) {}
  }
}

/// What a part of a workbook refers to.
private struct Relation {
  /// The last word of the type: "worksheet", "styles" …
  let kind: String
  /// The name of the other part in the archive.
  let part: String
}

private final class Relations: XMLHandler {
  private var relations: [String: Relation] = [:]
  private let folder: String

  private init(folder: String) { self.folder = folder }

  static func read(
    _ archive: ZipArchive, _ name: String, _ folder: String, _ path: String
  ) throws(FileError) -> [String: Relation] {
    let relations = Relations(folder: folder)
    try archive.read(name, path: path, relations)
    return relations.relations
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"]
    else { return }
    relations[id] = Relation(kind: type.fileName, part: target.part(from: folder))
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func end(_ name: String) {}
}
