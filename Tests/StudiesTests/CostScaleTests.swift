import StudyFixtures
import Testing

@testable import Studies

/// Costs of one school year in cents, and nines for what is not known.
@Suite struct CostScaleTests {
  private func fixture(_ costs: [String]) throws -> TinyStudy {
    let study = TinyStudy.study.replacing(
      "  file: pupils.csv", with: "  file: {2024-25: before.csv, 2025-26: pupils.csv}")
    let fixture = try TinyStudy(
      study: study + "costs: {file: costs.csv, columns: {year: y, school: s, type: t, amount: import}}\n")
    try fixture.write(TinyStudy.pupils + "i,E,n,3,431300,4580400\n", to: "before.csv")
    try fixture.write("y,s,t,import\n" + costs.joined(), to: "costs.csv")
    return fixture
  }

  /// Fees and meals of the three schools in both years, those of the later one changed.
  private func costs(_ change: (String, Double) -> Double) -> [String] {
    ["W", "E", "P"].enumerated().flatMap { row, school in
      [("fees", 40.0 + Double(row)), ("meals", 900 + 10.5 * Double(row))].flatMap { kind, amount in
        ["2024-25,\(school),\(kind),\(amount)\n", "2025-26,\(school),\(kind),\(change(kind, amount))\n"]
      }
    }
  }

  private func told(_ costs: [String]) throws -> [Finding] {
    let findings = try fixture(costs).loadYears().findings.filter { $0.dataset == "costs" }
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    return findings
  }

  /// A fee that is no longer one, and twice the amounts, may be.
  @Test func aYearInCentsIsTold() throws {
    let findings = try told(costs { $1 * 100 })
    #expect(
      findings.map { "\($0.severity.rawValue) \($0.kind.rawValue)" } == [
        "warning other_scale_in_another_year"
      ])
    // Of 40, 41, 42, 900, 910.5 and 921 the fourth.
    let sentence = try #require(findings.first?.sentence)
    #expect(sentence.contains("its middle value is 90000, and was 900"))
    #expect(try told(costs { $1 / 100 }).count == 1)
    #expect(try told(costs { $1 * 2 }).isEmpty)
    #expect(try told(costs { kind, amount in kind == "fees" ? amount * 30 : amount }).isEmpty)
  }

  @Test(
    arguments: [
      ([9999.0, 9999, 9999, 9999, 9999, 12_000, 8000, 100], 5), ([9999, 9999, 9999, 9999, 12_000], 0),
      ([9990, 9990, 9990, 9990, 9990, 12_000], 0),
    ] as [([Double], Int)])
  func ninesThatRepeat(amounts: [Double], expected: Int) throws {
    let rows = amounts.enumerated().map { row, amount in "2025-26,W,kind \(row),\(amount)\n" }
    let findings = try told(rows).filter { $0.kind == .unlistedValue }
    #expect(findings.map(\.count) == (expected > 0 ? [expected] : []))
  }
}
