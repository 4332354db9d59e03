import Foundation

/// A lower bound for objectives whose terms are convex in the pupils and groups of a zone: D, H, M, η², balance, ways.
///
/// Such a term is the largest of linear ones, so that for any slope of each zone's term, and any price of its limits,
/// the plan that gives each block to the cheapest zone that it may be in is worth no more than any plan. The slopes are
/// made good by a subgradient method. The share of pupils who may move has a price as well, which each block pays that
/// leaves its facility of today, and so have local rules. True contiguity and compactness count nothing.
final class PriceBound: @unchecked Sendable {
  // Unchecked because only one task at a time works on it, the search's rounds see to that.
  private let model: SearchModel
  private let pieces: [SlopePiece]
  private let counts: [SIMD8<Double>]
  /// Of each piece and facility, its parameters.
  private var parameters: [[SIMD8<Double>]]
  private var directions: [[SIMD8<Double>]]
  /// Those that gave `value`.
  private var bestParameters: [[SIMD8<Double>]]
  private var moves: MovedPrice?
  private var rules: RulePrices?
  /// The cheapest facility of each block at the prices as they are.
  private var cheapest: [Int32]
  private var factor = 1.0
  private var stepsWithoutGain = 0
  private let constant: Double
  private(set) var value = -Double.infinity

  /// nil where the objective has no such terms, or facilities may be closed.
  init?(_ model: SearchModel, _ scale: MoveScale) {
    guard !model.constraints.mayClose else { return nil }
    self.model = model
    let features = ZoneFeatures(model)
    counts = features.counts
    pieces = SlopePiece.of(model, features, scale)
    guard !pieces.isEmpty || model.rules != nil else { return nil }
    constant = pieces.reduce(0) { $0 + $1.constant }
    moves = MovedPrice(model, scale)
    rules = RulePrices(model, scale)
    cheapest = Array(repeating: Plan.none, count: model.blocks)
    let sums = moves?.sumsToday(counts) ?? Array(repeating: .init(), count: model.facilities)
    parameters = pieces.map { piece in
      sums.map { piece.start(features.averages, today: $0) }
    }
    bestParameters = parameters
    directions = pieces.map { _ in Array(repeating: .zero, count: model.facilities) }
  }

  func improve(steps: Int, upper: Double, isStopped: () -> Bool) {
    for _ in 0..<steps {
      if isStopped() { return }
      let (bound, rounding, sums) = evaluate()
      let sure = bound - rounding
      if sure > value {
        if sure > value + 1e-6 * max(1e-3, abs(value)) { stepsWithoutGain = 0 }
        value = sure
        bestParameters = parameters
        moves?.keep()
        rules?.keep()
      } else {
        stepsWithoutGain += 1
      }
      if stepsWithoutGain >= 20 {
        factor *= 0.7
        stepsWithoutGain = 0
        if factor < 1e-4 {
          factor = 0.3
          goBack()
          continue
        }
      }
      guard move(sums, distance: max(upper - bound, 1e-6 * abs(bound))) else { return }
    }
  }

  /// Begins again from the best slopes and prices.
  private func goBack() {
    parameters = bestParameters
    for index in directions.indices { directions[index] = Array(repeating: .zero, count: model.facilities) }
    moves?.goBack()
    rules?.goBack()
  }

  /// What the best bound says of each choice; nil before there is one.
  func guide() -> BoundGuide? {
    guard value > -.infinity else { return nil }
    goBack()
    var costs = [Double](repeating: .infinity, count: model.blocks * model.facilities)
    let (bound, rounding, _) = evaluate { costs[$0] = $1 }
    return BoundGuide(value: bound - rounding, costs: costs, facilities: model.facilities)
  }

