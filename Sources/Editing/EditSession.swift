import Redesign

/// The plans that somebody works on, with all that was done to them.
///
///     var session = EditSession(ground)
///     try session.apply(.move(blocks: ["0104", "0105"], to: "Z07"))
///     session.plan.sums.areas[6].counts.pupils
///
/// The first plan is that of today, which nothing changes; the work begins in a second.
public struct EditSession: Sendable {
  public let geography: EditGeography
  public private(set) var plans: [EditedPlan]
  /// The plan that is worked on, and the one that it is held against.
  public private(set) var current = 1
  public private(set) var reference = 0
  public private(set) var locked: Set<Int>
  public private(set) var keepsContiguity = false
  public private(set) var keepsCapacity = false
  /// How many commands were carried out.
  public private(set) var revision = 0
  private let blocks: [String: Int]
  private let areas: [String: Int]

  public static let mostPlans = 20
  public static let longestName = 80
  public static let longestNote = 10_000

  public init(_ geography: EditGeography) {
    self.geography = geography
    let today = PlanSums(geography, geography.today)
    plans = [EditedPlan(name: "", sums: today), EditedPlan(name: "1", sums: today)]
    locked = geography.areasWithoutSchool
    func positions(_ codes: [String]) -> [String: Int] {
      Dictionary(codes.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    blocks = positions(geography.problem.blocks)
    areas = positions(geography.problem.facilities.map(\.code))
  }

  /// The plan that is worked on.
  public var plan: EditedPlan { plans[current] }

  /// Carries a command out, whole or not at all.
  ///
  /// - Returns: the blocks that are in another area of the plan that is shown than before.
  /// - Throws: `EditRefusal`; nothing has changed then.
  @discardableResult
  public mutating func apply(_ command: EditCommand) throws(EditRefusal) -> [Int] {
    let shown = plan.sums.plan
    switch command {
    case .move(let codes, let code): try move(codes, to: code)
    case .assign(let codes): try assign(codes)
    case .undo: try plans[current].undo(on: geography)
    case .redo: try plans[current].redo(on: geography)
    case .lock(let code, let isLocked): try lock(area(code), isLocked)
    case .keep(let contiguity, let capacity): (keepsContiguity, keepsCapacity) = (contiguity, capacity)
    case .addPlan(let name, let plan): try addPlan(name, copyOf: plan)
    case .choosePlan(let plan): current = try known(plan)
    case .chooseReference(let plan): reference = try known(plan)
    case .rename(let plan, let name): plans[try own(plan)].name = try checked(name)
    case .note(let plan, let text):
      guard text.utf8.count <= EditSession.longestNote else { throw .tooLong }
      plans[try own(plan)].note = text
    }
    revision += 1
    let now = plan.sums.plan
    return shown == now ? [] : shown.facility.indices.filter { shown.facility[$0] != now.facility[$0] }
  }

  private func area(_ code: String) throws(EditRefusal) -> Int {
    guard let area = areas[code] else { throw .unknownArea(code) }
    return area
  }

  private func block(_ code: String) throws(EditRefusal) -> Int {
    guard let block = blocks[code] else { throw .unknownBlock(code) }
    return block
  }

  private func known(_ plan: Int) throws(EditRefusal) -> Int {
    guard plans.indices.contains(plan) else { throw .unknownPlan }
    return plan
  }

  private func own(_ plan: Int) throws(EditRefusal) -> Int {
    guard try known(plan) > 0 else { throw .isToday }
    return plan
  }

  private func checked(_ name: String) throws(EditRefusal) -> String {
    guard name.contains(where: { !$0.isWhitespace }) else { throw .noName }
    guard name.utf8.count <= EditSession.longestName else { throw .tooLong }
    return name
  }

  private mutating func lock(_ area: Int, _ isLocked: Bool) throws(EditRefusal) {
    guard locked.contains(area) != isLocked else { throw .nothingToDo }
    locked.formSymmetricDifference([area])
  }

  private mutating func addPlan(_ name: String, copyOf plan: Int) throws(EditRefusal) {
    guard plans.count < EditSession.mostPlans else { throw .tooManyPlans }
    plans.append(EditedPlan(name: try checked(name), sums: plans[try known(plan)].sums))
    current = plans.count - 1
  }

  private mutating func move(_ codes: [String], to code: String) throws(EditRefusal) {
    let target = try area(code)
    var changes = [(block: Int, area: Int)]()
    for code in codes { changes.append((try block(code), target)) }
    try change(changes)
  }

  private mutating func assign(_ codes: [String: String]) throws(EditRefusal) {
    var changes = [(block: Int, area: Int)]()
    for (code, target) in codes { changes.append((try block(code), try area(target))) }
    try change(changes.sorted { $0.block < $1.block })
  }

  private mutating func change(_ wanted: [(block: Int, area: Int)]) throws(EditRefusal) {
    _ = try own(current)
    let sums = plan.sums
    var seen = Set<Int>()
    let changes = wanted.filter { change in
      Int(sums.plan.facility[change.block]) != change.area && seen.insert(change.block).inserted
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    for change in changes {
      for area in [Int(sums.plan.facility[change.block]), change.area] where locked.contains(area) {
        throw .locked(area: area)
      }
    }
    var changed = sums
    let touched = changed.apply(changes, on: geography)
    if keepsContiguity,
      let area = touched.sorted().first(where: { changed.areas[$0].pieces > max(1, sums.areas[$0].pieces) })
    {
      throw .cutsApart(area: area)
    }
    if keepsCapacity, let area = overfilled(of: touched, from: sums, to: changed) {
      throw .overfills(area: area)
    }
    plans[current].take(changed, after: changes.map { ($0.block, Int(sums.plan.facility[$0.block])) })
  }

  /// An area that has grown and for whose pupils there are no places; nil where none has.
  private func overfilled(of touched: Set<Int>, from old: PlanSums, to new: PlanSums) -> Int? {
    let growing = touched.sorted().filter { new.areas[$0].counts.pupils > old.areas[$0].counts.pupils }
    let (before, after) = (old.pupilsTooMany(on: geography), new.pupilsTooMany(on: geography))
    if let area = growing.first(where: { after[$0] > 0 }) { return area }
    // Of a school that areas share, another one may be short of the places that this one has taken.
    return after.reduce(0, +) > before.reduce(0, +) ? growing.first : nil
  }
}
