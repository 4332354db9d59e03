import Languages
import Layers
import Segregation
import StudyFixtures
import Testing

@testable import Indicators

/// What is said of an index that could be misread.
@Suite struct IndexNoteTests {
  private func note(
    _ index: String, group: String?, value: Double, _ range: ClosedRange<Double>
  ) -> IndexNote? {
    IndexRow(
      index, group: group, versus: group.map { _ in "rest" }, within: nil, value: value,
      interval: IndexInterval(estimate: value, low: range.lowerBound, high: range.upperBound)
    ).note
  }

  /// Two girls' schools among ten of boys: girls hardly meet a boy, of which chance would have given 0.85.
  @Test func noExposureIsNotByChance() {
    #expect(note("exposure", group: "girls", value: 0.0206, 0...0.041) == nil)
    #expect(note("isolation", group: "girls", value: 0.01, 0...0.041) == nil)
    #expect(note("simpson", group: nil, value: 0.01, 0...0.041) == nil)
    for index in ["D", "eta2", "M", "atkinson:0.3"] {
      #expect(note(index, group: "girls", value: 0.0206, 0...0.041) == .mayBeChance, "\(index)")
    }
    for index in ["exposure", "R", "H"] {
      #expect(note(index, group: nil, value: 0.0206, 0...0.041) == .mayBeChance, "\(index)")
    }
  }

  /// Three of 100 pupils are below the only border, or 25 of them.
  @Test(arguments: [
    ("school,low,high\nS1,3,47\nS2,0,50\n", true), ("school,low,high\nS1,20,30\nS2,5,45\n", false),
  ])
  func ranksOfWhichNothingIsKnown(text: String, isUnknown: Bool) throws {
    let fixture = try TinyStudy()
    defer { withExtendedLifetime(fixture) {} }
    try fixture.write(text, to: "counts.csv")
    let rows = try CountTable(
      CSVFile(fixture.path("counts.csv")), .wide(["low", "high"]), units: "school"
    ).ordinalRows([0, 1])
    for row in rows {
      let isNone = isUnknown && row.index == "rank_order_H"
      #expect((row.value == nil) == isNone && row.note == (isNone ? .middleUnknown : nil), "\(row.index)")
    }
  }

  @Test(arguments: [Language.catalan, .spanish, .french, .italian, .norwegian])
  func notesAreInAllLanguages(language: Language) {
    for note in IndexNote.allCases {
      #expect(note.text.text(in: language) != note.text.text(in: .english), "\(note)")
    }
  }
}
