import Languages
import Layers

/// That the costs of one school year are many times those of the year before, whatever their kind, as where one is told in
/// cents.
struct CostScale {
  let finding: Finding?

  /// So many times as high is no rise of prices.
  private static let times = 20.0
  /// Of a kind with fewer amounts nothing is told.
  private static let fewest = 3

  init(_ earlier: Study, _ later: Study) {
    let local = later.file.costs?.columns["amount"] ?? "amount"
    guard let source = later.file.costs, let file = source.file(of: later.year),
      let before = CostScale.amounts(earlier.costs), let after = CostScale.amounts(later.costs),
      case let kinds = Set(before.keys).intersection(after.keys), !kinds.isEmpty,
      CostScale.areApart(kinds.map { (before[$0, default: []], after[$0, default: []]) }),
      let (one, other) = CostScale.middles(before, after)
    else {
      finding = nil
      return
    }
    finding = Finding(
      .otherScale, .warning, dataset: "costs", file: later.file.resolve(file),
      column: source.columns["amount"], count: after.values.reduce(0) { $0 + $1.count },
      said: OtherScale.said(
        local, of: later.year, .decimals(other, 0), besides: earlier.year, .decimals(one, 0)),
      toPublic: OtherScale.toPublic(local), hint: OtherScale.hint)
  }

  /// The amounts of each kind that has enough of them, in ascending order.
  private static func amounts(_ costs: SchoolTable?) -> [String: [Double]]? {
    guard let costs, let amounts = costs.attributes.numbers["amount"],
      let kinds = costs.attributes.categories["type"]
    else { return nil }
    var known = [[Double]](repeating: [], count: kinds.labels.count)
    for row in amounts.indices where kinds.codes[row] >= 0 && amounts[row] > 0 {
      known[Int(kinds.codes[row])].append(amounts[row])
    }
    let ofKinds = zip(kinds.labels, known).filter { $1.count >= fewest }.map { ($0, $1.sorted()) }
    return Dictionary(ofKinds) { $0 + $1 }
  }

  private static func middle(_ sorted: [Double]) -> Double { sorted[sorted.count / 2] }

  /// Whether all kinds are that much higher in one of the years, the same one.
  private static func areApart(_ kinds: [(before: [Double], after: [Double])]) -> Bool {
    kinds.allSatisfy { middle($0.after) >= times * middle($0.before) }
      || kinds.allSatisfy { middle($0.before) >= times * middle($0.after) }
  }

  /// The middle amounts of both years, of whatever kind.
  private static func middles(_ before: [String: [Double]], _ after: [String: [Double]]) -> (Double, Double)?
  {
    let (one, other) = (before.values.flatMap { $0 }.sorted(), after.values.flatMap { $0 }.sorted())
    return one.isEmpty || other.isEmpty ? nil : (middle(one), middle(other))
  }
}
