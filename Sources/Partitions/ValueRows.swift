/// Texts, each numbered once.
struct TextNumbers: Sendable {
  private(set) var texts: [String] = []
  private var numbers: [String: Int32] = [:]

  mutating func number(of text: String) -> Int32 {
    if let known = numbers[text] { return known }
    let number = Int32(texts.count)
    numbers[text] = number
    texts.append(text)
    return number
  }

  /// Numbers the texts anew in their order, so that it does not matter which came first; no text comes afterwards.
  ///
  /// - Returns: the new number of each.
  mutating func sort() -> [Int32] {
    let order = texts.indices.sorted { texts[$0] < texts[$1] }
    var ranks = [Int32](repeating: 0, count: texts.count)
    for (rank, number) in order.enumerated() { ranks[number] = Int32(rank) }
    texts = order.map { texts[$0] }
    numbers = [:]
    return ranks
  }
}

/// Rows of one text in each column, each row numbered once. A row grows column by column; a row of no column is 0.
struct ValueRows: Sendable {
  /// What each row up to a column is: the row up to the column before, and the text in this one.
  private struct Cell: Hashable {
    var before: Int32
    var text: Int32
  }

  let columns: [String]
  private(set) var texts: [TextNumbers]
  private var cells: [ContiguousArray<Cell>]
  private var numbers: [[Cell: Int32]]

  init(_ columns: [String]) {
    self.columns = columns
    texts = columns.map { _ in
      var texts = TextNumbers()
      _ = texts.number(of: "")
      return texts
    }
    cells = columns.map { _ in [] }
    numbers = columns.map { _ in [:] }
  }

  /// The number of a text in a column; that of the empty one, which is nothing known, is 0.
  mutating func text(_ text: String, in column: Int) -> Int32 { texts[column].number(of: text) }

  /// The row that is like another one up to a column, and has a text there.
  mutating func row(_ before: Int32, _ text: Int32, in column: Int) -> Int32 {
    let cell = Cell(before: before, text: text)
    if let known = numbers[column][cell] { return known }
    let number = Int32(cells[column].count)
    cells[column].append(cell)
    numbers[column][cell] = number
    return number
  }

  /// Numbers the rows anew in the order of their texts; no row comes afterwards.
  ///
  /// - Returns: the new number of each.
  mutating func sort() -> [Int32] {
    var ranks: [Int32] = [0]
    for column in columns.indices {
      let ofTexts = texts[column].sort()
      let renumbered = cells[column].map { cell in
        Cell(before: ranks[Int(cell.before)], text: ofTexts[Int(cell.text)])
      }
      let order = renumbered.indices.sorted {
        (renumbered[$0].before, renumbered[$0].text) < (renumbered[$1].before, renumbered[$1].text)
      }
      ranks = [Int32](repeating: 0, count: order.count)
      for (rank, number) in order.enumerated() { ranks[number] = Int32(rank) }
      cells[column] = ContiguousArray(order.map { renumbered[$0] })
      numbers[column] = [:]
    }
    return ranks
  }

  /// The text of each row in a column.
  func texts(of column: Int) -> ContiguousArray<Int32> {
    guard let last = cells.last else { return [0] }
    return ContiguousArray(
      last.indices.map { row in
        var cell = last[row]
        for later in stride(from: columns.count - 1, to: column, by: -1) {
          cell = cells[later - 1][Int(cell.before)]
        }
        return cell.text
      })
  }
}
