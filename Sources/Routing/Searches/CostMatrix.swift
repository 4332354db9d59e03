import DeterministicParallel

/// What the way costs from every home to every school.
public struct CostMatrix: Sendable, Hashable {
  public let homeCount: Int
  public let schoolCount: Int
  /// Thousandths, school by school.
  private let values: ContiguousArray<UInt32>

  init(homeCount: Int, schoolCount: Int, values: ContiguousArray<UInt32>) {
    self.homeCount = homeCount
    self.schoolCount = schoolCount
    self.values = values
  }

  /// Metres or seconds; NaN where no way leads, or where the home or the school has no street in reach.
  public subscript(home: Int, school: Int) -> Double {
    precondition(home >= 0 && home < homeCount, "no such home")
    let value = values[school * homeCount + home]
    return value == CostField.unreached ? .nan : Double(value) / 1000
  }
}

extension StreetSearch {
  /// The cost from every home to every school, by one search per school.
  ///
  /// Takes four bytes per pair: for a million homes and many schools, ask for some thousand homes at a time.
  public func matrix(
    from homes: StreetPoints, to schools: StreetPoints, workers: Workers = .all
  ) -> CostMatrix {
    let total = homes.count * schools.count
    let values: ContiguousArray<UInt32> = workers.fill(total, chunk: max(1, homes.count)) { range, slice in
      let school = range.lowerBound / homes.count
      var field = CostField(nodeCount: graph.nodeCount)
      field.search(graph.incoming, seeds: arrivals(schools, school))
      for home in 0..<homes.count {
        let isPossible = homes.isSnapped(home) && schools.isSnapped(school)
        let cost =
          isPossible
          ? min(cost(homes, home, field), direct(homes, home, schools, school)) : CostField.unreached
        slice.initializeElement(at: home, to: cost)
      }
    }
    return CostMatrix(homeCount: homes.count, schoolCount: schools.count, values: values)
  }
}
