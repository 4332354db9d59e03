extension MeasureTable {
  /// The values for all units of a level in the year that is shown, by indicator and group in the order of the table;
  /// not-a-number where there is none.
  public func columns(
    level: Level, where isWanted: (_ indicator: Indicator, _ group: String) -> Bool
  ) -> [(indicator: Indicator, group: String, values: ContiguousArray<Double>)] {
    let year = years.firstIndex(of: year).map { Int32($0) }
    return blocks.compactMap { block in
      let (indicator, group) = (indicators[Int(block.key.indicator)], groups[Int(block.key.group)])
      guard block.key.level == level, block.key.year == year, isWanted(indicator, group) else { return nil }
      return (indicator, group, ContiguousArray(block.cells.lazy.map(\.value)))
    }
  }
}
