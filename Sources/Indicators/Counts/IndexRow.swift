/// One index of a table of counts: a row of what `catchment segregation counts.csv` gives.
public struct IndexRow: Sendable, Hashable {
  /// Such as "M", "D" or "atkinson:0.3".
  public let index: String
  /// The group that a two-group index is about; nil for an index of all groups.
  public let group: String?
  /// Whom it is compared with, "rest" or the name of a group; nil for an index of all groups.
  public let versus: String?
  /// Which part of the index this is; nil for the whole.
  ///
  /// "between state" and "school in district" are terms that sum to the whole; "state=A" is the index of the units
  /// of one part by themselves; "before", "after", "change" and "shapley: structure" belong to a comparison.
  public let within: String?
  /// nil where the index is undefined.
  public let value: Double?
  /// Under random allocation, and corrected for it; nil where there is no exact form.
  public let expected: Double?
  public let corrected: Double?
  /// The confidence interval at 95 %, bias taken off; nil without a bootstrap.
  public let low: Double?
  public let high: Double?
  /// How many units have pupils, and how many pupils are compared; nil for a term of a change.
  public let unitCount: Int?
  public let count: Double?

  init(
    _ index: String, group: String?, versus: String?, within: String?, value: Double?,
    expected: Double? = nil,
    corrected: Double? = nil, interval: ClosedRange<Double>? = nil, unitCount: Int? = nil,
    count: Double? = nil
  ) {
    self.index = index
    self.group = group
    self.versus = versus
    self.within = within
    self.value = value
    self.expected = expected
    self.corrected = corrected
    low = interval?.lowerBound
    high = interval?.upperBound
    self.unitCount = unitCount
    self.count = count
  }
}
