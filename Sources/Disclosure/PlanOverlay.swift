import DeterministicParallel
import Measures

/// A city cut by several plans of areas, one published after the other, and what of it may be known.
///
///     var overlay cells = PlanOverlay(first, memberships: memberships, suppression: suppression)
///     overlay cells.cut(by: second, rule: rule)
///     let told = overlay cells.restricting(own)  // what of the second plan may be published beside the first
///
/// The overlay cells are where an area of one plan meets an area of another. Each plan cuts the overlay cells of
/// those before it. What was known of an overlay cell stays so; of its parts, those are let be known that
/// `Suppression` would publish, were the overlay cell a city and its parts the areas. Where the count of an overlay
/// cell, or a count of one of its groups, is not known, or would not be published of such a city, nothing is let be
/// known of its parts.
///
/// Of an area of the new plan a count is told if it may be known of all its overlay cells. So what both plans tell
/// can be worked out from the first plan and the known overlay cells, and from these no small count of an area or an
/// overlay cell can: each overlay cell hides what is small of its parts by itself. That is more than must be
/// withheld, but it holds for any number of plans.
public struct PlanOverlay: Sendable {
  /// The area and district of each pupil; negative for none.
  public struct Plan: Sendable {
    public let zone: ContiguousArray<Int32>
    public let district: ContiguousArray<Int32>

    public init(zone: ContiguousArray<Int32>, district: ContiguousArray<Int32>) {
      precondition(zone.count == district.count)
      (self.zone, self.district) = (zone, district)
    }
  }

  /// What may be known of an overlay cell: its pupils, and by group the members, the rest and the unknown.
  struct OverlayCell: Sendable {
    /// Whether it is in an area of one of the plans.
    var isInside: Bool
    var isKnown: Bool
    var groups: [[Bool]]
  }

  /// The overlay cell that each pupil lives in.
  public private(set) var overlayCell: ContiguousArray<Int32>
  private(set) var overlayCells: [OverlayCell]
  private let memberships: [ContiguousArray<Int8>]
  private let base: (plan: Plan, suppression: Suppression)
  private var latest: Plan
  private static let columns = [Suppression.Column.member, .rest, .unknown]

  public var count: Int { overlayCells.count }

  /// Whether the number of pupils of an overlay cell may be known.
  public func isKnown(_ overlayCell: Int) -> Bool { overlayCells[overlayCell].isKnown }

  /// Whether an overlay cell is in an area of one of the plans.
  public func isInside(_ overlayCell: Int) -> Bool { overlayCells[overlayCell].isInside }

  /// - Parameters:
  ///   - plan: the plan published first.
  ///   - memberships: for each group, 1 for a member, 0 for one of the rest, negative for unknown.
  ///   - suppression: what was published of it.
  public init(_ plan: Plan, memberships: [ContiguousArray<Int8>], suppression: Suppression) {
    precondition(memberships.allSatisfy { $0.count == plan.zone.count })
    base = (plan, suppression)
    latest = plan
    self.memberships = memberships
    var numbers = Numbers()
    overlayCell = ContiguousArray(
      plan.zone.indices.map {
        numbers[.init(overlayCell: -1, zone: plan.zone[$0], district: plan.district[$0])]
      })
    overlayCells = numbers.keys.map { key in
      guard key.zone >= 0 else {
        return OverlayCell(
          isInside: false, isKnown: false, groups: memberships.map { _ in [false, false, false] })
      }
      let zone = Int(key.zone)
      return OverlayCell(
        isInside: true,
        isKnown: suppression.markOfAll(.zone, zone).isPublished
          && (key.district < 0 || suppression.markOfAll(.district, Int(key.district)).isPublished),
        groups: memberships.indices.map { group in
          PlanOverlay.columns.map { suppression.mark(.zone, zone, group: group, $0).isPublished }
        })
    }
  }

  /// Cuts the overlay cells by the areas of the next plan.
  public mutating func cut(
    by plan: Plan, rule: SuppressionRule = SuppressionRule(), workers: Workers = .all
  ) {
    precondition(plan.zone.count == overlayCell.count)
    latest = plan
    var numbers = Numbers()
    let parts = ContiguousArray(
      overlayCell.indices.map {
        numbers[.init(overlayCell: overlayCell[$0], zone: plan.zone[$0], district: plan.district[$0])]
      }
    )
    let partsOfOverlayCell = Dictionary(grouping: numbers.keys.indices) { numbers.keys[$0].overlayCell }
      .sorted { $0.key < $1.key }.map(\.value)
    let uncut = partsOfOverlayCell.filter {
      $0.count == 1 && overlayCells[Int(numbers.keys[$0[0]].overlayCell)].isInside
    }
    let cut = partsOfOverlayCell.filter {
      $0.count > 1 || !overlayCells[Int(numbers.keys[$0[0]].overlayCell)].isInside
    }
    let none = OverlayCell(
      isInside: true, isKnown: false, groups: memberships.map { _ in [false, false, false] })
    var found = [OverlayCell](repeating: none, count: numbers.keys.count)
    for part in uncut.joined() { found[part] = overlayCells[Int(numbers.keys[part].overlayCell)] }
    let counts = counts(of: cut, parts)
    let suppressions = Suppression.years(counts, rule: rule, workers: workers)
    for (city, suppression) in suppressions.enumerated() where suppression.unprotected == 0 {
      let whole = overlayCells[Int(numbers.keys[cut[city][0]].overlayCell)]
      // What lies outside all plans has no count that anyone knows, so its parts stand for themselves.
      guard !whole.isInside || whole.isKnown && suppression.markOfAll(.city, 0).isPublished else { continue }
      let open = memberships.indices.filter { group in
        !whole.isInside
          || whole.groups[group].allSatisfy { $0 }
            && PlanOverlay.columns.allSatisfy { suppression.mark(.city, 0, group: group, $0).isPublished }
      }
      let isNarrow = memberships.indices.contains {
        !open.contains($0) && counts[city].narrowsSmallCounts(of: $0, rule)
      }
      guard !isNarrow else { continue }
      for (position, part) in cut[city].enumerated() {
        found[part].isKnown = suppression.markOfAll(.zone, position).isPublished
        for group in open where found[part].isKnown {
          found[part].groups[group] = PlanOverlay.columns.map {
            suppression.mark(.zone, position, group: group, $0).isPublished
          }
        }
      }
    }
    for part in found.indices
    where numbers.keys[part].zone < 0 && !overlayCells[Int(numbers.keys[part].overlayCell)].isInside {
      found[part].isInside = false
    }
    (overlayCell, overlayCells) = (parts, found)
  }

