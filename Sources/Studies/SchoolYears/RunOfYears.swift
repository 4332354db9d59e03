import Layers

/// The school years of rows, which may lie apart.
package struct RunOfYears {
  /// As the rows name them, one name of each, from the first to the last.
  package let years: [String]
  /// Whether each is written with the year in which it ends, as in 2025-26 and 202526.
  package let namesBothYears: Bool
  /// Whether they follow each other without a gap.
  package let isUnbroken: Bool
  private let starts: Set<Int>
  private let column: CategoryColumn

  /// More are hardly those of one table.
  package static let most = 20
  /// So large a share of things comes again where each year has a row of its own for them.
  package static let shareOfMost = 0.5

  /// nil for a column of something else, or of one year.
  package init?(_ column: CategoryColumn) {
    var isUsed = Array(repeating: false, count: column.labels.count)
    var known = 0
    for code in column.codes where code >= 0 {
      isUsed[Int(code)] = true
      known += 1
    }
    let labels = column.labels.indices.filter { isUsed[$0] }.map { column.labels[$0] }
    // A few rows of remarks may name none.
    guard known * 50 >= column.count * 49, labels.allSatisfy(SchoolYear.isYear) else { return nil }
    let named = Dictionary(grouping: labels) { SchoolYear($0)?.start ?? 0 }
    guard (2...RunOfYears.most).contains(named.count), let first = named.keys.min(),
      let last = named.keys.max()
    else { return nil }
    isUnbroken = last - first + 1 == named.count
    years = named.sorted { $0.key < $1.key }.compactMap { $0.value.min() }
    namesBothYears = labels.allSatisfy(SchoolYear.namesBothYears)
    (starts, self.column) = (Set(named.keys), column)
  }

  /// Whether a school year, or the one after it, by whose number some call it, is among them; so few follow on that they
  /// are those of a table's rows.
  func isNear(_ year: String) -> Bool {
    guard let start = SchoolYear(year)?.start, starts.count <= 6 else { return false }
    return starts.contains(start) || starts.contains(start + 1)
  }

  /// The share of the things that rows speak of which are there in several of the years; 0 for a single one.
  ///
  /// - Parameter things: one of each row; −1 for none.
  func shareOfRepeated(_ things: ContiguousArray<Int32>) -> Double {
    column.shareOfRepeated(things, at: column.labels.map { SchoolYear($0)?.start ?? 0 })
  }

  /// Whether most of the things that rows speak of are there in several of the years.
  ///
  /// - Parameter things: one of each row; −1 for none.
  package func mostAreRepeated(_ things: ContiguousArray<Int32>) -> Bool {
    shareOfRepeated(things) >= RunOfYears.shareOfMost
  }
}

extension CategoryColumn {
  /// The share of the things that rows speak of which are there at several of the times for which the labels stand; 0 for a
  /// single one.
  ///
  /// - Parameters:
  ///   - things: one of each row; −1 for none.
  ///   - times: that of each label.
  package func shareOfRepeated(_ things: ContiguousArray<Int32>, at times: [Int]) -> Double {
    var (first, several) = ([Int32: Int](), Set<Int32>())
    for (row, thing) in things.enumerated() where thing >= 0 && codes[row] >= 0 {
      let time = times[Int(codes[row])]
      if first[thing, default: time] != time { several.insert(thing) }
      if first[thing] == nil { first[thing] = time }
    }
    return several.count > 1 ? Double(several.count) / Double(first.count) : 0
  }
}
