extension String {
  /// With the characters that mean something in XML, HTML and SVG written out, and without those that XML cannot hold.
  ///
  /// It goes by code points: a quotation mark under an accent is a quotation mark to who reads the file.
  public var markup: String {
    guard utf8.contains(where: { $0 < 0x20 || [0x26, 0x3C, 0x3E, 0x22].contains($0) }) else { return self }
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(character)
      case _ where character.value < 0x20: break
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// Cut at blanks into lines of at most so many characters, where words allow it.
  public func wrapped(to width: Int) -> [String] {
    var lines = [String]()
    for word in split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
