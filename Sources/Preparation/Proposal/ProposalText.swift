import Foundation
import Languages
import Layers
import Studies

/// Writes a proposal down: each guess with its reason beside it, and what was not found.
struct ProposalText {
  private(set) var text = ""
  private(set) var summary: [String] = []

  init(_ found: FoundFiles, _ parts: ProposalParts, folder: String) {
    let name = parts.town ?? URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    add(
      "# Proposed by `catchment init` from the files in this folder. Every guess says why; look it over, then:"
    )
    add("#   catchment check FILE")
    add("#   catchment run FILE")
    add("name: \(quoted(name))", parts.town == nil ? "the folder's name" : "the town of most addresses")
    if let year = parts.year {
      add("year: \(quoted(year))", "the last that the files name")
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
      add("streets: {file: \(quoted(streets)), mode: walking}", "without it, distances are straight lines")
      summary.append("streets: \(streets)")
    }
    for dataset in ["applications", "staff", "costs"] { add(dataset, parts.tables[dataset]) }
    addMissing(found, parts)
  }

  private mutating func add(_ line: String, _ comment: String? = nil) {
    text += line + (comment.map { "  # \($0)" } ?? "") + "\n"
  }

  private mutating func add(_ dataset: String, _ table: ProposedTable?) {
    guard let table else { return }
    summary.append("\(dataset): \(table.file), \(table.remark)")
    add("\(dataset):")
    let files = table.files.map { "\(quoted($0.year)): \(quoted($0.file))" }.joined(separator: ", ")
    add("  file: \(files.isEmpty ? quoted(table.file) : "{\(files)}")", table.remark)
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
    if parts.streets == nil { missing.append("a street map (.osm.pbf): distances are straight lines") }
    if !missing.isEmpty {
      add("\n# Not found")
      for line in missing { add("#   \(line)") }
    }
    let unused =
      found.areas.map(\.file).filter { !parts.usedFiles.contains($0) }.map { "\($0): a layer of polygons" }
      + found.tables.map(\.file).filter { !parts.usedFiles.contains($0) }.map { "\($0): a table" }
      + found.others.map { "\($0.file): \($0.reason)" }
    if !unused.isEmpty {
      add("\n# Not used")
      for line in unused { add("#   \(line)") }
    }
    summary += missing.map { "not found: \($0)" }
  }
}

/// A text as YAML takes it: in quotation marks where it would be something else without them.
func quoted(_ text: String) -> String {
  let isPlain =
    text.first?.isLetter == true && text.last?.isWhitespace == false
    && text.allSatisfy { $0.isLetter || $0.isNumber || "_-./ ".contains($0) }
    && !["yes", "no", "true", "false", "null", "on", "off", "y", "n"].contains(text.lowercased())
  if isPlain || text.isCRSCode { return text }
  let escaped = text.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : String($1) }
  return "\"\(escaped)\""
}

extension String {
  fileprivate var isCRSCode: Bool { hasPrefix("EPSG:") && dropFirst(5).allSatisfy(\.isNumber) }
}
