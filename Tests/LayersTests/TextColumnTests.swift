import Layers
import Testing

@Test func `a text is repeated where the row before holds the same bytes`() {
  let column: TextColumn = ["", "", "Nou", "Nou", "nou", "Nou de", nil, nil, ""]
  #expect(
    column.indices.map(column.isRepeated) == [false, true, false, true, false, false, false, true, false])
}
