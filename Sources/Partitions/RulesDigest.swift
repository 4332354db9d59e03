import Layers
import Studies
import Travel

extension StudyFile {
  /// A digest of all that decides how pupils are counted, whatever the files are called and wherever they stand: parts
  /// of one study have the same.
  var rulesDigest: String {
    let rules: [Any?] = [
      year, groups, stages, pupils, schools, applications, register, streets, streetServer, catalogue,
      zones, districts, residential, indicators,
    ]
    var digest = SHA256()
    let text = rules.map { RulesText.of($0 as Any) }.joined(separator: "\n")
    ContiguousArray(text.utf8).withUnsafeBufferPointer { digest.update($0) }
    return digest.hexadecimal
  }
}

/// Values as text that is the same in every run: keys and members of sets in order, names of files left out.
private enum RulesText {
  private static let places: Set = ["file", "aliases", "decisions", "slice"]

  static func of(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let members = mirror.children.map { child in
      let label = child.label ?? ""
      // Of files by year the years count, which their number of pupils depends on.
      if label == "files" { return "files" }
      return places.contains(label) ? label : "\(label):\(of(child.value))"
    }
    switch mirror.displayStyle {
    case .dictionary, .set: return "[\(members.sorted().joined(separator: ","))]"
    case nil: return "\(value)"
    case _ where members.isEmpty: return "\(value)"
    default: return "(\(members.joined(separator: ",")))"
    }
  }
}
