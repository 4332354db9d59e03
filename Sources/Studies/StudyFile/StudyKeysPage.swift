import Layers

extension StudyKeys {
  /// All keys on one page, for a terminal.
  public static var text: String {
    all.map { part in
      let width = part.names.map(\.count).max() ?? 0
      let keys = part.keys.map { key in
        "  \(key.name)\(String(repeating: " ", count: width - key.name.count))  "
          + key.meaning.wrapped(to: 76 - width).joined(
            separator: "\n" + String(repeating: " ", count: width + 4))
      }
      let example = part.example.isEmpty ? [] : [""] + part.example.lines.map { "    " + $0 }
      return ([part.title, part.about.wrapped(to: 80).joined(separator: "\n")] + example + [""] + keys)
        .joined(
          separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The same as Markdown.
  public static var markdown: String {
    let parts = all.map { part in
      let example = part.example.isEmpty ? "" : "```yaml\n\(part.example)\n```\n\n"
      let keys = part.keys.map { "| `\($0.name)` | \($0.meaning.replacing("|", with: "\\|")) |" }
      return "## \(part.title)\n\(part.about)\n\n\(example)| key | what it says |\n|---|---|\n"
        + keys.joined(separator: "\n")
    }
    return """
      # The study file
      One file, `study.yml`, says what a planner's files hold. `catchment init FOLDER` proposes one, `catchment check study.yml` \
      says all that is wrong with it, and an unknown key is an error that names the nearest known one. This page is made by \
      `catchment study --markdown`; `catchment help study` shows it in a terminal. \
      Rows in messages are counted from 1 below the header, without empty ones.


      """ + parts.joined(separator: "\n\n")
  }
}

extension String {
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
