import Languages
import Layers
import StudyFixtures
import Testing

@testable import Studies

/// Teachers and costs of the tiny city that say something twice, or in other units.
@Suite struct SchoolTableTests {
  private static let costs = "s,type,amount\nW,fees,100\nW,meals,200\nE,fees,1200\nE,meals,150\n"
  private static let staff = "t,s,fte,role,years\n1,W,1,teaching,10\n2,W,0.5,support,2\n3,E,1,teaching,20\n"

  private func study(costs: String = Self.costs, staff: String = Self.staff) throws -> Study {
    let fixture = try TinyStudy(
      study: TinyStudy.study + """
        costs: {file: costs.csv, columns: {school: s, type: type, amount: amount}}
        staff: {file: staff.csv, columns: {teacher: t, school: s, fte: fte, role: role, years_teaching: years}}

        """)
    try fixture.write(costs, to: "costs.csv")
    try fixture.write(staff, to: "staff.csv")
    return try fixture.load()
  }

  /// P has three pupils and no costs.
  @Test func schoolsWithoutCostsAreTold() throws {
    func told(_ costs: String) throws -> [String] {
      try study(costs: costs).notes.english.filter { $0.hasPrefix("costs: no amount") }
    }
    #expect(
      try told(Self.costs) == [
        "costs: no amount of 1 school with 3 pupils, whom the costs of schooling leave out"
      ])
    #expect(try told(Self.costs + "P,fees,1\nP,meals,2\n").isEmpty)
  }

  @Test(
    arguments: [
      // Totals by their name, and by what they are.
      (costs + "W,Total,300\n", 5, "total"), (costs + "W,TOTAL,301\nE,fees,1\n", 5, "total"),
      (costs + "W,yearly,300\nE,yearly,1350\n", nil, nil),
      (costs + "W,sum,300\nE,sum,1350\n", 5, "total"),
      (
        costs + "W,in all years,300\nE,in all years,1350\nP,fees,1\nP,meals,2\nP,in all years,3\n", 5, "total"
      ),
      (costs.replacing("1200", with: "-1200"), 3, "below 0"),
      (costs.replacing("1200", with: "1.200"), 3, "thousands"),
      ("s,type,amount\nW,Total,300\nE,Total,1350\n", nil, nil), (costs, nil, nil),
    ] as [(String, Int?, String?)])
  func costsAreChecked(text: String, row: Int?, problem: String?) throws {
    guard let problem else {
      #expect(try study(costs: text).notes.english.allSatisfy { $0.hasPrefix("costs: no amount") })
      return
    }
    let error = #expect(throws: FileError.self) { try study(costs: text) }
    #expect(error?.row == row && error?.problem.contains(problem) == true, "\(error?.problem ?? "")")
  }

  @Test(arguments: [
    (staff.replacing("0.5", with: "50"), 2, "fte"), (staff.replacing(",10", with: ",2010"), 1, "years"),
  ])
  func numbersInOtherUnits(text: String, row: Int, column: String) throws {
    let error = #expect(throws: FileError.self) { try study(staff: text) }
    #expect(error?.row == row && error?.column == column && error?.problem.contains("too large") == true)
  }

  @Test(
    arguments: [
      (
        costs + "E,meals,150\n", staff,
        "costs.csv: 1 row that repeats an earlier one and counts once more"
      ),
      (costs, staff + "3,E,1,teaching,20\n", "staff.csv: 1 row that repeats an earlier one"),
      (costs, staff + "4,E,1,teaching,20\n", nil),
      (costs, staff + ",E,1,teaching,20\n,E,1,teaching,20\n", nil),
      (
        costs, staff.replacing("support", with: "Support"),
        "no teacher has a role that counts as support (support)"
      ),
    ] as [(String, String, String?)])
  func whatIsToldTwice(costs: String, staff: String, warning: String?) throws {
    let found = try study(costs: costs, staff: staff).findings.map { $0.warning() }.english
    #expect(
      found.count == (warning == nil ? 0 : 1) && found.allSatisfy { $0.contains(warning ?? "") }, "\(found)")
  }
}
