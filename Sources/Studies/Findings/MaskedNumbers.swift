import Languages
import Layers

/// The fields of a column of numbers that withhold theirs by a mark, such as *, or by a limit alone, such as <40.
package struct MaskedNumbers {
  /// The rows, counted from 0.
  package let rows: [Int]
  /// Whether they are no exceptions, so that what is told of the column is told of the others.
  package let areMany: Bool
  private let side: Side

  /// Where the numbers lie that are withheld, with one of the limits.
  private enum Side {
    case low(String)
    case high(String)
    case anywhere
  }

  /// More fields than this, and than this share of all, are many.
  private static let few = 2
  private static let fewShare = 0.02

  /// nil where no field withholds its number, but for those of which the study says that they are not known.
  ///
  /// - Parameters:
  ///   - meant: the column in the meanings that the study gives to some of its values; nil where it gives none.
  ///   - texts: what stands in the fields; asked only where many have a mark.
  package init?<Failure: Error>(
    _ column: CSVTable.NumberColumn, meant: CategoryColumn?, texts: () throws(Failure) -> CategoryColumn
  ) throws(Failure) {
    rows = column.masked.filter { row in meant.map { $0.codes[row] >= 0 } ?? true }
    guard !rows.isEmpty else { return nil }
    areMany =
      rows.count > MaskedNumbers.few
      && Double(rows.count) > MaskedNumbers.fewShare * Double(column.values.count)
    side = try areMany ? MaskedNumbers.side(of: rows, in: texts()) : .anywhere
  }

  private static func side(of rows: [Int], in texts: CategoryColumn) -> Side {
    let codes = Set(rows.map { texts.codes[$0] }).filter { $0 >= 0 }
    let signs = Set(codes.map { code in texts.labels[Int(code)].limitSign ?? "*" })
    guard signs.count == 1, let sign = signs.first, let first = rows.first.flatMap({ texts[$0] }) else {
      return .anywhere
    }
    return sign == "<" ? .low(first) : sign == ">" ? .high(first) : .anywhere
  }

  /// What there is to say of them.
  ///
  /// - Parameter column: as the file names it.
  package func text(of column: String) -> Text {
    switch side {
    case .low(let limit):
      "\(count: rows.count, "field") of \"\(name: column)\" with a limit such as \(name: limit) in place of a number: not known, so that the lowest are left out of shares and means"
    case .high(let limit):
      "\(count: rows.count, "field") of \"\(name: column)\" with a limit such as \(name: limit) in place of a number: not known, so that the highest are left out of shares and means"
    case .anywhere:
      "\(count: rows.count, "field") of \"\(name: column)\" with a mark (such as * or <5) in place of a number: not known"
    }
  }

  /// The same with the first of the rows.
  ///
  /// - Parameter fileRow: a row's number in the file, from 1.
  package func note(on column: String, fileRow: (Int) -> Int) -> Text {
    let numbers = rows.prefix(10).map { String(fileRow($0)) }.joined(separator: ", ")
    let place: Text =
      rows.count == 1 ? "row \(name: numbers)" : "rows \(name: numbers + (rows.count > 10 ? " …" : ""))"
    return "\(text(of: column)) (\(place))"
  }

  /// - Parameters:
  ///   - column: by its standard name.
  ///   - local: as the file names it, in `file`.
  ///   - fileRow: a row's number in the file, from 0.
  package func doubt(
    _ column: String, named local: String, file: String, fileRow: (Int) -> Int
  ) -> TableDoubt {
    TableDoubt(
      kind: .notANumber, column: local, rows: rows.prefix(10).map(fileRow), count: rows.count,
      text: text(of: local),
      publicText:
        "numbers of \"\(name: local)\" in \(name: file.fileName) are withheld or told by a limit alone",
      hint:
        "fill them in where they are known; where the marks are meant, say so by values: {\(name: column): {mark: unknown}}"
    )
  }
}

extension String {
  /// The sign with which a limit begins, such as that of "<40", "n ≤ 5" or "[>80]"; nil for other texts.
  fileprivate var limitSign: Character? {
    guard let sign = drop(while: { $0.isWhitespace || "([nN".contains($0) }).first else { return nil }
    return "<≤".contains(sign) ? "<" : ">≥".contains(sign) ? ">" : nil
  }
}
