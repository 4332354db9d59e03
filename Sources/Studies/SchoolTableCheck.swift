import Layers

/// Looks for what a table of teachers or of costs says twice, and for numbers in other units than its columns have.
struct SchoolTableCheck {
  let dataset: Dataset
  let school: SchoolNumbers
  let attributes: Attributes

  /// - Parameter school: of each row of the data set.
  init(_ dataset: Dataset, school: SchoolNumbers, _ attributes: Attributes) {
    (self.dataset, self.school, self.attributes) = (dataset, school, attributes)
  }

  /// More than anybody works, or has worked.
  private static let mostTime = 3.0
  private static let mostYears = 80.0

  /// - Throws: `FileError` for a kind of cost that is the total of others, for a teacher who works more than a few can, and
  ///   for years of experience that are a year.
  func refuse() throws(FileError) {
    if let type = totalType, let types = attributes.categories["type"] {
      throw dataset.error(
        row: types.codes.firstIndex(of: Int32(type)), column: "type",
        "this is no kind of cost but the total of others, which it would count once more",
        hint: "take the rows of the total out of the table, or name the other kinds under \"where\"")
    }
    try refuse(
      "years_teaching", above: SchoolTableCheck.mostYears, "write for how many years, not since when")
    if dataset.texts("teacher") != nil {
      try refuse("fte", above: SchoolTableCheck.mostTime, "write 0.5 for half a post, not 50")
    }
  }

  private func refuse(_ column: String, above most: Double, _ hint: String) throws(FileError) {
    guard let row = attributes.numbers[column]?.firstIndex(where: { $0 > most }) else { return }
    throw dataset.error(row: row, column: column, "the number is too large for one teacher", hint: hint)
  }

  /// The rows, from 0, that repeat an earlier one of the same teacher, or of the same cost.
  var repeatedRows: [Int] {
    let teachers = dataset.texts("teacher")
    guard teachers != nil || attributes.numbers["amount"] != nil else { return [] }
    let columns = ComparedColumns(
      texts: teachers,
      codes: [school.codes] + attributes.categories.values.map(\.codes)
        + [dataset.categories("year")].compactMap { $0?.codes },
      numbers: Array(attributes.numbers.values))
    // The first of the rows that are alike, by their hash; where rows that differ have the same, by the next free number.
    var seen = [Int: Int](minimumCapacity: school.count)
    var repeated: [Int] = []
    for row in school.indices where school[row] >= 0 && teachers?.isMissing(at: row) != true {
      var key = columns.hash(row)
      while let other = seen[key], !columns.areAlike(row, other) { key &+= 1 }
      if seen[key] == nil { seen[key] = row } else { repeated.append(row) }
    }
    return repeated
  }

  /// The kind of cost that is the total of the others: by its name beside another kind, or as each school has it.
  private var totalType: Int? {
    guard let types = attributes.categories["type"], let amounts = attributes.numbers["amount"] else {
      return nil
    }
    let years = dataset.categories("year")
    var sums = [[Int32]: [Int32: Double]]()
    for row in school.indices where types.codes[row] >= 0 && !amounts[row].isNaN {
      sums[[school.codes[row], years?.codes[row] ?? 0], default: [:]][types.codes[row], default: 0] +=
        amounts[row]
    }
    return types.labels.indices.first { type in
      let name = TotalName(types.labels[type])
      let having = sums.values.filter { $0[Int32(type)] != nil }
      if name == .total { return having.contains { $0.count > 1 } }
      return having.count >= (name == .likely ? 1 : 3)
        && having.allSatisfy { costs in
          let own = costs[Int32(type)] ?? 0
          let all = costs.values.reduce(0, +)
          return costs.count > 2 && own > 0 && abs(all - 2 * own) <= 1e-9 * all
        }
    }
  }
}

/// What makes two rows of a table the same.
private struct ComparedColumns {
  let texts: TextColumn?
  let codes: [ContiguousArray<Int32>]
  let numbers: [ContiguousArray<Double>]

  func hash(_ row: Int) -> Int {
    var hasher = Hasher()
    texts?.withBytes(at: row) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    for column in codes { hasher.combine(column[row]) }
    for column in numbers where !column[row].isNaN { hasher.combine(column[row].bitPattern) }
    return hasher.finalize()
  }

  func areAlike(_ row: Int, _ other: Int) -> Bool {
    let isSameText = texts?.withBytes(at: row) { text in
      texts?.withBytes(at: other) { $0.elementsEqual(text) }
    }
    return isSameText != false && codes.allSatisfy { $0[row] == $0[other] }
      && numbers.allSatisfy { column in
        let (one, two) = (column[row], column[other])
        // What is not known is alike; 0 and -0 are written in two ways.
        return one.bitPattern == two.bitPattern || one.isNaN && two.isNaN
      }
  }
}
