import Layers
import Testing

@Suite struct TextTableTests {
  @Test func tablesAlign() {
    let table = TextTable([["", "n"], ["Gràcia", "1,204"], ["el Coll", "7"]])
    #expect(table.lines == ["             n", "Gràcia   1,204", "el Coll      7"])
  }
}
