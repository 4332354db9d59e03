import StudyFixtures
import Testing

@testable import Studies

/// Codes of schools that a spreadsheet spoilt in more than one way, and homes of which no place can be read.
@Suite struct ShortenedCodesTests {
  /// Three digits are left of a code of seven; one that is nowhere in the list is not explained by that.
  @Test(
    arguments: [
      (["8.01E+06", "08029999"], "8.01E+06", "short form of numbers"),
      (["8,01E+06"], "8,01E+06", "short form of numbers"),
      (["8012345.0", "7"], "8012345.0", "zeros in front, and a decimal point and zeros behind"),
      (["08012345.00"], "08012345.00", "a decimal point and zeros behind it"),
    ] as [([String], String, String)])
  func spoiltCodesAreExplained(unknown: [String], explained: String, words: String) throws {
    let found = try #require(
      SpellingDifference.explaining(unknown, by: ["08012345", "08023456"], SpellingDifference.ofCodes))
    #expect(found.texts == [explained] && found.difference.words.contains(words))
  }

  @Test(arguments: ["9.99E+06", "08029999", "E+06", "8.01E+60"])
  func otherCodesAreNot(unknown: String) {
    let found = SpellingDifference.explaining(
      [unknown], by: ["08012345", "A"], SpellingDifference.ofCodes)
    #expect(found?.texts == nil)
  }

  /// Marks between thousands leave one of the coordinates a number and the other none: nobody lives anywhere.
  @Test func homesThatCannotBeReadLieNowhere() throws {
    let rows = (0..<60).map { "q\($0),W,f,1,430.\(100 + $0),4.580.\(500 + $0)\n" }
    let study = try TinyStudy(pupils: "id,escola,nac,isced,x,y\n" + rows.joined())
    let kinds = try study.loadYears().findings.map(\.kind)
    #expect(kinds.contains(.fewPlaced) && !kinds.contains(.fewHomes))
  }
}
