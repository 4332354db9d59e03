/// The prices of local rules in a bound: a block that is in a zone without the neighbours that it needs there pays, and
/// the neighbours that would help it are paid as much.
///
/// The rule that a block b may be in a zone only with `needed` of some neighbours in it is x(b) ≤ Σ x(neighbour) / needed,
/// which any price ≥ 0 may take into the objective of a relaxation.
struct RulePrices {
  private struct Rule {
    let block: Int32
    let facility: Int32
    let helpers: Range<Int>
    let needed: Double
  }

  private let facilities: Int
  private var rules: [Rule] = []
  private var helpers: [Int32] = []
  /// In units of `unit`, a price a rule.
  private var prices: [Double]
  private var bestPrices: [Double]
  private var directions: [Double]
  /// A few times what a move typically changes the objective by.
  private let unit: Double
  /// What the prices add to the cost of block b in facility f, at b · facilities + f.
  private(set) var changes: [Double]

  /// nil where no block is bound by such a rule.
  init?(_ model: SearchModel, _ scale: MoveScale) {
    guard let local = model.rules else { return nil }
    facilities = model.facilities
    unit = 3 * scale.perMove
    for block in 0..<model.blocks where model.choices[block].count > 1 {
      for facility in model.choices[block] {
        for (neighbours, needed) in local.requirements(block, in: Int(facility)) {
          let possible = neighbours.filter { model.allowed[Int($0) * model.facilities + Int(facility)] }
          // Neighbours that can be nowhere else help whatever it costs.
          let sure = possible.count { model.choices[Int($0)].count == 1 }
          guard sure < needed else { continue }
          let first = helpers.count
          helpers += possible
          rules.append(
            Rule(
              block: Int32(block), facility: facility, helpers: first..<helpers.count,
              needed: Double(needed)))
        }
      }
    }
    guard !rules.isEmpty else { return nil }
    prices = Array(repeating: 0, count: rules.count)
    (bestPrices, directions) = (prices, prices)
    changes = Array(repeating: 0, count: model.blocks * facilities)
  }

  /// Sets `changes`.
  mutating func begin() {
    for (index, rule) in rules.enumerated() where prices[index] > 0 { add(rule, prices[index] * unit) }
  }

  /// Takes back what `begin` has set.
  mutating func end() {
    for (index, rule) in rules.enumerated() where prices[index] > 0 {
      changes[Int(rule.block) * facilities + Int(rule.facility)] = 0
      for helper in rule.helpers { changes[Int(helpers[helper]) * facilities + Int(rule.facility)] = 0 }
    }
  }

  private mutating func add(_ rule: Rule, _ price: Double) {
    let facility = Int(rule.facility)
    changes[Int(rule.block) * facilities + facility] += price
    for helper in rule.helpers {
      changes[Int(helpers[helper]) * facilities + facility] -= price / rule.needed
    }
  }

  mutating func keep() { bestPrices = prices }

  mutating func goBack() {
    prices = bestPrices
    for index in directions.indices { directions[index] = 0 }
  }

  /// Turns to where the bound rises, for the facility that is cheapest for each block; returns the square of that, and of
  /// the way up without what was before.
  mutating func turn(_ cheapest: [Int32]) -> (square: Double, steepness: Double) {
    var (square, steepness) = (0.0, 0.0)
    for (index, rule) in rules.enumerated() {
      var excess = cheapest[Int(rule.block)] == rule.facility ? 1.0 : 0
      for helper in rule.helpers where cheapest[Int(helpers[helper])] == rule.facility {
        excess -= 1 / rule.needed
      }
      let gradient = unit * excess
      directions[index] = 0.4 * directions[index] + gradient
      if prices[index] > 0 || directions[index] > 0 { square += directions[index] * directions[index] }
      if prices[index] > 0 || gradient > 0 { steepness += gradient * gradient }
    }
    return (square, steepness)
  }

  mutating func step(_ length: Double) {
    for index in prices.indices { prices[index] = max(0, prices[index] + length * directions[index]) }
  }
}
