/// A group and those it is compared with, counted in each unit (school, zone, census section).
///
///     let schools = try TwoGroupCounts(members: [30, 10, 60], others: [70, 90, 40])
///     schools.dissimilarity  // 0.4
///
/// `others` are the rest of the pupils, or one other group that the caller names. In the second case
/// `totals` still holds all pupils of the unit, because isolation and exposure speak of everyone a pupil
/// meets. Units without pupils add nothing to any index.
public struct TwoGroupCounts: Sendable, Hashable {
  /// Members of the group in each unit.
  public let members: ContiguousArray<Double>
  /// Those they are compared with.
  public let others: ContiguousArray<Double>
  /// All pupils of each unit; more than members and others when a third group is present.
  public let totals: ContiguousArray<Double>
  /// Sums of the three columns.
  public let memberTotal: Double
  public let otherTotal: Double
  public let total: Double
  /// True when the columns were given as weights, so that they may have fractions and no pupil can be drawn
  /// from them.
  public let isWeighted: Bool

  /// The group against the rest.
  public init(members: some Collection<Int>, others: some Collection<Int>) throws(SegregationError) {
    try self.init(members.map(Double.init), others.map(Double.init), totals: nil, weighted: false)
  }

  /// The group against the rest, from the group and all pupils.
  public init(members: some Collection<Int>, totals: some Collection<Int>) throws(SegregationError) {
    guard members.count == totals.count else { throw Self.lengths }
    var row = 0
    for (part, whole) in zip(members, totals) {
      guard part <= whole else {
        throw SegregationError(.partExceedsWhole, row: row, hint: "more members of the group than pupils")
      }
      row += 1
    }
    let others = zip(members, totals).map { Double($1) - Double($0) }
    try self.init(members.map(Double.init), others, totals: nil, weighted: false)
  }

  /// The group against one other group, among all the pupils of each unit.
  public init(
    members: some Collection<Int>, others: some Collection<Int>, totals: some Collection<Int>
  ) throws(SegregationError) {
    try self.init(
      members.map(Double.init), others.map(Double.init), totals: totals.map(Double.init), weighted: false)
  }

  /// Numbers of pupils, which cannot be below zero: the group against the rest.
  ///
  /// - Precondition: the columns are as long as each other.
  public init(pupils members: ContiguousArray<UInt32>, others: ContiguousArray<UInt32>) {
    precondition(members.count == others.count, "each unit needs a count of both")
    func numbers(_ counts: ContiguousArray<UInt32>) -> ContiguousArray<Double> {
      ContiguousArray(unsafeUninitializedCapacity: counts.count) { numbers, initialized in
        for unit in counts.indices { numbers.initializeElement(at: unit, to: Double(counts[unit])) }
        initialized = counts.count
      }
    }
    self.init(unchecked: numbers(members), numbers(others), isWeighted: false)
  }

  /// Counts read as numbers; a fraction is refused.
  public init(
    members: some Collection<Double>, others: some Collection<Double>
  ) throws(SegregationError) {
    try self.init(Array(members), Array(others), totals: nil, weighted: false)
  }

  /// Sums of weights (survey weights, full-time equivalents), which may have fractions.
  public init(
    weightedMembers: some Collection<Double>, weightedOthers: some Collection<Double>
  ) throws(SegregationError) {
    try self.init(Array(weightedMembers), Array(weightedOthers), totals: nil, weighted: true)
  }

  private init(
    _ members: [Double], _ others: [Double], totals: [Double]?, weighted: Bool
  ) throws(SegregationError) {
    guard members.count == others.count, totals.map({ $0.count == members.count }) ?? true else {
      throw Self.lengths
    }
    for (column, values) in [members, others, totals ?? []].enumerated() {
      for row in values.indices { try check(values[row], weighted: weighted, row: row, column: column) }
    }
    if let totals {
      for row in totals.indices where members[row] + others[row] > totals[row] {
        throw SegregationError(.partExceedsWhole, row: row, hint: "the two groups hold more than all pupils")
      }
    }
    self.init(
      unchecked: ContiguousArray(members), ContiguousArray(others),
      totals: totals.map { ContiguousArray($0) }, isWeighted: weighted)
  }

  /// Columns that are known to be sound because they come from a checked table.
  init(
    unchecked members: ContiguousArray<Double>, _ others: ContiguousArray<Double>,
    totals: ContiguousArray<Double>? = nil, isWeighted: Bool
  ) {
    self.members = members
    self.others = others
    self.totals =
      totals
      ?? ContiguousArray(unsafeUninitializedCapacity: members.count) { totals, initialized in
        for unit in members.indices { totals.initializeElement(at: unit, to: members[unit] + others[unit]) }
        initialized = members.count
      }
    self.isWeighted = isWeighted
    // In one loop, in which no sum waits for another.
    var sums = (members: 0.0, others: 0.0, totals: 0.0)
    for unit in members.indices {
      sums.members += members[unit]
      sums.others += others[unit]
      sums.totals += self.totals[unit]
    }
    (memberTotal, otherTotal, total) = sums
  }

  private static let lengths = SegregationError(
    .lengths, hint: "the columns must have one value for each unit")

  public var unitCount: Int { members.count }

  /// P, the group's share of all pupils; `nil` without pupils.
  public var share: Double? { total > 0 ? memberTotal / total : nil }

  /// True when an index that compares the two is defined: neither of them is empty.
  public var isComparable: Bool { memberTotal > 0 && otherTotal > 0 }

  /// The same units with the two groups exchanged.
  public var swapped: TwoGroupCounts {
    TwoGroupCounts(unchecked: others, members, totals: totals, isWeighted: isWeighted)
  }
}
