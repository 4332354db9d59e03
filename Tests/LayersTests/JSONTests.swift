import Foundation
import TestSupport
import Testing

@testable import Layers

@Suite struct JSONTests {
  private func isJSON(_ bytes: some Collection<UInt8>) -> Bool {
    FileBytes(bytes, path: "text").withBytes { bytes in
      guard bytes.firstInvalidUTF8 == nil else { return false }
      do throws(JSONFault) {
        try JSONText(bytes: bytes).check()
        return true
      } catch {
        return false
      }
    }
  }

  /// Files whose name begins with y must be accepted, with n refused; with i either will do.
  @Test(.enabled(if: SharedData.has("shapefiles")))
  func suiteOfParsers() throws {
    let folder = "geojson/mapshaper_json/JSONTestSuite/test_parsing"
    let files = SharedData.files(in: folder, endings: ["json"])
    #expect(files.count > 200)
    for file in files {
      let answer = isJSON(try Data(contentsOf: URL(fileURLWithPath: SharedData.path(file))))
      switch (file as NSString).lastPathComponent.first {
      case "y": #expect(answer, "\(file)")
      case "n": #expect(!answer, "\(file)")
      default: break
      }
    }
  }

  @Test(arguments: [
    ("{}", true), ("", false), ("[1,2]", true), ("[1,]", false), ("01", false), ("-", false), ("1.", false),
    ("1e5", true), ("1e", false), ("\"\\u12g4\"", false), ("\"\\u1234\"", true), ("\"\u{01}\"", false),
    ("truE", false), ("null null", false), ("{\"a\" 1}", false), ("{\"a\":1,}", false), ("\u{FEFF}{}", true),
    ("[\"a\nb\"]", false), ("nul", false), ("{'a':1}", false), ("+1", false), (".5", false), ("NaN", false),
  ])
  func texts(text: String, isValid: Bool) {
    #expect(isJSON(text.utf8) == isValid)
  }

  @Test func nestingHasAnEnd() {
    #expect(isJSON((String(repeating: "[", count: 500) + String(repeating: "]", count: 500)).utf8))
    #expect(!isJSON(String(repeating: "[", count: 200_000).utf8))
    #expect(!isJSON((String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)).utf8))
  }

  @Test(
    arguments: [
      [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80],
      [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xC3], [0x80], [0xE9, 0x20], [0xF0, 0x9F, 0x98], [0xFF], [0xC3, 0xC3],
    ] as [[UInt8]])
  func utf8IsCheckedAsSwiftDoes(bytes: [UInt8]) {
    for padding in [0, 1, 7, 8, 20] {
      let text = Array(repeating: UInt8(ascii: "x"), count: padding) + bytes
      let found = FileBytes(text, path: "text").withBytes(\.firstInvalidUTF8)
      #expect((found == nil) == (String(validating: text, as: UTF8.self) != nil))
    }
  }
}
