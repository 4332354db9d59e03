import Layers

/// Columns of a data set that say more about its rows than where they belong, by their standard names.
public struct Attributes: Sendable {
  /// Not-a-number where nothing is known.
  public internal(set) var numbers: [String: ContiguousArray<Double>] = [:]
  public internal(set) var categories: [String: CategoryColumn] = [:]

  /// - Throws: `FileError` for a field that holds something else than a number in a column of numbers.
  init(_ dataset: Dataset, numbers: [String], categories: [String]) throws(FileError) {
    for name in numbers {
      guard let column = dataset.numbers(name) else { continue }
      var (values, unreadable) = (column.values, column.unreadable)
      // Codes such as NA or −9 that the study file says to mean "unknown".
      if let meant = dataset.categories(name) {
        for row in meant.codes.indices where meant.codes[row] < 0 { values[row] = .nan }
        unreadable.removeAll { meant.codes[$0] < 0 }
        if let empty = dataset.source.values[name]?[""], let number = Double(empty) {
          for row in values.indices where values[row].isNaN && meant[row] == empty { values[row] = number }
        }
      }
      if let row = unreadable.first {
        throw dataset.error(
          row: row, column: name, "the value is no number",
          hint: column.advice + "; or say what the value means, by values: {\(name): {code: unknown}}")
      }
      let least = CatalogueColumns.neverNegative.contains(name) ? 0 : -CatalogueColumns.greatestNumber
      if let row = values.firstIndex(where: { $0 < least || $0 > CatalogueColumns.greatestNumber }) {
        throw dataset.error(
          row: row, column: name,
          values[row] < 0 ? "the number is below 0" : "the number is beyond all measure",
          hint: "leave it empty if it is not known, or say values: {\(name): {code: unknown}}")
      }
      if CatalogueColumns.whole.contains(name),
        let row = values.firstIndex(where: { $0.isFinite && $0 != $0.rounded() })
      {
        throw dataset.error(
          row: row, column: name, "the number is no whole number",
          hint: CSVTable.NumberColumn.thousandsHint)
      }
      if column.partsThousands(decimalComma: dataset.source.decimalComma, file: dataset.path),
        let row = column.rowOfPointsBesideCommas
      {
        throw dataset.error(
          row: row, column: name, CSVTable.NumberColumn.thousandsProblem,
          hint: CSVTable.NumberColumn.thousandsHint)
      }
      if CatalogueColumns.neverNegative.contains(name),
        let row = CatalogueColumns.thousandsRow(of: name, column)
      {
        throw dataset.error(
          row: row, column: name, CSVTable.NumberColumn.thousandsProblem,
          hint: CatalogueColumns.adviceOnThousands(of: name))
      }
      self.numbers[name] = values
    }
    for name in categories {
      guard let column = dataset.categories(name) else { continue }
      try Attributes.check(column, name, dataset)
      self.categories[name] = column
    }
  }

  /// Refuses a code without meaning where the catalogue knows all meanings.
  private static func check(_ column: CategoryColumn, _ name: String, _ dataset: Dataset) throws(FileError) {
    if name == "first_year_here", let label = column.labels.firstIndex(where: { SchoolYear($0) == nil }) {
      throw dataset.error(
        row: column.codes.firstIndex(of: Int32(label)), column: name, "the value is no year",
        hint: "years look like 2025, 2025-26, 2025-09-01 or 01/09/2025")
    }
    guard let meanings = CatalogueColumns.meanings[name],
      let label = column.labels.firstIndex(where: { !meanings.contains($0) })
    else { return }
    throw dataset.error(
      row: column.codes.firstIndex(of: Int32(label)), column: name,
      "the value is none of \(meanings.joined(separator: ", "))",
      hint: "say what the code means: values: {\(name): {code: \(meanings[0]), …}}; \"unknown\" is possible")
  }

  /// Nothing is known.
  package static let none = Attributes(numbers: [:], categories: [:])

  package init(numbers: [String: ContiguousArray<Double>], categories: [String: CategoryColumn]) {
    self.numbers = numbers
    self.categories = categories
  }

  func selecting(_ rows: ContiguousArray<Int32>) -> Attributes {
    Attributes(
      numbers: numbers.mapValues { column in ContiguousArray(rows.map { column[Int($0)] }) },
      categories: categories.mapValues { $0.selecting(rows) })
  }
}

/// The columns of each data set that the catalogue of indicators knows, beside those that place its rows.
package enum CatalogueColumns {
  package static let pupilNumbers = ["sessions_missed", "sessions_possible", "score"]
  package static let pupilCategories = ["grade", "stage", "repeater", "status"]
  /// The columns whose every code has one of a few meanings.
  package static let meanings = [
    "repeater": ["yes", "no"], "status": ["enrolled", "graduated", "moved", "deceased", "left"],
  ]
  package static let staffNumbers = ["fte", "years_teaching"]
  package static let staffCategories = ["role", "first_year_here"]
  /// The numbers that count something; a code such as −9 for "not known" would spoil every sum.
  package static let neverNegative: Set = [
    "capacity", "entry_places", "fte", "years_teaching", "sessions_missed", "sessions_possible", "amount",
  ]
  /// The numbers that have no fractions: one shows that a mark between thousands was taken for a decimal point.
  package static let whole: Set = ["capacity", "entry_places"]
  /// The numbers that have two digits behind the decimal mark at most.
  private static let money: Set = ["amount"]
  /// Beyond this nothing was counted or paid.
  package static let greatestNumber = 1e12
  package static let costNumbers = ["amount"]
  package static let costCategories = ["type"]
}

extension CatalogueColumns {
  /// The first row in which a mark seems to part thousands; nil where none does.
  package static func thousandsRow(of name: String, _ column: CSVTable.NumberColumn) -> Int? {
    money.contains(name) ? column.thousandsRowOfMoney : column.thousandsRow
  }

  package static func adviceOnThousands(of name: String) -> String {
    money.contains(name)
      ? "take the marks between thousands out: 1.234 must be 1234; or write amounts with two decimals, such as 1.23"
      : CSVTable.NumberColumn.thousandsHint
  }
}

extension StudyFile {
  /// The columns that the city's own indicators need of a data set, as numbers or as codes.
  package func ownColumns(_ dataset: CustomIndicator.Dataset, numeric: Bool) -> [String] {
    Set(indicators.lazy.filter { $0.dataset == dataset && $0.isNumeric == numeric }.flatMap(\.columns))
      .sorted()
  }
}
