/// M between the parts of a whole and within them; the two sum to M over the units.
///
/// H divides each term by the entropy of all pupils' groups, and so is additive too.
public struct BetweenWithin: Sendable, Hashable {
  public struct Part: Sendable, Hashable {
    /// The part's share of all pupils.
    public let share: Double
    /// M over the part's own units; 0 for a part of one group.
    public let mutualInformation: Double
    /// The entropy of the part's groups, by which its own H divides.
    public let entropy: Double

    /// What the part adds to M within parts.
    public var contribution: Double { share * mutualInformation }

    /// H over the part's own units; `nil` for a part with fewer than two groups.
    public var informationIndex: Double? { entropy > 0 ? mutualInformation / entropy : nil }
  }

  public let between: Double
  public let parts: [Part]
  /// The entropy of the groups of all pupils.
  public let entropy: Double

  public var within: Double { parts.reduce(0) { $0 + $1.contribution } }
  public var total: Double { between + within }
}

extension GroupTable {
  /// M between and within parts that are made up of whole units, such as districts made up of schools.
  ///
  /// - Parameter parts: for each unit the part to which it belongs, 0 ..< the number of parts.
  /// - Returns: `nil` with fewer than two groups that have pupils. A part without pupils has share 0.
  /// - Throws: `SegregationError` unless each unit has a part.
  public func betweenWithin(_ parts: [Int]) throws(SegregationError) -> BetweenWithin? {
    let merged = try merging(parts)
    guard presentGroups > 1 else { return nil }
    var inner = ContiguousArray(repeating: 0.0, count: merged.unitCount)
    for unit in 0..<unitCount {
      var sum = -nLogN(unitTotals[unit])
      for group in 0..<groupCount { sum += nLogN(self[unit, group]) }
      inner[parts[unit]] += sum
    }
    let result = (0..<merged.unitCount).map { part -> BetweenWithin.Part in
      let size = merged.unitTotals[part]
      guard size > 0 else { return .init(share: 0, mutualInformation: 0, entropy: 0) }
      let groups = (0..<groupCount).map { merged[part, $0] }
      let outer = groups.reduce(-nLogN(size)) { $0 + nLogN($1) }
      return .init(
        share: size / total, mutualInformation: max(0, (inner[part] - outer) / size), entropy: entropy(groups)
      )
    }
    return BetweenWithin(between: merged.information, parts: result, entropy: groupEntropy)
  }

  /// What each level of a nesting adds to M: the coarsest on its own, each finer one within the one before,
  /// at last the units within the finest. The terms sum to M; over the entropy of the groups they sum to H.
  ///
  /// - Parameter levels: from coarse to fine, each a part for each unit. Each level must divide the one
  ///   before.
  /// - Returns: one more term than levels; `nil` with fewer than two groups that have pupils.
  /// - Throws: `SegregationError` unless each unit has a part on each level and parts nest.
  public func nested(_ levels: [[Int]]) throws(SegregationError) -> [Double]? {
    var information: [Double] = []
    for (level, parts) in levels.enumerated() {
      information.append(try merging(parts).information)
      if level > 0 { try checkNesting(parts, in: levels[level - 1], level) }
    }
    guard presentGroups > 1 else { return nil }
    information.append(self.information)
    return information.indices.map { $0 == 0 ? information[0] : information[$0] - information[$0 - 1] }
  }

  /// The table with units summed into parts.
  ///
  /// - Throws: `SegregationError` unless each unit has a part, and parts are numbered below the number of
  ///   units.
  public func merging(_ parts: [Int]) throws(SegregationError) -> GroupTable {
    guard parts.count == unitCount else {
      throw SegregationError(.lengths, hint: "each unit needs the part to which it belongs")
    }
    if let row = parts.firstIndex(where: { !(0..<unitCount).contains($0) }) {
      throw SegregationError(
        .unknownCode, row: row, hint: "parts are numbered from 0, and are no more than units")
    }
    var counts = ContiguousArray(repeating: 0.0, count: ((parts.max() ?? -1) + 1) * groupCount)
    for unit in 0..<unitCount {
      for group in 0..<groupCount { counts[parts[unit] * groupCount + group] += self[unit, group] }
    }
    return GroupTable(unchecked: counts, groups: groupCount, isWeighted: isWeighted)
  }

  private func checkNesting(_ parts: [Int], in wholes: [Int], _ level: Int) throws(SegregationError) {
    var wholeOfPart: [Int: Int] = [:]
    for unit in 0..<unitCount {
      let known = wholeOfPart[parts[unit]]
      guard known == nil || known == wholes[unit] else {
        throw SegregationError(
          .unknownCode, row: unit, column: level, hint: "a part lies in two parts of the level above it")
      }
      wholeOfPart[parts[unit]] = wholes[unit]
    }
  }
}
