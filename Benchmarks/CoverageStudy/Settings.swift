import DeterministicParallel
import Foundation
import Segregation

/// One situation in which intervals are tried again and again.
struct Situation: Sendable {
  let name: String
  /// The true value of each index, or of its difference; not-a-number for an index that is not tried here.
  let truths: [Double]
  /// The intervals that a sample gives; nil where there is none.
  let intervals: @Sendable (inout SeededGenerator, Replication) throws -> [IndexInterval?]
}

let indices: [TwoGroupIndex] = [
  .dissimilarity, .gini, .gorard, .atkinson(0.5), .information, .mutualInformation,
]
let measures = indices.map { SegregationMeasure.group(0, versus: .rest, $0) }

func values(_ counts: TwoGroupCounts?) -> [Double] {
  indices.map { index in counts.flatMap { index.value(of: $0) } ?? .nan }
}

func single(_ name: String, _ town: Town) -> Situation {
  Situation(name: name, truths: values(town.truth)) { draws, replication in
    try measures.intervals(of: town.sample(&draws).table, .pupils, replication)
  }
}

/// Three groups: those of a town, and of the others as many as in the same unit of a second one.
func threeGroups(_ name: String, _ town: Town, _ second: Town) -> Situation {
  let measures: [SegregationMeasure] = [
    .allGroups(.dissimilarity), .allGroups(.gini), .allGroups(.information), .allGroups(.mutualInformation),
  ]
  func placed(_ values: [Double?]) -> [Double] {
    [values[0], values[1], nil, nil, values[2], values[3]].map { $0 ?? .nan }
  }
  let shares = zip(town.shares, second.shares).map { [$0, (1 - $0) * $1, (1 - $0) * (1 - $1)] }
  let truth = try? GroupTable(
    weights: zip(shares, town.sizes).flatMap { shares, size in shares.map { $0 * Double(size) } }, groups: 3)
  return Situation(name: name, truths: placed(measures.map { measure in truth.flatMap(measure.value) })) {
    draws, replication in
    var counts = Array(repeating: 0, count: 3 * shares.count)
    for unit in town.homes(&draws) {
      let place = draws.unit()
      let own = shares[unit]
      counts[3 * unit + (place < own[0] ? 0 : place < own[0] + own[1] ? 1 : 2)] += 1
    }
    let found = try measures.intervals(of: GroupTable(counts: counts, groups: 3), .pupils, replication)
    return [found[0], found[1], nil, nil, found[2], found[3]]
  }
}

/// Two years of different pupils.
func change(_ name: String, _ before: Town, _ after: Town) -> Situation {
  Situation(
    name: name, truths: zip(values(after.truth), values(before.truth)).map { $0 - $1 }
  ) { draws, replication in
    let first = try measures.intervals(of: before.sample(&draws).table, .pupils, replication)
    let second = try measures.intervals(of: after.sample(&draws).table, .pupils, replication)
    return zip(first, second).map { first, second in
      first.flatMap { first in second.flatMap { $0.less(first) } }
    }
  }
}

/// Homes and schools of the same pupils, who live along a road and go to schools near their homes.
///
/// - Parameters:
///   - choice: how differently the schools appeal to members, on the logit scale.
///   - reach: how far pupils go, in schools.
func gap(
  _ name: String, homes: Int, schools: Int, pupils: Int, share: Double, dissimilarity: Double,
  choice: Double, reach: Double = 1.5
) -> Situation {
  var draws = SeededGenerator(seed: 11)
  let town = Town(
    units: homes, sizes: 1...1, share: share, dissimilarity: dissimilarity, .logit)
  // Neighbours are alike: the places in line follow the shares, roughly.
  let rough = (0..<homes).map { Double($0) + 0.25 * Double(homes) * Town.normal(max(1e-9, draws.unit())) }
  let order = rough.indices.sorted { (rough[$0], $0) < (rough[$1], $1) }
  let rising = town.shares.sorted()
  var shares = Array(repeating: 0.0, count: homes)
  for (place, home) in order.enumerated() { shares[home] = rising[place] }
  let appeal = (0..<schools).map { _ in choice * Town.normal(max(1e-9, draws.unit())) }
  var cells: [(home: Int, school: Int, member: Bool, weight: Double)] = []
  for home in 0..<homes {
    for school in 0..<schools {
      let distance =
        abs(Double(home) / Double(homes) - (Double(school) + 0.5) / Double(schools)) * Double(schools)
      let weight = exp(-distance / reach)
      let own = Town.logistic(log(shares[home] / (1 - shares[home])) + appeal[school])
      cells.append((home, school, true, weight * own))
      cells.append((home, school, false, weight * (1 - own)))
    }
  }
  func counts(_ units: Int, _ unit: (Int) -> Int) -> TwoGroupCounts? {
    var (members, others) = (Array(repeating: 0.0, count: units), Array(repeating: 0.0, count: units))
    for (place, cell) in cells.enumerated() {
      if cell.member { members[unit(place)] += cell.weight } else { others[unit(place)] += cell.weight }
    }
    return try? TwoGroupCounts(weightedMembers: members, weightedOthers: others)
  }
  var reached = [0.0]
  for cell in cells { reached.append(reached[reached.count - 1] + cell.weight) }
  let (known, sums) = (cells, reached)
  return Situation(
    name: name,
    truths: zip(values(counts(schools) { cells[$0].school }), values(counts(homes) { cells[$0].home })).map {
      $0 - $1
    }
  ) { draws, replication in
    let drawn = (0..<pupils).map { _ in
      let place = draws.unit() * sums[known.count]
      var (low, high) = (0, known.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if sums[middle] > place { high = middle } else { low = middle }
      }
      return known[low]
    }
    let settings = try PupilSettings(
      [
        Setting("homes", units: ContiguousArray(drawn.map { Int32($0.home) }), unitCount: homes),
        Setting("schools", units: ContiguousArray(drawn.map { Int32($0.school) }), unitCount: schools),
      ], groups: ContiguousArray(drawn.map { $0.member ? 0 : 1 }), groupCount: 2)
    return settings.gaps(measures, replication, expecting: false, workers: Workers(count: 1))
      .map { $0.whole?.interval }
  }
}

