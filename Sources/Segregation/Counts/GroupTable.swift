/// Pupils counted by unit and group: a row for each unit, a column for each group.
///
///     let schools = try GroupTable(rows: [[30, 50, 20], [10, 80, 10], [60, 20, 20]])
///     schools.mutualInformation
///     schools.twoGroup(0, versus: .rest).dissimilarity
///
/// The counts lie in one flat array, row by row. Pupils whose group is unknown are not in the table: the
/// caller counts them apart.
public struct GroupTable: Sendable, Hashable {
  /// Unit by unit, `groupCount` numbers each.
  public let counts: ContiguousArray<Double>
  public let unitCount: Int
  public let groupCount: Int
  public let unitTotals: ContiguousArray<Double>
  public let groupTotals: ContiguousArray<Double>
  public let total: Double
  /// True when the table was given as weights, so that no pupil can be drawn from it.
  public let isWeighted: Bool

  /// - Throws: `SegregationError` when the flat array does not fill its last row or a count is negative.
  public init(counts: some Collection<Int>, groups: Int) throws(SegregationError) {
    try self.init(counts.map(Double.init), groups: groups, weighted: false)
  }

  /// Numbers of pupils, which cannot be below zero.
  ///
  /// - Precondition: the flat array fills its last row.
  public init(pupils counts: ContiguousArray<UInt32>, groups: Int) {
    precondition(groups > 0 && counts.count.isMultiple(of: groups), "each unit needs a count of each group")
    let numbers = ContiguousArray<Double>(unsafeUninitializedCapacity: counts.count) { numbers, initialized in
      for place in counts.indices { numbers.initializeElement(at: place, to: Double(counts[place])) }
      initialized = counts.count
    }
    self.init(unchecked: numbers, groups: groups, isWeighted: false)
  }

  /// Counts read as numbers; a fraction is refused.
  public init(counts: some Collection<Double>, groups: Int) throws(SegregationError) {
    try self.init(Array(counts), groups: groups, weighted: false)
  }

  /// Sums of weights, which may have fractions.
  public init(weights: some Collection<Double>, groups: Int) throws(SegregationError) {
    try self.init(Array(weights), groups: groups, weighted: true)
  }

  public init(rows: [[Int]]) throws(SegregationError) {
    let groups = rows.first?.count ?? 0
    for row in rows.indices where rows[row].count != groups {
      throw SegregationError(.lengths, row: row, hint: "each row must have \(groups) groups like the first")
    }
    try self.init(rows.flatMap { $0.map(Double.init) }, groups: groups, weighted: false)
  }

  private init(_ counts: [Double], groups: Int, weighted: Bool) throws(SegregationError) {
    guard groups > 0 ? counts.count.isMultiple(of: groups) : counts.isEmpty else {
      throw SegregationError(.lengths, hint: "\(counts.count) counts do not fill rows of \(groups) groups")
    }
    for (position, count) in counts.enumerated() {
      try check(count, weighted: weighted, row: position / groups, column: position % groups)
    }
    self.init(unchecked: ContiguousArray(counts), groups: groups, isWeighted: weighted)
  }

  /// Counts that are known to be sound because they come from a checked table.
  init(unchecked counts: ContiguousArray<Double>, groups: Int, isWeighted: Bool) {
    let units = groups == 0 ? 0 : counts.count / groups
    var groupTotals = ContiguousArray(repeating: 0.0, count: groups)
    unitTotals = ContiguousArray(unsafeUninitializedCapacity: units) { totals, initialized in
      counts.withUnsafeBufferPointer { counts in
        if groups == 2 {
          // The usual case, whose sums stay in registers.
          var (first, second) = (0.0, 0.0)
          for unit in 0..<units {
            let (one, other) = (counts[2 * unit], counts[2 * unit + 1])
            first += one
            second += other
            totals.initializeElement(at: unit, to: one + other)
          }
          groupTotals = [first, second]
        } else {
          var position = 0
          for unit in 0..<units {
            var sum = 0.0
            for group in 0..<groups {
              sum += counts[position]
              groupTotals[group] += counts[position]
              position += 1
            }
            totals.initializeElement(at: unit, to: sum)
          }
        }
      }
      initialized = units
    }
    self.counts = counts
    unitCount = units
    groupCount = groups
    self.groupTotals = groupTotals
    total = groupTotals.reduce(0, +)
    self.isWeighted = isWeighted
  }

  public subscript(unit: Int, group: Int) -> Double { counts[unit * groupCount + group] }

  /// How many groups have pupils; an index over groups is defined from two.
  public var presentGroups: Int { groupTotals.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }

  /// The units as groups and the groups as units; M stays, H changes.
  public var transposed: GroupTable {
    var turned = ContiguousArray(repeating: 0.0, count: counts.count)
    for unit in 0..<unitCount {
      for group in 0..<groupCount { turned[group * unitCount + unit] = self[unit, group] }
    }
    return GroupTable(unchecked: turned, groups: unitCount, isWeighted: isWeighted)
  }
}
