import Foundation

/// The texts of a workbook that its sheets refer to by number.
final class ExcelStrings: XMLHandler {
  private(set) var texts: [String] = []
  private var text = [UInt8]()
  private var isText = false
  private var isReading = true

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "t": isText = isReading
    // How a text is to be pronounced is no part of it.
    case "rPh": isReading = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isText { text += bytes }
  }

  func end(_ name: String) {
    switch name {
    case "t": isText = false
    case "rPh": isReading = true
    case "si":
      texts.append(String(decoding: text, as: UTF8.self).withoutExcelEscapes)
      text.removeAll(keepingCapacity: true)
    default: break
    }
  }
}

/// The cells of a sheet of an Excel workbook.
final class ExcelSheet: XMLHandler {
  let rows: SheetText
  private let strings: [String]
  private let forms: [ExcelStyles.Form]
  private let isFrom1904: Bool
  private let facts: Facts
  private var isHidden = false
  private var (row, column) = (0, -1)
  private var type = "n"
  private var form = ExcelStyles.Form.plain
  private var value = [UInt8]()
  private var (isValue, hasValue, hasFormula, isReading) = (false, false, false, true)
  /// What formulas came to: 0, or something else.
  private var (hasZeros, hasResults) = (false, false)
  private var merged: [Place: Int] = [:]

  init(
    _ rows: SheetText, strings: [String], forms: [ExcelStyles.Form], isFrom1904: Bool, facts: Facts
  ) {
    self.rows = rows
    self.strings = strings
    self.forms = forms
    self.isFrom1904 = isFrom1904
    self.facts = facts
  }

  /// A cell's place: the row from 1, the column from 0.
  struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// What is known of a sheet only when all of it was read.
  struct Facts {
    /// The cells that are merged with some below them, and how many rows these are with their own.
    var merged: [Place: Int] = [:]
    /// Whether the zeros of formulas are no results, but what a program wrote that calculates nothing.
    var hasEmptyResults = false

    var isEmpty: Bool { merged.isEmpty && !hasEmptyResults }
  }

  /// What the sheet's reading has shown.
  ///
  /// - Parameter isUncalculated: whether the workbook asks for its formulas to be calculated.
  func facts(isUncalculated: Bool) -> Facts {
    Facts(merged: merged, hasEmptyResults: isUncalculated && hasZeros && !hasResults)
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "row":
      isHidden = ["1", "true"].contains(attributes["hidden"])
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = -1
      rows.beginRow(row)
    case "c":
      column = attributes["r"].flatMap(ExcelSheet.column) ?? column + 1
      type = attributes["t"] ?? "n"
      let style = attributes["s"].flatMap { Int($0) } ?? 0
      form = forms.indices.contains(style) ? forms[style] : .plain
      (hasValue, hasFormula) = (false, false)
      value.removeAll(keepingCapacity: true)
    case "v", "t":
      isValue = isReading
      hasValue = hasValue || isReading
    case "f": hasFormula = true
    case "mergeCell": if let range = attributes["ref"] { note(merged: range) }
    case "rPh": isReading = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isValue { value += bytes }
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "rPh": isReading = true
    case "c":
      if hasFormula, hasValue {
        let isZero = value == [UInt8(ascii: "0")] && type == "n"
        (hasZeros, hasResults) = (hasZeros || isZero, hasResults || !(isZero || value.isEmpty))
      }
      rows.set(cell, at: column, over: facts.merged[Place(row: row, column: column)] ?? 1)
    case "row": rows.endRow(isHidden: isHidden)
    default: break
    }
  }

  private var cell: SheetText.Cell {
    // A formula may come to a text without letters; no number and no error is written so.
    guard hasValue, !value.isEmpty || type == "str" else { return hasFormula ? .formula : .empty }
    if hasFormula, facts.hasEmptyResults, type == "n" { return .formula }
    let text = String(decoding: value, as: UTF8.self)
    switch type {
    case "s": return Int(text).flatMap { strings.indices.contains($0) ? .text(strings[$0]) : nil } ?? .error
    case "b": return .text(text == "1" ? "true" : "false")
    case "e": return .error
    case "n": return number(text)
    default: return .text(text.withoutExcelEscapes)
    }
  }

  private func number(_ text: String) -> SheetText.Cell {
    guard let value = Double(text), value.isFinite else { return text.isEmpty ? .empty : .error }
    switch form {
    case .date: return .date(ExcelStyles.date(value, isFrom1904: isFrom1904))
    case .digits(let width):
      guard let whole = Int64(exactly: value), whole >= 0 else { fallthrough }
      let digits = String(whole)
      return .text(String(repeating: "0", count: max(0, width - digits.count)) + digits)
    case .plain: return .number(Int64(exactly: value).map(String.init) ?? String(value))
    }
  }

  /// Notes that the cells of a range such as "A2:A3" are merged.
  private func note(merged range: String) {
    let corners = range.split(separator: ":").map(String.init)
    let rows = corners.map { Int($0.drop { !$0.isNumber }) ?? 0 }
    guard corners.count == 2, rows[0] > 0, rows[1] > rows[0], let column = ExcelSheet.column(corners[0])
    else { return }
    merged[Place(row: rows[0], column: column)] = rows[1] - rows[0] + 1
  }

  /// The number, from 0, of the column that a place such as "AB12" names.
  private static func column(_ place: String) -> Int? {
    var number = 0
    for byte in place.utf8 {
      let letter = (byte | 0x20) &- UInt8(ascii: "a")
      guard letter < 26 else { break }
      number = number * 26 + Int(letter) + 1
      guard number <= SheetText.mostColumns else { return nil }
    }
    return number > 0 ? number - 1 : nil
  }
}

extension String {
  /// Without the escapes by which a workbook writes what XML cannot hold: _x000D_ is a carriage return (ECMA-376, part 1,
  /// 22.9.2.19).
  fileprivate var withoutExcelEscapes: String {
    guard contains("_x") else { return self }
    return replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(match.0)
    }
  }
}
