import Languages
import Studies

/// Today's areas and those that only plans have, in the one order in which a page's map and its table hold them: areas of the
/// same code are the same.
struct MapAreas {
  /// Today's first; of those that bear one name the code behind it.
  private(set) var names: [String]
  /// Of each plan, where each of its areas stands.
  private var positions: [[Int]] = []

  init(_ today: Areas, _ plans: [PagePlan]) {
    var (ids, all) = (today.ids, today.names)
    var known = Dictionary(zip(today.ids, today.ids.indices), uniquingKeysWith: { first, _ in first })
    for plan in plans {
      positions.append(
        zip(plan.areas.ids, plan.areas.names).map { id, name in
          if let position = known[id] { return position }
          known[id] = all.count
          ids.append(id)
          all.append(name)
          return all.count - 1
        })
    }
    names = all.toldApart(by: ids)
  }

  /// What a plan has of each area, in that order.
  func spread<Value>(_ values: [Value], of plan: Int, none: Value) -> [Value] {
    var result = Array(repeating: none, count: names.count)
    for (position, value) in zip(positions[plan], values) { result[position] = value }
    return result
  }
}
