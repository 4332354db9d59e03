import Layers
import Studies

/// What the columns of one table hold: how many rows have nothing, how many different values there are.
public struct TableProfile: Sendable, Hashable {
  public struct ColumnProfile: Sendable, Hashable {
    /// In the file.
    public let name: String
    /// What the study file takes it for; nil for a column that it does not use.
    public let standard: String?
    /// Rows without a value, or with one that means "unknown".
    public let unknown: Int
    public let different: Int
    /// Rows with a value that an earlier row has, too.
    public let repeated: Int
  }

  public let dataset: String
  public let file: String
  public let rows: Int
  public let columns: [ColumnProfile]

  init(_ table: CheckedTable) {
    dataset = table.dataset
    file = table.path
    rows = table.count
    let standards = Dictionary(
      table.source.columns.keys.compactMap { standard in table.localName(standard).map { ($0, standard) } },
      uniquingKeysWith: { min($0, $1) })
    columns = table.header.compactMap { name in
      table.column(local: name).map { column in
        let meanings = standards[name].flatMap { table.source.values[$0] } ?? [:]
        return ColumnProfile(name, standard: standards[name], column, meanings: meanings)
      }
    }
  }

  init(_ areas: CheckedAreas) {
    dataset = areas.dataset
    file = areas.path
    rows = areas.count
    let standards = [(areas.source.id, "id"), (areas.source.name, "name")].compactMap { name, standard in
      name.flatMap { areas.layer.column($0)?.name }.map { ($0, standard) }
    }
    let names = Dictionary(standards, uniquingKeysWith: { first, _ in first })
    columns = areas.layer.columns.map {
      ColumnProfile($0.name, standard: names[$0.name], CategoryColumn($0.texts), meanings: [:])
    }
  }
}

extension TableProfile.ColumnProfile {
  fileprivate init(
    _ name: String, standard: String?, _ column: CategoryColumn, meanings: [String: String]
  ) {
    let isUnknown = column.labels.map { meanings[$0] == "unknown" }
    let unknown = column.codes.reduce(0) { $0 + ($1 < 0 || isUnknown[Int($1)] ? 1 : 0) }
    let different = isUnknown.lazy.filter { !$0 }.count
    self.init(
      name: name, standard: standard, unknown: unknown, different: different,
      repeated: column.count - unknown - different)
  }
}
