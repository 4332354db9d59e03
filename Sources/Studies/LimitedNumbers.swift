import Languages
import Layers

/// The values of a column by whose limits pupils are told, read as those of all columns of numbers are.
package struct LimitedNumbers {
  /// Of each label; nil where it is unknown, or no number.
  package let values: [Double?]
  /// What is wrong with some labels; nil where nothing is.
  package let fault: Fault?

  package struct Fault {
    /// Whether they are numbers whose marks part thousands, and not what is no number at all.
    package let areThousands: Bool
    /// Where they stand among the labels.
    package let labels: [Int]
    /// What to do about it; nil where it must be said what the values mean.
    package let hint: String?
  }

  /// - Parameters:
  ///   - labels: the values as they are meant; nil for what is unknown.
  ///   - file: the table, which tells whether numbers stand there as somebody wrote them.
  package init(
    _ labels: [String?], within limits: ClosedRange<Double>, decimalComma: Bool, file: String
  ) {
    let column = CSVTable.NumberColumn(texts: labels, decimalComma: decimalComma)
    let numbers: [Double?] = column.values.map { $0.isNaN ? nil : $0 }
    values = numbers
    let others = (column.unreadable + column.masked).sorted()
    if let first = others.first {
      fault = Fault(
        areThousands: false, labels: others, hint: LimitedNumbers.hint(labels[first] ?? "", in: column))
    } else if column.partsThousands(decimalComma: decimalComma, file: file)
      || column.marksPartThousands && LimitedNumbers.areMeant(in: labels, numbers, limits)
    {
      fault = Fault(
        areThousands: true, labels: labels.indices.filter { labels[$0]?.hasMark == true },
        hint: CSVTable.NumberColumn.thousandsHint)
    } else {
      fault = nil
    }
  }

  private static func hint(_ text: String, in column: CSVTable.NumberColumn) -> String? {
    // One 3,5 tells that the 1,234 beside it are no thousands.
    if column.likelyForm == .decimalComma { return column.advice }
    return NumberForm(text) == .thousands ? CSVTable.NumberColumn.manyThousandsHint : nil
  }

  private static func areMeant(
    in labels: [String?], _ values: [Double?], _ limits: ClosedRange<Double>
  ) -> Bool {
    let known = zip(labels, values).compactMap { label, value in
      value.map { (read: $0, meant: label?.hasMark == true ? $0 * 1000 : $0) }
    }
    return limits.areOfThousands(read: known.map(\.read), meant: known.map(\.meant))
  }
}

extension ClosedRange<Double> {
  /// Whether limits are for numbers a thousand times as great as they were read: so they part them, and as they were read
  /// all lie on one side.
  fileprivate func areOfThousands(read: [Double], meant: [Double]) -> Bool {
    func part(_ numbers: [Double]) -> Bool {
      let inside = numbers.count { contains($0) }
      return inside > 0 && inside < numbers.count
    }
    return !part(read) && part(meant)
  }
}

extension String {
  fileprivate var hasMark: Bool { utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") } }
}

extension CSVTable.NumberColumn {
  /// Whether points part thousands for sure: in a text with decimal commas, where all have three digits behind them. What
  /// a spreadsheet or a database keeps as a number has a point all the same.
  func partsThousands(decimalComma: Bool, file: String) -> Bool {
    decimalComma && file.namesText && rowOfPointsBesideCommas != nil
  }
}

extension StudyFile {
  /// The columns of the pupils that only own indicators take for numbers.
  package var ownNumbers: [String] {
    ownColumns(.pupils, numeric: true).filter { !CatalogueColumns.pupilNumbers.contains($0) }
  }

  /// That a column of the pupils by which an own indicator is told seems to have marks between thousands; nil where it has
  /// none, and where that is said elsewhere.
  ///
  /// - Parameter fileRow: the row of the file, from 0, of a row of the numbers.
  package func thousandsDoubt(
    _ name: String, _ column: CSVTable.NumberColumn, file: String, localColumn: String?,
    fileRow: (Int) -> Int
  ) -> Finding? {
    guard let row = column.rowOfThreeDigits else { return nil }
    let limits = indicators.compactMap { indicator -> ClosedRange<Double>? in
      guard indicator.dataset == .pupils, case .share(name, .isWithin(let limits)) = indicator.statistic
      else {
        return nil
      }
      return limits
    }
    let read = Array(column.values.filter { !$0.isNaN })
    // Where others stand without a mark below 1000, a number without a fraction may be one of them.
    let meant = read.map { number in
      let isMarked = number.magnitude < 1000 && (column.thousandsRow == nil || number != number.rounded())
      return isMarked ? number * 1000 : number
    }
    let isSure =
      column.partsThousands(decimalComma: pupils.decimalComma, file: file)
      || limits.contains { $0.areOfThousands(read: read, meant: meant) }
    // Of a column with numbers below 1000 without marks it is noted as the table is read.
    guard isSure || file.namesText && column.thousandsRow == nil else { return nil }
    let doubt: Text =
      "all fractions of \"\(name: localColumn ?? name)\" have three digits: if the mark parts thousands, these numbers are a thousand times too small"
    return Finding(
      .notANumber, isSure ? .error : .warning, dataset: "pupils", file: file, column: localColumn,
      rows: [fileRow(row)], said: isSure ? Text(CSVTable.NumberColumn.thousandsProblem) : doubt,
      toPublic: doubt, hint: Text(CSVTable.NumberColumn.thousandsHint))
  }
}
