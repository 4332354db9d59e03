import Layers

extension StudyFile {
  /// A table with the meaning of its columns and codes.
  public struct TableSource: Sendable, Hashable {
    /// With a file for each school year, that of the latest.
    public var file: String
    /// The files by school year; empty for one file of one or all years.
    public var files: [String: String]
    /// Local column names by standard ones.
    public var columns: [String: String]
    /// For each standard column what its local codes mean; "unknown" means that nothing is known.
    public var values: [String: [String: String]]
    /// Of its coordinates.
    public var crs: String?
    /// Whether 3,5 is three and a half.
    public var decimalComma: Bool
    /// Of a register: the file of other street names, the filled-in review list, and the town of addresses that
    /// name none.
    public var aliases: String?
    public var decisions: String?
    public var city: String?

    public init(
      file: String, files: [String: String] = [:], columns: [String: String],
      values: [String: [String: String]] = [:], crs: String? = nil, decimalComma: Bool = false,
      aliases: String? = nil, decisions: String? = nil, city: String? = nil
    ) {
      self.file = file
      self.files = files
      self.columns = columns
      self.values = values
      self.crs = crs
      self.decimalComma = decimalComma
      self.aliases = aliases
      self.decisions = decisions
      self.city = city
    }
  }
}

extension StudyFile.TableSource {
  init(_ node: StudyNode, isRegister: Bool = false, mayHaveYears: Bool = false) throws(FileError) {
    let entries = try node.mapping(
      ["file", "columns", "values", "crs", "decimal"] + (isRegister ? ["aliases", "decisions", "city"] : []))
    guard let fileNode = entries["file"] else { throw node.error("the key \"file\" is missing") }
    let files = mayHaveYears && fileNode.isMapping ? try fileNode.renaming() : [:]
    let file = if let latest = files.keys.max() { files[latest] ?? "" } else { try fileNode.text() }
    var values = [String: [String: String]]()
    if let node = entries["values"] {
      for (column, meanings) in try node.mapping() { values[column] = try meanings.renaming() }
    }
    let decimal = try entries["decimal"]?.text() ?? "."
    guard [".", ","].contains(decimal) else {
      throw (entries["decimal"] ?? node).error("the decimal mark is \".\" or \",\"")
    }
    self.init(
      file: file, files: files, columns: try entries["columns"]?.renaming() ?? [:],
      values: values, crs: try entries["crs"]?.text(), decimalComma: decimal == ",",
      aliases: try entries["aliases"]?.text(), decisions: try entries["decisions"]?.text(),
      city: try entries["city"]?.text())
  }

  /// The table's file for a school year; nil when it has files for other years only.
  func file(of year: String) -> String? {
    guard !files.isEmpty, files[year] == nil else { return files[year] ?? file }
    return files.keys.filter { SchoolYear.isSame($0, year) }.min().flatMap { files[$0] }
  }
}
