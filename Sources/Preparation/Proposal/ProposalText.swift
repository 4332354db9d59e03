import Foundation
import Languages
import Layers
import Studies

/// Writes a proposal down: each guess with its reason beside it, and what was not found.
struct ProposalText {
  private(set) var text = ""
  private(set) var summary: [String] = []
  /// Of what no study can do without, that which was not found.
  private(set) var lacking: [String] = []

  /// What no study can do without.
  static let needed = ["zones", "schools", "pupils"]

  init(_ found: FoundFiles, _ parts: ProposalParts, folder: String) {
    let name = parts.town ?? URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    add(
      "# Proposed by `catchment init` from the files in this folder. Every guess says why; look it over, then:"
    )
    add("#   catchment check FILE")
    add("#   catchment run FILE")
    add("name: \(quoted(name))", parts.town == nil ? "the folder's name" : "the town of most addresses")
    if let year = parts.year {
      add("year: \(quoted(year))", parts.yearReason)
    } else {
      add("# year: 2025-26", "the school year is not to be seen; write it here")
    }
    for (dataset, source, reason, note) in parts.areas {
      var members = ["file: \(quoted(source.file))"]
      if let id = source.id { members.append("id: \(quoted(id))") }
      if let name = source.name { members.append("name: \(quoted(name))") }
      let addition = note.map { "; \($0)" } ?? ""
      add("\(dataset): {\(members.joined(separator: ", "))}", reason + addition)
      summary.append("\(dataset): \(source.file)\(addition)")
    }
    for dataset in ["schools", "pupils"] { add(dataset, parts.tables[dataset]) }
    if !parts.groups.isEmpty {
      add("groups:")
      for group in parts.groups {
        add("  \(group.name):")
        add("    {\(group.rule),", group.reason)
        let titles = Language.all.map { "\($0.code): \(group.title.text(in: $0))" }
        add("      title: {\(titles.joined(separator: ", "))}}")
      }
    }
    if parts.tables["pupils"]?.local("score") != nil {
      add(
        "# catalogue: {low_score: 50, high_score: 80}",
        "below and from which score performance is low and high")
    }
    add("register", parts.tables["register"])
    if let streets = parts.streets {
      let remark =
        found.streetLayers.contains(streets)
        ? "; all its streets are open both ways until columns: {oneway: …, passable: …} say otherwise" : ""
      add(
        "streets: {file: \(quoted(streets)), mode: walking}",
        "without it, distances are straight lines\(remark)")
      summary.append("streets: \(streets)")
    }
    for dataset in ["applications", "staff", "costs"] { add(dataset, parts.tables[dataset]) }
    addMissing(found, parts)
  }

  private mutating func add(_ line: String, _ comment: String? = nil) {
    // A file or a column may be called by something that would end the line.
    text += line + (comment.map { "  # \($0.printable)" } ?? "") + "\n"
  }

  private mutating func add(_ dataset: String, _ table: ProposedTable?) {
    guard let table else { return }
    let names = table.files.isEmpty ? table.file : table.files.map(\.file).joined(separator: ", ")
    summary.append("\(dataset): \(names), \(table.remark)")
    add("\(dataset):")
    let files = table.files.map { "\(quoted($0.year)): \(quoted($0.file))" }.joined(separator: ", ")
    add("  file: \(files.isEmpty ? quoted(table.file) : "{\(files)}")", table.remark)
    if let (column, values, reason) = table.condition {
      let list = values.map { quoted($0) }.joined(separator: ", ")
      add("  where: {column: \(quoted(column)), in: [\(list)]}", reason)
    }
    if table.decimalComma { add("  decimal: \",\"", "its numbers have decimal commas") }
    if let crs = table.crs { add("  crs: \(quoted(crs.code))", crs.reason) }
    if let city = table.city { add("  city: \(quoted(city.name))", city.reason) }
    add("  columns:")
    for entry in table.columns { add("    \(entry.standard): \(quoted(entry.local))", entry.reason) }
    guard !table.values.isEmpty else { return }
    add("  values:")
    for (standard, meanings, reason) in table.values {
      add("    \(standard):", reason)
      for (code, meaning) in meanings { add("      \(quoted(code)): \(quoted(meaning))") }
    }
  }

