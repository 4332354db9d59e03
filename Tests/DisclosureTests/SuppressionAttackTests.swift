import DeterministicParallel
import Disclosure
import Testing

/// Every published table is attacked by linear programming.
@Suite struct SuppressionAttackTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    let table: RandomTable
    var rule = SuppressionRule()
    var runs = 100

    var testDescription: String { name }
  }

  static let kinds = [
    Kind(name: "zones in districts", table: RandomTable()),
    Kind(name: "no districts", table: RandomTable(zones: 6, districts: 0)),
    Kind(name: "one zone in each district", table: RandomTable(zones: 3, districts: 3)),
    Kind(name: "a district of two zones", table: RandomTable(zones: 4, districts: 2, groups: 3)),
    Kind(name: "many tiny zones", table: RandomTable(zones: 10, sizes: [0, 1, 2, 3, 8])),
    Kind(name: "large zones, rare groups", table: RandomTable(zones: 10, sizes: [80], shares: [0.01, 0.03])),
    Kind(name: "districts that cut zones", table: RandomTable(districts: 3, crossing: 0.4)),
    Kind(name: "pupils outside", table: RandomTable(crossing: 0.2, outside: 0.8)),
    Kind(
      name: "sensitive zeros", table: RandomTable(crossing: 0.2),
      rule: SuppressionRule(sensitiveZeros: [0, 1])),
    Kind(
      name: "unknown ones shown", table: RandomTable(crossing: 0.2),
      rule: SuppressionRule(protectsUnknown: false)
    ),
    Kind(name: "minimum 3", table: RandomTable(crossing: 0.2), rule: SuppressionRule(minimum: 3)),
    Kind(name: "groups that are all of a column", table: RandomTable(ofColumn: [[0], [1], [2, 3]])),
    Kind(name: "a group and its opposite", table: RandomTable(ofColumn: [[0, 1], [2, 3], [0]]), runs: 50),
    Kind(name: "groups with others left", table: RandomTable(districts: 0, ofColumn: [[0], [1]]), runs: 50),
    Kind(name: "groups in groups", table: RandomTable(ofColumn: [[0], [0, 1], [0, 1, 2]])),
    Kind(
      name: "groups that overlap",
      table: RandomTable(crossing: 0.2, ofColumn: [[0, 1], [1, 2], [2, 3], [0]], values: 5)),
    Kind(
      name: "sensitive groups of a column", table: RandomTable(ofColumn: [[0], [1], [2, 3], [0, 1]]),
      rule: SuppressionRule(sensitiveZeros: [0, 3]), runs: 50),
    Kind(
      name: "unknown ones of a column shown", table: RandomTable(ofColumn: [[0], [1, 2]], values: 3),
      rule: SuppressionRule(protectsUnknown: false), runs: 50),
    Kind(name: "minimum 10", table: RandomTable(crossing: 0.2), rule: SuppressionRule(minimum: 10)),
  ]

  @Test(arguments: kinds) func noSmallCountCanBeWorkedOut(_ kind: Kind) throws {
    var attacked = 0
    for run in 0..<kind.runs {
      var draws = SeededGenerator(seed: 1, stream: UInt64(run))
      let counts = kind.table.counts(&draws)
      let result = try #require(Suppression.years([counts], rule: kind.rule).first)
      #expect(result.unprotected == 0, "\(kind.name), table \(run)")
      let attack = Attack(on: counts, result)
      #expect(attack.shown == [])
      for heedingMarks in [false, true] {
        for finding in attack.findings(heedingMarks: heedingMarks) {
          attacked += 1
          #expect(finding.isProtected, "table \(run), heeding marks \(heedingMarks): \(finding)")
        }
      }
    }
    #expect(attacked > 5 * kind.runs, "there are small counts to be attacked")
  }

  @Test func theAttackFindsWhatIsNotProtected() throws {
    var draws = SeededGenerator(seed: 1, stream: 3)
    let counts = RandomTable().counts(&draws)
    // Protected by a rule for counts under 3, judged by the rule for counts under 5.
    let weak = try #require(Suppression.years([counts], rule: SuppressionRule(minimum: 3)).first)
    let attack = Attack(on: counts, weak, rule: SuppressionRule())
    #expect(!attack.shown.isEmpty)
    #expect(attack.findings(heedingMarks: false).contains { !$0.isProtected })
  }
}
