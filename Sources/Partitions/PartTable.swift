import Layers
import Studies

/// The rows of a part's file.
struct PartTable {
  private let path: String
  private let codes: PartCodes
  private let texts: [String: CategoryColumn]
  private let numbers: [String: ContiguousArray<Int64>]
  private let count: Int

  init(_ columns: [Column], path: String, _ codes: PartCodes) {
    var texts: [String: CategoryColumn] = [:]
    var numbers: [String: ContiguousArray<Int64>] = [:]
    for column in columns {
      switch column.values {
      case .text(let values): texts[column.name] = CategoryColumn(values)
      case .integer(let values): numbers[column.name] = values
      case .real, .logical, .date: continue
      }
    }
    (self.path, self.codes, self.texts, self.numbers) = (path, codes, texts, numbers)
    count = columns.first?.count ?? 0
  }

  /// Adds all rows to the counts.
  ///
  /// - Throws: `FileError` that names the row for what the study has not got, and for what no part writes.
  func add(to counts: inout CountedYears) throws(FileError) {
    let kinds = try kinds()
    let years = try column("year")
    let (zones, districts) = (try rows("zone"), try rows("district"))
    let (residential, schools) = (try rows("residential"), try rows("school"))
    let nearest = try rows("nearest")
    let profiles = try profiles(&counts)
    let carried = try counts.carried.names.enumerated().map { position, name throws(FileError) in
      try values(name, isNumber: position >= counts.carried.categories.count, in: position, &counts)
    }
    let (placements, enrolments) = (try numbers("placement"), try numbers("enrolment"))
    let lengths = try WayCell.names.map { name throws(FileError) in try self.lengths(name) }
    let (earlier, later) = (try numbers("earlier"), try numbers("later"))
    let numbersOfPupils = try numbers("count")
    let (firstWishes, assigned) = (try rows("first_choice"), try rows("assigned_to"))
    let (wishNames, wishes) = (try column("first_choice"), try column("wishes"))
    let (reasons, profileTexts) = (try column("reason"), try column("profile"))
    // The additions of this part's rows, to which its rows of stays point.
    var additions = ContiguousArray<Int32>(repeating: -1, count: count)
    for row in 0..<count {
      guard let count = Int32(exactly: numbersOfPupils[row]), count > 0 else { throw fault("count", row) }
      let year = years[row] ?? ""
      let profile = profiles[row]
      if [.pupils, .ways, .applicants].contains(kinds[row]), profile < 0 { throw fault("profile", row) }
      switch kinds[row] {
      case .pupils:
        guard let placement = UInt8(exactly: placements[row]), Placement(rawValue: placement) != nil else {
          throw fault("placement", row)
        }
        guard let enrolment = UInt8(exactly: enrolments[row]), Enrolment(rawValue: enrolment) != nil else {
          throw fault("enrolment", row)
        }
        var values: Int32 = 0
        for (position, column) in carried.enumerated() {
          values = counts.values.row(values, column[row], in: position)
        }
        let cell = PupilCell(
          zone: ListNumber(rawValue: zones[row]), district: ListNumber(rawValue: districts[row]),
          residential: ListNumber(rawValue: residential[row]), nearest: ListNumber(rawValue: nearest[row]),
          school: ListNumber(rawValue: schools[row]), placement: placement, enrolment: enrolment,
          profile: profile, values: values)
        additions[row] = counts.years[year, default: PartCounts()].pupils.add(cell, count)
      case .ways:
        let cell = WayCell(
          zone: ListNumber(rawValue: zones[row]), district: ListNumber(rawValue: districts[row]),
          profile: profile, attended: lengths[0][row], assigned: lengths[1][row], nearest: lengths[2][row],
          straight: lengths[3][row], saved: lengths[4][row])
        counts.years[year, default: PartCounts()].ways.add(cell, count)
      case .stays:
        guard let from = addition(earlier[row], additions) else { throw fault("earlier", row) }
        guard let to = addition(later[row], additions), years[Int(later[row])] ?? "" == year else {
          throw fault("later", row)
        }
        let before = years[Int(earlier[row])] ?? ""
        counts.years[year, default: PartCounts()].stays[before, default: CountedCells()]
          .add(StayCell(earlier: from, later: to), count)
      case .applicants:
        let isUnknown = wishNames[row] == PartRows.unknownWish
        let cell = ApplicantCell(
          firstWish: isUnknown ? -2 : ListNumber(rawValue: firstWishes[row]),
          assigned: ListNumber(rawValue: assigned[row]), wishes: wishes[row],
          profile: profileTexts[row] ?? "")
        counts.years[year, default: PartCounts()].applicants[cell, default: 0] += Int(count)
      case .unreached:
        counts.years[year, default: PartCounts()].unreached[reasons[row] ?? "", default: 0] += Int(count)
      case .column:
        counts.years[year, default: PartCounts()].columns[reasons[row] ?? "", default: 0] += Int(count)
      }
    }
  }

