import Languages
import Layers
import Yams

extension StudyFile {
  /// Reads a study file.
  ///
  /// - Throws: `FileError` with the line for what is missing, unknown or of another kind than expected.
  public init(path: String) throws(FileError) {
    let (file, problems) = try StudyFile.read(path)
    if let first = problems.first { throw first }
    self = file
  }

  /// Reads as much of a study file as can be read, and all that is wrong with it.
  ///
  /// - Throws: `FileError` when there is no such file, or when it is no mapping of keys in YAML.
  package static func read(_ path: String) throws(FileError) -> (file: StudyFile, problems: [FileError]) {
    let text = try text(of: FileBytes(path))
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw StudyFile.error(error, path: path)
    } catch {
      throw FileError(.badData, path: path, "this is not YAML")
    }
    guard let node else { throw FileError(.badData, path: path, "the file is empty") }
    let problems = StudyFileProblems()
    let file = try StudyFile(StudyNode(node: node, file: path, problems: problems))
    // What a column is for can only be said when everything is there.
    if problems.all.isEmpty { problems.attempt { () throws(FileError) in try file.checkColumns() } }
    return (file, problems.all.sorted { ($0.row ?? .max) < ($1.row ?? .max) })
  }

  /// The text of a study file, without the mark by which some programs tell UTF-8.
  private static func text(of file: FileBytes) throws(FileError) -> String {
    let (text, row) = file.withBytes { bytes -> (String, Int?) in
      let own = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      let invalid = bytes.firstInvalidUTF8
      return (
        String(decoding: own, as: UTF8.self),
        invalid.map { bytes.prefix($0).count { $0 == UInt8(ascii: "\n") } + 1 }
      )
    }
    guard let row else { return text }
    throw FileError(
      .badData, path: file.path, row: row, "the text is not UTF-8",
      hint: "save the file as UTF-8, which editors ask for as its encoding when they save it")
  }

  private init(_ root: StudyNode) throws(FileError) {
    let entries = try root.mapping(StudyKeys.study)
    for key in ["zones", "schools", "pupils"] where entries[key] == nil {
      root.problems.add(FileError(.badData, path: root.file, "the key \"\(key)\" is missing"))
    }
    func table(_ key: String, mayHaveYears: Bool = true) -> TableSource? {
      entries.read(key) { node throws(FileError) in
        try TableSource(node, isRegister: key == "register", mayHaveYears: mayHaveYears)
      }
    }
    func areas(_ key: String) -> AreaSource? { entries.read(key, AreaSource.init) }
    let none = TableSource(file: "", columns: [:])
    self.init(
      path: root.file, name: entries.text("name") ?? root.file.fileName.withoutEnding,
      year: entries.text("year") ?? "", crs: entries.text("crs"),
      zones: areas("zones") ?? AreaSource(file: ""),
      districts: areas("districts"), residential: areas("residential"),
      schools: table("schools", mayHaveYears: false) ?? none, pupils: table("pupils") ?? none,
      register: table("register", mayHaveYears: false), applications: table("applications"),
      staff: table("staff"), costs: table("costs"),
      catalogue: entries.read("catalogue", CatalogueParameters.init) ?? CatalogueParameters(),
      indicators: entries.read("indicators", CustomIndicator.list) ?? [],
      publish: entries.read("publish", PublishingRules.init)
        ?? (entries["publish"] == nil ? PublishingRules() : .forTheWary))
    language = entries.read("language") { node throws(FileError) in
      let code = try node.text()
      guard let language = Language(code: code) else {
        throw node.error(
          "there is no language \"\(code)\"",
          hint: "the languages are \(Language.all.map(\.code).joined(separator: ", "))")
      }
      return language
    }
    feeders = areas("feeders")
    lookup = entries.read("lookup", LookupRule.init) ?? LookupRule()
    forecast = entries.read("forecast", ForecastRule.init)
    if let scenario = entries.read("scenario", Scenario.init) { apply(scenario) }
    if let node = entries["streets"] {
      if (try? node.mapping())?["server"] != nil {
        streetServer = entries.read("streets", StreetServer.init)
      } else {
        streets = entries.read("streets", StreetMap.init)
      }
    }
    let rules = entries.read("groups") { node throws(FileError) in try node.mapping() } ?? [:]
    groups = rules.sorted { $0.key < $1.key }.compactMap { name, rule in
      root.problems.attempt { () throws(FileError) in try GroupRule(name: name, rule) }
    }
    stages = entries.read("stages", StudyFile.gradesByStage) ?? [:]
  }

  /// The grades of each stage; a grade is of one stage.
  private static func gradesByStage(_ node: StudyNode) throws(FileError) -> [String: [String]] {
    var (stages, stageOfGrade) = ([String: [String]](), [String: String]())
    let entries = try node.mapping()
    for stage in node.keys {
      guard let list = entries[stage], let grades = entries.texts(stage) else { continue }
      if grades.isEmpty {
        node.problems.add(
          list.error("the stage \"\(stage)\" has no grade", hint: "list its grades, or take the stage out"))
      }
      for (item, grade) in zip(list.list(), grades) {
        if let other = stageOfGrade[grade] {
          let place =
            other == stage
            ? "twice in the stage \"\(stage)\"" : "in two stages, \"\(other)\" and \"\(stage)\""
          node.problems.add(
            item.error("the grade \"\(grade)\" is \(place)", hint: "name each grade once, in one stage"))
        }
        stageOfGrade[grade] = stage
      }
      stages[stage] = grades
    }
    return stages
  }

  private static func error(_ error: YamlError, path: String) -> FileError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      FileError(
        .badData, path: path, row: mark.line, "this is not YAML: \(problem)",
        hint: problem.contains("cannot start any token")
          ? "indent with blanks and not with tabs, and put what begins with @, % or ` in quotation marks"
          : "check the indentation, and that each key ends with a colon and a blank")
    case .duplicatedKeysInMapping(let keys, let context):
      FileError(
        .badData, path: path, row: context.mark.line > 0 ? context.mark.line : nil,
        "the key \(keys.prefix(1).quoted()) stands here and again further down in the same part",
        hint: "keep one of them")
    case .reader(let problem, let offset, _, let text):
      FileError(
        .badData, path: path, row: offset.map { text.prefix($0).count(where: { $0.isNewline }) + 1 },
        "this is not YAML: \(problem)", hint: "save the file as plain text in UTF-8")
    default: FileError(.badData, path: path, "this is not YAML")
    }
  }
}

extension StudyFile.AreaSource {
  init(_ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(StudyKeys.areas)
    guard let file = entries["file"] else { throw node.error("the key \"file\" is missing") }
    self.init(
      file: try file.text(), id: entries.text("id"), name: entries.text("name"), crs: entries.text("crs"))
  }
}