  /// The bound of the slopes as they are, by how much rounding may have raised it, and what the cheapest choice of each
  /// block adds up to in each zone.
  ///
  /// - Parameter note: is told the cost of each choice of each block, block b in facility f at b · facilities + f.
  private func evaluate(_ note: ((Int, Double) -> Void)? = nil) -> (
    bound: Double, rounding: Double, sums: [ZoneFeatures.Sums]
  ) {
    let facilities = model.facilities
    var slopes = [ZoneFeatures.Slope](repeating: .init(), count: facilities)
    var total = constant + (moves?.begin() ?? 0)
    var size = abs(constant) + abs(total - constant)
    rules?.begin()
    defer { rules?.end() }
    for (index, piece) in pieces.enumerated() {
      for facility in 0..<facilities {
        let own = piece.add(parameters[index][facility], facility, to: &slopes[facility])
        total += own
        size += abs(own)
      }
    }
    var sums = [ZoneFeatures.Sums](repeating: .init(), count: facilities)
    for block in 0..<model.blocks {
      let pupils = Double(model.pupils[block])
      let groups = counts[block]
      let row = block * facilities
      let today = moves?.today(block) ?? Plan.none
      let fare = today < 0 ? 0 : (moves?.perPupil ?? 0) * pupils
      var (best, least) = (-1, Double.infinity)
      for choice in model.choices[block] {
        let facility = Int(choice)
        let slope = slopes[facility]
        var cost = model.cost[row + facility] + slope.pupils * pupils + (slope.groups * groups).sum()
        if choice != today { cost += fare }
        if let rules { cost += rules.changes[row + facility] }
        note?(row + facility, cost)
        if cost < least { (best, least) = (facility, cost) }
      }
      cheapest[block] = Int32(best)
      guard best >= 0 else { continue }
      total += least
      let terms = slopes[best].groups * groups
      size += abs(model.cost[row + best]) + abs(slopes[best].pupils) * pupils + fare
      size += terms.replacing(with: -terms, where: terms .< SIMD8<Double>.zero).sum()
      size += abs(rules?.changes[row + best] ?? 0)
      if today >= 0, Int32(best) != today { moves?.count(pupils) }
      sums[best].pupils += pupils
      sums[best].groups += groups
    }
    return (total, Double.ulpOfOne * Double(8 * (model.blocks + facilities)) * size, sums)
  }

  /// One step of the subgradient method, ten times as long as Polyak's (1969) at most where the smoothed direction is all
  /// but none.
  ///
  /// - Returns: false where no slopes and prices are better.
  private func move(_ sums: [ZoneFeatures.Sums], distance: Double) -> Bool {
    var (square, steepness) = (0.0, 0.0)
    for (index, piece) in pieces.enumerated() {
      for facility in 0..<model.facilities {
        let gradient = piece.gradient(parameters[index][facility], facility, sums[facility])
        directions[index][facility] = 0.4 * directions[index][facility] + gradient
        square += (directions[index][facility] * directions[index][facility]).sum()
        steepness += (gradient * gradient).sum()
      }
    }
    for turn in [moves?.turn(), rules?.turn(cheapest)].compactMap({ $0 }) {
      square += turn.square
      steepness += turn.steepness
    }
    guard steepness > 0 else { return false }
    let length = factor * distance / max(square, 0.1 * steepness)
    moves?.step(length)
    rules?.step(length)
    for (index, piece) in pieces.enumerated() {
      for facility in 0..<model.facilities {
        parameters[index][facility] = piece.moved(
          parameters[index][facility], by: length * directions[index][facility])
      }
    }
    return true
  }
}

/// What zones add up to for slopes: pupils, and up to eight groups.
struct ZoneFeatures {
  struct Sums {
    var pupils = 0.0
    var groups = SIMD8<Double>.zero
  }

  /// What a pupil, and a member of each group, costs in a zone.
  struct Slope {
    var pupils = 0.0
    var groups = SIMD8<Double>.zero
  }

  let counts: [SIMD8<Double>]
  let slots: [Int: Int]
  let totals: SIMD8<Double>
  let pupils: Double

  /// The share of each group among all pupils.
  var averages: SIMD8<Double> { pupils > 0 ? totals / pupils : .zero }

  init(_ model: SearchModel) {
    var slots: [Int: Int] = [:]
    for case .segregation(_, let groups) in model.objective.terms.map(\.measure) {
      for group in groups where slots[group] == nil { slots[group] = slots.count }
    }
    var counts = [SIMD8<Double>](repeating: .zero, count: model.blocks)
    for (group, slot) in slots {
      for block in 0..<model.blocks {
        counts[block][slot] = Double(model.problem.groups[group].counts[block])
      }
    }
    self.counts = counts
    self.slots = slots
    totals = counts.reduce(.zero, +)
    pupils = Double(model.totalPupils)
  }
}
