extension String {
  /// The names of a list with commas between them; one that holds a comma stands in double quotes, which are doubled
  /// within it, as in CSV: `"white, non-hispanic",black`.
  package var listedNames: [String] {
    var names: [String] = []
    var rest = self[...]
    while true {
      if let (name, end) = rest.quotedName, end == rest.endIndex || rest[end] == "," {
        names.append(name)
        rest = rest[end...]
      } else {
        let end = rest.firstIndex(of: ",") ?? rest.endIndex
        names.append(String(rest[..<end]))
        rest = rest[end...]
      }
      guard !rest.isEmpty else { return names }
      rest.removeFirst()
    }
  }
}

extension Substring {
  /// What stands between double quotes at the beginning, and where it ends; nil where nothing does.
  fileprivate var quotedName: (name: String, end: Index)? {
    guard first == "\"" else { return nil }
    var name = ""
    var place = index(after: startIndex)
    while place < endIndex {
      let next = index(after: place)
      if self[place] != "\"" {
        name.append(self[place])
        place = next
      } else if next < endIndex, self[next] == "\"" {
        name.append("\"")
        place = index(after: next)
      } else {
        return (name, next)
      }
    }
    return nil
  }
}
