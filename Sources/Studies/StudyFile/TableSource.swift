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
    /// For each standard column what its local codes mean; "unknown" means that nothing is known, and the code "" is
    /// an empty field.
    public var values: [String: [String: String]]
    /// Of its coordinates.
    public var crs: String?
    /// Whether 3,5 is three and a half.
    public var decimalComma: Bool
    /// Of its text, where looking would not find it.
    public var encoding: String?
    /// Which rows count; all when there is none.
    public var conditions: [RowCondition]
    /// Of the rows that count, which are read.
    package var slice: TableSlice?
    /// Of a register: the file of other street names, the filled-in review list, and the town of addresses that
    /// name none.
    public var aliases: String?
    public var decisions: String?
    public var city: String?

    public init(
      file: String, files: [String: String] = [:], columns: [String: String],
      values: [String: [String: String]] = [:], crs: String? = nil, decimalComma: Bool = false,
      encoding: String? = nil, conditions: [RowCondition] = [],
      aliases: String? = nil, decisions: String? = nil, city: String? = nil
    ) {
      self.file = file
      self.files = files
      self.columns = columns
      self.values = values
      self.crs = crs
      self.decimalComma = decimalComma
      self.encoding = encoding
      self.conditions = conditions
      self.aliases = aliases
      self.decisions = decisions
      self.city = city
    }
  }
}

extension StudyFile.TableSource {
  init(_ node: StudyNode, isRegister: Bool = false, mayHaveYears: Bool = false) throws(FileError) {
    let entries = try node.mapping(StudyKeys.table.names + (isRegister ? StudyKeys.register.names : []))
    guard let fileNode = entries["file"] else { throw node.error("the key \"file\" is missing") }
    let files = mayHaveYears && fileNode.isMapping ? try fileNode.renaming() : [:]
    let years = Dictionary(grouping: files.keys.sorted()) { SchoolYear($0) }
    if let same = years.first(where: { $0.key != nil && $0.value.count > 1 })?.value {
      throw fileNode.error(
        "\"\(same[0])\" and \"\(same[1])\" are the same school year",
        hint: "name one file for each school year")
    }
    let file =
      if let latest = files.keys.max(by: SchoolYear.precedes) { files[latest] ?? "" } else {
        try fileNode.text()
      }
    func renaming(_ node: StudyNode) throws(FileError) -> [String: String] { try node.renaming() }
    let coded = entries.read("values") { node throws(FileError) in try node.mapping() } ?? [:]
    var values = [String: [String: String]]()
    for column in coded.keys {
      values[column] = coded.read(column, renaming)?.mapValues(\.plainCode)
    }
    let decimal = entries.read("decimal") { node throws(FileError) in
      let mark = try node.text()
      guard [".", ","].contains(mark) else { throw node.error("the decimal mark is \".\" or \",\"") }
      return mark
    }
    self.init(
      file: file, files: files, columns: entries.read("columns", renaming) ?? [:], values: values,
      crs: entries.text("crs"), decimalComma: decimal == ",", encoding: entries.text("encoding"),
      conditions: entries.read("where", RowCondition.list) ?? [], aliases: entries.text("aliases"),
      decisions: entries.text("decisions"), city: entries.text("city"))
  }

  /// The table's file for a school year; nil when it has files for other years only.
  func file(of year: String) -> String? {
    guard !files.isEmpty, files[year] == nil else { return files[year] ?? file }
    return files.keys.filter { SchoolYear.isSame($0, year) }.min().flatMap { files[$0] }
  }
}

extension StudyFile.TableSource {
  /// The conditions in the file's own names and codes; those that the study file gives a meaning may go by it.
  package var localConditions: [RowCondition] {
    conditions.map { condition in
      let meanings = values[condition.column] ?? [:]
      let codes = meanings.filter { condition.values.contains($0.value) }.keys
      return RowCondition(
        column: columns[condition.column] ?? condition.column, values: condition.values.union(codes),
        option: condition.option)
    }
  }
}

extension RowCondition {
  /// What "where" says: a column and the values of the rows that count, or a list of such conditions.
  static func list(_ node: StudyNode) throws(FileError) -> [RowCondition] {
    var conditions = [RowCondition]()
    for item in node.list() {
      let entries = try item.mapping(["column", "in"])
      guard let column = entries["column"], let values = entries["in"] else {
        throw item.error(
          "\"where\" has the keys \"column\" and \"in\"",
          hint: "such as where: {column: stage, in: [primary]}")
      }
      conditions.append(RowCondition(column: try column.text(), values: Set(try values.texts())))
    }
    return conditions
  }
}