  /// Each overlay cell that is cut, as a city of its parts.
  private func counts(of cut: [[Int]], _ parts: ContiguousArray<Int32>) -> [PupilCounts] {
    var place = [Int: (city: Int, zone: Int)]()
    for (city, parts) in cut.enumerated() {
      for (zone, part) in parts.enumerated() { place[part] = (city, zone) }
    }
    var pupils = cut.map { _ in [(pupil: Int, zone: Int32)]() }
    for (pupil, part) in parts.enumerated() {
      if let place = place[Int(part)] { pupils[place.city].append((pupil, Int32(place.zone))) }
    }
    return zip(cut, pupils).map { parts, pupils in
      PupilCounts(
        zone: ContiguousArray(pupils.map(\.zone)), zones: parts.count,
        district: ContiguousArray(repeating: -1, count: pupils.count), districts: 0,
        memberships: memberships.map { membership in ContiguousArray(pupils.map { membership[$0.pupil] }) })
    }
  }

  /// What of the plan that was cut by last may be published, of that which could be if it were the only one.
  ///
  /// All that is withheld has one mark: it does not tell which counts are small. Of the city and its districts
  /// nothing is told that the first plan did not tell, nor where those tell too much who live in an area of one of the
  /// two plans only.
  public func restricting(_ own: Suppression) -> Suppression {
    let none = [Bool](repeating: true, count: 3)
    var known = [Area: (all: Bool, groups: [[Bool]])]()
    func add(_ area: Area, _ overlayCell: OverlayCell) {
      var entry = known[area] ?? (true, memberships.map { _ in none })
      entry.all = entry.all && overlayCell.isKnown
      for group in entry.groups.indices {
        entry.groups[group] = zip(entry.groups[group], overlayCell.groups[group]).map { $0 && $1 }
      }
      known[area] = entry
    }
    var seen = [Bool](repeating: false, count: overlayCells.count)
    for (pupil, overlayCell) in overlayCell.enumerated() where !seen[Int(overlayCell)] {
      seen[Int(overlayCell)] = true
      let (now, before) = (latest.zone[pupil], base.plan.zone[pupil])
      if now >= 0 { add(Area(level: .zone, unit: Int(now)), overlayCells[Int(overlayCell)]) }
      guard (now >= 0) != (before >= 0) else { continue }
      add(Area(level: .city, unit: 0), overlayCells[Int(overlayCell)])
      for district in Set([latest.district[pupil], base.plan.district[pupil]]) where district >= 0 {
        add(Area(level: .district, unit: Int(district)), overlayCells[Int(overlayCell)])
      }
    }
    return own.withholding { level, unit, group, column in
      let entry = known[Area(level: level, unit: unit)]
      let isKnown = group.flatMap { group in
        PlanOverlay.columns.firstIndex(of: column).map { entry?.groups[group][$0] ?? true }
      }
      guard entry?.all ?? true, isKnown ?? true else { return true }
      if level == .zone { return false }
      return
        !(group.map { base.suppression.mark(level, unit, group: $0, column) }
        ?? base.suppression.markOfAll(level, unit)).isPublished
    }
  }

  private struct Area: Hashable {
    let level: Level
    let unit: Int
  }

  private struct Key: Hashable {
    let overlayCell: Int32
    let zone: Int32
    let district: Int32
  }

  /// Numbers keys in the order in which they come.
  private struct Numbers {
    private(set) var keys: [Key] = []
    private var positions: [Key: Int32] = [:]

    subscript(key: Key) -> Int32 {
      mutating get {
        let key = Key(overlayCell: key.overlayCell, zone: max(key.zone, -1), district: max(key.district, -1))
        if let known = positions[key] { return known }
        positions[key] = Int32(keys.count)
        keys.append(key)
        return Int32(keys.count - 1)
      }
    }
  }
}

extension PupilCounts {
  /// Whether someone who knows the pupils of all overlay cells, and of a group only what they add up to, can tell of
  /// a small count that it is more than that: where the other overlay cells have not enough pupils for the rest.
  fileprivate func narrowsSmallCounts(of group: Int, _ rule: SuppressionRule) -> Bool {
    let (members, rest) = (groups[group].members, groups[group].rest)
    let unknown = ContiguousArray(all.indices.map { all[$0] - members[$0] - rest[$0] })
    let lowest = rule.sensitiveZeros.contains(group) ? 0 : 1
    let total = all.reduce(0, +)
    return (rule.protectsUnknown ? [members, rest, unknown] : [members, rest]).contains { column in
      let sum = column.reduce(0, +)
      return column.indices.contains {
        (lowest..<rule.minimum).contains(column[$0]) && sum - (total - all[$0]) > lowest
      }
    }
  }
}
