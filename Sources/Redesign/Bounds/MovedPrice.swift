/// The price of a pupil who moves, in a bound that counts how many may.
struct MovedPrice {
  private let plan: ContiguousArray<Int32>
  private let pupils: UnsafeMutablePointer<Int32>
  private let facilities: Int
  /// The most pupils who may move.
  private let most: Double
  /// What a pupil typically changes the objective by.
  private let unit: Double
  /// In units of `unit`.
  private var price = 0.0
  private var bestPrice = 0.0
  private var direction = 0.0
  private var moved = 0.0

  /// nil where any number may move.
  init?(_ model: SearchModel, _ scale: MoveScale) {
    guard let most = model.largestMoved, let today = model.problem.today else { return nil }
    (plan, pupils, facilities) = (today.facility, model.pupils, model.facilities)
    (self.most, unit) = (Double(most), scale.perPupil)
  }

  var perPupil: Double { price * unit }

  func today(_ block: Int) -> Int32 { plan[block] }

  /// What today's zones hold.
  func sumsToday(_ groups: [SIMD8<Double>]) -> [ZoneFeatures.Sums] {
    var sums = [ZoneFeatures.Sums](repeating: .init(), count: facilities)
    for block in plan.indices where plan[block] >= 0 {
      sums[Int(plan[block])].pupils += Double(pupils[block])
      sums[Int(plan[block])].groups += groups[block]
    }
    return sums
  }

  /// Begins to count; returns what the price of all who may move takes from the bound.
  mutating func begin() -> Double {
    moved = 0
    return -perPupil * most
  }

  mutating func count(_ pupils: Double) { moved += pupils }

  mutating func keep() { bestPrice = price }

  mutating func goBack() { (price, direction) = (bestPrice, 0) }

  /// Turns to where the bound rises; returns the square of that, and of the way up without what was before.
  mutating func turn() -> (square: Double, steepness: Double) {
    let gradient = unit * (moved - most)
    direction = 0.4 * direction + gradient
    return (
      price > 0 || direction > 0 ? direction * direction : 0,
      price > 0 || gradient > 0 ? gradient * gradient : 0
    )
  }

  mutating func step(_ length: Double) { price = max(0, price + length * direction) }
}
