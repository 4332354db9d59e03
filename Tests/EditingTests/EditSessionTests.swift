import DeterministicParallel
import Editing
import Redesign
import Testing

@Suite struct EditSessionTests {
  private let geography = Squares.geography()

  /// Whatever is done and undone, sums are those of a fresh count, to the last bit.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func aThousandMovesAndUndosLeaveWhatAFreshCountGives(seed: UInt64) throws {
    var session = EditSession(geography)
    var draws = SeededGenerator(seed: seed)
    var refused = 0
    for _ in 0..<1000 {
      let command: EditCommand =
        switch draws.below(10) {
        case 0..<3: .undo
        case 3: .redo
        default:
          .move(
            blocks: (0...draws.below(4)).map { _ in "b\(draws.below(36))" }, to: "A\(draws.below(4))")
        }
      do { try session.apply(command) } catch { refused += 1 }
      let fresh = PlanSums(geography, session.plan.sums.plan)
      try #require(session.plan.sums == fresh)
      try #require(PlanFigures(session.plan.sums, on: geography) == PlanFigures(fresh, on: geography))
    }
    #expect(refused < 400 && session.plan.sums.plan != geography.today)
  }

  @Test func undoAndRedoGoTheSameWay() throws {
    var session = EditSession(geography)
    let begin = session.plan.sums
    try session.apply(.move(blocks: ["b2", "b8"], to: "A1"))
    let moved = session.plan.sums
    #expect(try session.apply(.undo) == [2, 8] && session.plan.sums == begin)
    #expect(try session.apply(.redo) == [2, 8] && session.plan.sums == moved)
    try session.apply(.undo)
    try session.apply(.move(blocks: ["b3"], to: "A0"))
    #expect(throws: EditRefusal.nothingToRedo) { try session.apply(.redo) }
  }

  /// Block 8 leads from block 2 to the rest: without 8, block 2 still touches 1. Without 1 and 8 it is cut off.
  @Test func cutsAreShownOrRefused() throws {
    var session = EditSession(geography)
    try session.apply(.move(blocks: ["b1", "b8"], to: "A1"))
    #expect(session.plan.sums.areas[0].pieces == 2 && session.plan.sums.isCutOff[2])
    #expect(session.plan.sums.isCutOff.count { $0 } == 2)  // b2, and b1 in its new area
    try session.apply(.undo)
    try session.apply(.keep(contiguity: true, capacity: false))
    #expect(throws: EditRefusal.cutsApart(area: 0)) {
      try session.apply(.move(blocks: ["b1", "b8"], to: "A1"))
    }
    #expect(session.plan.sums.plan == geography.today)
  }

  @Test func placesAreKeptWhereThatIsWished() throws {
    let geography = Squares.geography(capacity: 0)
    var session = EditSession(geography)
    try session.apply(.keep(contiguity: false, capacity: true))
    let block = try #require(
      geography.problem.pupils.indices.first { geography.problem.pupils[$0] > 0 && $0 % 6 < 3 && $0 < 18 })
    #expect(throws: EditRefusal.overfills(area: 1)) {
      try session.apply(.move(blocks: ["b\(block)"], to: "A1"))
    }
  }

  @Test func whatMayNotBeIsRefusedAndChangesNothing() throws {
    var session = EditSession(geography)
    try session.apply(.lock(area: "A1", isLocked: true))
    let revision = session.revision
    let cases: [(EditCommand, EditRefusal)] = [
      (.move(blocks: ["b2"], to: "A1"), .locked(area: 1)),
      (.move(blocks: ["b3"], to: "A0"), .locked(area: 1)),
      (.move(blocks: ["b2"], to: "A0"), .nothingToDo), (.move(blocks: ["x"], to: "A0"), .unknownBlock("x")),
      (.move(blocks: ["b2"], to: "x"), .unknownArea("x")), (.undo, .nothingToUndo),
      (.choosePlan(plan: 2), .unknownPlan), (.choosePlan(plan: -1), .unknownPlan),
      (.note(plan: 0, text: "?"), .isToday), (.rename(plan: 1, name: "  "), .noName),
      (.lock(area: "A1", isLocked: true), .nothingToDo),
      (.rename(plan: 1, name: String(repeating: "n", count: 81)), .tooLong),
    ]
    for (command, refusal) in cases {
      #expect(throws: refusal) { try session.apply(command) }
    }
    #expect(session.revision == revision && session.plan.sums.plan == geography.today)
  }

  @Test func plansStandSideBySide() throws {
    var session = EditSession(geography)
    try session.apply(.move(blocks: ["b2"], to: "A1"))
    try session.apply(.addPlan(name: "other", copyOf: 0))
    #expect(session.current == 2 && session.plan.sums.plan == geography.today)
    try session.apply(.move(blocks: ["b20"], to: "A3"))
    #expect(try session.apply(.choosePlan(plan: 1)) == [2, 20])
    #expect(session.plan.steps == (1, 0) && session.plans[2].name == "other")
    try session.apply(.choosePlan(plan: 0))
    #expect(throws: EditRefusal.isToday) { try session.apply(.move(blocks: ["b2"], to: "A1")) }
  }

  /// Two areas of one row each: the figures by hand.
  @Test func figuresAreThoseOfTheHand() throws {
    let problem = RedesignProblem(
      blocks: ["a", "b", "c", "d"],
      graph: BlockGraph(
        count: 4, borders: [.init(0, 1, length: 10), .init(1, 2, length: 10), .init(2, 3, length: 10)]),
      pupils: [10, 10, 10, 10], groups: [PupilGroup(name: "g", counts: [8, 2, 2, 0])],
      shapes: BlockShapes(areas: [100, 100, 100, 100], perimeters: [40, 40, 40, 40]),
      facilities: [Facility(code: "w", homes: [0], capacity: 15), Facility(code: "e", homes: [3])],
      distances: [0, 1500, 500, 1000, 1000, 500, 1500, 0], today: Plan([0, 0, 1, 1]))
    let geography = EditGeography(
      problem, names: ["w", "e"], others: [[2, 8, 8, 9]],
      schools: [.init(code: "s", name: "s", capacity: nil)],
      stages: [
        .init(
          pupils: problem.pupils, members: [problem.groups[0].counts], others: [[2, 8, 8, 9]],
          nearestSchool: [0, -1, 0, -1, 0, -1, 0, -1])
      ])
    let today = PlanFigures(PlanSums(geography, geography.today), on: geography)
    #expect(today.city.pupils == 40 && today.city.moved == 0 && today.city.meanWay == 250)
    #expect(today.city.overfull == 5 && today.city.fullAreas == 1 && today.city.far == 0)
    // D = ½ (|10/12 − 10/27| + |2/12 − 17/27|)
    #expect(abs((today.city.dissimilarity[0] ?? 0) - (10 / 12.0 - 10 / 27.0)) < 1e-12)
    // Two squares of 10 m: 4π · 200 / 60².
    #expect(abs((today.city.compactness ?? 0) - 4 * .pi * 200 / 3600) < 1e-12)
    #expect(today.schools[0].pupils == 20 && today.schools[0].shares == [0.5])
    var sums = PlanSums(geography, geography.today)
    #expect(sums.move([0], to: 1, on: geography) == [0, 1])
    let moved = PlanFigures(sums, on: geography)
    #expect(
      moved.city.moved == 10 && moved.city.far == 0.25 && moved.city.cutOff == 1 && moved.city.split == 1)
    #expect(moved.areas[1].pieces == 2 && moved.areas[1].meanWay == 2000 / 3.0)
    // The school of the west stands in the block that is the east's now.
    #expect(today.city.elsewhere == 0 && moved.city.elsewhere == 1)
    #expect(today.areas.map(\.schoolIn) == [nil, nil] && moved.areas.map(\.schoolIn) == [1, nil])
  }

  /// One school of 40 places serves both areas of 20 pupils each: none is full when ten go over. With 30 places it is short
  /// of ten either way, and no more of them may come to an area.
  @Test func placesThatAreasShareCountOnce() throws {
    func session(places: Int) -> EditSession {
      let problem = RedesignProblem(
        blocks: ["a", "b", "c", "d"],
        graph: BlockGraph(count: 4, borders: [.init(0, 1), .init(1, 2), .init(2, 3)]),
        pupils: [10, 10, 10, 10],
        facilities: ["w", "e"].map { Facility(code: $0, homes: [], capacity: places / 2) },
        sharedCapacity: [SharedCapacity(facilities: [0, 1], shares: [places / 2, places / 2])],
        distances: ContiguousArray(repeating: 100, count: 8), today: Plan([0, 0, 1, 1]))
      return EditSession(EditGeography(problem, names: ["w", "e"], others: [], schools: [], stages: []))
    }
    var enough = session(places: 40)
    try enough.apply(.keep(contiguity: false, capacity: true))
    try enough.apply(.move(blocks: ["b"], to: "e"))
    let moved = PlanFigures(enough.plan.sums, on: enough.geography).city
    #expect(moved.moved == 10 && moved.overfull == 0 && moved.fullAreas == 0)
    var few = session(places: 30)
    #expect(PlanFigures(few.plan.sums, on: few.geography).city.overfull == 10)
    try few.apply(.keep(contiguity: false, capacity: true))
    #expect(throws: EditRefusal.overfills(area: 1)) { try few.apply(.move(blocks: ["b"], to: "e")) }
    try few.apply(.keep(contiguity: false, capacity: false))
    try few.apply(.move(blocks: ["b"], to: "e"))
    #expect(PlanFigures(few.plan.sums, on: few.geography).city.overfull == 10)
  }

  /// Three blocks in a row, the last in an area without a school: its ten pupils are in no mean. Of the others five go
  /// 100 m and five 300 m, and one of two schools is for half of each block.
  @Test func pupilsWithoutASchoolHaveNoWay() throws {
    let problem = RedesignProblem(
      blocks: ["a", "b", "c"],
      graph: BlockGraph(count: 3, borders: [.init(0, 1, length: 10), .init(1, 2, length: 10)]),
      pupils: [5, 5, 10],
      facilities: [Facility(code: "w", homes: [0]), Facility(code: "e", homes: [])],
      distances: [100, 0, 300, 0, 1200, 0], today: Plan([0, 0, 1]))
    func stage(_ pupils: ContiguousArray<Int32>, at school: Int32) -> BlockStage {
      .init(pupils: pupils, members: [], others: [], nearestSchool: [school, -1, school, -1, school, -1])
    }
    let geography = EditGeography(
      problem, names: ["w", "e"], others: [],
      schools: ["s", "t"].map { .init(code: $0, name: $0, capacity: nil) },
      stages: [stage([3, 2, 6], at: 0), stage([2, 3, 4], at: 1)], areasWithoutSchool: [1])
    var session = EditSession(geography)
    let today = PlanFigures(session.plan.sums, on: geography)
    #expect(today.city.pupils == 20 && today.city.meanWay == 200 && today.city.far == 0)
    #expect(today.areas.map(\.meanWay) == [200, nil] && today.schools.map(\.pupils) == [5, 5])
    // Once it is unlocked and given to the other area, they have 1.2 km to go.
    try session.apply(.lock(area: "e", isLocked: false))
    try session.apply(.move(blocks: ["c"], to: "w"))
    let moved = PlanFigures(session.plan.sums, on: geography)
    #expect(moved.city.meanWay == 700 && moved.city.far == 0.5)
    #expect(moved.schools.map(\.pupils) == [11, 9] && moved.areas[1].meanWay == nil)
  }
}
