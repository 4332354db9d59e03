extension String {
  /// With the characters that mean something in XML written out, and without those that it cannot hold.
  var xml: String {
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

  /// As a column of an expression.
  var expressionColumn: String { "\"" + replacing("\"", with: "\"\"") + "\"" }

  /// In lines of about so many characters with bars between them, as legends break their titles.
  func wrapped(_ width: Int) -> String {
    var (lines, line) = ([String](), "")
    for word in split(separator: " ") {
      if !line.isEmpty, line.count + word.count >= width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "|")
  }
}
