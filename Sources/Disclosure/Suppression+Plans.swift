import Measures

extension Suppression {
  /// With more withheld; then all that is withheld has the same mark, which tells nothing of its size.
  ///
  /// - Parameter isWithheld: is asked of the city, each district and each zone, for the count of all pupils (group
  ///   nil) and for each group's columns.
  func withholding(_ isWithheld: (Level, Int, Int?, Column) -> Bool) -> Suppression {
    var result = self
    let units =
      [(Level.city, 0)] + (0..<areas.districts).map { (.district, $0) }
      + (0..<areas.zones).map { (.zone, $0) }
    for (level, unit) in units {
      guard let area = areas.position(level, unit) else { continue }
      // Of an area whose number of pupils is withheld nothing is shown.
      let isAllWithheld = !markOfAll(level, unit).isPublished || isWithheld(level, unit, nil, .all)
      for table in marks.indices {
        let group = table < marks.count - 1 ? table : nil
        for column in Column.allCases {
          let cell = 4 * area + column.rawValue
          let isPublished = marks[table][cell].isPublished && !isAllWithheld
          let isTold =
            isPublished && (column == .all || group.map { !isWithheld(level, unit, $0, column) } ?? true)
          result.marks[table][cell] = isTold ? .published : .together
        }
      }
    }
    return result
  }
}
