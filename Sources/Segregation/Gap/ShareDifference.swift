extension PupilSettings {
  /// For each unit the share of a group among those enrolled there, less its share among those assigned or
  /// living there.
  ///
  /// - Parameters:
  ///   - resident: the setting that says to which unit pupils belong.
  ///   - enrolled: the setting that says where they are, its units numbered alike.
  /// - Returns: `nil` for a unit that is empty on one of the sides.
  /// - Throws: `SegregationError` when the settings number their units differently.
  /// - Precondition: the settings and the group exist.
  public func shareDifferences(
    of group: Int, resident: Int, enrolled: Int
  ) throws(SegregationError) -> [Double?] {
    let (before, after) = (table(resident), table(enrolled))
    guard before.unitCount == after.unitCount else {
      throw SegregationError(.lengths, hint: "both settings must number the same units")
    }
    return (0..<before.unitCount).map { unit in
      guard before.unitTotals[unit] > 0, after.unitTotals[unit] > 0 else { return nil }
      return after[unit, group] / after.unitTotals[unit] - before[unit, group] / before.unitTotals[unit]
    }
  }
}
