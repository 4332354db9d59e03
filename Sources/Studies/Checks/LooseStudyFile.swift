import Layers
import Yams

/// What a study file says of its files, read as far as it can be: what is wrong with it is a finding, not the end.
struct LooseStudyFile {
  let path: String
  private(set) var name: String
  private(set) var crs: String?
  private(set) var areas: [String: StudyFile.AreaSource] = [:]
  private(set) var tables: [String: StudyFile.TableSource] = [:]
  private(set) var groups: [GroupRule] = []
  private(set) var stages: [String: [String]] = [:]
  private(set) var streets: String?
  /// nil as well where the study is not right about it.
  private(set) var streetMap: StreetMap?
  /// The public where it cannot be read.
  private(set) var audience = PublishingRules.Audience.internal
  /// What `StudyFile` has to say of it.
  private(set) var problem: FileError?

  /// All files that it names, and itself.
  var inputPaths: [String] {
    let files =
      areas.values.map(\.file) + tables.values.flatMap { [$0.file] + $0.files.values }
      + [streets].compactMap { $0 }
    return [path] + files.map(\.containerPath).map(resolve)
  }

  static let areaChapters = ["zones", "districts", "residential"]
  static let tableChapters = ["schools", "pupils", "register", "applications", "staff", "costs"]

  /// - Throws: `FileError` when there is no such file, or when it is no mapping of keys in YAML.
  init(path: String) throws(FileError) {
    self.path = path
    name = path.fileName.withoutEnding
    do {
      _ = try StudyFile(path: path)
    } catch {
      if error.code != .badData { throw error }
      problem = error
    }
    let text = try FileBytes(path).withBytes { String(decoding: $0, as: UTF8.self) }
    guard let node = (try? Yams.compose(yaml: text)) ?? nil,
      let entries = try? StudyNode(node: node, file: path).mapping()
    else { throw problem ?? FileError(.badData, path: path, "this is no study file") }
    name = (try? entries["name"]?.text()) ?? name
    crs = try? entries["crs"]?.text()
    for chapter in LooseStudyFile.areaChapters {
      if let entry = entries[chapter] { areas[chapter] = StudyFile.AreaSource(loosely: entry) }
    }
    for chapter in LooseStudyFile.tableChapters {
      if let entry = entries[chapter] { tables[chapter] = StudyFile.TableSource(loosely: entry) }
    }
    let rules = (try? entries["groups"]?.mapping()) ?? [:]
    groups = rules.sorted { $0.key < $1.key }.compactMap { try? GroupRule(name: $0.key, $0.value) }
    stages = ((try? entries["stages"]?.mapping()) ?? [:]).compactMapValues { try? $0.texts() }
    streetMap = try? entries["streets"].map { node throws(FileError) in try StreetMap(node) }
    if let node = entries["publish"] {
      let rules = try? node.mapping()
      if rules == nil || rules?["audience"] != nil {
        audience = (try? rules?["audience"]?.choice()) ?? .public
      }
    }
    streets = (try? entries["streets"]?.mapping()).flatMap { try? $0["file"]?.text() }
  }

  func resolve(_ file: String) -> String { file.hasPrefix("/") ? file : path.folderPrefix + file }

  /// The paths of a table's files, those of the last year last.
  func paths(of table: StudyFile.TableSource) -> [String] {
    table.files.isEmpty
      ? [resolve(table.file)] : table.files.sorted { $0.key < $1.key }.map { resolve($0.value) }
  }

  /// As much of a study file as placing the homes of a table asks for.
  func forPlacingHomes(_ pupils: CheckedTable) -> StudyFile {
    var source = pupils.source
    source.file = source.files.values.first { resolve($0) == pupils.path } ?? source.file
    source.files = [:]
    return StudyFile(
      path: path, name: name, crs: crs, zones: areas["zones"] ?? StudyFile.AreaSource(file: ""),
      schools: tables["schools"] ?? StudyFile.TableSource(file: "", columns: [:]), pupils: source,
      register: tables["register"])
  }
}

extension StudyFile.AreaSource {
  fileprivate init?(loosely node: StudyNode) {
    guard let entries = try? node.mapping(), let file = try? entries["file"]?.text() else { return nil }
    self.init(
      file: file, id: try? entries["id"]?.text(), name: try? entries["name"]?.text(),
      crs: try? entries["crs"]?.text())
  }
}

extension StudyFile.TableSource {
  fileprivate init?(loosely node: StudyNode) {
    guard let entries = try? node.mapping(), let named = entries["file"] else { return nil }
    let files = (try? named.renaming()) ?? [:]
    guard let file = files.max(by: { $0.key < $1.key })?.value ?? (try? named.text()) else { return nil }
    var values = [String: [String: String]]()
    for (column, meanings) in (try? entries["values"]?.mapping()) ?? [:] {
      values[column] = try? meanings.renaming()
    }
    self.init(
      file: file, files: files, columns: (try? entries["columns"]?.renaming()) ?? [:], values: values,
      crs: try? entries["crs"]?.text(), decimalComma: (try? entries["decimal"]?.text()) == ",",
      encoding: try? entries["encoding"]?.text(),
      conditions: (try? RowCondition.list(entries["where"])) ?? [],
      aliases: try? entries["aliases"]?.text(), decisions: try? entries["decisions"]?.text(),
      city: try? entries["city"]?.text())
  }
}
