import Measures

/// In which tables a publication is written.
public struct TableOptions: Sendable, Hashable {
  /// The forms of the long table for programs; nil for that which fits its length.
  public var forms: Set<MeasureTable.Form>?
  /// Which rows the long table has.
  public var rows = RowChoice.telling
  /// Whether the wide tables of text are as spreadsheets of most of Europe want them: 3,5 and semicolons.
  public var decimalComma = false
  /// Whether they begin with the mark by which spreadsheets know UTF-8.
  public var hasByteOrderMark = false

  public init(forms: Set<MeasureTable.Form>? = nil, rows: RowChoice = .telling) {
    (self.forms, self.rows) = (forms, rows)
  }

  /// Of more rows a table is written as Parquet, a tenth the size of its text, unless another form is asked for.
  static let mostRowsOfText = 20_000

  /// The forms in which a table is written.
  func forms(of measures: MeasureTable) -> Set<MeasureTable.Form> {
    forms ?? (measures.counts(rows).kept > TableOptions.mostRowsOfText ? [.parquet] : [.csv])
  }
}
