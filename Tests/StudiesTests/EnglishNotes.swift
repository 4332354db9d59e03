import Languages
import Testing

extension [Text] {
  /// As English reads them, and all other languages as well.
  var english: [String] {
    for language in Language.all {
      #expect(flatMap(\.parts).filter { !language.has($0) } == [], "\(language)")
    }
    return map { $0.text(in: .english) }
  }
}
