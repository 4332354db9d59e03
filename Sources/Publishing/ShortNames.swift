import Layers

/// Names of columns for shapefiles, which have ten letters at most: words made short, not cut.
///
///     foreign_origin_share_gap_pp  →  fo_sh_gap
///     distance_attended_mean_m     →  d_at_mn
struct ShortNames {
  /// The layer with its columns under the short names.
  let layer: Layer
  /// The short names by the names.
  let names: [String: String]
  private let order: [String]

  private static let longest = 10
  private static let words = [
    "share": "sh", "resident": "res", "enrolled": "enr", "pupils": "p", "distance": "d", "attended": "at",
    "assigned": "as", "nearest": "nr", "nearer": "nr", "excess": "ex", "difference": "df", "mean": "mn",
    "median": "md", "within": "w", "beyond": "b", "retention": "ret", "outside": "out", "inflow": "inf",
    "balance": "bal", "sector": "s", "public": "pub", "quotient": "q", "location": "lq", "demand": "dem",
    "first": "1st", "choice": "ch", "status": "st", "warning": "warn", "capacity": "cap", "district": "distr",
    "performance": "perf", "absence": "abs", "repetition": "rep", "experience": "exp", "teachers": "tea",
    "support": "sup", "transitions": "tr",
  ]
  /// Units end a name; the list of columns tells them.
  private static let units: Set = ["m", "pp", "min", "nats"]

  init(_ layer: Layer) {
    var taken = Set<String>()
    var names = [String: String]()
    // What a shapefile has no place for keeps its name, by which it is said.
    let columns = layer.columns.prefix(StyledLayer.mostColumnsOfShapefile)
    for column in columns {
      let short = column.name.utf8.count <= Self.longest ? column.name : Self.short(column.name)
      var (candidate, number) = (short, 1)
      while !taken.insert(candidate.lowercased()).inserted {
        number += 1
        candidate = short.prefix(Self.longest - "\(number)".count) + "\(number)"
      }
      names[column.name] = candidate
    }
    var renamed = layer
    for index in renamed.columns.indices {
      let name = renamed.columns[index].name
      renamed.columns[index].name = names[name] ?? name
    }
    (self.layer, self.names, order) = (renamed, names, columns.map(\.name))
  }

  private static func short(_ name: String) -> String {
    var parts = name.split(separator: "_").map(String.init)
    if parts.count > 1, let last = parts.last, units.contains(last) { parts.removeLast() }
    // The words before those that are known name the group.
    let known = parts.firstIndex { words[$0] != nil } ?? 0
    let group =
      known > 1
      ? [parts[..<known].map { String($0.prefix(1)) }.joined()] : parts[..<known].map { String($0.prefix(3)) }
    let short = group + parts[known...].map { words[$0] ?? String($0.prefix(4)) }
    let joined = short.joined(separator: "_")
    guard joined.utf8.count > longest else { return joined }
    var result = short.joined()
    while result.utf8.count > longest { result.removeLast() }
    return result
  }

  /// What each column is called, and what it holds.
  func write(titles: [(column: String, title: String)], to writer: ByteWriter) {
    let titles = Dictionary(titles.map { ($0.column, $0.title) }) { first, _ in first }
    writer.append("short,column,title\n")
    for name in order {
      writer.append(
        [names[name] ?? name, name, titles[name] ?? ""].map(\.csvField).joined(separator: ",") + "\n")
    }
  }

  func notes(list path: String) -> [Layer.Note] {
    let count = names.count { $0.key != $0.value }
    guard count > 0 else { return [] }
    return [Layer.Note("\(count) columns have shorter names, which \(path) lists", features: [])]
  }
}
