/// Which values of a column of people messages may name.
///
/// A row shifted by a cell, or a column mapped to another one, brings names and addresses to where codes ought to be.
extension CategoryColumn {
  /// What stands in fewer rows may be somebody's name in the wrong column.
  public static let fewestTold = 5

  /// The values that are codes for sure, ascending: each of several rows and, together, of most rows that have one. Names that
  /// several people share are rare among all names.
  public var toldLabels: [String] {
    var counts = [Int](repeating: 0, count: labels.count)
    var filled = 0
    for code in codes where code >= 0 {
      counts[Int(code)] += 1
      filled += 1
    }
    let told = labels.indices.filter { counts[$0] >= CategoryColumn.fewestTold }
    return told.reduce(0) { $0 + counts[$1] } * 2 < filled ? [] : told.map { labels[$0] }.sorted()
  }

  /// A hint that names the values as far as it may: "the grades are P1, P2".
  ///
  /// - Parameter name: what the values are, in the plural.
  public func told(as name: String) -> String {
    CategoryColumn.told(toldLabels, as: name, of: labels.count)
  }

  /// The same of values that are known to be codes.
  ///
  /// - Parameter all: how many different values there are, which the others may be as well.
  public static func told(_ labels: [String], as name: String, of all: Int) -> String {
    guard !labels.isEmpty else {
      return "none of the \(name) stands in \(fewestTold) rows or more: is it the right column?"
    }
    let most = 12
    let rest = all - min(most, labels.count)
    return "the \(name) are " + labels.prefix(most).joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }
}
