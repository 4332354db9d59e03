import Languages
import Layers
import Studies

extension StudyCheck {
  /// Writes tables and findings for a reader.
  public func writeText(to writer: ByteWriter, in language: Language = .english) {
    func say(_ text: Text) { writer.append(text.text(in: language) + "\n") }
    for profile in profiles { write(profile, to: writer, in: language) }
    let errors = findings.filter { $0.severity == .error }.count
    switch findings.count {
    case 0: say("\(name: name): no findings")
    case 1 where errors == 1: say("\(name: name): 1 finding, an error (internal, not for publication)")
    case 1: say("\(name: name): 1 finding, a warning (internal, not for publication)")
    default:
      say(
        "\(name: name): \(count: findings.count, "finding"), \(count: errors, "error") among them (internal, not for publication)"
      )
    }
    for finding in findings {
      writer.append("\n")
      let file = finding.file.fileName
      let place: Text = finding.column.map { "\(name: file), column \"\(name: $0)\"" } ?? "\(name: file)"
      let said: Text = "\(place): \(finding.text)"
      say(finding.severity == .error ? "error  \(said)" : "warning  \(said)")
      if !finding.rows.isEmpty {
        let isMore = finding.count > finding.rows.count && finding.rows.count == 10
        let numbers = finding.rows.map(String.init).joined(separator: ", ") + (isMore ? " …" : "")
        let rows: Text = finding.rows.count == 1 ? "row \(name: numbers)" : "rows \(name: numbers)"
        say("  \(rows)")
      }
      if let hint = finding.hint { say("  → \(hint)") }
    }
    for sentence in leftOut {
      writer.append("\n")
      say("not checked  \(sentence)")
    }
  }

  private func write(_ profile: TableProfile, to writer: ByteWriter, in language: Language) {
    let heading: Text =
      "\(name: profile.dataset)  \(name: profile.file.fileName): \(count: profile.rows, "row")"
    writer.append(heading.text(in: language) + "\n")
    let names = profile.columns.map { column in
      column.name + (column.standard.map { $0 == column.name ? "" : " (\($0))" } ?? " –")
    }
    let width = names.map(\.count).max() ?? 0
    for (column, name) in zip(profile.columns, names) {
      var facts: [Text] = ["\(count: column.different, "value")"]
      if column.unknown > 0 { facts.append("\(.whole(column.unknown)) unknown") }
      // Of a column of categories it goes without saying that values come again.
      if column.repeated > 0, column.different > column.repeated {
        facts.append("\(.whole(column.repeated)) repeated")
      }
      let blanks = String(repeating: " ", count: width - name.count)
      writer.append("  \(name)\(blanks)  \(Text(facts, separator: ", ").text(in: language))\n")
    }
    writer.append("\n")
  }

  /// Writes tables and findings as one JSON object.
  ///
  /// - Parameter language: of the texts and hints; all else stays the same.
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeJSON(to writer: ByteWriter, in language: Language = .english) throws(FileError) {
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
              ("area_m2", finding.area.map { .real($0) } ?? .null),
              ("text", .text(finding.text.text(in: language))),
              ("hint", .optional(finding.hint?.text(in: language))),
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
      ), ("not_checked", .list(leftOut.map { .text($0.text(in: language)) })),
    ])
    json.write(to: writer)
    writer.append("\n")
    try writer.check()
  }
}
