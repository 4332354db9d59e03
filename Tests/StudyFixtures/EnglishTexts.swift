import Languages

extension [Text] {
  /// As English reads them. One that another language has not got says so, so that no assertion about it holds.
  public var english: [String] {
    map { text in
      let lacking = Language.all.filter { language in !text.parts.allSatisfy(language.has) }
      return lacking.isEmpty
        ? text.text(in: .english) : "not in \(lacking.map(\.code)): \(text.text(in: .english))"
    }
  }
}
