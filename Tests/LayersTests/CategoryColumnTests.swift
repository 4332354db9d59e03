import Testing

@testable import Layers

@Suite struct CategoryColumnTests {
  /// Texts of each length get numbers of their own if a single byte differs, wherever it stands, and keep them.
  @Test func aByteTellsTextsApart() {
    let texts = (1...40).flatMap { length in
      (0...length).map { place in
        String((0..<length).map { $0 == place ? "b" : "a" })
      }
    }
    let column = CategoryColumn(texts + texts.reversed() + [nil, ""])
    #expect(column.labels == texts)
    let numbers = texts.indices.map(Int32.init)
    #expect(Array(column.codes) == numbers + numbers.reversed() + [-1, -1])
  }

  @Test func labelsStandInTheOrderInWhichTheyCame() {
    let column = CategoryColumn(["Besòs", "Gràcia", "Besòs", nil, "Sants", "Gràcia"])
    #expect(column.labels == ["Besòs", "Gràcia", "Sants"])
    #expect(Array(column.codes) == [0, 1, 0, -1, 2, 1])
    #expect(column[3] == nil && column[4] == "Sants")
  }

  @Test func rowsOfMarkedLabelsAscend() {
    let column = CategoryColumn(["Besòs", "Gràcia", "Besòs", nil, "Sants", "Gràcia"])
    #expect(column.rows(labelled: [false, true, true]) == [1, 4, 5])
    #expect(column.rows(labelled: [true, false, false]) == [0, 2])
    #expect(column.rows(labelled: [false, false, false]).isEmpty)
  }
}
