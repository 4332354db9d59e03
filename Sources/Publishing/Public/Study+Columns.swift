import Studies

/// Which groups speak of the same column of the pupils.
extension Study {
  /// For each group the first group that one column of the file makes, or that divides the pupils in the same way.
  var columnsOfGroups: [Int] {
    var columns = Array(groups.indices)
    for group in groups.indices {
      for other in 0..<group where columns[group] != columns[other] {
        let (one, two) = (file.groups[group].column, file.groups[other].column)
        guard
          file.pupils.localName(one) == file.pupils.localName(two)
            || groups[group].divides(like: groups[other])
        else { continue }
        let (kept, joined) = (min(columns[group], columns[other]), max(columns[group], columns[other]))
        for position in columns.indices where columns[position] == joined { columns[position] = kept }
      }
    }
    return columns
  }
}

extension StudyFile.TableSource {
  /// The file's name of a standard column.
  func localName(_ column: String) -> String { columns[column] ?? column }
}

extension Group {
  /// Whether the members are those of another group, or all but those, of the same pupils.
  fileprivate func divides(like other: Group) -> Bool {
    let isOpposite = zip(membership, other.membership).first { $0.0 >= 0 }.map { $0.0 != $0.1 } ?? false
    return zip(membership, other.membership).allSatisfy { one, two in
      one < 0 || two < 0 ? one == two : (one == two) != isOpposite
    }
  }
}
