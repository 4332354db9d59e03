import Languages
import Segregation

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
  /// Under random allocation, and corrected for it by Carrington and Troske's formula
  /// (`AgainstRandomness.corrected`); nil where there is no exact form.
  public let expected: Double?
  public let corrected: Double?
  /// The index freed of what chance adds to it, about which the interval lies; nil without a bootstrap, and where
  /// the data leave every value possible.
  public let estimate: Double?
  /// The confidence interval at 95 %; nil without a bootstrap.
  public let low: Double?
  public let high: Double?
  let interval: IndexInterval?
  /// How many units have pupils, and how many pupils are compared; nil for a term of a change.
  public let unitCount: Int?
  public let count: Double?

  init(
    _ index: String, group: String?, versus: String?, within: String?, value: Double?,
    expected: Double? = nil,
    corrected: Double? = nil, interval: IndexInterval? = nil, unitCount: Int? = nil,
    count: Double? = nil
  ) {
    self.index = index
    self.group = group
    self.versus = versus
    self.within = within
    self.value = value
    self.expected = expected
    self.corrected = corrected
    self.interval = interval
    estimate = interval?.estimate
    low = interval?.low
    high = interval?.high
    self.unitCount = unitCount
    self.count = count
  }
}

extension IndexRow {
  /// What must be said of the index, so that nobody reads it or the value beside its interval wrongly; nil where nothing
  /// must.
  public var note: IndexNote? {
    guard let value else { return index == OrdinalIndex.rankOrder.id ? .middleUnknown : nil }
    guard let low, let high else { return nil }
    if estimate == nil { return .notIdentified }
    func isOutside(_ value: Double) -> Bool { value < low || value > high }
    guard isOutside(value) else {
      return low == 0 && within == nil && value > 0 && isEvenAtZero ? .mayBeChance : nil
    }
    // Corrected isolation is a share of its possible excess, on another scale.
    if let corrected, index != TwoGroupIndex.isolation.id, isOutside(corrected) { return .outsideBoth }
    return .outsideValue
  }

  /// Whether the index is 0 where all units are alike. Exposure of one group to others is 0 where none meets another, and
  /// isolation and diversity are never 0 by evenness.
  private var isEvenAtZero: Bool {
    guard group != nil else { return MultigroupIndex(id: index) != .simpson }
    let known = TwoGroupIndex(id: index)
    return known != .isolation && known != .exposure
  }
}

/// What is said of an index that could be misread.
public enum IndexNote: Sendable, Hashable, CaseIterable {
  case notIdentified, outsideBoth, outsideValue, mayBeChance, middleUnknown

  /// A sentence to follow the names of indices and a colon.
  public var text: Text {
    switch self {
    case .notIdentified:
      "The units are too small, or the group is too small, to tell segregation from chance: any value is possible."
    case .outsideBoth:
      "Neither the value nor the corrected value lies in the interval. The value still holds what chance adds; the corrected value takes off what chance would add if there were no segregation at all, which is more than it adds to this much. Read the estimate with the interval."
    case .outsideValue:
      "The value lies outside the interval because it still holds what chance adds. Read the estimate with the interval."
    case .mayBeChance: "The interval begins at 0: chance alone could have made all of it."
    case .middleUnknown:
      "No border between two levels has between 17 and 83 % of the pupils below it, so that little is known of most ranks. Read the ordinal H."
    }
  }
}
