import DeterministicParallel
import Foundation

/// Sets of open facilities, ranked by the least that any plan with them costs when blocks may be divided and zones need
/// not hang together: a walk over sets that takes a thousandth of the time that annealing each would.
struct OpenSets: Sendable {
  struct Candidate: Sendable {
    let open: [Int]
    let prices: CapacityPrices
    /// Fixed costs included.
    let value: Double
  }

  /// The best first.
  private(set) var candidates: [Candidate] = []
  /// The best of those with places to spare: with none, whole blocks may not fill any set of zones.
  private(set) var roomy: [Candidate] = []
  private let model: SearchModel
  private let fixed: [Double]
  /// Whether a facility has places for the blocks that it stands in.
  private let holdsItself: [Bool]

  /// - Parameters:
  ///   - promise: how likely each facility is to be open in a good plan, 0 … 1.
  ///   - steps: how many changes of a set each walk tries.
  ///   - walks: how many there are; one alone may stay among sets from which no change of few facilities leads to better
  ///     ones, as those have hardly more places than there are pupils. Every other one keeps to roomy sets.
  init(
    _ model: SearchModel, promise: [Double], steps: Int, walks: Int = 6, most: Int = 24, seed: UInt64,
    workers: Workers, isStopped: @escaping @Sendable () -> Bool
  ) {
    self.model = model
    fixed = model.fixedCosts ?? Array(repeating: 0, count: model.facilities)
    holdsItself = (0..<model.facilities).map { facility in
      let homes = model.problem.facilities[facility].homes
      return homes.reduce(0) { $0 + Int(model.pupils[$1]) } <= Int(model.ceilings[facility])
    }
    let walker = self
    let met = workers.map(walks, chunk: 1) { range in
      walker.walk(
        promise, steps, walker.fewestPlaces(isRoomy: range.lowerBound % 2 == 1),
        SeededGenerator(seed: seed, stream: .max - 16 - UInt64(range.lowerBound)), isStopped)
    }
    var found: [[Int]: Candidate] = [:]
    for walk in met {
      for (open, candidate) in walk where candidate.value > found[open]?.value ?? -.infinity {
        found[open] = candidate
      }
    }
    // Of sets worth the same the order must not depend on how a dictionary happens to lie.
    let best = found.values.sorted {
      $0.value != $1.value ? $0.value < $1.value : $0.open.lexicographicallyPrecedes($1.open)
    }
    func refined(_ candidates: some Sequence<Candidate>) -> [Candidate] {
      candidates.prefix(most)
        .map { candidate($0.open, from: $0.prices, steps: 300) }.sorted { $0.value < $1.value }
    }
    candidates = refined(best)
    let enough = fewestPlaces(isRoomy: true)
    roomy = refined(best.filter { places($0.open) >= enough })
  }

  /// The sets with another one before them, which is worth a search whatever the least cost of plans with it; as they are
  /// where it has too few places.
  func favouring(_ open: [Int]) -> OpenSets {
    guard places(open) >= fewestPlaces(isRoomy: false) else { return self }
    let favoured = candidate(open, from: nil, steps: 300)
    func before(_ candidates: [Candidate]) -> [Candidate] {
      [favoured] + candidates.filter { $0.open != favoured.open }
    }
    var sets = self
    sets.candidates = before(candidates)
    if places(open) >= fewestPlaces(isRoomy: true) { sets.roomy = before(roomy) }
    return sets
  }

  private func fewestPlaces(isRoomy: Bool) -> Int {
    isRoomy ? model.totalPupils * 101 / 100 : model.totalPupils
  }

  private func places(_ open: some Sequence<Int>) -> Int { open.reduce(0) { $0 + places($1) } }

  /// The sets that a walk has come by.
  private func walk(
    _ promise: [Double], _ steps: Int, _ fewest: Int, _ draws: SeededGenerator, _ isStopped: () -> Bool
  ) -> [[Int]: Candidate] {
    var draws = draws
    let first = self.first(promise.map { $0 + 0.4 * draws.unit() }, fewest)
    var current = candidate(first, from: nil)
    var found = [current.open: current]
    for step in 0..<steps {
      if isStopped() { break }
      guard let open = changed(current.open, fewest, &draws) else { continue }
      let next = found[open] ?? candidate(open, from: current.prices)
      found[open] = next
      let temperature = current.value * 0.004 * pow(0.02, Double(step) / Double(max(1, steps)))
      if next.value - current.value <= -temperature * log(draws.unit() + 1e-300) { current = next }
    }
    return found
  }

  private func candidate(_ open: [Int], from prices: CapacityPrices?, steps: Int = 60) -> Candidate {
    let prices = CapacityPrices(model, open: open, from: prices?.prices, steps: steps)
    return Candidate(
      open: open, prices: prices, value: open.reduce(prices.value) { $0 + fixed[$1] })
  }

  private func places(_ facility: Int) -> Int { min(Int(model.ceilings[facility]), model.totalPupils) }

  /// The most promising facilities, enough of them for all pupils.
  private func first(_ promise: [Double], _ fewest: Int) -> [Int] {
    var open = promise.indices.filter { !model.mayClose[$0] }
    var places = places(open)
    for facility in promise.indices.sorted(by: { (-promise[$0], $0) < (-promise[$1], $1) })
    where model.mayClose[facility] && holdsItself[facility] && places < fewest {
      open.append(facility)
      places += self.places(facility)
    }
    return open.sorted()
  }

  /// The set with one facility closed, opened, or exchanged for another, or with two such changes, which together may keep
  /// the number of places where one cannot; nil when too few places are left.
  private func changed(_ open: [Int], _ fewest: Int, _ draws: inout SeededGenerator) -> [Int]? {
    var set = Set(open)
    for _ in 0..<(draws.unit() < 0.5 ? 1 : 2) {
      let kind = draws.unit()
      let before = set
      if kind < 0.75 {
        let closing = before.filter { model.mayClose[$0] }.sorted()
        guard !closing.isEmpty else { return nil }
        set.remove(closing[draws.below(closing.count)])
      }
      if kind >= 0.25 {
        let opening = holdsItself.indices.filter { holdsItself[$0] && !before.contains($0) }
        guard !opening.isEmpty else { return nil }
        set.insert(opening[draws.below(opening.count)])
      }
    }
    guard places(set) >= fewest else { return nil }
    return set.sorted()
  }
}
