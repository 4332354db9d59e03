import Editing
import Foundation
import Layers
import Testing

@Suite struct EditJournalTests {
  private let folder: String
  private let geography = Squares.geography()
  private var path: String { folder + "/journal.jsonl" }

  init() throws {
    folder = NSTemporaryDirectory() + "journal-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private let commands: [EditCommand] = [
    .move(blocks: ["b2", "b8"], to: "A1"), .move(blocks: ["b20"], to: "A3"), .undo,
    .lock(area: "A2", isLocked: true), .keep(contiguity: true, capacity: true),
    .note(plan: 1, text: "\"Said\"\nin the meeting: ü"), .addPlan(name: "two", copyOf: 1),
    .assign(areas: ["b0": "A1", "b30": "A3"].filter { $0.key != "b30" }), .chooseReference(plan: 1),
    .rename(plan: 1, name: "one"), .choosePlan(plan: 1), .redo,
  ]

  private func work() throws -> EditSession {
    var (session, journal) = try EditJournal.open(path, geography)
    for command in commands where (try? session.apply(command)) != nil { try journal.append(command) }
    return session
  }

  private func isSame(_ one: EditSession, _ other: EditSession) -> Bool {
    one.plans.map(\.sums) == other.plans.map(\.sums) && one.plans.map(\.name) == other.plans.map(\.name)
      && one.plans.map(\.note) == other.plans.map(\.note) && one.current == other.current
      && one.reference == other.reference && one.locked == other.locked
      && one.plans.map(\.steps.back) == other.plans.map(\.steps.back) && one.revision == other.revision
  }

  @Test func allIsThereWhenItIsOpenedAgain() throws {
    let session = try work()
    #expect(session.plans.count == 3 && session.plans[1].name == "one")
    let (again, journal) = try EditJournal.open(path, geography)
    #expect(isSame(again, session) && journal.doubt == nil)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  /// Wherever a journal breaks off, what its whole lines say is there, and it goes on from there.
  @Test func whereverItBreaksOffItsWholeLinesCount() throws {
    _ = try work()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    for length in stride(from: 0, through: bytes.count, by: 7) {
      try bytes.prefix(length).write(to: URL(fileURLWithPath: path))
      let (session, journal) = try EditJournal.open(path, geography)
      let whole = ends.count { $0 < length }
      #expect(session.revision == max(0, whole - 1))
      #expect((journal.doubt != nil) == (length > (whole > 0 ? ends[whole - 1] + 1 : 0)))
      try journal.append(.note(plan: 1, text: "on"))
      #expect(try EditJournal.open(path, geography).session.plans[1].note == "on")
    }
  }

  @Test func aJournalOfAnotherCityIsRefused() throws {
    _ = try work()
    let error = #expect(throws: FileError.self) { try EditJournal.open(path, Squares.geography(seed: 2)) }
    #expect(error?.problem.contains("other blocks") == true && error?.hint?.contains("--output") == true)
  }

  @Test(arguments: [("not JSON\n", 1), ("{\"format\":9,\"fingerprint\":\"0\"}\n", 1)])
  func whatIsNoJournalIsRefused(text: String, row: Int) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: FileError.self) { try EditJournal.open(path, geography) }
    #expect(error?.row == row)
  }

  @Test func aLineThatCannotBeIsNamed() throws {
    _ = try work()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (text + "{\"move\":{\"blocks\":[\"zz\"],\"to\":\"A1\"}}\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: FileError.self) { try EditJournal.open(path, geography) }
    #expect(error?.row == text.split(separator: "\n").count + 1)
  }
}
