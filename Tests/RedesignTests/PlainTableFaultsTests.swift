import Foundation
import Layers
import RedesignTables
import Testing

/// Faults of plain tables that nobody sees by the numbers that come of them.
@Suite final class PlainTableFaultsTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  /// Three blocks in a row, 001 to 003, with a school at each end.
  private func tables(minority: [Int] = [2, 3, 4], adjacency: String = "id1,id2\n001,002\n002,003\n") throws
    -> PlainTables
  {
    let blocks = zip(["001", "002", "003"], minority).map { "\($0),43\($0),4580000,10,\($1)\n" }.joined()
    try write("id,x,y,pupils,minority\n" + blocks, to: "blocks.csv")
    try write(adjacency, to: "edges.csv")
    try write("facility,unit\nS1,001\nS2,003\n", to: "schools.csv")
    return PlainTables(
      blocks: "\(folder)/blocks.csv", adjacency: "\(folder)/edges.csv", schools: "\(folder)/schools.csv",
      groups: ["minority"])
  }

  private func fault(_ body: () throws -> Void) -> FileError? {
    do {
      try body()
      return nil
    } catch { return error as? FileError }
  }

  /// A typing error of one digit too many made every index 0. Estimates that are rounded each by itself are told only.
  @Test(arguments: [([2, 16, 4], 2), ([200, 3, 4], 1), ([11, 11, 11], nil)] as [([Int], Int?)])
  func moreMembersThanPupilsAreRefused(minority: [Int], row: Int?) throws {
    let tables = try tables(minority: minority)
    let found = fault { _ = try tables.problem() }
    #expect(found?.code == .badData && found?.column == "minority", "\(String(describing: found))")
    #expect(found?.path.hasSuffix("blocks.csv") == true && (row == nil || found?.row == row))
    #expect(found?.problem.contains("more members of the group than pupils") == true)
  }

  @Test func roundedEstimatesAreTold() throws {
    let input = try tables(minority: [15, 3, 4]).problem()
    #expect(
      input.notes.contains { $0.hasPrefix("1 block has more pupils of minority than pupils, in row 1") })
    #expect(input.problem.groups[0].counts == [15, 3, 4])
  }

  /// What spreadsheets, tables of numbers with gaps, and scientific notation make of 001 to 003.
  @Test(arguments: [
    ["1", "2", "3"], ["1.0", "2.0", "3.0"], ["1.00E+00", "2.00E+00", "3.00E+00"],
  ])
  func codesThatLostTheirZerosAreExplained(codes: [String]) throws {
    let input = try tables().problem()
    try write(
      "unit,facility\n" + codes.map { "\($0),S1\n" }.joined(), to: "plan.csv")
    let plan = fault { _ = try PlanTable("\(folder)/plan.csv").plan(for: input.problem) }
    #expect(plan?.row == 1 && plan?.column == "unit")
    #expect(plan?.problem == "there is no such block as \"\(codes[0])\"")
    let words = "3 of 3 codes would be found with zeros in front or without a decimal point, such as 001 for "
    #expect(plan?.hint?.hasPrefix(words + codes[0]) == true, "\(plan?.hint ?? "")")
    let edges = "id1,id2\n\(codes[0]),\(codes[1])\n\(codes[1]),\(codes[2])\n"
    let broken = try tables(adjacency: edges)
    let borders = fault { _ = try broken.problem() }
    #expect(borders?.row == 1 && borders?.hint?.hasPrefix(words) == true, "\(borders?.hint ?? "")")
  }

  @Test func codesThatAreOthersAreShownThoseThatThereAre() throws {
    let input = try tables().problem()
    try write("unit,facility\n001,1\n002,1\n003,2\n", to: "plan.csv")
    let plan = fault { _ = try PlanTable("\(folder)/plan.csv").plan(for: input.problem) }
    #expect(plan?.column == "facility" && plan?.problem == "there is no such facility as \"1\"")
    #expect(plan?.hint == "the codes of the facilities are: S1, S2", "\(plan?.hint ?? "")")
  }
}
