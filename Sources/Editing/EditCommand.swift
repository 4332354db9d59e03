/// Something that a person does to the plans, by the codes of blocks and areas: a line of the journal.
public enum EditCommand: Sendable, Hashable, Codable {
  /// Gives blocks to an area.
  case move(blocks: [String], to: String)
  /// Gives blocks to areas, as a search or another plan has them: one step for undoing.
  case assign(areas: [String: String])
  case undo
  case redo
  /// A locked area keeps its blocks and gets no others.
  case lock(area: String, isLocked: Bool)
  /// Whether moves that would cut an area apart, or fill one beyond its places, are refused.
  case keep(contiguity: Bool, capacity: Bool)
  /// A new plan, which begins as a copy of another and becomes the current one.
  case addPlan(name: String, copyOf: Int)
  case choosePlan(plan: Int)
  /// What the current plan is held against.
  case chooseReference(plan: Int)
  case rename(plan: Int, name: String)
  case note(plan: Int, text: String)
}
