import Foundation

/// A section of the file of results, which others fill too.
struct ResultsSection {
  let title: String
  let text: String

  /// Puts the section in the place of the earlier one, or at the end.
  func write(into path: String) throws {
    let old = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let heading = "## \(title)\n"
    let lines = old.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) + "\n" }
    let start = lines.firstIndex(of: heading) ?? lines.count
    let end = lines[min(start + 1, lines.count)...].firstIndex { $0.hasPrefix("## ") } ?? lines.count
    func joined(_ lines: ArraySlice<String>) -> String {
      let text = lines.joined().trimmingCharacters(in: .newlines)
      return text.isEmpty ? "" : text + "\n\n"
    }
    let rest = joined(lines[end...])
    let whole = joined(lines[..<start]) + heading + "\n" + text + (rest.isEmpty ? "" : "\n" + rest)
    try (whole.trimmingCharacters(in: .newlines) + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }
}
