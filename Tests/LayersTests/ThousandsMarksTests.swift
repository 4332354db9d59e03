import Foundation
import Layers
import Testing

/// Columns in which a point, or a comma, parts thousands, and others in which it begins fractions.
@Suite struct ThousandsMarksTests {
  @Test(
    arguments: [
      (["1.000", "900"], 0), (["980", "1.234", "7.500"], 1), (["12", "-1.250"], 1),
      ([" 1.000 ", "900"], 0), (["900", "1.234\t"], 1),
      // Fractions with three digits by their form, or beside others.
      (["1.000", "900.000"], nil), (["1.234", "980.5"], nil), (["1.234", "10.0"], nil),
      (["0.125", "3"], nil),
      // A number of four digits stands without a mark.
      (["1.234", "980", "1200"], nil), (["1.234"], nil), (["900", "12"], nil), ([], nil),
    ] as [([String], Int?)])
  func pointsAreRead(fields: [String], row: Int?) throws {
    let column = try #require(
      read("code;count\n" + fields.map { "a;\($0)\n" }.joined()).numbers["count"])
    #expect(column.thousandsRow == row)
    #expect(CSVTable.NumberColumn(texts: fields).thousandsRow == row)
    #expect(CSVTable.NumberColumn(CategoryColumn(fields), decimalComma: false).thousandsRow == row)
    // Rows that do not count are not looked for.
    #expect(column.selecting([]).thousandsRow == nil)
  }

  /// Amounts of money have two decimals, so that one number alone tells.
  @Test(
    arguments: [
      (["1.234"], 0), (["12", "1.200", "2.350"], 1), (["1.20", "2.350"], nil), (["1.200", "2350"], nil),
      (["0.125"], nil), (["1.2"], nil), ([], nil),
    ] as [([String], Int?)])
  func amountsOfMoney(fields: [String], row: Int?) {
    #expect(CSVTable.NumberColumn(texts: fields).thousandsRowOfMoney == row)
  }

  /// Beside decimal commas a point with three digits behind it parts thousands, whatever the others are.
  @Test(
    arguments: [
      (["7.014", "22.500"], 0, 0), (["3,5", "7.014", "980"], nil, 1), (["1200", "7.014"], 1, 1),
      (["7.014", "7.5"], nil, nil), (["0.125"], nil, nil), (["7,014"], 0, nil),
    ] as [([String], Int?, Int?)])
  func pointsBesideCommas(fields: [String], row: Int?, ofPoints: Int?) throws {
    let table = try #require(
      read("code;count\n" + fields.map { "a;\($0)\n" }.joined(), decimalComma: true).numbers["count"])
    for column in [table, CSVTable.NumberColumn(texts: fields, decimalComma: true)] {
      #expect(column.rowOfThreeDigits == row && column.rowOfPointsBesideCommas == ofPoints)
    }
    // Without decimal commas nothing can be told of the points alone.
    #expect(CSVTable.NumberColumn(texts: fields).rowOfPointsBesideCommas == nil)
  }

  @Test func commasAreRead() throws {
    let column = try read("count;x\n1,000;\n900;\n", decimalComma: true).numbers["count"]
    #expect(column?.thousandsRow == 0)
  }

  private func read(_ text: String, decimalComma: Bool = false) throws -> CSVTable {
    try inTemporaryFolder { folder in
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/t.csv"))
      return try CSVFile(folder + "/t.csv").read(numbers: ["count"], decimalComma: decimalComma)
    }
  }
}