  private mutating func addMissing(_ found: FoundFiles, _ parts: ProposalParts) {
    let uses = [
      ("zones", "catchment areas: nothing can be measured without them"),
      ("districts", "districts: no results for them"),
      ("residential", "residential units finer than the areas: the areas stand in for them"),
      ("schools", "schools: nothing can be measured without them"),
      ("pupils", "pupils: nothing can be measured without them"),
      ("register", "an address register: homes must have coordinates"),
      ("applications", "applications: no demand, no first choices"),
      ("staff", "staff: no indicators of teachers"),
      ("costs", "costs: no costs of schooling"),
    ]
    let there = Set(parts.areas.map(\.dataset)).union(parts.tables.keys)
    var missing = uses.filter { !there.contains($0.0) }.map(\.1)
    if parts.tables["pupils"] != nil, parts.groups.isEmpty {
      missing.append("groups of pupils: no segregation until they are written under groups")
    }
    if parts.streets == nil {
      missing.append("a street map (.osm.pbf, or a layer of lines): distances are straight lines")
    }
    lacking = ProposalText.needed.filter { !there.contains($0) }
    if !missing.isEmpty {
      add("\n# Not found")
      for line in missing { add("#   \(line)") }
    }
    summary += missing.map { "not found: \($0)" }
    let unused = unusedFiles(found, parts)
    guard !unused.isEmpty else { return }
    add("\n# Not used")
    for (file, reason) in unused { add("#   \("\(file): \(reason)".printable)") }
    // On a screen a folder of hundreds of files would push out what was found.
    let most = 10
    summary += unused.prefix(most).map { "not used: \($0.file): \($0.reason)" }
    if unused.count > most {
      summary.append("not used: \(counted(unused.count - most, "other file")), which the study file names")
    }
  }

  private func unusedFiles(_ found: FoundFiles, _ parts: ProposalParts) -> [(file: String, reason: String)] {
    let areas = found.areas.filter { !parts.usedFiles.contains($0.file) }.map {
      (file: $0.file, reason: "a layer of polygons")
    }
    let used = found.tables.filter { parts.usedFiles.contains($0.file) }
    let tables = found.tables.filter { !parts.usedFiles.contains($0.file) }.map { table in
      let header = Set(table.table.header)
      let twin = used.first { Set($0.table.header) == header }
      return (
        file: table.file,
        reason: twin.map { "a table with the same columns as \($0.file)" } ?? "a table"
      )
    }
    let streets = found.streetLayers.filter { !parts.usedFiles.contains($0) }.map {
      (file: $0, reason: "a layer of streets")
    }
    return areas + tables + streets + found.others
  }
}

/// A text as YAML takes it: in quotation marks where it would be something else without them.
func quoted(_ text: String) -> String {
  let isPlain =
    text.first?.isLetter == true && text.last?.isWhitespace == false
    && text.allSatisfy { $0.isLetter || $0.isNumber || "_-./ ".contains($0) }
    && !["yes", "no", "true", "false", "null", "on", "off", "y", "n"].contains(text.lowercased())
  if isPlain || text.isCRSCode { return text }
  let escaped = text.unicodeScalars.reduce(into: "") { escaped, scalar in
    if !scalar.isPrintable {
      escaped += scalar.escape
    } else {
      if scalar == "\"" || scalar == "\\" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
  }
  return "\"\(escaped)\""
}

extension String {
  fileprivate var isCRSCode: Bool { hasPrefix("EPSG:") && dropFirst(5).allSatisfy(\.isNumber) }

  /// On one line, and with question marks for what YAML takes nowhere, such as control characters.
  fileprivate var printable: String {
    unicodeScalars.reduce(into: "") { $0.unicodeScalars.append($1.isPrintable ? $1 : "?") }
  }
}

extension Unicode.Scalar {
  /// Whether YAML takes it as it stands within a line: 1.2's c-printable without line ends and the mark of byte order.
  fileprivate var isPrintable: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }

  /// As text in quotation marks has it: \x81.
  fileprivate var escape: String {
    let digits = String(value, radix: 16, uppercase: true)
    let (letter, width) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\\(letter)\(String(repeating: "0", count: width - digits.count))\(digits)"
  }
}