  /// The addition of a row of pupils above.
  private func addition(_ row: Int64, _ additions: ContiguousArray<Int32>) -> Int32? {
    guard let row = Int(exactly: row), additions.indices.contains(row), additions[row] >= 0 else {
      return nil
    }
    return additions[row]
  }

  private func fault(_ column: String, _ row: Int) -> FileError {
    FileError(
      .badData, path: path, row: row + 1, column: column, "the part names what the study has not got",
      hint: "merge with the study of which all parts are: its areas and schools must hold theirs")
  }

  private func lacking(_ column: String) -> FileError {
    FileError(.badData, path: path, column: column, "the part lacks a column", hint: "make it anew")
  }

  private func column(_ name: String) throws(FileError) -> CategoryColumn {
    guard let column = texts[name] else { throw lacking(name) }
    return column
  }

  private func numbers(_ name: String) throws(FileError) -> ContiguousArray<Int64> {
    guard let column = numbers[name] else { throw lacking(name) }
    return column
  }

  /// What the labels of a column stand for, row by row; a value of its own where there is none.
  private func translated<Value>(
    _ name: String, missing: Value?, _ value: (String) -> Value?
  ) throws(FileError) -> ContiguousArray<Value> {
    let column = try column(name)
    let known = column.labels.map(value)
    var values = ContiguousArray<Value>()
    values.reserveCapacity(count)
    for (row, code) in column.codes.enumerated() {
      guard let value = code < 0 ? missing : known[Int(code)] else { throw fault(name, row) }
      values.append(value)
    }
    return values
  }

  private func kinds() throws(FileError) -> ContiguousArray<PartRows.Kind> {
    try translated("kind", missing: nil) { PartRows.Kind(rawValue: $0) }
  }

  /// The rows of the areas or schools that a column names; −1 for none.
  private func rows(_ name: String) throws(FileError) -> ContiguousArray<Int32> {
    try translated(name, missing: -1) { label in
      if name == "first_choice", label == PartRows.unknownWish { return -1 }
      return PartCodes.lists[name].flatMap { codes.code(of: label, in: $0) }
    }
  }

  /// The numbers of the profiles; −1 for what is none.
  private func profiles(_ counts: inout CountedYears) throws(FileError) -> ContiguousArray<Int32> {
    let letters = Set("-01".utf8)
    let missing = codes.groupCount == 0 ? counts.profiles.number(of: "") : -1
    return try translated("profile", missing: missing) { label in
      label.utf8.count == codes.groupCount && label.utf8.allSatisfy(letters.contains)
        ? counts.profiles.number(of: label) : -1
    }
  }

  private func values(
    _ name: String, isNumber: Bool, in position: Int, _ counts: inout CountedYears
  ) throws(FileError) -> ContiguousArray<Int32> {
    try translated(name, missing: 0) { label in
      isNumber && Double(label) == nil ? nil : counts.values.text(label, in: position)
    }
  }

  private func lengths(_ name: String) throws(FileError) -> ContiguousArray<Int32> {
    let values = try numbers(name)
    var lengths = ContiguousArray<Int32>()
    lengths.reserveCapacity(values.count)
    for (row, value) in values.enumerated() {
      let length = value == Column.missingInteger ? WayCell.unknown : Int32(exactly: value)
      guard let length, length >= 0 || value == Column.missingInteger else { throw fault(name, row) }
      lengths.append(length)
    }
    return lengths
  }
}
