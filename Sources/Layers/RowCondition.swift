/// Which rows of a table count: those that hold one of some values in a column.
public struct RowCondition: Sendable, Hashable, CustomStringConvertible {
  /// As the file names it, letter case apart.
  public let column: String
  public let values: Set<String>
  /// The option that asks for it; nil for "where" of the study file.
  public let option: String?

  public init(column: String, values: Set<String>, option: String? = nil) {
    self.column = column
    self.values = Set(values.map(\.plainCode))
    self.option = option
  }

  /// The rows, from 0, that meet all conditions, or nil when there is none to meet.
  ///
  /// - Parameter column: the values of a column of the table.
  /// - Throws: `FileError` for a value that no row has, which is a slip of the pen, and what `column` throws.
  public static func rows(
    meeting conditions: [RowCondition], of path: String,
    _ column: (String) throws(FileError) -> CategoryColumn
  ) throws(FileError) -> ContiguousArray<Int32>? {
    guard !conditions.isEmpty else { return nil }
    var kept: ContiguousArray<Int32>?
    for condition in conditions {
      let values = try column(condition.column)
      let isWanted = values.labels.map(condition.values.contains)
      guard isWanted.contains(true) else {
        throw FileError(
          .badData, path: path, column: condition.column,
          "no row has a value that \(condition.option ?? "\"where\"") names",
          hint: values.toldLabels.isEmpty
            ? "compare them with the values in the file" : values.told(as: "values of the column"))
      }
      func counts(_ row: Int32) -> Bool {
        values.codes[Int(row)] >= 0 && isWanted[Int(values.codes[Int(row)])]
      }
      kept = (kept ?? ContiguousArray(0..<Int32(values.count))).filter(counts) as ContiguousArray
    }
    return kept
  }

  /// In words: "sector is Primary or Infant".
  public var description: String {
    "\(column) is \(values.sorted().joined(separator: " or "))"
  }
}

extension TextColumn {
  /// Some of the rows.
  public func selecting(_ rows: ContiguousArray<Int32>) -> TextColumn {
    var result = TextColumn()
    for row in rows {
      if isMissing(at: Int(row)) {
        result.append(nil)
      } else {
        withBytes(at: Int(row)) { result.append(utf8: $0) }
      }
    }
    return result
  }
}

extension CategoryColumn {
  /// Some of the rows, with the labels that these have.
  public func selectingUsed(_ rows: ContiguousArray<Int32>) -> CategoryColumn {
    var places = [Int32](repeating: -1, count: labels.count)
    var result = CategoryColumn()
    result.codes.reserveCapacity(rows.count)
    for row in rows {
      let code = codes[Int(row)]
      if code >= 0, places[Int(code)] < 0 {
        places[Int(code)] = Int32(result.labels.count)
        result.labels.append(labels[Int(code)])
      }
      result.codes.append(code < 0 ? -1 : places[Int(code)])
    }
    return result
  }
}

extension CSVTable.NumberColumn {
  /// The numbers that a column of codes holds.
  public init(_ column: CategoryColumn, decimalComma: Bool) {
    let labels = CSVTable.NumberColumn(texts: column.labels, decimalComma: decimalComma)
    self = labels
    values = ContiguousArray(column.codes.map { $0 < 0 ? .nan : labels.values[Int($0)] })
    func rows(_ wanted: [Int]) -> [Int] {
      let wanted = Set(wanted)
      return wanted.isEmpty ? [] : column.codes.indices.filter { wanted.contains(Int(column.codes[$0])) }
    }
    unreadable = rows(labels.unreadable)
    masked = rows(labels.masked)
    marks = labels.marks.moved { label in column.codes.firstIndex(of: Int32(label)) }
  }

  /// What is unreadable here as another reading of the same fields has it: with points or commas before fractions.
  public func filled(from other: CSVTable.NumberColumn) -> CSVTable.NumberColumn {
    var result = self
    let still = Set(other.unreadable)
    for row in unreadable where !still.contains(row) { result.values[row] = other.values[row] }
    result.unreadable = unreadable.filter(still.contains)
    return result
  }

  /// Some of the rows.
  public func selecting(_ rows: ContiguousArray<Int32>) -> CSVTable.NumberColumn {
    var result = self
    result.values = ContiguousArray(rows.map { values[Int($0)] })
    func positions(_ wanted: [Int]) -> [Int] {
      let wanted = Set(wanted)
      return wanted.isEmpty ? [] : rows.indices.filter { wanted.contains(Int(rows[$0])) }
    }
    result.unreadable = positions(unreadable)
    result.masked = positions(masked)
    result.marks = marks.moved { row in rows.firstIndex(of: Int32(row)) }
    return result
  }
}
