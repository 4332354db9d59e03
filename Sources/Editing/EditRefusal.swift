/// Why something was not done.
public enum EditRefusal: Error, Sendable, Hashable {
  case unknownBlock(String)
  case unknownArea(String)
  case unknownPlan
  /// The plan of today is there to be compared with.
  case isToday
  case locked(area: Int)
  case cutsApart(area: Int)
  case overfills(area: Int)
  case nothingToUndo
  case nothingToRedo
  /// All is so already.
  case nothingToDo
  case noName
  case tooLong
  case tooManyPlans
}
