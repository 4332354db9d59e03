import Foundation
import Redesign
import RedesignTables
import Testing

/// Borders as tables list them: six squares of 100 m in two rows, a b c and d e f, in two zones of the form of an L.
@Suite final class BorderTableTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static let pairs = ["a,b", "b,c", "d,e", "e,f", "a,d", "b,e", "c,f"]

  private static func back(_ pair: String) -> String { String(pair.reversed()) }

  private func problem(_ adjacency: String) throws -> PlainProblem {
    let blocks = "abcdef".map { "\($0),5,10000,400,\("abd".contains($0) ? "w" : "v")\n" }.joined()
    let tables = [
      ("blocks", "id,pupils,area,perimeter,today\n" + blocks), ("schools", "facility,unit\nw,a\nv,f\n"),
      ("adjacency", adjacency),
    ]
    for (name, text) in tables {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    return try PlainTables(
      blocks: "\(folder)/blocks", adjacency: "\(folder)/adjacency", schools: "\(folder)/schools"
    ).problem()
  }

  /// Each zone has 30,000 m² within 800 m: 2 · (1 − 4π · 30,000 / 800²), however the borders are listed.
  @Test(
    arguments: [
      { ["\($0),100"] }, { ["\($0),100", "\(back($0)),100"] }, { ["\($0),60", "\($0),40"] },
      { ["\($0),60", "\(back($0)),40"] }, { ["\($0),60", "\(back($0)),100", "\($0),40"] },
    ] as [@Sendable (String) -> [String]])
  func aBorderCountsOnce(rows: @Sendable (String) -> [String]) throws {
    let table = Self.pairs.flatMap(rows).map { $0 + "\n" }.joined()
    let input = try problem("id1,id2,length\n" + table)
    let verdict = PlanVerifier(input.problem, Objective(.compactness), Constraints())
      .verdict(on: try #require(input.problem.today))
    #expect(abs(verdict.objective - 2 * (1 - 4 * .pi * 30_000 / 640_000)) < 1e-9)
    #expect(input.notes.isEmpty)
  }

  @Test func withoutLengthsShapesAreNotMeasured() throws {
    let input = try problem("id1,id2\n" + Self.pairs.map { $0 + "\n" }.joined())
    #expect(input.problem.shapes == nil && input.problem.graph.neighbours.count == 14)
    #expect(input.notes.count == 1 && input.notes[0].contains("has no lengths of borders"), "\(input.notes)")
  }

  /// The borders of b and e are 300 m together, of a perimeter of 400 m. Weights of 1 are no lengths.
  @Test(
    arguments: [
      ("133", nil), ("141", "2 blocks have borders in "), ("1", "the borders in "), ("8", nil),
    ] as [(String, String?)])
  func lengthsOfAnotherUnitAreTold(length: String, note: String?) throws {
    let rows = Self.pairs.map { "\($0),\(length)\n" }.joined()
    let notes = try problem("id1,id2,length\n" + rows).notes
    #expect(notes.count == (note == nil ? 0 : 1) && notes.allSatisfy { $0.hasPrefix(note ?? "") }, "\(notes)")
    if length == "141" { #expect(notes[0].contains("in row 2 of ")) }
  }

  /// What other tools call the blocks and areas of their plans.
  @Test(arguments: ["GEOID20,District", "id,assignment", "node,district", "unit,facility"])
  func plansOfOtherToolsAreRead(header: String) throws {
    let problem = try problem("id1,id2\n" + Self.pairs.map { $0 + "\n" }.joined()).problem
    let rows = problem.blocks.map { "\($0),\("abd".contains($0) ? "w" : "v")\n" }.joined()
    try "\(header)\n\(rows)".write(toFile: "\(folder)/plan.csv", atomically: true, encoding: .utf8)
    #expect(try PlanTable("\(folder)/plan.csv").plan(for: problem) == problem.today)
  }
}
