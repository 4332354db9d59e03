import Layers
import StudyFixtures
import Testing

@testable import Studies

/// Numbers by whose limits pupils are told: read as those of all columns of numbers are.
@Suite struct LimitedNumbersTests {
  /// A register with an income of each of eight pupils, four of them above 15,000 where the marks part thousands.
  private func fixture(
    _ incomes: [String], study: String, mark: String = ",", decimal: String = ""
  ) throws -> TinyStudy {
    let columns = "{pupil: id, income: renda, school: escola,"
    let rows = TinyStudy.pupils.split(separator: "\n").enumerated().map { row, line in
      let income = row == 0 ? "renda" : incomes[(row - 1) % incomes.count]
      return String(line).replacing(",", with: mark) + mark + income + "\n"
    }
    return try TinyStudy(
      study: TinyStudy.study.replacing("{pupil: id, school: escola,", with: columns)
        .replacing("  file: pupils.csv", with: "  file: pupils.csv\n\(decimal)") + study,
      pupils: rows.joined())
  }

  static let incomes = ["9.100", "22.500", "14.999", "30.000"]
  static let poor = "  poor: {column: income, at_most: 15000}\n"
  static let comma = "  decimal: \",\"\n"

  /// 9,100 in place of 9.1: in a table with decimal commas for sure, and elsewhere as the limit lies among the numbers only
  /// if they are thousands.
  @Test(
    arguments: [
      (LimitedNumbersTests.incomes, LimitedNumbersTests.poor, ";", LimitedNumbersTests.comma),
      (LimitedNumbersTests.incomes, LimitedNumbersTests.poor, ",", ""),
      (LimitedNumbersTests.incomes, LimitedNumbersTests.poor, ",", "  decimal: \".\"\n"),
      (["9.100", "980", "22.500"], LimitedNumbersTests.poor, ",", ""),
      (
        LimitedNumbersTests.incomes, "  poor: {column: income, at_most: 15}\n", ";", LimitedNumbersTests.comma
      ),
    ] as [([String], String, String, String)])
  func marksBetweenThousandsAreRefused(incomes: [String], group: String, mark: String, decimal: String) throws
  {
    let fixture = try fixture(incomes, study: group, mark: mark, decimal: decimal)
    let error = try #require(throws: FileError.self) { try fixture.loadYears() }
    #expect(error.problem == "the mark in the number seems to part thousands")
    #expect(error.column == "renda" && error.row == 1 && error.hint?.contains("between thousands") == true)
  }

  /// Fractions of three digits among which the limit lies; with a comma; and thousands apart by a blank, as they are read
  /// everywhere.
  @Test(
    arguments: [
      (["9.125", "22.500"], "at_most: 10", ",", ""),
      (["9,125", "22,5"], "at_most: 10", ";", LimitedNumbersTests.comma),
      (["9 100", "22 500"], "at_most: 15000", ",", ""), (["9100", "22500.5"], "at_most: 15000", ",", ""),
    ] as [([String], String, String, String)])
  func numbersAreRead(incomes: [String], limits: String, mark: String, decimal: String) throws {
    let fixture = try fixture(
      incomes, study: "  poor: {column: income, \(limits)}\n", mark: mark, decimal: decimal)
    let groups = try fixture.load().groups
    let poor = try #require(groups.first { $0.name == "poor" })
    #expect(poor.membership == [1, 0, 1, 0, 1, 0, 1, 0])
  }

  /// What Swift takes for numbers, and no other column does.
  @Test(arguments: ["inf", "-inf", "Infinity", "1e400", "0x1", "NaN", "nan", "*"])
  func whatIsNoNumberIsRefused(value: String) throws {
    let fixture = try TinyStudy(pupils: TinyStudy.pupils.replacing(",f,1,", with: ",f,\(value),"))
    let error = try #require(throws: FileError.self) { try fixture.loadYears() }
    #expect(error.row == 1 && error.column == "isced")
    #expect(error.problem == "the value is no number, but the group \"low_education\" has limits")
    #expect(error.hint?.contains("{value: unknown}") == true)
  }

  /// Whoever took the advice to say that they are unknown would lose all incomes.
  @Test(arguments: [("10.488,88", ";", LimitedNumbersTests.comma), ("\"5,001.50\"", ",", "")])
  func whatHasBothMarksIsToldSo(income: String, mark: String, decimal: String) throws {
    let fixture = try fixture([income], study: Self.poor, mark: mark, decimal: decimal)
    let error = try #require(throws: FileError.self) { try fixture.loadYears() }
    #expect(error.row == 1 && error.hint?.contains("between thousands") == true)
  }

  private func told(_ incomes: [String], _ indicator: String, decimal: String = "") throws -> [String] {
    let fixture = try fixture(
      incomes, study: "indicators:\n  income: \(indicator)\n", mark: decimal.isEmpty ? "," : ";",
      decimal: decimal)
    return try fixture.loadYears().findings.filter { $0.kind == .notANumber }.map {
      "\($0.severity.rawValue) \($0.column ?? "") \($0.rows)"
    }
  }

  /// A limit tells of a mean's numbers nothing, so that it is a doubt.
  @Test func ownIndicatorsAreToldOf() throws {
    #expect(try told(Self.incomes, "{mean: income}") == ["warning renda [1]"])
    #expect(try told(Self.incomes, "{share: income, at_most: 15000}") == ["error renda [1]"])
    #expect(try told(["9.125", "22.5"], "{mean: income}") == [])
    #expect(try told(["9100", "22500"], "{share: income, at_most: 15000}") == [])
    let error = #expect(throws: FileError.self) {
      try told(Self.incomes, "{mean: income}", decimal: Self.comma)
    }
    #expect(error?.row == 1 && error?.column == "renda")
    #expect(error?.problem == "the mark in the number seems to part thousands")
  }
}
