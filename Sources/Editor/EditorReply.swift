import Editing

/// What the page is told after each command: sums of areas and schools, and which block is in which area.
struct EditorReply: Encodable {
  struct PlanName: Encodable {
    let name: String
    let note: String
  }

  struct Steps: Encodable {
    let back: Int
    let forth: Int
  }

  let revision: Int
  /// The area of each block; nil where `changes` says all that is not as the page knew it.
  var plan: [Int32]?
  /// Blocks and their areas by turns.
  var changes: [Int]?
  let cutOff: [Int]
  let figures: PlanFigures
  /// Those of the plan that the current one is held against; nil where the page has them.
  var before: PlanFigures?
  /// The area of each block in that plan; nil where the page has it, or where it is the current one.
  var planBefore: [Int32]?
  let plans: [PlanName]
  let current: Int
  let reference: Int
  let locked: [Int]
  let keepsContiguity: Bool
  let keepsCapacity: Bool
  let steps: Steps

  /// Everything, for a page that has just been opened or has missed something.
  init(_ session: EditSession) {
    self.init(session, isWhole: true)
    plan = Array(session.plan.sums.plan.facility)
  }

  /// What is new since the revision before.
  init(_ session: EditSession, changed: [Int], hasOtherReference: Bool) {
    self.init(session, isWhole: hasOtherReference)
    let facility = session.plan.sums.plan.facility
    changes = changed.flatMap { [$0, Int(facility[$0])] }
  }

  private init(_ session: EditSession, isWhole: Bool) {
    let sums = session.plan.sums
    revision = session.revision
    cutOff = sums.isCutOff.indices.filter { sums.isCutOff[$0] }
    figures = PlanFigures(sums, on: session.geography)
    before = isWhole ? PlanFigures(session.plans[session.reference].sums, on: session.geography) : nil
    planBefore =
      isWhole && session.reference != session.current
      ? Array(session.plans[session.reference].sums.plan.facility) : nil
    plans = session.plans.map { PlanName(name: $0.name, note: $0.note) }
    (current, reference) = (session.current, session.reference)
    locked = session.locked.sorted()
    (keepsContiguity, keepsCapacity) = (session.keepsContiguity, session.keepsCapacity)
    steps = Steps(back: session.plan.steps.back, forth: session.plan.steps.forth)
  }
}

/// Why something was not done, for the page to say in its language.
struct EditorRefusal: Encodable {
  let refusal: String
  var area: Int?

  init(_ reason: String) { refusal = reason }

  init(_ reason: EditRefusal) {
    switch reason {
    case .unknownBlock: refusal = "unknownBlock"
    case .unknownArea: refusal = "unknownArea"
    case .unknownPlan: refusal = "unknownPlan"
    case .isToday: refusal = "isToday"
    case .locked(let area): (refusal, self.area) = ("lockedArea", area)
    case .cutsApart(let area): (refusal, self.area) = ("cutsApart", area)
    case .overfills(let area): (refusal, self.area) = ("overfills", area)
    case .nothingToUndo: refusal = "nothingToUndo"
    case .nothingToRedo: refusal = "nothingToRedo"
    case .nothingToDo: refusal = "nothingToDo"
    case .noName: refusal = "noName"
    case .tooLong: refusal = "tooLong"
    case .tooManyPlans: refusal = "tooManyPlans"
    }
  }
}
