import Redesign

/// A plan with its name and notes, and the way back through what was done to it.
public struct EditedPlan: Sendable {
  /// Empty for the plan of today.
  public internal(set) var name: String
  public internal(set) var note = ""
  public private(set) var sums: PlanSums
  /// For each step the blocks that it moved, with the areas in which they were before it, or would be after it.
  private var past: [[(block: Int, area: Int)]] = []
  private var future: [[(block: Int, area: Int)]] = []

  init(name: String, sums: PlanSums) {
    (self.name, self.sums) = (name, sums)
  }

  /// How many steps there are back and forth.
  public var steps: (back: Int, forth: Int) { (past.count, future.count) }

  /// Takes a step, which ends those that were undone.
  mutating func take(_ sums: PlanSums, after before: [(block: Int, area: Int)]) {
    self.sums = sums
    past.append(before)
    future = []
  }

  mutating func undo(on geography: EditGeography) throws(EditRefusal) {
    guard let step = past.popLast() else { throw .nothingToUndo }
    future.append(swapped(step, geography))
  }

  mutating func redo(on geography: EditGeography) throws(EditRefusal) {
    guard let step = future.popLast() else { throw .nothingToRedo }
    past.append(swapped(step, geography))
  }

  /// Goes a step and gives the one that leads back.
  private mutating func swapped(
    _ step: [(block: Int, area: Int)], _ geography: EditGeography
  ) -> [(block: Int, area: Int)] {
    let back = step.map { (block: $0.block, area: Int(sums.plan.facility[$0.block])) }
    sums.apply(step, on: geography)
    return back
  }
}
