import Foundation
import RedesignTables
import Testing

/// What is doubtful about plain tables, by small tables made for it.
@Suite final class PlainTablesTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func problem(
    blocks: String = "id,x,y,pupils\nu1,430000,4580000,5\nu2,431000,4580000,5\nu3,432000,4580000,5\n",
    adjacency: String = "id1,id2\nu1,u2\nu2,u3\n",
    schools: String = "facility,unit,capacity\nA,u1,9\nB,u3,9\n", distances: String? = nil
  ) throws -> PlainProblem {
    let tables = [
      ("blocks", blocks), ("adjacency", adjacency), ("schools", schools), ("distances", distances),
    ]
    for case (let name, let text?) in tables {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    return try PlainTables(
      blocks: "\(folder)/blocks", adjacency: "\(folder)/adjacency", schools: "\(folder)/schools",
      distances: distances.map { _ in "\(folder)/distances" }
    ).problem()
  }

  /// Twelve blocks in a row, of which one has no known way and says so by 0.
  @Test(arguments: [(0, "2 ways of "), (5, "2 ways of "), (-1, "")])
  func waysOfNothingAreTold(unknown: Int, expected: String) throws {
    let units = (0..<12).map { "u\($0)" }
    let ways = units.enumerated().map { position, unit in
      let own = [position - 20, position - 30].map { abs($0) * 150 }
      return position == unknown ? "\(unit),0,0" : "\(unit),\(own[0]),\(own[1])"
    }
    let notes = try problem(
      blocks: "id,x,y,pupils\n"
        + units.enumerated().map { "\($1),\(430_000 + 100 * $0),4580000,5\n" }.joined(),
      adjacency: "id1,id2\n" + zip(units, units.dropFirst()).map { "\($0),\($1)\n" }.joined(),
      schools: "facility,unit,capacity,x,y\nA,u0,99,432000,4580000\nB,u11,99,433000,4580000\n",
      distances: "id,A,B\n" + ways.map { $0 + "\n" }.joined()
    ).notes
    #expect(
      notes.count == (expected.isEmpty ? 0 : 1) && notes.allSatisfy { $0.hasPrefix(expected) }, "\(notes)")
  }

  @Test func placesFarFromAllOthersAreTold() throws {
    #expect(try problem().notes.isEmpty)
    for x in ["0,0", "4580000,431000", "2.1,41.3"] {
      let blocks = "id,x,y,pupils\nu1,430000,4580000,5\nu2,\(x),5\nu3,432000,4580000,5\n"
      let notes = try problem(blocks: blocks).notes
      #expect(
        notes.count == 1 && notes[0].contains("1 block of ") && notes[0].hasSuffix("(row 2)"), "\(notes)")
    }
    let schools = "facility,unit,capacity,x,y\nA,u1,9,4580000,430000\nB,u3,9,4580000,432000\n"
    let notes = try problem(schools: schools).notes
    #expect(notes.count == 1 && notes[0].contains("2 facilities of "), "\(notes)")
    #expect(notes.first?.hasSuffix("(rows 1, 2)") == true)
  }

  @Test func aSchoolThatStandsTwiceInItsBlockIsTold() throws {
    let twice = try problem(schools: "facility,unit,capacity\nA,u1,9\nB,u3,9\nA,u1,9\n")
    #expect(twice.problem.facilities[0].capacity == 18)
    #expect(twice.notes.count == 1 && twice.notes[0].contains("the facility A stands twice in one block"))
    #expect(try problem(schools: "facility,unit,capacity\nA,u1,9\nB,u3,9\nA,u2,9\n").notes.isEmpty)
  }

  @Test func feedersAreAColumnOfTheBlocks() throws {
    let blocks = "id,x,y,pupils,feeder\nu1,430000,4580000,5,P\nu2,431000,4580000,5,\nu3,432000,4580000,5,P\n"
    let feeders = try problem(blocks: blocks).problem.feeders
    #expect(feeders?.codes == ["P"] && feeders?.ofBlock == [0, -1, 0])
    #expect(try problem().problem.feeders == nil)
  }

  @Test(arguments: ["u2 ", " u2", "u2\u{A0}", "\u{200B}u2", "\"=\"\"u2\"\"\""])
  func blanksAroundCodesDoNotPartThem(_ code: String) throws {
    let read = try problem(adjacency: "id1,id2\nu1,\(code)\n\(code),u3\n").problem
    #expect(read.graph.neighbours(of: 1).count == 2)
  }
}
