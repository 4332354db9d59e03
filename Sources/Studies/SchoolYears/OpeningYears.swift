import Layers

/// In which school years schools are open, and which school took over the pupils of one that closed: the columns
/// `from`, `until` and `successor`.
package struct OpeningYears: Sendable {
  /// The first and the last school year, by the calendar years in which they begin; nil for no such limit.
  package private(set) var first: [Int?]
  package private(set) var last: [Int?]
  /// The school that took over; −1 for none.
  package private(set) var successor: SchoolNumbers

  /// Whether the table says anything of the kind.
  package var areStated: Bool {
    first.contains { $0 != nil } || last.contains { $0 != nil } || successor.contains { $0 >= 0 }
  }

  /// - Throws: `FileError` for what is no school year, for a year of closing before that of opening, and for a successor
  ///   that is not in the list or leads back to the school.
  package init(_ schools: SchoolRows, of dataset: Dataset) throws(FileError) {
    func years(_ name: String, _ limit: (String) -> OpeningLimit?) throws(FileError) -> [Int?] {
      guard let column = dataset.categories(name) else {
        return Array(repeating: nil, count: schools.ids.count)
      }
      var result = [Int?]()
      for row in schools.first {
        guard let text = column[Int(row)] else {
          result.append(nil)
          continue
        }
        guard let found = limit(text) else {
          throw dataset.error(
            row: Int(row), column: name, "the value is no school year",
            hint:
              "years look like 2025-26, 2025 or 2025-09-01; leave the field empty where there is no such limit"
          )
        }
        result.append(found.start)
      }
      return result
    }
    let order = DayOrder(of: ["from", "until"].map(dataset.categories))
    first = try years("from") { OpeningLimit(opening: $0, order) }
    last = try years("until") { OpeningLimit(closing: $0, order) }
    for (school, row) in schools.first.enumerated() {
      guard let from = first[school], let until = last[school], until < from else { continue }
      throw dataset.error(row: Int(row), column: "until", "the school closed before it opened")
    }
    let positions = Dictionary(
      zip(schools.ids, SchoolNumber.counting), uniquingKeysWith: { first, _ in first })
    var successor: SchoolNumbers = []
    for row in schools.first {
      let code = dataset.texts("successor")?[Int(row)]?.plainCode ?? ""
      guard code.isEmpty || positions[code] != nil else {
        throw dataset.error(
          row: Int(row), column: "successor", "no school has this code",
          hint: "name the school in the same table that took over")
      }
      successor.append(positions[code] ?? -1)
    }
    for school in successor.indices {
      var (next, steps) = (successor[school], 0)
      while next >= 0, steps <= successor.count { (next, steps) = (successor[Int(next)], steps + 1) }
      guard next < 0 else {
        throw dataset.error(
          row: Int(schools.first[school]), column: "successor", "the successors lead round in a circle")
      }
    }
    self.successor = successor
  }

  /// Takes on more schools, after its own.
  mutating func append(_ others: OpeningYears) {
    let own = Int32(first.count)
    first += others.first
    last += others.last
    successor.codes += others.successor.codes.map { $0 < 0 ? $0 : $0 + own }
  }

  /// Whether a school is open in a year; one without limits always is.
  package func isOpen(_ school: Int, in year: SchoolYear) -> Bool {
    (first[school] ?? .min) <= year.start && year.start <= (last[school] ?? .max)
  }

  /// For each school where its pupils of a year are: in itself, or, where it had closed, in the first of its successors
  /// that had not.
  package func places(in year: SchoolYear) -> SchoolNumbers {
    SchoolNumbers(
      successor.indices.map { school in
        var next = SchoolNumber(school)
        while next >= 0, !isOpen(Int(next), in: year) { next = successor[Int(next)] }
        return next < 0 || year.start <= (last[school] ?? .max) ? SchoolNumber(school) : next
      })
  }

  /// For each school whether it has closed by a year and no school that is open then took over its pupils.
  package func endWithoutSuccessor(by year: SchoolYear) -> [Bool] {
    places(in: year).map { (last[Int($0)] ?? .max) < year.start }
  }
}
