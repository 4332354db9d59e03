/// Pupils of one stage and municipality at schools that may have only so many, and so many at least, of a group.
///
///     let problem = BalanceProblem(places: [25, 25], least: [5, 5], most: [10, 10], school: …, isMember: …) { way($0, $1) }
///     let balance = problem.solved()
///     balance?.school  // where each pupil goes
///
/// Admission, not a boundary, decides here: reserved places are `least`, a cap is `most`.
public struct BalanceProblem: Sendable {
  /// The pupils that each school has room for; at least those that it has today.
  public let places: [Int]
  /// The fewest members of each school.
  public let least: [Int]
  /// The most members of each school.
  public let most: [Int]
  /// The school of each pupil today.
  public let school: [Int32]
  /// Whether each pupil is a member of the group.
  public let isMember: [Bool]
  /// How many metres farther than today's each school is for a pupil, negative where it is nearer; infinite where the
  /// pupil may not go. Pupil p to school s at p · schools + s.
  let extraWays: ContiguousArray<Double>

  public var schools: Int { places.count }

  /// - Parameter extraWay: metres of a pupil to a school, less those to today's; nil where the pupil may not go there.
  public init(
    places: [Int], least: [Int], most: [Int], school: [Int32], isMember: [Bool],
    extraWay: (_ pupil: Int, _ school: Int) -> Double?
  ) {
    precondition(places.count == least.count && places.count == most.count, "each school has its limits")
    precondition(school.count == isMember.count, "each pupil has a school")
    (self.places, self.least, self.most) = (places, least, most)
    (self.school, self.isMember) = (school, isMember)
    var ways = ContiguousArray<Double>()
    ways.reserveCapacity(school.count * places.count)
    for pupil in school.indices {
      for other in places.indices {
        let way = other == Int(school[pupil]) ? 0 : extraWay(pupil, other)
        ways.append(way.map { $0.isNaN ? .infinity : $0 } ?? .infinity)
      }
    }
    extraWays = ways
  }

  /// Pupils and members of each school, for any choice of schools.
  public func counts(_ school: [Int32]) -> (pupils: [Int], members: [Int]) {
    var pupils = [Int](repeating: 0, count: schools)
    var members = pupils
    for (pupil, own) in school.enumerated() {
      pupils[Int(own)] += 1
      if isMember[pupil] { members[Int(own)] += 1 }
    }
    return (pupils, members)
  }

  /// The index of dissimilarity over the schools: the share of the members who would have to change school for an even
  /// spread. nil without members or without others.
  public func dissimilarity(_ school: [Int32]) -> Double? {
    let (pupils, members) = counts(school)
    let all = members.reduce(0, +)
    let others = pupils.reduce(0, +) - all
    guard all > 0, others > 0 else { return nil }
    let sum = zip(pupils, members).reduce(0) { $0 + abs($1.1 * others - ($1.0 - $1.1) * all) }
    return Double(sum) / (2 * Double(all) * Double(others))
  }

  /// Where pupils go so that all limits are kept, the fewest change school, and of all such ways to do it they walk the
  /// least; nil when no choice of schools keeps to the limits.
  public func solved() -> Balance? {
    guard zip(least, most).allSatisfy({ $0 <= $1 }), zip(least, places).allSatisfy({ $0 <= $1 }) else {
      return nil
    }
    var flow = BalanceFlow(self)
    guard flow.run() else { return nil }
    return Balance(school: flow.school, of: self)
  }
}

/// A choice of schools that keeps to all limits.
public struct Balance: Sendable {
  public let school: [Int32]
  public let membersWhoMove: Int
  public let othersWhoMove: Int
  /// Metres that those who move walk farther in all; less than 0 where they walk less.
  public let extraMeters: Double

  init(school: [Int32], of problem: BalanceProblem) {
    var (members, others, meters) = (0, 0, 0.0)
    for (pupil, own) in school.enumerated() where own != problem.school[pupil] {
      if problem.isMember[pupil] { members += 1 } else { others += 1 }
      meters += problem.extraWays[pupil * problem.schools + Int(own)]
    }
    (self.school, membersWhoMove, othersWhoMove, extraMeters) = (school, members, others, meters)
  }
}
