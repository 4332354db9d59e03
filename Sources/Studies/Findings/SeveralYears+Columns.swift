import Layers

/// Which columns are looked at: those that may hold the school years of the rows, by their names and first values.
extension SeveralYears {
  /// Such columns among some, apart from those in use, whatever the case of their letters.
  ///
  /// - Parameter first: some first values of each of the columns that it is given.
  package static func columns(
    _ names: [String], besides used: [String], first: ([String]) -> [[String]]
  ) -> [String] {
    let used = Set(used.map { $0.lowercased() })
    let free = names.filter { !used.contains($0.lowercased()) }
    return zip(free, first(free)).filter { mayHoldYears($0, $1) }.map { $0.0 }
  }

  private static func mayHoldYears(_ name: String, _ labels: [String]) -> Bool {
    !labels.isEmpty && labels.allSatisfy(SchoolYear.isYear)
      && (labels.allSatisfy(SchoolYear.namesBothYears) || YearName(name).isYear)
  }
}

extension CSVFile {
  /// The columns apart from those in use that may hold the school years of the rows, as the first of them have it.
  package func columnsOfYears(besides used: [String]) -> [String] {
    SeveralYears.columns(header.filter { !$0.isEmpty }, besides: used) { free in
      // What is wrong with a row is said when the table is read.
      guard !free.isEmpty, let first = try? read(categories: free, firstRows: 1) else { return [] }
      return free.map { first.categories[$0]?.labels ?? [] }
    }
  }
}

extension Layer {
  /// As of a text file.
  func columnsOfYears(besides used: [String]) -> [String] {
    SeveralYears.columns(columns.map(\.name), besides: used) { free in
      free.map { name in
        guard let found = column(name), found.count > 0 else { return [] }
        return [found.text(at: 0) ?? ""]
      }
    }
  }
}
