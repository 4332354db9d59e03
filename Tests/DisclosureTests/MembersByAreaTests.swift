import Measures
import Testing

@testable import Disclosure

/// What shares in steps of groups and of areas tell of those who are in both.
@Suite struct MembersByAreaTests {
  private typealias Unit = (
    part: Int, count: Int, parent: CoarsenedShares.Parent?, known: ClosedRange<Int>?
  )

  /// The shares of a city, of its areas, and of a group and its rest, each of so many pupils.
  private func shares(
    areas: [(part: Int, count: Int)], groups: [(part: Int, count: Int)], members: [[Int?]]
  ) -> CoarsenedShares {
    func unit(_ part: Int, _ count: Int, _ division: Int?) -> Unit {
      (part, count, division.map { CoarsenedShares.Parent(unit: 0, division: $0) }, nil)
    }
    let city = unit(areas.reduce(0) { $0 + $1.part }, areas.reduce(0) { $0 + $1.count }, nil)
    let units = [city] + areas.map { unit($0.part, $0.count, 0) } + groups.map { unit($0.part, $0.count, 1) }
    var shares = CoarsenedShares(units, rule: SuppressionRule())
    shares.withhold(
      divisions: [groups.indices.map { (unit: 1 + areas.count + $0, members: members[$0]) }],
      narrowedBy: 1..<1 + areas.count)
    return shares
  }

  /// 20 of a group, all in an area with 5 others: of the 25 at least 19, told as 1, and of the 20 at most 14, told as a half, so
  /// that all of the 5 others count.
  @Test func aGroupInOneAreaIsNotToldBesideIt() {
    let told = shares(
      areas: [(19, 25), (30, 60)], groups: [(14, 20), (35, 65)], members: [[20, 0], [5, 60]])
    #expect(told.units[3...4].allSatisfy { $0.status == .suppressedSecondary && $0.share.isNaN })
    #expect(told.units[1].status == .ok && told.units[1].share == 1 && told.units[2].status == .ok)
  }

  /// The same shares of a group that lives in both areas, and where nobody is told how many live where.
  @Test(arguments: [[[10, 10], [15, 50]], [[nil, nil], [nil, nil]]] as [[[Int?]]])
  func otherGroupsAreTold(members: [[Int?]]) {
    let told = shares(areas: [(19, 25), (30, 60)], groups: [(14, 20), (35, 65)], members: members)
    #expect(told.units[1...4].allSatisfy { $0.status == .ok })
  }

  /// 2,000 areas of 500 pupils, of whom 100 are of the group, with shares of all sizes.
  @Test func aLargeCityLosesNothing() {
    let areas = (0..<2000).map { (part: $0 * 251 % 501, count: 500) }
    let parts = areas.map { $0.part / 5 }
    let group = parts.reduce(0, +)
    let all = areas.reduce(0) { $0 + $1.part }
    let told = shares(
      areas: areas, groups: [(group, 200_000), (all - group, 800_000)],
      members: [areas.map { _ in 100 }, areas.map { _ in 400 }])
    #expect(told.units.prefix(2003).allSatisfy { $0.status == .ok })
  }
}
