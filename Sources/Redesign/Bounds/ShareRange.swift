/// What the dissimilarity indices of an objective are at least when some blocks are decided, and others may still be in
/// several zones.
///
/// What a zone adds is the distance from 0 of a sum over its blocks, which lies between what it is when all undecided
/// blocks with a negative share come to it, and all with a positive one.
struct ShareRange {
  private struct Part {
    /// What each block adds to the sum of its zone.
    let units: [Double]
    var decided: [Double]
    var low: [Double]
    var high: [Double]
  }

  private var parts: [Part] = []
  private let facilities: Int

  /// nil where the objective has no such index, or has terms that may be negative.
  init?(_ model: SearchModel) {
    facilities = model.facilities
    let all = model.shareTotals.pupils
    for term in model.objective.terms {
      guard term.weight >= 0, term.measure != .compactness else { return nil }
      guard case .segregation(.dissimilarity, let groups) = term.measure else { continue }
      for group in groups {
        let members = model.shareTotals.groups[group]
        guard members > 0, members < all else { continue }
        let scale = term.weight / Double(groups.count) / (2 * members * (all - members))
        let counts = model.problem.groups[group].counts
        let units = (0..<model.blocks).map { block in
          let own = Double(counts[block])
          return scale * (own * (all - members) - (Double(model.pupils[block]) - own) * members)
        }
        let zero = [Double](repeating: 0, count: facilities)
        parts.append(Part(units: units, decided: zero, low: zero, high: zero))
      }
    }
    guard !parts.isEmpty else { return nil }
  }

  mutating func begin() {
    for part in parts.indices {
      for facility in 0..<facilities {
        (parts[part].decided[facility], parts[part].low[facility], parts[part].high[facility]) = (0, 0, 0)
      }
    }
  }

  /// Counts a decided block, or with a sign of −1 takes it back.
  @inline(__always)
  mutating func decide(_ block: Int, _ facility: Int, _ sign: Double = 1) {
    for part in parts.indices { parts[part].decided[facility] += sign * parts[part].units[block] }
  }

  /// Counts a block that may come to a facility, or with a sign of −1 takes it back.
  @inline(__always)
  mutating func admit(_ block: Int, _ facility: Int, _ sign: Double = 1) {
    for part in parts.indices {
      let unit = sign * parts[part].units[block]
      if parts[part].units[block] > 0 {
        parts[part].high[facility] += unit
      } else {
        parts[part].low[facility] += unit
      }
    }
  }

  var bound: Double {
    var sum = 0.0
    for part in parts {
      for facility in 0..<facilities {
        let decided = part.decided[facility]
        sum += max(0, decided + part.low[facility], -(decided + part.high[facility]))
      }
    }
    return sum
  }
}
