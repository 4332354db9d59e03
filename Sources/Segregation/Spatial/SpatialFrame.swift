import DeterministicParallel

/// What is known of where units are, for all the spatial indices that it allows.
///
///     let frame = SpatialFrame(around: [(500, Proximity(x: x, y: y, kernel: .biweight(radius: 500)))])
///     try frame.values(of: homes)
public struct SpatialFrame: Sendable {
  /// For each radius, how near the units are to one another.
  public var around: [(radius: Double, near: Proximity)]
  /// How near they are when nearness falls with distance, by the scale of an exponential kernel.
  public var decay: (scale: Double, near: Proximity)?
  public var areas: ContiguousArray<Double>?
  /// How far each unit is from the centre.
  public var centerDistances: ContiguousArray<Double>?

  public init(
    around: [(radius: Double, near: Proximity)] = [], decay: (scale: Double, near: Proximity)? = nil,
    areas: ContiguousArray<Double>? = nil, centerDistances: ContiguousArray<Double>? = nil
  ) {
    (self.around, self.decay, self.areas, self.centerDistances) = (around, decay, areas, centerDistances)
  }

  /// The indices of all groups at once: spatial H and D at each radius, of which H makes the multiscalar profile.
  ///
  /// - Throws: `SegregationError` unless the frame knows each unit of the table.
  public func values(of table: GroupTable, workers: Workers = .all) throws(SegregationError) -> [SpatialValue]
  {
    var values: [SpatialValue] = []
    for (radius, near) in around {
      let surroundings = try Surroundings(of: table, near: near, workers: workers)
      values.append(SpatialValue(index: .information, reach: radius, value: surroundings.informationIndex))
      values.append(SpatialValue(index: .dissimilarity, reach: radius, value: surroundings.dissimilarity))
    }
    return values
  }

  /// The indices of one group against others. Isolation and exposure at a radius speak of all pupils met there, third
  /// groups included; all else speaks of the two groups.
  ///
  /// - Throws: `SegregationError` unless the frame knows each unit.
  public func values(
    of counts: TwoGroupCounts, workers: Workers = .all
  ) throws(SegregationError) -> [SpatialValue] {
    var values: [SpatialValue] = []
    let (pair, everyone) = (counts.table, counts.everyone)
    for (radius, near) in around {
      let two = try Surroundings(of: pair, near: near, workers: workers)
      let all = everyone.groupCount == 2 ? two : try Surroundings(of: everyone, near: near, workers: workers)
      values += [
        SpatialValue(index: .information, reach: radius, value: two.informationIndex),
        SpatialValue(index: .dissimilarity, reach: radius, value: two.dissimilarity),
        SpatialValue(index: .isolation, reach: radius, value: all.exposure(of: 0, to: 0)),
        SpatialValue(index: .exposure, reach: radius, value: all.exposure(of: 0, to: 1)),
      ]
    }
    if let (scale, near) = decay {
      let found = try counts.clustering(near: near, workers: workers)
      values += [
        SpatialValue(index: .decayIsolation, reach: scale, value: found?.isolation),
        SpatialValue(index: .decayExposure, reach: scale, value: found?.exposure),
        SpatialValue(index: .absoluteClustering, reach: scale, value: found?.absolute),
        SpatialValue(index: .relativeClustering, reach: scale, value: found?.relative),
        SpatialValue(index: .proximity, reach: scale, value: found?.proximity),
      ]
    }
    if let areas {
      values += [
        SpatialValue(index: .delta, reach: nil, value: try counts.delta(areas: areas)),
        SpatialValue(
          index: .absoluteConcentration, reach: nil, value: try counts.absoluteConcentration(areas: areas)),
        SpatialValue(
          index: .relativeConcentration, reach: nil, value: try counts.relativeConcentration(areas: areas)),
      ]
    }
    if let centerDistances {
      if let areas {
        values.append(
          SpatialValue(
            index: .absoluteCentralization, reach: nil,
            value: try counts.absoluteCentralization(distances: centerDistances, areas: areas)))
      }
      values.append(
        SpatialValue(
          index: .relativeCentralization, reach: nil,
          value: try counts.relativeCentralization(distances: centerDistances)))
    }
    return values
  }
}
