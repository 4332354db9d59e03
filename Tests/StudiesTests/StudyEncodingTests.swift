import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Studies

/// The bytes of a study file. Editors put a mark before UTF-8, which YAML allows (YAML 1.2.2, section 5.2).
@Suite struct StudyEncodingTests {
  private func fixture(_ bytes: Data) throws -> TinyStudy {
    let fixture = try TinyStudy()
    try bytes.write(to: URL(fileURLWithPath: fixture.path("study.yml")))
    return fixture
  }

  @Test func theMarkOfUTF8IsPassedOver() throws {
    let marked = try fixture(Data([0xEF, 0xBB, 0xBF]) + Data(TinyStudy.study.utf8))
    #expect(try StudyFile(path: marked.path("study.yml")).name == "Tiny")
  }

  /// "Públic" in Windows-1252 and the whole in UTF-16.
  @Test(arguments: [(String.Encoding.windowsCP1252, "Públic"), (.utf16, "name")])
  func whatIsNotUTF8IsRefused(encoding: String.Encoding, word: String) throws {
    let other = try fixture(#require(TinyStudy.study.data(using: encoding)))
    let lines = TinyStudy.study.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(word) }) + 1
    let error = #expect(throws: FileError.self) { try StudyFile(path: other.path("study.yml")) }
    #expect(error?.row == row && error?.problem == "the text is not UTF-8")
    #expect(error?.hint?.hasPrefix("save the file as UTF-8") == true)
  }
}
