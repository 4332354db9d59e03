extension ZipArchive {
  /// The file that the name of a part means; nil where there is none.
  ///
  /// Names that differ by the case of ASCII letters only are the same (ECMA-376, part 2, "Part names"), and some programs
  /// write backslashes for slashes.
  func part(_ name: String) -> String? {
    if names.contains(name) { return name }
    let wanted = name.plainPartName
    return names.first { $0.plainPartName == wanted }
  }
}

extension String {
  /// The part that a relationship means by a target, from the folder of the part that names it (RFC 3986, section 5.2.4).
  func part(from folder: String) -> String {
    let target = replacing("\\", with: "/")
    let path = target.hasPrefix("/") ? target : folder + target
    var words = [Substring]()
    for word in path.split(separator: "/") where word != "." {
      if word == ".." { _ = words.popLast() } else { words.append(word) }
    }
    return words.joined(separator: "/")
  }

  fileprivate var plainPartName: String {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let bytes = replacing("\\", with: "/").utf8.map { capitals.contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }
}
