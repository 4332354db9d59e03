import Languages
import Testing

/// Names of places where no code stands beside them.
@Suite struct PlaceLabelsTests {
  @Test(
    arguments: [
      (["Centre", "Nord", "Centre"], ["1", "2", "3"], ["Centre (1)", "Nord", "Centre (3)"]),
      (["Centre", "Nord"], ["1", "2"], ["Centre", "Nord"]),
      // A place that has no name bears its code.
      (["1", "1"], ["1", "2"], ["1", "1 (2)"]), ([], [], []),
    ] as [([String], [String], [String])])
  func equalNamesHaveTheirCodes(names: [String], codes: [String], labels: [String]) {
    #expect(names.toldApart(by: codes) == labels)
  }
}
