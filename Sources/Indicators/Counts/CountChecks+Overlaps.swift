import Layers
import Studies

extension CountChecks {
  /// Throws for groups that hold pupils of others, whom they would count once more.
  func refuse(
    _ overlaps: CountOverlaps, groups: (name: String, column: CategoryColumn)?
  ) throws(FileError) {
    guard let overlap = overlaps.first else { return }
    let names = overlaps.groups
    func fault(_ group: Int, _ problem: String, _ hint: String) -> FileError {
      error(
        groups.flatMap { $0.column.codes.firstIndex(of: Int32(group)) }, groups?.name ?? names[group],
        problem, hint)
    }
    func quoted(_ groups: [Int]) -> String { groups.map { names[$0] }.quoted() }
    switch overlap {
    case .all(let group):
      let others = names.indices.filter { $0 != group }
      let problem = "this is no group but all pupils, and would count those of \(quoted(others)) once more"
      let leaveOut =
        groups == nil
        ? "leave the column out of --columns" : "take the rows of all pupils out of the table"
      if others.count > 1, overlaps.isSumOfOthers(group) { throw fault(group, problem, leaveOut) }
      let rest = "those who are in no other group, \"\(names[group])\" less \(quoted(others))"
      throw fault(
        group, problem,
        others.count > 1
          ? "\(leaveOut), or put in its place only those who are in no other group"
          : "put in its place \(rest)")
    case .sum(let group, let parts):
      throw fault(
        group,
        "this is no group of its own but has in each unit as many as \(quoted(parts)) together, whose pupils it would count once more",
        groups == nil
          ? "leave out of --columns either it or those"
          : "take either its rows or those of the others out of the table")
    case .divisions(let one, let other):
      throw fault(
        other[0],
        "\(quoted(other)) have together in each unit as many as \(quoted(one)): these are the same pupils, divided in two ways, who would count twice",
        groups == nil
          ? "keep one division in --columns" : "take the rows of one division out of the table")
    }
  }

  // MARK: Dashes

  /// Throws for the first count that is a dash: in the tables of some offices it says that there is no one, in those of
  /// others that the count is withheld or not known.
  func refuseDashes() throws(FileError) {
    let marked = zip(names, numbers).filter { !$1.masked.isEmpty }
    guard !marked.isEmpty else { return }
    let read = try file.read(categories: marked.map(\.0))
    for (name, column) in marked {
      let texts = read.categories[name]
      for row in column.masked {
        guard let text = texts?[row], CountChecks.isDash(text) else { continue }
        throw error(
          row, name,
          "a dash may say that there is no one, or that the count is withheld or not known",
          "write 0 in place of the dash where there is no one, and * where the count is withheld or not known"
        )
      }
    }
  }

  private static func isDash(_ text: String) -> Bool {
    let inner = text.filter { !"()[]".contains($0) }
    return !inner.isEmpty && inner.allSatisfy { "-–—−".contains($0) }
  }
}
