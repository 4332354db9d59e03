import Layers

/// The rows of a table of schools by school: one, or several that differ in catchment area and stage only.
package struct SchoolRows {
  /// The codes of the schools, in the order in which they first come.
  private(set) var ids: [String] = []
  /// The rows of each school, counted from 0.
  private(set) var all: [[Int32]] = []

  /// The first row of each school.
  package var first: ContiguousArray<Int32> { ContiguousArray(all.compactMap(\.first)) }

  /// - Throws: `FileError` for a table without codes or rows, a code that is missing, and rows of one code that speak of
  ///   different schools.
  package init(_ dataset: Dataset) throws(FileError) {
    guard let codes = dataset.texts("school") else {
      throw dataset.error(row: nil, column: "school", "the schools' codes are missing")
    }
    guard dataset.count > 0 else {
      throw dataset.error(row: nil, column: "school", "the table has a header but no rows")
    }
    let mayRepeat = ["zone", "stage"].filter { dataset.categories[$0] != nil }
    var positions = [String: Int]()
    for (row, code) in codes.enumerated() {
      let id = code?.plainCode ?? ""
      guard !id.isEmpty else { throw dataset.error(row: row, column: "school", "the code is missing") }
      guard let known = positions[id] else {
        positions[id] = ids.count
        ids.append(id)
        all.append([Int32(row)])
        continue
      }
      guard !mayRepeat.isEmpty, dataset.isAlike(row, Int(all[known][0]), except: mayRepeat) else {
        throw dataset.error(
          row: row, column: "school", "another school has the same code",
          hint: mayRepeat.isEmpty
            ? "give each school a code of its own, and take out rows that stand twice"
            : "rows of one school may differ in \(mayRepeat.joined(separator: " and ")) only")
      }
      all[known].append(Int32(row))
    }
  }
}

extension Dataset {
  /// Whether two rows hold the same in all columns that were read, apart from some of codes.
  fileprivate func isAlike(_ row: Int, _ other: Int, except: [String]) -> Bool {
    func isSame(_ values: ContiguousArray<Double>) -> Bool {
      values[row] == values[other] || values[row].isNaN && values[other].isNaN
    }
    return texts.values.allSatisfy { $0[row] == $0[other] }
      && categories.allSatisfy { except.contains($0.key) || $0.value.codes[row] == $0.value.codes[other] }
      && (numbers.values.map(\.values) + [x, y].compactMap { $0 }).allSatisfy(isSame)
  }
}
