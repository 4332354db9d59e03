import DeterministicParallel
import Languages
import Layers

extension MeasureTable {
  /// Writes the table as CSV, one row per measure; a missing number is an empty field. Notes are in a
  /// language, all else is the same in each.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeCSV(
    to writer: ByteWriter, _ choice: RowChoice = .all, in language: Language = .english,
    workers: Workers = .all
  ) throws(FileError) {
    writer.append(MeasureTable.columns.joined(separator: ","))
    writer.append("\n")
    let text = RowText(self, choice, language)
    let pieces = pieces(of: 1 << 13)
    try writer.append(chunks: pieces.count, workers: workers) { piece in
      let chunk = ByteWriter(inMemory: 1 << 20)
      for part in pieces[piece] { text.append(part.block, part.units, to: chunk) }
      return chunk
    }
    try writer.check()
  }

  private typealias Part = (block: Block, units: Range<Int>)

  /// The table cut into parts of blocks, put together to pieces of so many rows.
  private func pieces(of size: Int) -> [[Part]] {
    var (pieces, last, rows) = ([[Part]](), [Part](), 0)
    for block in blocks {
      for start in stride(from: 0, to: block.cells.count, by: size) {
        let units = start..<min(block.cells.count, start + size)
        last.append((block, units))
        rows += units.count
        guard rows >= size else { continue }
        pieces.append(last)
        (last, rows) = ([], 0)
      }
    }
    return last.isEmpty ? pieces : pieces + [last]
  }
}

/// Puts rows into text; what all rows of a table or of a block share is put together once.
private struct RowText: Sendable {
  private let table: MeasureTable
  private let choice: RowChoice
  private let language: Language
  private let units: [Level: [String]]

  init(_ table: MeasureTable, _ choice: RowChoice, _ language: Language) {
    (self.table, self.choice, self.language) = (table, choice, language)
    units = table.units.mapValues { $0.map(\.id.csvField) }
  }

  func append(_ block: MeasureTable.Block, _ range: Range<Int>, to writer: ByteWriter) {
    let key = block.key
    let indicator = table.indicators[Int(key.indicator)]
    let front = "\(indicator.id.csvField),\(key.level.rawValue),"
    let middle = ",\(table.groups[Int(key.group)].csvField),\(table.years[Int(key.year)].csvField)"
    let dimension = indicator.dimension
    let end =
      [dimension?.by ?? "", dimension?.of ?? "", indicator.unit.code].map { ",\($0.csvField)" }.joined()
      + "\n"
    let units = units[key.level]
    for unit in table.units(of: block, choice, in: range) {
      let row = block.measure(unit)
      writer.append(front)
      if let units { writer.append(units[unit]) }
      writer.append(middle)
      append(row.value, to: writer)
      append(row.numerator, to: writer)
      append(row.denominator, to: writer)
      writer.append(",")
      writer.append(row.count)
      append(row.low, to: writer)
      append(row.high, to: writer)
      if let change = row.change {
        append(change.value, to: writer)
        append(change.low, to: writer)
        append(change.high, to: writer)
      } else {
        writer.append(",,,")
      }
      writer.append(",")
      writer.append(row.status.rawValue)
      writer.append(",")
      if let note = table.note(row) {
        writer.append(note.text(in: language).csvField)
      }
      writer.append(end)
    }
  }

  private func append(_ value: Double, to writer: ByteWriter) {
    writer.append(",")
    if value.isFinite { writer.append(exact: value) }
  }
}
