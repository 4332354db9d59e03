import Studies

/// Which groups speak of the same column of the pupils.
extension Study {
  /// For each group the first group that one column of the file makes, that divides the pupils in the same way, or that
  /// says of some what they are of the other, as the kind of a need says that there is one.
  var columnsOfGroups: [Int] {
    var columns = Array(groups.indices)
    for group in groups.indices {
      for other in 0..<group where columns[group] != columns[other] {
        let (one, two) = (file.groups[group].column, file.groups[other].column)
        guard
          file.pupils.localName(one) == file.pupils.localName(two)
            || groups[group].divides(like: groups[other])
            || groups[group].isTied(to: groups[other], minimum: file.publish.minimumCount)
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

  /// Whether all members, or all of the rest, of one group are members, or of the rest, of the other. Of so few that fewer than
  /// the minimum would be expected otherwise, it may be chance.
  fileprivate func isTied(to other: Group, minimum: Int) -> Bool {
    var counts = [0, 0, 0, 0]
    var empty = 4
    for (one, two) in zip(membership, other.membership) where one >= 0 && two >= 0 {
      let cell = (one > 0 ? 2 : 0) + (two > 0 ? 1 : 0)
      if counts[cell] == 0 {
        empty -= 1
        if empty == 0 { return false }
      }
      counts[cell] += 1
    }
    let all = Double(counts.reduce(0, +))
    return counts.indices.contains { cell in
      guard counts[cell] == 0 else { return false }
      // The others of the same row and column of a table of two by two.
      let (row, column) = (counts[cell ^ 1], counts[cell ^ 2])
      return Double(row) * Double(column) >= Double(minimum) * all && all > 0
    }
  }
}