let situations: [Situation] = [
  single("60 × 25, P .3, D .19", Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0.19)),
  single("40 × 100, P .3, D .23", Town(units: 40, sizes: 100...100, share: 0.3, dissimilarity: 0.23)),
  single("40 × 50, P .3, D .48", Town(units: 40, sizes: 50...50, share: 0.3, dissimilarity: 0.48)),
  single("60 × 25, P .3, D 0", Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0)),
  single("100 × 10–900, P .1, D 0", Town(units: 100, sizes: 10...900, share: 0.1, dissimilarity: 0)),
  single(
    "100 × 10–900, P .2, D .10, logit",
    Town(units: 100, sizes: 10...900, share: 0.2, dissimilarity: 0.1, .logit)),
  single(
    "20 × 10–900, P .1, D .30, logit",
    Town(units: 20, sizes: 10...900, share: 0.1, dissimilarity: 0.3, .logit)),
  single("20 × 25, P .05, D .30", Town(units: 20, sizes: 25...25, share: 0.05, dissimilarity: 0.3)),
  single("200 × 10–900, P .5, D .70", Town(units: 200, sizes: 10...900, share: 0.5, dissimilarity: 0.7)),
  single(
    "200 × 10–900, P .2, D .25, small units high",
    Town(units: 200, sizes: 10...900, share: 0.2, dissimilarity: 0.25, .smallHigh)),
  single("500 × 10–60, P .3, D .05", Town(units: 500, sizes: 10...60, share: 0.3, dissimilarity: 0.05)),
  single("500 × 25, P .2, D .15", Town(units: 500, sizes: 25...25, share: 0.2, dissimilarity: 0.15)),
  single(
    "500 × 10–300, P .05, D .40", Town(units: 500, sizes: 10...300, share: 0.05, dissimilarity: 0.4)),
  single(
    "300 × 10–60, P .1, D .60, logit *",
    Town(units: 300, sizes: 10...60, share: 0.1, dissimilarity: 0.6, .logit)),
  single(
    "100 × 25, P .2, D .35, enclave *",
    Town(units: 100, sizes: 25...25, share: 0.2, dissimilarity: 0.35, .enclave)),
  single(
    "400 × 10–200, P .2, D .40, enclave *",
    Town(units: 400, sizes: 10...200, share: 0.2, dissimilarity: 0.4, .enclave)),
  single(
    "100 × 25, P .2, D .35, two shares *",
    Town(units: 100, sizes: 25...25, share: 0.2, dissimilarity: 0.35, .twoShares)),
  threeGroups(
    "3 groups, 60 × 25, P .3 and .21, D .19",
    Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0.19),
    Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0.25, .logit)),
  threeGroups(
    "3 groups, 60 × 25, P .3 and .21, D 0",
    Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0),
    Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0)),
  threeGroups(
    "3 groups, 200 × 10–60, P .05 and .19, D .40",
    Town(units: 200, sizes: 10...60, share: 0.05, dissimilarity: 0.4),
    Town(units: 200, sizes: 10...60, share: 0.2, dissimilarity: 0.2)),
  change(
    "change, 60 × 25, D .30 → .20", Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0.3),
    Town(units: 60, sizes: 25...25, share: 0.33, dissimilarity: 0.2)),
  change(
    "change, 60 × 25, D .25 → .25, logit", Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0.25),
    Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0.25, .logit)),
  change(
    "change, 60 × 25, D 0 → .15", Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0),
    Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0.15)),
  change(
    "change, 60 × 25, D 0 → 0", Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0),
    Town(units: 60, sizes: 25...25, share: 0.3, dissimilarity: 0)),
  change(
    "change, 200 × 10–900, D .40 → .35, logit",
    Town(units: 200, sizes: 10...900, share: 0.2, dissimilarity: 0.4, .logit),
    Town(units: 200, sizes: 10...900, share: 0.25, dissimilarity: 0.35, .logit)),
  gap(
    "gap, 100 homes → 20 schools, 2,500 pupils, choice", homes: 100, schools: 20, pupils: 2500, share: 0.3,
    dissimilarity: 0.3, choice: 0.6),
  gap(
    "gap, 60 → 10, 3,000 pupils, mixing only", homes: 60, schools: 10, pupils: 3000, share: 0.25,
    dissimilarity: 0.2, choice: 0),
  gap(
    "gap, 300 → 30, 9,000 pupils, choice", homes: 300, schools: 30, pupils: 9000, share: 0.15,
    dissimilarity: 0.4, choice: 0.3, reach: 2.5),
  gap(
    "gap, 80 → 20, 2,000 pupils, chance only", homes: 80, schools: 20, pupils: 2000, share: 0.3,
    dissimilarity: 0, choice: 0),
]
