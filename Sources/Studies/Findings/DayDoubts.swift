import Languages
import Layers

/// Days of a table of schools such as 06/12/2025, of which no other one tells whether the day or the month stands first,
/// where the other reading is of another school year.
///
/// The first and the last of a month are believed, as schools open and close on such days.
package struct DayDoubts {
  private let rows: [Int]
  private let example: String

  /// - Parameters:
  ///   - from: the column of opening; nil where there is none.
  ///   - until: the column of closing.
  /// - Returns: nil where nothing is doubtful.
  package init?(from: CategoryColumn?, until: CategoryColumn?) {
    let columns = [from, until]
    guard DayOrder(of: columns) == .dayFirst, !DayOrder.isStated(in: columns) else { return nil }
    var rows = Set<Int>()
    var example: String?
    for (column, isOpening) in [(from, true), (until, false)] {
      guard let column else { continue }
      let isDoubtful = column.labels.map { label in
        guard let day = DayOrder.numbers(label),
          !(day.first == 1 || day.first == SchoolYear.days(of: day.second))
        else { return false }
        let readings = [DayOrder.dayFirst, .monthFirst].map {
          isOpening ? SchoolYear(openingOn: label, $0) : SchoolYear(endingOn: label, $0)
        }
        return readings[0] != readings[1]
      }
      for (row, code) in column.codes.enumerated() where code >= 0 && isDoubtful[Int(code)] {
        rows.insert(row)
        if example == nil { example = column.labels[Int(code)] }
      }
    }
    guard let example else { return nil }
    (self.rows, self.example) = (rows.sorted(), example)
  }

  /// - Parameter fileRow: a row's number in the file, from 0.
  package func finding(file: String, column: String?, fileRow: (Int) -> Int) -> Finding {
    Finding(
      .ambiguousDays, .warning, dataset: "schools", file: file, column: column,
      rows: rows.prefix(10).map(fileRow), count: rows.count,
      said:
        "\(count: rows.count, "school") with a day such as \(name: example), in which the day is taken to stand first: if it is the month, the school opens or closes in another school year",
      toPublic: "days on which schools open or close may be read in the wrong order",
      hint: "write days with the year first, as in 2025-08-31")
  }
}
