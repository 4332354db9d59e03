import Measures
import Repeatable
import Testing

/// Every published table is attacked by linear programming.
@Suite struct SuppressionAttackTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    let table: RandomTable
    var rule = SuppressionRule()
    var runs = 30

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
    Kind(name: "minimum 10", table: RandomTable(crossing: 0.2), rule: SuppressionRule(minimum: 10)),
  ]

  @Test(arguments: kinds) func noSmallCountCanBeWorkedOut(_ kind: Kind) throws {
    for run in 0..<kind.runs {
      var draws = SeededGenerator(seed: 1, stream: UInt64(run))
      let counts = kind.table.counts(&draws)
      let result = try #require(Suppression.years([counts], rule: kind.rule).first)
      #expect(result.unprotected == 0, "\(kind.name), table \(run)")
      let attack = Attack(on: counts, result)
      #expect(attack.shown == [])
      for heedingMarks in [false, true] {
        for finding in attack.findings(heedingMarks: heedingMarks) {
          #expect(finding.isProtected, "table \(run), heeding marks \(heedingMarks): \(finding)")
        }
      }
    }
  }
}
