import Languages

/// The areas and grades of which a table of numbers by year says nothing in a year that it has otherwise.
struct ForecastGaps {
  /// For each such year, in order, how many.
  private(set) var missing: [(year: Int, count: Int)] = []
  private let all: Int

  /// - Parameter grades: how many there are; 1 for a table without.
  init(_ entries: [ForecastTables.Entry], grades: Int, areas: Int) {
    all = grades * areas
    var known = [Int: Set<Int>]()
    for entry in entries { known[entry.year, default: []].insert(entry.zone * grades + entry.grade) }
    for (year, cells) in known.sorted(by: { $0.key < $1.key }) where cells.count < all {
      missing.append((year, all - cells.count))
    }
  }

  /// - Parameter source: the table.
  func notes(of source: StudyFile.TableSource?) -> [Text] {
    guard let source else { return [] }
    return missing.map { year, count in
      "\(name: source.file.shownPath): \(name: "\(year)") has no row for \(.whole(count)) of \(.whole(all)) areas or grades"
    }
  }
}
