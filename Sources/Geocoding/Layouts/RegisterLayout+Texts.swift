/// What a row says of an address, put together from its columns; `text` gives a column's text, empty for none.
extension RegisterLayout {
  /// Whether an address has parts that no name of a column in a study file stands for.
  package var hasNamelessParts: Bool {
    !beforeStreet.isEmpty || !behindStreet.isEmpty || secondNumber != nil || series != nil
      || postcode != nil && postcode == city
  }

  /// The columns of the street's name, in their order.
  var streetColumns: [Int] { beforeStreet + [streetType].compactMap { $0 } + [street] + behindStreet }

  /// The street's name with its type and direction; what stands around no name is no street.
  func streetName(_ text: (Int) -> String) -> String {
    let name = text(street)
    guard streetType != nil || !beforeStreet.isEmpty || !behindStreet.isEmpty, !Self.isBlank(name) else {
      return name
    }
    return streetColumns.map(text).filter { !Self.isBlank($0) }.joined(separator: " ")
  }

  /// The number, and the second one behind a stroke.
  func numberText(_ text: (Int) -> String) -> String {
    let first = number.map(text) ?? ""
    guard let second = secondNumber.map(text), !Self.isBlank(second) else { return first }
    return Self.isBlank(first) ? second : first + "/" + second
  }

  /// The suffix, and the red series; numbers of the black one are written without a word.
  func suffixText(_ text: (Int) -> String) -> String {
    let own = suffix.map(text) ?? ""
    guard let series = series.map(text), !Self.isBlank(series),
      !TokenList(series).tokens.allSatisfy(NumberGrammar.isBlack)
    else { return own }
    return Self.isBlank(own) ? series : own + " " + series
  }

  func postcodeText(_ text: (Int) -> String) -> String {
    let own = postcode.map(text) ?? ""
    return postcode == city ? String(own.prefix { !$0.isLetter && !$0.isWhitespace }) : own
  }

  func cityName(_ text: (Int) -> String) -> String {
    let own = city.map(text) ?? ""
    return postcode == city ? String(own.drop { !$0.isLetter }) : own
  }

  func formerCityName(_ text: (Int) -> String) -> String { formerCity.map(text) ?? "" }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
