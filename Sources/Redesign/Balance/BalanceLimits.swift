/// How many members of a group schools are to have, as shares of their pupils.
public struct BalanceLimits: Sendable, Hashable {
  /// The share reserved for the group at each school; nil for none.
  public var reserve: Double?
  /// The largest share of the group at any school; nil for none.
  public var most: Double?
  /// Where neither is given: how far a school's share may be from that of all pupils.
  public var within: Double

  public init(reserve: Double? = nil, most: Double? = nil, within: Double = 0.1) {
    (self.reserve, self.most, self.within) = (reserve, most, within)
  }

  /// The shares of members that are asked for.
  ///
  /// - Parameter share: of the group among all pupils.
  public func shares(around share: Double) -> ClosedRange<Double> {
    guard reserve != nil || most != nil else { return max(0, share - within)...min(1, share + within) }
    let least = reserve ?? 0
    return least...max(least, most ?? 1)
  }

  /// The fewest and the most members of a school.
  ///
  /// Reserved places are rounded up and caps down; a share of all pupils with its margin the other way, so that an even
  /// spread is always within it.
  /// - Parameters:
  ///   - pupils: of the school.
  ///   - share: of the group among all pupils.
  public func members(of pupils: Int, share: Double) -> (least: Int, most: Int) {
    // A billionth for the rounding of products.
    let count = Double(pupils)
    guard reserve != nil || most != nil else {
      return (
        Int((max(0, share - within) * count + 1e-9).rounded(.down)),
        min(pupils, Int((min(1, share + within) * count - 1e-9).rounded(.up)))
      )
    }
    return (
      reserve.map { Int(($0 * count - 1e-9).rounded(.up)) } ?? 0,
      most.map { Int(($0 * count + 1e-9).rounded(.down)) } ?? pupils
    )
  }
}

/// The schools of one stage and municipality, to be balanced.
public struct BalanceCase: Sendable {
  public let stage: String
  public let municipality: String
  public let codes: [String]
  public let names: [String]
  public let problem: BalanceProblem
  /// Whether it is known how far the schools are; else all ways are 0.
  public let knowsWays: Bool

  public init(
    stage: String, municipality: String, codes: [String], names: [String], problem: BalanceProblem,
    knowsWays: Bool = true
  ) {
    (self.stage, self.municipality) = (stage, municipality)
    (self.codes, self.names, self.problem) = (codes, names, problem)
    self.knowsWays = knowsWays
  }

  /// "primary, Sants", or whichever of both is known.
  public var title: String {
    let parts = [stage, municipality].filter { !$0.isEmpty }
    return parts.isEmpty ? "all schools" : parts.joined(separator: ", ")
  }

  /// Why no choice of schools can keep to the limits, as far as sums tell, and by how much they would have to give.
  public var clash: String? {
    let members = problem.isMember.count { $0 }
    let (least, most) = (problem.least.reduce(0, +), problem.most.reduce(0, +))
    if let school = codes.indices.first(where: { problem.least[$0] > problem.most[$0] }) {
      return "the reserve of school \(codes[school]), \(problem.least[school]), is more than its cap, "
        + "\(problem.most[school])"
    }
    if least > members {
      return "the reserves ask for \(least - members) members more than there are (\(members))"
    }
    if most < members { return "the caps leave \(members - most) of \(members) members without a place" }
    return nil
  }
}
