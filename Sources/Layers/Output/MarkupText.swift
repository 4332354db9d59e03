extension String {
  /// With the characters that mean something in XML, HTML and SVG written out, and without those that XML cannot hold.
  ///
  /// It goes by code points: a quotation mark under an accent is a quotation mark to who reads the file.
  public var markup: String {
    guard mayHoldNoXML || utf8.contains(where: { [0x26, 0x3C, 0x3E, 0x22].contains($0) }) else { return self }
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(character)
      case _ where character.isNoXML: break
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// Whether it may hold what XML cannot, as seen by its bytes; most texts hold none of these.
  var mayHoldNoXML: Bool { utf8.contains { $0 < 0x20 || $0 == 0xEF } }

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

extension Unicode.Scalar {
  /// Whether it is none of a text in XML 1.0 (section 2.2): a control character, though tabs and line ends may be held, or
  /// U+FFFE or U+FFFF. Spreadsheets and browsers refuse a whole file for one.
  var isNoXML: Bool { value < 0x20 || value == 0xFFFE || value == 0xFFFF }
}
