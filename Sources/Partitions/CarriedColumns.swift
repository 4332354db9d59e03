import Studies

/// The columns of pupils that parts carry beside those that place them, as results and the city's own indicators need
/// them.
struct CarriedColumns: Sendable {
  let categories: [String]
  let numbers: [String]

  init(_ file: StudyFile) {
    func mapped(_ columns: [String]) -> [String] { columns.filter { file.pupils.columns[$0] != nil } }
    let own = file.indicators.contains { $0.dataset == .pupils }
    let results = mapped(CatalogueColumns.pupilNumbers + ["repeater", "status"])
    let grades = file.catalogue.transitionFrom.union(file.catalogue.transitionTo)
    guard own || !results.isEmpty || !grades.isEmpty else {
      (categories, numbers) = ([], [])
      return
    }
    categories = Set(mapped(CatalogueColumns.pupilCategories) + file.ownColumns(.pupils, numeric: false))
      .sorted()
    numbers = Set(mapped(CatalogueColumns.pupilNumbers) + file.ownColumns(.pupils, numeric: true)).sorted()
  }

  /// As a part's file calls them. Categories come first: few texts before many.
  var names: [String] { categories.map { "category \($0)" } + numbers.map { "number \($0)" } }

  /// The texts of a study's pupils in each column, by their numbers; nil for a column that this year has not got.
  func texts(of study: Study, in rows: inout ValueRows) -> [ContiguousArray<Int32>?] {
    let attributes = study.pupils.attributes
    let ofCategories = categories.enumerated().map { position, name in
      attributes.categories[name].map { column in
        var known = [Int32](repeating: -1, count: column.labels.count)
        return ContiguousArray(
          column.codes.map { code -> Int32 in
            guard code >= 0 else { return 0 }
            if known[Int(code)] < 0 { known[Int(code)] = rows.text(column.labels[Int(code)], in: position) }
            return known[Int(code)]
          })
      }
    }
    let ofNumbers = numbers.enumerated().map { position, name in
      attributes.numbers[name].map { values in
        var known: [Double: Int32] = [:]
        return ContiguousArray(
          values.map { value -> Int32 in
            if value.isNaN { return 0 }
            if let number = known[value] { return number }
            let text = Int64(exactly: value).map(String.init) ?? String(value)
            let number = rows.text(text, in: categories.count + position)
            known[value] = number
            return number
          })
      }
    }
    return ofCategories + ofNumbers
  }
}
