import ArgumentParser

extension [String] {
  /// Which column holds what, as an option that may be repeated says it: `what=column`.
  ///
  /// - Parameters:
  ///   - option: the option's name, for the error.
  ///   - names: what there may be.
  /// - Throws: `ValidationError` where one has another form or names none of these.
  func columns(of option: String, from names: Self, suchAs example: String) throws -> [String: String] {
    try reduce(into: [:]) { columns, text in
      let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard halves.count == 2, names.contains(halves[0]) else {
        throw ValidationError(
          "\(option) has the form what=column, such as \(example); what is one of "
            + names.joined(separator: ", "))
      }
      columns[halves[0]] = halves[1]
    }
  }
}
