extension GroupTable {
  /// Counts pupils from a column of unit codes and a column of group codes.
  ///
  /// - Parameters:
  ///   - units: the unit of each pupil, 0 ..< `unitCount`; negative when unknown.
  ///   - groups: the group of each pupil, 0 ..< `groupCount`; negative when unknown.
  /// - Returns: the table, and how many pupils are not in it because a code is unknown.
  /// - Throws: `SegregationError` for columns of different length or a code too large.
  public static func counting(
    units: some Collection<Int32>, groups: some Collection<Int32>, unitCount: Int, groupCount: Int
  ) throws(SegregationError) -> (table: GroupTable, unknown: Int) {
    guard units.count == groups.count else {
      throw SegregationError(.lengths, hint: "each pupil needs one unit code and one group code")
    }
    var counts = ContiguousArray(repeating: 0.0, count: unitCount * groupCount)
    var unknown = 0
    var row = 0
    for (unit, group) in zip(units, groups) {
      guard unit < unitCount, group < groupCount else {
        throw SegregationError(
          .unknownCode, row: row, column: unit < unitCount ? 1 : 0,
          hint: "codes run from 0 to the number of units or groups less one")
      }
      if unit < 0 || group < 0 {
        unknown += 1
      } else {
        counts[Int(unit) * groupCount + Int(group)] += 1
      }
      row += 1
    }
    return (GroupTable(unchecked: counts, groups: groupCount, isWeighted: false), unknown)
  }
}
