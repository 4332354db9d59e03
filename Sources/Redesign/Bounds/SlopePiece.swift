import Foundation

/// A convex term of a zone as the largest of linear ones, each with parameters of its own; or the price of a limit.
enum SlopePiece {
  /// scale · |members · others − (pupils − members) · all members|: a slope of −1 … 1.
  case dissimilarity(slot: Int, members: Double, others: Double, scale: Double)
  /// scale · members² / pupils: the largest of scale · (2 q members − q² pupils).
  case variance(slot: Int, offset: Double, scale: Double)
  /// scale · Σ x ln (x / pupils): the largest of scale · Σ x ln q over shares q. The parameters are logarithms of q, up
  /// to a constant, in the slots and one more for the rest.
  case information(slots: [Int], rest: Int, entropy: Double, scale: Double)
  /// weight · |1 − pupils / capacity|: a slope of −1 … 1. The capacity is infinite of facilities without places, which
  /// do not count.
  case balance(capacities: [Double], weight: Double)
  /// The price of a pupil above the ceiling, in units of `unit`.
  case ceiling(places: [Double], unit: Double)
  /// The price of a pupil below the floor.
  case floor(places: [Double], unit: Double)

  static func of(_ model: SearchModel, _ features: ZoneFeatures, _ scale: MoveScale) -> [SlopePiece] {
    var pieces: [SlopePiece] = []
    let all = features.pupils
    guard all > 0 else { return [] }
    for term in model.objective.terms {
      switch term.measure {
      case .segregation(let index, let groups):
        pieces += segregation(index, groups, term.weight, features)
      case .balance:
        pieces.append(
          .balance(
            capacities: model.problem.facilities.map {
              $0.hasPlaces ? Double($0.capacity ?? 0) + 0.00001 : .infinity
            },
            weight: term.weight))
      default: continue
      }
    }
    guard !pieces.isEmpty || model.rules != nil else { return [] }
    let facilities = 0..<model.facilities
    if facilities.contains(where: { model.ceilings[$0] < .max }) {
      pieces.append(
        .ceiling(
          places: facilities.map { model.ceilings[$0] == .max ? .infinity : Double(model.ceilings[$0]) },
          unit: scale.perPupil))
    }
    if facilities.contains(where: { model.floors[$0] > 0 }) {
      pieces.append(.floor(places: facilities.map { Double(model.floors[$0]) }, unit: scale.perPupil))
    }
    return pieces
  }

  private static func segregation(
    _ index: SegregationIndex, _ groups: [Int], _ weight: Double, _ features: ZoneFeatures
  ) -> [SlopePiece] {
    let all = features.pupils
    let slots = groups.map { features.slots[$0] ?? 0 }
    switch index {
    case .dissimilarity:
      return slots.compactMap { slot in
        let members = features.totals[slot]
        guard members > 0, members < all else { return nil }
        return .dissimilarity(
          slot: slot, members: members, others: all - members,
          scale: weight / Double(groups.count) / (2 * members * (all - members)))
      }
    case .varianceRatio:
      return slots.compactMap { slot in
        let share = features.totals[slot] / all
        guard share > 0, share < 1 else { return nil }
        let scale = weight / Double(groups.count) / (all * share * (1 - share))
        // The index is Σ members² / pupils less all · share², both scaled.
        return .variance(slot: slot, offset: scale * all * share * share, scale: scale)
      }
    case .mutualInformation, .information:
      let parts = slots.map { features.totals[$0] } + [all - slots.reduce(0) { $0 + features.totals[$1] }]
      guard parts.allSatisfy({ $0 >= 0 }), slots.count < 8 else { return [] }
      let entropy = parts.reduce(0.0) { $1 > 0 ? $0 - $1 / all * log($1 / all) : $0 }
      guard entropy > 0 else { return [] }
      let rest = (0..<8).first { !slots.contains($0) } ?? 7
      return [
        .information(
          slots: slots, rest: rest, entropy: weight * (index == .information ? 1 : entropy),
          scale: weight / (index == .information ? entropy : 1) / all)
      ]
    }
  }

  /// What is added once, whatever the plan.
  var constant: Double {
    switch self {
    case .variance(_, let offset, _): -offset
    case .information(_, _, let entropy, _): entropy
    default: 0
    }
  }

