import Languages

/// The areas and grades of which a table of numbers by year says nothing in a year that it has otherwise.
package struct ForecastGaps {
  /// For each such year, in order, the positions area · grades + grade.
  package private(set) var missing: [(year: Int, cells: [Int])] = []
  private let all: Int

  /// - Parameter grades: how many there are; 1 for a table without.
  package init(_ entries: [ForecastTables.Entry], grades: Int, areas: Int) {
    all = grades * areas
    var known = [Int: Set<Int>]()
    for entry in entries { known[entry.year, default: []].insert(entry.zone * grades + entry.grade) }
    for (year, cells) in known.sorted(by: { $0.key < $1.key }) where cells.count < all {
      missing.append((year, (0..<all).filter { !cells.contains($0) }))
    }
  }

  /// - Parameter source: the table.
  func notes(of source: StudyFile.TableSource?) -> [Text] {
    guard let source else { return [] }
    return missing.map { year, cells in ForecastGaps.note(of: source, "\(year)", cells.count, of: all) }
  }

  /// That a year has no row for so many areas or grades.
  package static func note(
    of source: StudyFile.TableSource, _ year: String, _ count: Int, of all: Int
  ) -> Text {
    "\(name: source.file.shownPath): \(name: year) has no row for \(.whole(count)) of \(.whole(all)) areas or grades"
  }
}
