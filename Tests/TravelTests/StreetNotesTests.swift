import StudyFixtures
import Testing

@testable import Routing
@testable import Travel

@Test func whatIsDoubtfulOfAMapIsSaid() {
  var notes = StreetNetwork.Notes()
  (notes.looseEnds, notes.islands, notes.unusedRestrictions) = (2, 1, 3)
  #expect(
    notes.sentences.english == [
      "2 streets of the layer end a few metres short of another one, which nothing joins there; `catchment check` tells more",
      "1 part of the streets of the layer is joined to no other, so that no way leads there; `catchment check` tells more",
      "3 turn restrictions of the street map are not heeded, as what belongs to them is missing or does not meet",
    ])
}

@Test(arguments: [
  (1, "1 end of a street was joined to the street on which it lies"),
  (28, "28 ends of streets were joined to the streets on which they lie"),
])
func joinedEndsAreCountedInGoodEnglish(count: Int, words: String) {
  var notes = StreetNetwork.Notes()
  notes.joinedEnds = count
  #expect(notes.sentences.english.first?.hasPrefix(words) == true)
}

@Test func everyNoteIsSaidOnce() {
  for note in StreetNetwork.Notes.all {
    var notes = StreetNetwork.Notes()
    notes[keyPath: note] = 1
    // Squares tell of their missing borders in `catchment check` alone.
    let isSaid = note != \StreetNetwork.Notes.missingBorders
    #expect(notes.sentences.count == (isSaid ? 1 : 0))
  }
}