  /// Parameters to begin with.
  ///
  /// - Parameter sums: what the zone holds today, where few pupils may move; else nothing. Then the slope of today's term
  ///   is near that of the best plan.
  func start(_ averages: SIMD8<Double>, today sums: ZoneFeatures.Sums) -> SIMD8<Double> {
    var start = SIMD8<Double>.zero
    switch self {
    case .dissimilarity(let slot, let members, let others, _):
      let over = sums.groups[slot] * others - (sums.pupils - sums.groups[slot]) * members
      start[0] = over > 0 ? 1 : over < 0 ? -1 : 0
    case .variance(let slot, _, _): start[0] = averages[slot]
    case .information(let slots, let rest, _, _):
      var left = 1.0
      for slot in slots {
        start[slot] = log(max(1e-9, averages[slot]))
        left -= averages[slot]
      }
      start[rest] = log(max(1e-9, left))
    default: break
    }
    return start
  }

  /// Adds the slope of these parameters; returns what they add whatever the zone holds.
  func add(_ parameters: SIMD8<Double>, _ facility: Int, to slope: inout ZoneFeatures.Slope) -> Double {
    switch self {
    case .dissimilarity(let slot, let members, let others, let scale):
      slope.groups[slot] += parameters[0] * scale * (others + members)
      slope.pupils -= parameters[0] * scale * members
      return 0
    case .variance(let slot, _, let scale):
      slope.groups[slot] += 2 * scale * parameters[0]
      slope.pupils -= scale * parameters[0] * parameters[0]
      return 0
    case .information(let slots, let rest, _, let scale):
      let (logs, restLog) = SlopePiece.logShares(parameters, slots, rest)
      for (slot, value) in zip(slots, logs) { slope.groups[slot] += scale * (value - restLog) }
      slope.pupils += scale * restLog
      return 0
    case .balance(let capacities, let weight):
      guard capacities[facility] < .infinity else { return 0 }
      slope.pupils -= parameters[0] * weight / capacities[facility]
      return parameters[0] * weight * (1 - 0.001 / capacities[facility])
    case .ceiling(let places, let unit):
      guard places[facility] < .infinity else { return 0 }
      slope.pupils += parameters[0] * unit
      return -parameters[0] * unit * places[facility]
    case .floor(let places, let unit):
      slope.pupils -= parameters[0] * unit
      return parameters[0] * unit * places[facility]
    }
  }

  /// How the bound changes with the parameters, for what the zone holds.
  func gradient(_ parameters: SIMD8<Double>, _ facility: Int, _ sums: ZoneFeatures.Sums) -> SIMD8<Double> {
    var gradient = SIMD8<Double>.zero
    switch self {
    case .dissimilarity(let slot, let members, let others, let scale):
      gradient[0] =
        scale * (sums.groups[slot] * others - (sums.pupils - sums.groups[slot]) * members)
    case .variance(let slot, _, let scale):
      gradient[0] = 2 * scale * (sums.groups[slot] - parameters[0] * sums.pupils)
    case .information(let slots, let rest, _, let scale):
      let (logs, restLog) = SlopePiece.logShares(parameters, slots, rest)
      var left = sums.pupils
      for (slot, value) in zip(slots, logs) {
        gradient[slot] = scale * (sums.groups[slot] - sums.pupils * exp(value))
        left -= sums.groups[slot]
      }
      gradient[rest] = scale * (left - sums.pupils * exp(restLog))
    case .balance(let capacities, let weight):
      guard capacities[facility] < .infinity else { break }
      gradient[0] = weight * (1 - (sums.pupils + 0.001) / capacities[facility])
    case .ceiling(let places, let unit):
      if places[facility] < .infinity { gradient[0] = unit * (sums.pupils - places[facility]) }
    case .floor(let places, let unit): gradient[0] = unit * (places[facility] - sums.pupils)
    }
    return gradient
  }

  /// The parameters after a step, brought back to where they may be.
  func moved(_ parameters: SIMD8<Double>, by step: SIMD8<Double>) -> SIMD8<Double> {
    var moved = parameters + step
    switch self {
    case .dissimilarity, .balance: moved[0] = min(1, max(-1, moved[0]))
    case .variance: moved[0] = min(1, max(0, moved[0]))
    case .ceiling, .floor: moved[0] = max(0, moved[0])
    case .information: moved.clamp(lowerBound: SIMD8(repeating: -30), upperBound: SIMD8(repeating: 30))
    }
    return moved
  }

  /// The logarithms of the shares that parameters stand for, which sum to 1.
  private static func logShares(_ parameters: SIMD8<Double>, _ slots: [Int], _ rest: Int) -> (
    [Double], Double
  ) {
    let sum = slots.reduce(exp(parameters[rest])) { $0 + exp(parameters[$1]) }
    let logSum = log(sum)
    return (slots.map { parameters[$0] - logSum }, parameters[rest] - logSum)
  }
}
