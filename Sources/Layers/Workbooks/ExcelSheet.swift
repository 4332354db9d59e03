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
  private let rows: SheetText
  private let strings: [String]
  private let forms: [ExcelStyles.Form]
  private let isFrom1904: Bool
  private var isHidden = false
  private var column = -1
  private var type = "n"
  private var form = ExcelStyles.Form.plain
  private var value = [UInt8]()
  private var (isValue, hasValue, hasFormula, isReading) = (false, false, false, true)

  init(_ rows: SheetText, strings: [String], forms: [ExcelStyles.Form], isFrom1904: Bool) {
    self.rows = rows
    self.strings = strings
    self.forms = forms
    self.isFrom1904 = isFrom1904
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "row":
      isHidden = ["1", "true"].contains(attributes["hidden"])
      column = -1
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
    case "c": rows.set(cell, at: column)
    case "row": rows.endRow(isHidden: isHidden)
    default: break
    }
  }

  private var cell: SheetText.Cell {
    guard hasValue else { return hasFormula ? .formula : .empty }
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
    case .date: return .text(ExcelStyles.date(value, isFrom1904: isFrom1904))
    case .digits(let width):
      guard let whole = Int64(exactly: value), whole >= 0 else { fallthrough }
      let digits = String(whole)
      return .text(String(repeating: "0", count: max(0, width - digits.count)) + digits)
    case .plain: return .number(Int64(exactly: value).map(String.init) ?? String(value))
    }
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
