import Layers

extension String {
  /// As a column of an expression.
  var expressionColumn: String { "\"" + replacing("\"", with: "\"\"") + "\"" }

  /// In lines of about so many characters with bars between them, as legends break their titles.
  func wrapped(_ width: Int) -> String { wrapped(to: width).joined(separator: "|") }
}
