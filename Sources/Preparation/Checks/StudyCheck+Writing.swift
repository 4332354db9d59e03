import Layers
import Studies

extension StudyCheck {
  /// Writes tables and findings for a reader.
  public func writeText(to writer: ByteWriter) {
    for profile in profiles { write(profile, to: writer) }
    let errors = findings.filter { $0.severity == .error }.count
    writer.append(
      findings.isEmpty
        ? "\(name): no findings\n"
        : "\(name): \(counted(findings.count, "finding")), \(counted(errors, "error")) among them "
          + "(internal, not for publication)\n")
    for finding in findings {
      let place = finding.file.fileName + (finding.column.map { ", column \"\($0)\"" } ?? "")
      writer.append("\n\(finding.severity.rawValue)  \(place): \(finding.sentence)\n")
      if !finding.rows.isEmpty {
        let isMore = finding.count > finding.rows.count && finding.rows.count == 10
        writer.append(
          "  \(finding.rows.count == 1 ? "row" : "rows") \(finding.rows.map(String.init).joined(separator: ", "))"
            + "\(isMore ? " …" : "")\n")
      }
      if let hint = finding.hint { writer.append("  → \(hint)\n") }
    }
    for sentence in leftOut { writer.append("\nnot checked  \(sentence)\n") }
  }

  private func write(_ profile: TableProfile, to writer: ByteWriter) {
    writer.append("\(profile.dataset)  \(profile.file.fileName): \(counted(profile.rows, "row"))\n")
    let names = profile.columns.map { column in
      column.name + (column.standard.map { $0 == column.name ? "" : " (\($0))" } ?? " –")
    }
    let width = names.map(\.count).max() ?? 0
    for (column, name) in zip(profile.columns, names) {
      var facts = [counted(column.different, "value")]
      if column.unknown > 0 { facts.append("\(grouped(column.unknown)) unknown") }
      // Of a column of categories it goes without saying that values come again.
      if column.repeated > 0, column.different > column.repeated {
        facts.append("\(grouped(column.repeated)) repeated")
      }
      let blanks = String(repeating: " ", count: width - name.count)
      writer.append("  \(name)\(blanks)  \(facts.joined(separator: ", "))\n")
    }
    writer.append("\n")
  }

  /// Writes tables and findings as one JSON object.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeJSON(to writer: ByteWriter) throws(FileError) {
    let json = JSONValue.object([
      ("study", .text(name)), ("audience", .text(StudyCheck.audience)),
      ("crs", .optional(crs.map { $0.code ?? $0.name })),
      (
        "findings",
        .list(
          findings.map { finding in
            .object([
              ("kind", .text(finding.kind.rawValue)), ("severity", .text(finding.severity.rawValue)),
              ("chapter", .text(finding.dataset)), ("file", .text(finding.file)),
              ("column", .optional(finding.column)), ("count", .whole(finding.count)),
              ("rows", .list(finding.rows.map { .whole($0) })),
              ("area_m2", finding.area.map { .real($0) } ?? .null), ("text", .text(finding.sentence)),
              ("hint", .optional(finding.hint)),
            ])
          })
      ),
      (
        "tables",
        .list(
          profiles.map { profile in
            .object([
              ("chapter", .text(profile.dataset)), ("file", .text(profile.file)),
              ("rows", .whole(profile.rows)),
              (
                "columns",
                .list(
                  profile.columns.map { column in
                    .object([
                      ("name", .text(column.name)), ("standard", .optional(column.standard)),
                      ("unknown", .whole(column.unknown)), ("different", .whole(column.different)),
                      ("repeated", .whole(column.repeated)),
                    ])
                  })
              ),
            ])
          })
      ), ("not_checked", .list(leftOut.map { .text($0) })),
    ])
    json.write(to: writer)
    writer.append("\n")
    try writer.check()
  }
}
