/// The places of a school that serves several facilities: what one of them leaves of its share another may take.
public struct SharedCapacity: Sendable, Hashable {
  public var facilities: [Int]
  /// How many of the places are in the capacity of each of the facilities; together they are all.
  public var shares: [Int]

  public init(facilities: [Int], shares: [Int]) {
    precondition(facilities.count == shares.count, "each facility has a share")
    (self.facilities, self.shares) = (facilities, shares)
  }

  /// How many of the places are in a facility's capacity.
  public func share(of facility: Int) -> Int { facilities.firstIndex(of: facility).map { shares[$0] } ?? 0 }
}

extension RedesignProblem {
  /// The pupils of each facility beyond its ceiling for whom schools that it shares with others have no place left either.
  ///
  /// A ceiling below the facility's places is a limit of its own, which nothing that others leave lifts.
  /// - Parameter ceiling: of a facility; nil for none.
  public func pupilsTooMany(_ loads: [Int], ceiling: (Int) -> Int?) -> [Int] {
    var tooMany = loads.indices.map { facility in
      ceiling(facility).map { max(0, loads[facility] - $0) } ?? 0
    }
    guard sharedCapacity.contains(where: { $0.facilities.contains { tooMany[$0] > 0 } }) else {
      return tooMany
    }
    var places = PlacesLeft(of: self, loads, ceiling)
    for facility in tooMany.indices where tooMany[facility] > 0 {
      guard let capacity = facilities[facility].capacity, ceiling(facility) ?? 0 >= capacity else { continue }
      tooMany[facility] -= places.found(for: tooMany[facility], of: facility)
    }
    return tooMany
  }
}

/// Which places of shared schools are taken by whom: pupils of a facility take its own places first.
private struct PlacesLeft {
  private let schools: [SharedCapacity]
  /// The places of each school that each of its facilities takes.
  private var taken: [[Int]]

  init(of problem: RedesignProblem, _ loads: [Int], _ ceiling: (Int) -> Int?) {
    schools = problem.sharedCapacity
    var needed = loads.indices.map { facility in
      let capacity = problem.facilities[facility].capacity ?? 0
      let shared = problem.sharedCapacity.reduce(0) { $0 + $1.share(of: facility) }
      return max(0, min(loads[facility], capacity, ceiling(facility) ?? capacity) - (capacity - shared))
    }
    taken = problem.sharedCapacity.map { school in
      zip(school.facilities, school.shares).map { facility, share in
        let own = min(share, needed[facility])
        needed[facility] -= own
        return own
      }
    }
  }

  /// For how many of some pupils of a facility there are places, once others have made room for them where they can.
  mutating func found(for pupils: Int, of facility: Int) -> Int {
    var found = 0
    while found < pupils {
      var tried: Set<Int> = []
      let more = place(pupils - found, of: facility, &tried)
      if more == 0 { break }
      found += more
    }
    return found
  }

  /// Gives places to some of the pupils of a facility, along one way by which others go from school to school.
  private mutating func place(_ pupils: Int, of facility: Int, _ tried: inout Set<Int>) -> Int {
    for (number, school) in schools.enumerated() {
      guard let own = school.facilities.firstIndex(of: facility), tried.insert(number).inserted
      else { continue }
      var placed = min(pupils, school.shares.reduce(0, +) - taken[number].reduce(0, +))
      for (position, other) in school.facilities.enumerated() where placed == 0 && position != own {
        guard taken[number][position] > 0 else { continue }
        placed = place(min(pupils, taken[number][position]), of: other, &tried)
        taken[number][position] -= placed
      }
      guard placed > 0 else { continue }
      taken[number][own] += placed
      return placed
    }
    return 0
  }
}
