import Layers

/// The codes of some rows, and which row has which: made once, as it takes longer than to read them.
struct CodeColumn: Sendable {
  let texts: TextColumn
  let index: RowIndex

  init(_ texts: TextColumn) {
    (self.texts, index) = (texts, RowIndex(texts))
  }
}
