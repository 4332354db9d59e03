import Foundation
import Languages
import Testing

@testable import Editor

@Suite struct EditorTextsTests {
  @Test(arguments: Language.all)
  func eachLanguageHasAllThatThePageSays(language: Language) {
    let missing = EditorTexts.all.filter { !language.has($0.value) }
    #expect(missing.isEmpty, "\(language.code) has not got \(missing.values.map(\.template))")
  }

  /// Whatever the page asks for by name is there.
  @Test(arguments: ["/", "/editor.js", "/panel.js"])
  func thePageAsksForNoOtherText(path: String) throws {
    let text = String(decoding: try #require(PageFile(path: path)).bytes, as: UTF8.self)
    let names = text.matches(of: /say\('([A-Za-z_]+)'|data-(?:t|label)="([A-Za-z_]+)"/).map {
      String($0.1 ?? $0.2 ?? "")
    }
    #expect(names.count > 10 && names.filter { EditorTexts.all[$0] == nil } == [])
  }
}
