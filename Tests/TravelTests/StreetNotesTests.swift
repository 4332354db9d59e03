import StudyFixtures
import Testing

@testable import Routing
@testable import Travel

@Test(arguments: [
  (1, "1 end of a street was joined to the street on which it lies"),
  (28, "28 ends of streets were joined to the streets on which they lie"),
])
func joinedEndsAreCountedInGoodEnglish(count: Int, words: String) {
  var notes = StreetNetwork.Notes()
  notes.joinedEnds = count
  #expect(notes.sentences.english.first?.hasPrefix(words) == true)
}
